import { useQueries } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { evaluateList, type ListResult } from '../../archive/evaluateList.ts'
import type { ListItem } from '../../archive/ListItem.ts'
import type { ListState } from '../../archive/ListState.ts'
import { listShards } from '../../archive/listShards.ts'
import type { Summary } from '../../archive/Summary.ts'
import { BLOCK } from '../../archive/shards.ts'
import { ROWS, useRowsAtFirst } from './keptRows.ts'

export type LoadedList = {
  result: ListResult
  /** How many articles there are, where the result does not hold them all yet. */
  count?: number
  /** Every headline and text, where a filter or search has read them. */
  all?: ListItem[] | undefined
  texts?: string[] | undefined
  onNeedMore?: ((shown: number) => void) | undefined
}

/**
 * The articles of a list's state, from the files that the route's loader has put into the cache: blocks of headlines
 * where only dates narrow it (the whole archive's as far as it has been scrolled), else every headline.
 */
export function useListResult(state: ListState, summary: Summary): LoadedList {
  const needs = listShards(state, summary)
  const whole = state.from === null && state.to === null && !state.undated
  const [scrolled, setScrolled] = useState(1)
  const wanted = Math.max(scrolled, blocksFor(useRowsAtFirst()))
  const shards =
    needs.kind === 'all'
      ? [needs.headlines, ...(needs.texts === null ? [] : [needs.texts])]
      : whole
        ? needs.shards.slice(0, wanted)
        : needs.shards
  const loaded = useQueries({ queries: shards.map((shard) => ({ queryKey: [shard] })) })
  const data = loaded.map((query) => query.data)
  const all = needs.kind === 'all' ? (data[0] as ListItem[] | undefined) : undefined
  const texts = needs.kind === 'all' ? (data[1] as string[] | undefined) : undefined
  const filtered = useMemo(() => evaluateList(all ?? [], state, texts ?? null), [all, state, texts])
  if (needs.kind === 'all') return { result: filtered, all, texts }

  const items: ListItem[] = []
  for (const block of data) {
    if (!block) break
    items.push(...(block as ListItem[]))
  }
  const result = {
    ...evaluateList(items, state, null),
    dates: summary.dates.flatMap(([date, count]) => new Array<string>(count).fill(date)),
  }
  if (!whole) return { result }
  return {
    result: { ...result, facets: facetsOf(summary) },
    count: summary.articles,
    ...(wanted < needs.shards.length && { onNeedMore: (shown) => setScrolled(blocksFor(shown)) }),
  }
}

/** One block more than the rows need, so that the next ones are there in time; at first only what the page came with. */
function blocksFor(rows: number): number {
  return rows === ROWS ? 1 : Math.ceil(rows / BLOCK) + 1
}

function facetsOf({ publishers, speakers, quotes, languages }: Summary): ListResult['facets'] {
  const kinds = Object.entries(quotes).map(([slug, count]) => ({ slug, name: slug, count }))
  return {
    publisher: publishers,
    speaker: speakers,
    kind: { values: kinds, total: kinds.length },
    lang: languages,
  }
}
