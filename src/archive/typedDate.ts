import { isPublicationDate } from '../article/publicationDate.ts'

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/**
 * A date as a person types it (1 Mar 2023, 1st March 2023, March 1, 2023, Mar 2023, 1.3.2023, 2023-03-01, 2023-3,
 * 2023) as a date of the same precision. With slashes day and month could be either, so those are none. Null where it is none that exists; 30 February does not become March.
 */
export function readTypedDate(typed: string): string | null {
  const parts =
    typed
      .trim()
      .toLowerCase()
      .replace(/\bsept\b/, 'september')
      .replace(/(?<=\d)(?:st|nd|rd|th)\b/, '')
      .replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, '$3-$2-$1')
      .match(/[a-z]+|\d+/g) ?? []
  if (parts.length === 0 || parts.length > 3 || /[^\p{L}\d\s,./-]/u.test(typed)) return null
  const month = parts.findIndex((part) => /^[a-z]/.test(part))
  let [year, monthNumber, day]: (string | undefined)[] = parts
  if (month >= 0) {
    const typedMonth = parts[month]!
    const index = MONTHS.findIndex((name) => typedMonth.length >= 3 && name.startsWith(typedMonth))
    if (index < 0 || (month > 0 && parts.length < 3)) return null
    monthNumber = String(index + 1)
    const numbers = parts.filter((_, i) => i !== month)
    year = numbers.find((number) => number.length === 4)
    day = numbers.find((number) => number.length <= 2)
    if (numbers.length !== (day === undefined ? 1 : 2)) return null
  }
  if (year === undefined || year.length !== 4) return null
  const date = [year, monthNumber?.padStart(2, '0'), day?.padStart(2, '0')]
    .filter((part) => part !== undefined)
    .join('-')
  return isPublicationDate(date) ? date : null
}
