import { isPublicationDate } from '../article/publicationDate.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A date as a person types it (1 Mar 2023, March 1, 2023, Mar 2023, 2023-03-01, 2023-3, 2023) as a date of the same
 * precision. Null where it is none that exists; 30 February does not become March.
 */
export function readTypedDate(typed: string): string | null {
  const parts =
    typed
      .trim()
      .toLowerCase()
      .match(/[a-z]+|\d+/g) ?? []
  if (parts.length === 0 || parts.length > 3 || /[^\p{L}\d\s,./-]/u.test(typed)) return null
  const month = parts.findIndex((part) => /^[a-z]/.test(part))
  let [year, monthNumber, day]: (string | undefined)[] = parts
  if (month >= 0) {
    const index = MONTHS.indexOf(parts[month]!.slice(0, 3))
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
