import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useReducer, useRef } from 'react'
import type { ListItem } from '../../archive/ListItem.ts'
import type { Summary } from '../../archive/Summary.ts'
import { BLOCK, blockShard } from '../../archive/shards.ts'
import { loadShard } from '../queries.ts'

type Items = ReadonlyMap<number, ListItem>

/** Rows that stood as room only are filled so many in a frame: a view full of them at once holds up who scrolls. */
const FILLED = 2

/**
 * The headlines of some articles, as far as they are there. Blocks that are missing are asked for; those that come
 * within one frame are shown together, for the rows of a search stand in a block each, but for rows that were drawn
 * without, which follow in the next frames. While one is `racing` through the list, only those that were shown before
 * are.
 */
export function useItems(articles: readonly number[], summary: Summary, racing = false): Items {
  const client = useQueryClient()
  const [arrived, arrive] = useReducer((n: number) => n + 1, 0)
  const last = useRef<Items>(new Map())
  const drawn = useRef<readonly number[]>([])
  const blocks = useMemo(
    () => [...new Map(articles.map((n) => [blockShard(summary, n), n - (n % BLOCK)] as const))],
    [articles, summary],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: what arrived is in the client's cache
  const { items, held } = useMemo(
    () =>
      fillSome(
        readItems(racing ? null : client, blocks, last.current),
        articles,
        drawn.current,
        last.current,
      ),
    [client, articles, blocks, arrived, racing],
  )
  last.current = items
  drawn.current = articles
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that some are filled there may be more
  useEffect(() => {
    if (!held) return
    const frame = requestAnimationFrame(arrive)
    return () => cancelAnimationFrame(frame)
  }, [held, items])
  useEffect(() => {
    if (racing) return
    let frame = 0
    let gone = false
    const show = () => {
      frame = 0
      arrive()
    }
    const missing = blocks.filter(([shard]) => client.getQueryData([shard]) === undefined)
    for (const [shard] of missing)
      loadShard(client, shard).then(
        () => {
          if (!gone) frame ||= requestAnimationFrame(show)
        },
        // What did not come leaves its rows empty; scrolling there again asks again.
        () => {},
      )
    return () => {
      gone = true
      cancelAnimationFrame(frame)
    }
  }, [client, blocks, racing])
  return items
}

/** Of those that were drawn without their item, the first few have it now; whether others wait is `held`. */
function fillSome(
  there: Map<number, ListItem>,
  articles: readonly number[],
  drawn: readonly number[],
  last: Items,
): { items: Items; held: boolean } {
  const empty = new Set(drawn.filter((n) => !last.has(n)))
  const filled = articles.filter((n) => there.has(n) && empty.has(n))
  for (const n of filled.slice(FILLED)) there.delete(n)
  return { items: there, held: filled.length > FILLED }
}

/** Items from the cache; those that it has let go of in the meantime, from what was shown last. */
function readItems(
  client: QueryClient | null,
  blocks: readonly (readonly [shard: string, start: number])[],
  last: Items,
): Map<number, ListItem> {
  const items = new Map<number, ListItem>()
  for (const [shard, start] of blocks) {
    const block = client?.getQueryData<ListItem[] | null>([shard])
    for (let i = 0; i < BLOCK; i += 1) {
      const item = block ? block[i] : last.get(start + i)
      if (item) items.set(start + i, item)
    }
  }
  return items
}
