import { dateMatch } from './dateMatch.ts'
import { isUnfiltered, type ListState } from './ListState.ts'
import type { Summary } from './Summary.ts'
import { BLOCK, blockShard, HEADLINES, TEXTS } from './shards.ts'

/**
 * What a list has to load besides the summary. `blocks`: only dates narrow it, so a run of blocks holds it (in list
 * order, newest first, `count` articles from the `offset`-th of the first block on); `all`: a filter reads every headline.
 */
export type ListShards =
  | { kind: 'blocks'; shards: string[] }
  | { kind: 'all'; headlines: string; texts: string | null }

/** The shards of a state. The whole list starts with one block and goes on by blocks as it is scrolled. */
export function listShards(state: ListState, summary: Summary): ListShards {
  const whole = state.from === null && state.to === null && !state.undated
  if (!isUnfiltered(state) || (whole && state.sort === 'oldest'))
    return { kind: 'all', headlines: HEADLINES, texts: state.q.trim() === '' ? null : TEXTS }
  const [first, end] = whole ? [0, summary.articles] : rangeInList(state, summary)
  const shards: string[] = []
  for (let n = Math.floor(first / BLOCK); n * BLOCK < end; n += 1) shards.push(blockShard(n))
  return { kind: 'blocks', shards }
}

/** Indexes [first, end) in the newest-first list between which every article of the range lies. */
function rangeInList(state: ListState, summary: Summary): [number, number] {
  const dated = summary.articles - summary.undated
  if (state.undated) return [dated, summary.articles]
  let first = dated
  let end = 0
  let at = 0
  for (const [date, count] of summary.dates) {
    if (dateMatch(date, state) !== 'outside') {
      first = Math.min(first, at)
      end = at + count
    }
    at += count
  }
  return first < end ? [first, end] : [0, 0]
}
