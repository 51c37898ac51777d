import type { LightEntry } from './makeEntry.ts'
import { receivedFiles, receivedShard } from './shards.ts'

/** Cuttings as received, a file at a time: only one file's articles are read at once. `read` gives the n-th's JSON. */
export function* receivedTexts(
  entries: readonly LightEntry[],
  read: (n: number) => string | null,
): Generator<[string, string]> {
  const files = receivedFiles(entries.length)
  const shards = new Map<string, number[]>()
  for (const [n, { item, file }] of entries.entries()) {
    if (file === undefined) continue
    const shard = receivedShard(item.path, files)
    const articles = shards.get(shard)
    if (articles) articles.push(n)
    else shards.set(shard, [n])
  }
  for (const [shard, articles] of shards) {
    const texts = articles.map((n) => `${JSON.stringify(entries[n]!.item.path)}:${read(n)}`)
    yield [shard, `{${texts.join(',')}}`]
  }
}
