import type { Summary } from '../../archive/Summary.ts'
import { blockShard, PAGE, SUMMARY } from '../../archive/shards.ts'
import { NEAR } from './builtRows.ts'

/**
 * What a built page of the whole list is hydrated from: of a long list not the headlines of its far rows, which the
 * page is rid of before. They stand on it already, and twice they would be a third of it.
 */
export function nearShards(shards: Record<string, unknown>): Record<string, unknown> {
  const summary = shards[SUMMARY] as Summary | undefined
  if (summary === undefined || summary.articles <= PAGE) return shards
  const blocks = Array.from({ length: PAGE }, (_, row) => blockShard(summary, summary.articles - 1 - row))
  const near = new Set(blocks.slice(0, NEAR))
  const far = new Set(blocks.filter((block) => !near.has(block)))
  return Object.fromEntries(Object.entries(shards).filter(([path]) => !far.has(path)))
}
