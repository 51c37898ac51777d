import { compareNewestFirst, dayOf } from '../article/publicationDate.ts'
import type { ListItem } from './ListItem.ts'
import type { DateCounts, Summary } from './Summary.ts'
import { makeAxis, unitOf } from './timeAxis.ts'

type Counted = Pick<
  Summary,
  'undated' | 'newest' | 'oldest' | 'newestMonth' | 'axis' | 'counts' | 'coarse'
> & { years: Map<string, DateCounts> }

/** The archive's dates: in units of the histogram for the summary, and year by year as they are stated. */
export function countDates(items: Iterable<Pick<ListItem, 'published'>>): Counted {
  const dates = new Map<string, number>()
  let undated = 0
  for (const { published } of items) {
    if (published === null) undated += 1
    else dates.set(dayOf(published), (dates.get(dayOf(published)) ?? 0) + 1)
  }
  const newestFirst = [...dates].sort((a, b) => compareNewestFirst(a[0], b[0]))
  const axis = makeAxis(dates.keys())
  const counts = new Array<number>(axis?.count ?? 0).fill(0)
  const coarse: DateCounts = []
  const years = new Map<string, DateCounts>()
  for (const [date, count] of newestFirst) {
    const unit = unitOf(axis!, date)
    if (unit === null) coarse.push([date, count])
    else counts[unit]! += count
    const year = date.slice(0, 4)
    const own = years.get(year)
    if (own) own.push([date, count])
    else years.set(year, [[date, count]])
  }
  return {
    undated,
    newest: newestFirst[0]?.[0] ?? null,
    oldest: newestFirst.at(-1)?.[0] ?? null,
    newestMonth: newestFirst.find(([date]) => date.length >= 7)?.[0].slice(0, 7) ?? null,
    axis,
    counts,
    coarse,
    years,
  }
}
