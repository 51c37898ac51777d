import { daysInMonth } from './publicationDate.ts'

/** Months of the Iranian solar calendar, Farvardin first, by the spellings that Persian pages use. */
const MONTHS =
  'فروردین فروردين|اردیبهشت ارديبهشت|خرداد|تیر تير|مرداد|شهریور شهريور|مهر|آبان ابان|آذر اذر|دی دي|بهمن|اسفند'
    .split('|')
    .map((names) => names.split(' '))

/** 1 to 12 for the name of a month of the Iranian calendar, else null. */
export function jalaliMonth(name: string): number | null {
  const index = MONTHS.findIndex((names) => names.includes(name))
  return index < 0 ? null : index + 1
}

/** Days from the first of Farvardin to the first of a month: six months of 31 days, then of 30. */
const daysBefore = (month: number) => (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30)

/**
 * The Gregorian day `YYYY-MM-DD` of a day of the Iranian solar calendar, null for one that does not exist.
 * By the 33-year cycle, which agrees with the calendar in use from 1244 to 1473 (1865 to 2095).
 */
export function gregorianDay(year: number, month: number, day: number): string | null {
  if (year < 1244 || year > 1472 || month < 1 || month > 12 || day < 1) return null
  if (day > (month <= 6 ? 31 : 30)) return null
  const leap = [1, 5, 9, 13, 17, 22, 26, 30].includes(year % 33)
  if (month === 12 && day === 30 && !leap) return null
  const leapsBefore = (y: number) =>
    Math.floor(y / 33) * 8 + [1, 5, 9, 13, 17, 22, 26, 30].filter((n) => n < y % 33).length
  // 1 Farvardin 1396 was 21 March 2017.
  let days = (year - 1396) * 365 + leapsBefore(year) - leapsBefore(1396) + daysBefore(month) + day - 1
  let [y, m, d] = [2017, 3, 21]
  for (; days < 0; y -= 1) days += 337 + daysInMonth(y, 2)
  d += days
  for (; d > daysInMonth(y, m); ) {
    d -= daysInMonth(y, m)
    m += 1
    if (m > 12) {
      m = 1
      y += 1
    }
  }
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}
