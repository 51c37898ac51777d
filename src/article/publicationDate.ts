/**
 * Publication dates are ISO 8601 strings of stated precision: `2017`, `2017-06`, `2017-06-07`,
 * `2017-06-07T11:28`, `2017-06-07T11:28+03:30` or with seconds. A coarse date is never widened: a month stays a month.
 */
const DATE =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/

export type Precision = 'year' | 'month' | 'day' | 'time'

/** Days in a month of the proleptic Gregorian calendar; month counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** True for a date that exists. 2017-02-30 does not: nothing rolls over. Years run from 1000 to 9998. */
export function isPublicationDate(text: string): boolean {
  const match = DATE.exec(text)
  if (!match) return false
  const [, year, month, day, hour, minute, second, zone] = match
  const y = Number(year)
  if (y < 1000 || y > 9998) return false
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false
  if (day !== undefined && (Number(day) < 1 || Number(day) > daysInMonth(y, Number(month)))) return false
  if (hour !== undefined && (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59))
    return false
  return zone === undefined || zone === 'Z' || (Number(zone.slice(1, 3)) <= 14 && Number(zone.slice(4)) <= 59)
}

/** The precision a valid publication date states. */
export function precisionOf(date: string): Precision {
  if (date.length === 4) return 'year'
  if (date.length === 7) return 'month'
  return date.length === 10 ? 'day' : 'time'
}

/** The date without its time: `2017-06-07T11:28+03:30` gives `2017-06-07`, in the publisher's own zone. */
export function dayOf(date: string): string {
  return date.slice(0, 10)
}

/** First and last day, as `YYYY-MM-DD`, that a date of any precision may stand for. */
export function dayRange(date: string): { first: string; last: string } {
  const day = dayOf(date)
  if (day.length === 10) return { first: day, last: day }
  if (day.length === 4) return { first: `${day}-01-01`, last: `${day}-12-31` }
  const last = daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)))
  return { first: `${day}-01`, last: `${day}-${last}` }
}

/**
 * Order for lists, newest first: 2017-06-08, 2017-06-07, 2017-06 (no day given), 2017 (no month given), undated.
 * Times are compared as written, in their publishers' zones.
 */
export function compareNewestFirst(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? 1 : -1
}
