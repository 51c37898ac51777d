import { monthNumber } from './monthNames.ts'
import { isPublicationDate } from './publicationDate.ts'
import { partDateLine } from './statedDate.ts'

/**
 * The day that a dateline names: "Alexandria, 11 June 2017" gives it alone, "PARIS, May 18" where the date stamp
 * gives the same month, "Tokyo 17日" where it gives a month. null where that leaves it open or the stamp says
 * another month, for a dateline tells when words were filed and not when they were published.
 */
export function filingDate(dateline: string, language: string, stamp: string | null): string | null {
  const whole = partDateLine(dateline, language, stamp)
  if (whole !== null && whole.date.length >= 10) {
    const day = whole.date.slice(0, 10)
    return stamp === null || (stamp.length === 7 && day.startsWith(stamp)) ? day : null
  }
  if (stamp === null || stamp.length !== 7) return null
  const named = [
    ...dateline.matchAll(
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|º)? (?:de )?(\p{L}[\p{L}\p{M}]{2,12})|(\p{L}[\p{L}\p{M}]{2,12})\.? (\d{1,2})(?!\d)/gu,
    ),
  ].find((match) => monthNumber(match[2] ?? match[3]!) !== null)
  const eastern = /(?:(\d{1,2})月)?(\d{1,2})日/u.exec(dateline)
  const month = named ? monthNumber(named[2] ?? named[3]!) : eastern?.[1] === undefined ? null : +eastern[1]
  const day = named ? (named[1] ?? named[4]!) : eastern?.[2]
  if (day === undefined || (month !== null && month !== +stamp.slice(5))) return null
  const date = `${stamp}-${day.padStart(2, '0')}`
  return isPublicationDate(date) ? date : null
}
