import { type QueryClient, useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { dateAnswer } from '../../archive/dateAnswer.ts'
import { yearsToRead } from '../../archive/dateSpans.ts'
import { articleAt, type ListAnswer } from '../../archive/ListAnswer.ts'
import { isUnfiltered, type ListState } from '../../archive/ListState.ts'
import { answerKey, facetsKey } from '../../archive/listKeys.ts'
import type { DateCounts, FacetsOf, Summary } from '../../archive/Summary.ts'
import { blockShard, datesShard, PAGE } from '../../archive/shards.ts'
import { loadShard, shardAtHand } from '../queries.ts'
import { found } from './found.ts'
import { FIRST } from './useRows.ts'

/** Rows that are there before a list is shown; without a script a page has no others. */
const FIRST_ROWS = import.meta.env.SSR ? PAGE : FIRST

const yearFiles = (state: ListState, summary: Summary): [string, string][] => {
  const files = new Map(summary.years)
  return yearsToRead(state, summary).map((year) => [year, datesShard(files.get(year)!)])
}

/** Puts into the cache what the first rows of a list need. */
export async function loadAnswer(client: QueryClient, state: ListState, summary: Summary): Promise<void> {
  const [answer] = await Promise.all([
    isUnfiltered(state)
      ? loadYears(client, state, summary).then((years) => dateAnswer(state, summary, years))
      : loadShard<ListAnswer>(client, answerKey(state)),
    isSearched(state) && found.load(),
  ])
  const blocks = firstBlocks(answer, summary)
  const facets = import.meta.env.SSR && !isWhole(state) ? [facetsKey(state)] : []
  await Promise.all([...blocks, ...facets].map((key) => loadShard(client, key)))
}

/** Whether all of that is in the cache already. */
export function hasAnswer(client: QueryClient, state: ListState, summary: Summary): boolean {
  // Ranges that cut a month are few, and take files of their own.
  if (isUnfiltered(state) && yearsToRead(state, summary).length > 0) return false
  const answer = isUnfiltered(state)
    ? dateAnswer(state, summary, new Map())
    : shardAtHand<ListAnswer>(client, answerKey(state))
  if (!answer || (isSearched(state) && !found.isThere())) return false
  return [...firstBlocks(answer, summary)].every((block) => shardAtHand(client, block) !== undefined)
}

const isSearched = ({ q }: ListState) => q.trim() !== ''

function firstBlocks({ count, rows }: ListAnswer, summary: Summary): Set<string> {
  const first = Array.from({ length: Math.min(FIRST_ROWS, count) }, (_, i) => articleAt(rows, i))
  return new Set(first.map((n) => blockShard(summary, n)))
}

async function loadYears(client: QueryClient, state: ListState, summary: Summary) {
  const read = async ([year, file]: [string, string]): Promise<[string, DateCounts]> => [
    year,
    await loadShard<DateCounts>(client, file),
  ]
  return new Map(await Promise.all(yearFiles(state, summary).map(read)))
}

/** What a list shows; the route's loader has put it into the cache. */
export function useAnswer(state: ListState, summary: Summary): ListAnswer | undefined {
  const plain = isUnfiltered(state)
  const years = plain ? yearFiles(state, summary) : []
  const counts = useQueries({
    queries: years.map(([, file]) => ({ queryKey: [file] })),
    combine: (results) => results.map(({ data }) => data as DateCounts | undefined),
  })
  const { data } = useQuery<ListAnswer>({ queryKey: [answerKey(state)], enabled: !plain })
  const dated = useMemo(() => {
    if (!plain || counts.includes(undefined)) return undefined
    const fine = new Map(yearFiles(state, summary).map(([year], i) => [year, counts[i]!]))
    return dateAnswer(state, summary, fine)
  }, [plain, state, summary, counts])
  return plain ? dated : data
}

/** Whether a list is all of the archive: what it shows beside the headlines, the summary knows. */
export function isWhole(state: ListState): boolean {
  return isUnfiltered(state) && state.from === null && state.to === null && !state.undated
}

/**
 * The values of the filters. Those of the whole archive come with its summary, and all that the first files of the
 * filters hold once they are `wanted`; under another state the last ones stay until the new ones are there.
 */
export function useFacets(state: ListState, summary: Summary, wanted: boolean): FacetsOf {
  const { data } = useQuery<FacetsOf>({
    queryKey: [facetsKey(state)],
    enabled: wanted || !isWhole(state),
    placeholderData: (before: FacetsOf | undefined) => before,
  })
  return data ?? summary.facets
}
