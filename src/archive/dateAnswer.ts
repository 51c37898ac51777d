import { rangeRuns } from './dateSpans.ts'
import { type ListAnswer, rowsOfRuns } from './ListAnswer.ts'
import type { ListState } from './ListState.ts'
import type { DateCounts, Summary } from './Summary.ts'

/** What a list shows that only dates narrow: the summary knows it, with the counts by date of years that are cut. */
export function dateAnswer(
  state: ListState,
  summary: Summary,
  fine: ReadonlyMap<string, DateCounts>,
): ListAnswer {
  const { inside, maybe } = rangeRuns(state, summary, fine)
  const sum = (runs: [number, number][]) => runs.reduce((all, [start, end]) => all + end - start, 0)
  return {
    count: sum(inside),
    rows: rowsOfRuns(inside, state.sort === 'oldest' ? 'oldest' : 'newest', summary),
    maybe: sum(maybe),
    anyDate: summary.articles,
    units: summary.counts,
    marks: [],
    instead: [],
  }
}
