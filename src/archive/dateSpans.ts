import { dateMatch } from './dateMatch.ts'
import type { ListState } from './ListState.ts'
import type { DateCounts, Summary } from './Summary.ts'
import { unitAt } from './timeAxis.ts'

/** Articles [start, end) whose dates, as far as is known here, are `date`. */
export type DateSpan = { date: string; start: number; end: number }
type Range = Pick<ListState, 'from' | 'to' | 'undated'>

const UNIT_LENGTH = { day: 10, month: 7, year: 4 }

/** The years whose dates a range cuts finer than the summary counts them. */
export function yearsToRead({ from, to, undated }: Range, { axis, years }: Summary): string[] {
  if (undated || axis === null) return []
  const ends = [from, to].filter((date) => date !== null && date.length > UNIT_LENGTH[axis.unit])
  const cut = new Set(ends.map((date) => date!.slice(0, 4)))
  return years.map(([year]) => year).filter((year) => cut.has(year))
}

/**
 * All dated articles in their order, oldest first: by units of the axis and coarser dates, and in the years of `fine`
 * by every date.
 */
export function dateSpans(summary: Summary, fine: ReadonlyMap<string, DateCounts>): DateSpan[] {
  const { axis, counts, coarse, undated } = summary
  const spans: DateSpan[] = []
  if (axis === null) return spans
  let at = undated
  const add = (date: string, count: number) => {
    if (count > 0) spans.push({ date, start: at, end: at + count })
    at += count
  }
  const whole = new Map(coarse)
  let year = ''
  for (const [i, count] of counts.entries()) {
    const date = unitAt(axis, i)
    if (date.slice(0, 4) !== year) {
      year = date.slice(0, 4)
      for (const [own, count] of [...(fine.get(year) ?? [])].reverse()) add(own, count)
      if (!fine.has(year)) add(year, whole.get(year) ?? 0)
    }
    if (!fine.has(year)) add(date, count)
  }
  return spans
}

/** The articles inside a range and those that may be, as runs [start, end) from the oldest on, neighbours joined. */
export function rangeRuns(
  range: Range,
  summary: Summary,
  fine: ReadonlyMap<string, DateCounts>,
): { inside: [number, number][]; maybe: [number, number][] } {
  const runs = { inside: [] as [number, number][], maybe: [] as [number, number][] }
  if (range.undated) runs.inside = summary.undated > 0 ? [[0, summary.undated]] : []
  else if (range.from === null && range.to === null)
    runs.inside = summary.articles > 0 ? [[0, summary.articles]] : []
  else
    for (const { date, start, end } of dateSpans(summary, fine)) {
      const match = dateMatch(date, range)
      if (match === 'outside') continue
      const last = runs[match].at(-1)
      if (last && last[1] === start) last[1] = end
      else runs[match].push([start, end])
    }
  return runs
}

/** Number of the first article of each unit of the axis, and of what follows the last. */
export function unitStarts(summary: Summary): number[] {
  const { axis, counts, coarse, undated } = summary
  const starts: number[] = []
  if (axis === null) return starts
  const whole = new Map(coarse)
  let at = undated
  let year = ''
  for (const [i, count] of counts.entries()) {
    const own = unitAt(axis, i).slice(0, 4)
    if (own !== year) at += whole.get(own) ?? 0
    year = own
    starts.push(at)
    at += count
  }
  return [...starts, at]
}
