import { readAddress } from '../article/address.ts'
import type { MovedPage } from './ArticlePage.ts'
import type { LightEntry } from './makeEntry.ts'
import { articleShard } from './shards.ts'

/** Addresses that articles have left, and where they lead now. An address in use again is the new one's. */
function movedAddresses(entries: readonly LightEntry[]): Map<string, string> {
  const inUse = new Set(entries.map(({ item }) => item.path))
  const moved = new Map<string, string>()
  for (const { formerly, item } of entries)
    for (const old of formerly ?? []) {
      const path = `${old.replace(/^\/+|\/+$/g, '')}/`
      if (readAddress(path)?.screen === 'article' && !inUse.has(path) && !moved.has(path))
        moved.set(path, item.path)
    }
  return moved
}

export function* movedFiles(entries: readonly LightEntry[]): Generator<[string, string]> {
  for (const [path, movedTo] of movedAddresses(entries)) {
    const page: MovedPage = { movedTo }
    yield [articleShard(path), JSON.stringify(page)]
  }
}
