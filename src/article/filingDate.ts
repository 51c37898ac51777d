import { monthNumber } from './monthNames.ts'
import { isPublicationDate } from './publicationDate.ts'
import { partDateLine } from './statedDate.ts'

/** "17 Ago. 17 / 11:29 am": a year of two figures, before the time. */
const SHORT = /(?<!\d)(\d{1,2}) (\p{L}{3,10})\.? (\d{2})(?= \/)/u
const pad = (n: number | string) => String(n).padStart(2, '0')

/**
 * The day that a dateline names with its year: "Alexandria, 11 June 2017", "ROMA, 17 Ago. 17 / 11:29 am". Without a year it
 * tells when words were filed, which may be the day before, and dates nothing. null too where the stamp says another
 * month or a day.
 */
export function filingDate(dateline: string, language: string, stamp: string | null): string | null {
  if (stamp !== null && stamp.length !== 7) return null
  const short = SHORT.exec(dateline)
  const month = short ? monthNumber(short[2]!) : null
  const full =
    short && month !== null
      ? dateline.replace(SHORT, `20${short[3]}-${pad(month)}-${pad(short[1]!)}`)
      : dateline
  const day = partDateLine(full, language, stamp)?.date ?? ''
  if (day.length < 10 || !isPublicationDate(day)) return null
  return stamp === null || day.startsWith(stamp) ? day : null
}
