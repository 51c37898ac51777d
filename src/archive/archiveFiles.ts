import { readAddress } from '../article/address.ts'
import type { KeptNames } from '../article/KeptNames.ts'
import type { Problem } from '../article/Problem.ts'
import { compareNewestFirst, dayOf } from '../article/publicationDate.ts'
import type { MovedPage } from './ArticlePage.ts'
import { listAttention } from './attention.ts'
import { evaluateList } from './evaluateList.ts'
import type { ListItem } from './ListItem.ts'
import { WHOLE_LIST } from './ListState.ts'
import type { HeavyEntry, LightEntry } from './makeEntry.ts'
import type { Site } from './Site.ts'
import type { Facet, Summary } from './Summary.ts'
import {
  ATTENTION,
  articleShard,
  BLOCK,
  blockShard,
  HEADLINES,
  NAMES,
  receivedShard,
  SITE,
  SUMMARY,
  TEXTS,
} from './shards.ts'

export type ArchiveInput = {
  /** The light parts of all entries, in any order. */
  entries: readonly LightEntry[]
  /** Reads what is needed of the heavy part of `entries[n]` again; asked for one article after another. */
  read: (n: number) => Pick<HeavyEntry, 'terms' | 'received'>
  problems: readonly Problem[]
  site: Omit<Site, 'problems' | 'attention'>
  /** Whether the files are for the keeper alone, who is told what needs attention. */
  keeper: boolean
  /** Names kept by hand, where the keeper may see and change them. */
  names?: KeptNames
}

/** Facet values the first screen carries; a list that needs more reads the headlines. */
const FIRST_VALUES = 12

/**
 * Every file that a browser loads and that several articles share, as [path below the base, content]; the articles'
 * own files are `HeavyEntry.page`. Order and content depend on the input alone.
 */
export function* archiveFiles(
  input: ArchiveInput,
): Generator<[path: string, content: string | Uint8Array<ArrayBuffer>]> {
  const order = input.entries.map((_, n) => n).sort((a, b) => compare(input.entries[a]!, input.entries[b]!))
  const entries = order.map((n) => input.entries[n]!)
  const items = entries.map(({ item }) => item)
  const attention = input.keeper ? listAttention(entries, input.problems) : []
  const site: Site = {
    ...input.site,
    problems: input.keeper ? new Set(input.problems.map(({ file }) => file)).size : 0,
    attention: attention.length,
  }
  yield [SITE, JSON.stringify(site)]
  yield [SUMMARY, JSON.stringify(makeSummary(items))]
  yield [HEADLINES, JSON.stringify(items)]
  for (let n = 0; n * BLOCK < items.length; n += 1)
    yield [blockShard(n), JSON.stringify(items.slice(n * BLOCK, (n + 1) * BLOCK))]
  const text = new TextDecoder()
  yield [TEXTS, JSON.stringify(order.map((n) => text.decode(input.read(n).terms)))]
  if (input.keeper) yield [ATTENTION, JSON.stringify(attention)]
  if (input.names) yield [NAMES, JSON.stringify(input.names)]
  yield* movedFiles(entries)
  yield* receivedFiles(entries, (n) => input.read(order[n]!).received)
}

/** Newest first; what has one date, by its address. */
function compare({ item: a }: LightEntry, { item: b }: LightEntry): number {
  return compareNewestFirst(a.published, b.published) || (a.path < b.path ? -1 : 1)
}

/** Addresses that articles have left, and where they lead now. An address in use again is the new one's. */
function movedAddresses(entries: readonly LightEntry[]): Map<string, string> {
  const inUse = new Set(entries.map(({ item }) => item.path))
  const moved = new Map<string, string>()
  for (const { formerly, item } of entries)
    for (const old of formerly ?? []) {
      const path = `${old.replace(/^\/+|\/+$/g, '')}/`
      if (!inUse.has(path) && !moved.has(path)) moved.set(path, item.path)
    }
  return moved
}

function* movedFiles(entries: readonly LightEntry[]): Generator<[string, string]> {
  for (const [path, movedTo] of movedAddresses(entries)) {
    if (readAddress(path)?.screen !== 'article') continue
    const page: MovedPage = { movedTo }
    yield [articleShard(path), JSON.stringify(page)]
  }
}

/** Texts as received, a file at a time: only one file's articles are read at once. */
function* receivedFiles(
  entries: readonly LightEntry[],
  read: (n: number) => string | null,
): Generator<[string, string]> {
  const shards = new Map<string, number[]>()
  for (const [n, { item, file }] of entries.entries()) {
    if (file === undefined) continue
    const shard = receivedShard(item.path)
    const articles = shards.get(shard)
    if (articles) articles.push(n)
    else shards.set(shard, [n])
  }
  for (const [shard, articles] of shards) {
    const texts = articles.map((n) => `${JSON.stringify(entries[n]!.item.path)}:${read(n)}`)
    yield [shard, `{${texts.join(',')}}`]
  }
}

function makeSummary(items: readonly ListItem[]): Summary {
  const dates = new Map<string, number>()
  let undated = 0
  for (const { published } of items) {
    if (published === null) undated += 1
    else dates.set(dayOf(published), (dates.get(dayOf(published)) ?? 0) + 1)
  }
  const { facets } = evaluateList(items, WHOLE_LIST, null)
  const first = ({ values, total }: Facet): Facet => ({ values: values.slice(0, FIRST_VALUES), total })
  const quotes = (kind: string) => facets.kind.values.find(({ slug }) => slug === kind)?.count ?? 0
  return {
    articles: items.length,
    dates: [...dates].sort((a, b) => compareNewestFirst(a[0], b[0])),
    undated,
    publishers: first(facets.publisher),
    speakers: first(facets.speaker),
    quotes: { direct: quotes('direct'), reported: quotes('reported'), unnamed: quotes('unnamed') },
    languages: first(facets.lang),
  }
}
