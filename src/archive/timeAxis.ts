import { dayOf, daysInMonth } from '../article/publicationDate.ts'

/** The histogram's axis: `count` days, months or years from `first` on, a date of that precision. */
export type TimeAxis = { unit: 'day' | 'month' | 'year'; first: string; count: number }

const pad = (n: number, length = 2) => String(n).padStart(length, '0')
const yearOf = (date: string) => Number(date.slice(0, 4))
const DAY = 86_400_000
const dayNumber = (day: string) => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY)

/**
 * An axis over dates of any precision: days under four months, months up to 25 years, years beyond (figures of the
 * design guide). Months run over whole years, days over whole months. Null where there is no date.
 */
export function makeAxis(dates: Iterable<string>): TimeAxis | null {
  let first = ''
  let last = ''
  let toTheDay = true
  for (const date of dates) {
    const day = dayOf(date)
    if (day.length < 10) toTheDay = false
    if (first === '' || day < first) first = day
    if (day > last) last = day
  }
  if (first === '') return null
  const years = yearOf(last) - yearOf(first) + 1
  if (years > 25) return { unit: 'year', first: first.slice(0, 4), count: years }
  const months =
    (yearOf(last) - yearOf(first)) * 12 + Number(last.slice(5, 7)) - Number(first.slice(5, 7)) + 1
  if (toTheDay && months < 4) {
    const start = `${first.slice(0, 7)}-01`
    const end = `${last.slice(0, 7)}-${daysInMonth(yearOf(last), Number(last.slice(5, 7)))}`
    return { unit: 'day', first: start, count: dayNumber(end) - dayNumber(start) + 1 }
  }
  return { unit: 'month', first: `${first.slice(0, 4)}-01`, count: years * 12 }
}

/** The date of the i-th unit, in the axis' own precision: `2017-06`. */
export function unitAt(axis: TimeAxis, i: number): string {
  if (axis.unit === 'year') return pad(yearOf(axis.first) + i, 4)
  if (axis.unit === 'month') {
    const month = yearOf(axis.first) * 12 + Number(axis.first.slice(5, 7)) - 1 + i
    return `${pad(Math.floor(month / 12), 4)}-${pad((month % 12) + 1)}`
  }
  return new Date((dayNumber(axis.first) + i) * DAY).toISOString().slice(0, 10)
}

/** Index of the unit that holds a date; null where the date is coarser than the unit or outside the axis. */
export function unitOf(axis: TimeAxis, date: string): number | null {
  const day = dayOf(date)
  const years = yearOf(day) - yearOf(axis.first)
  let i = years
  if (axis.unit === 'month') {
    if (day.length < 7) return null
    i = years * 12 + Number(day.slice(5, 7)) - Number(axis.first.slice(5, 7))
  }
  if (axis.unit === 'day') {
    if (day.length < 10) return null
    i = dayNumber(day) - dayNumber(axis.first)
  }
  return i >= 0 && i < axis.count ? i : null
}

/** Index of the first (`from`) or last (`to`) unit of a range's end of any precision, kept inside the axis. */
export function unitAtEnd(axis: TimeAxis, date: string | null, end: 'from' | 'to'): number {
  const bound = end === 'from' ? 0 : axis.count - 1
  if (date === null) return bound
  let fine = date
  if (fine.length === 4 && axis.unit !== 'year') fine += end === 'from' ? '-01' : '-12'
  if (fine.length === 7 && axis.unit === 'day')
    fine += end === 'from' ? '-01' : `-${daysInMonth(yearOf(fine), Number(fine.slice(5, 7)))}`
  const i = unitOf(axis, fine)
  if (i !== null) return i
  return fine < axis.first ? 0 : axis.count - 1
}

/** Articles in each unit; dates coarser than the unit are in none. */
export function countUnits(axis: TimeAxis, dates: Iterable<string>): number[] {
  const counts = new Array<number>(axis.count).fill(0)
  for (const date of dates) {
    const i = unitOf(axis, date)
    if (i !== null) counts[i]! += 1
  }
  return counts
}
