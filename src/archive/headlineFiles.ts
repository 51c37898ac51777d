import { contentName } from './contentName.ts'
import type { ListItem } from './ListItem.ts'
import { BLOCK, SEGMENT } from './shards.ts'

/** Blocks of headlines, oldest first, in folders named by what is in them; returns the folders. */
export function* headlineFiles(items: readonly ListItem[]): Generator<[string, string], string[]> {
  const segments: string[] = []
  for (let start = 0; start < items.length; start += SEGMENT) {
    const blocks: string[] = []
    for (let at = start; at < Math.min(start + SEGMENT, items.length); at += BLOCK)
      blocks.push(JSON.stringify(items.slice(at, at + BLOCK)))
    const segment = contentName(blocks.join())
    for (const [i, block] of blocks.entries())
      yield [`archive/headlines/${segment}/${start / BLOCK + i}.json`, block]
    segments.push(segment)
  }
  return segments
}
