import type { KeptNames } from '../article/KeptNames.ts'
import type { Problem } from '../article/Problem.ts'
import { compareNewestFirst } from '../article/publicationDate.ts'
import { listAttention } from './attention.ts'
import { contentName } from './contentName.ts'
import { countDates } from './countDates.ts'
import { type FacetList, facetFiles } from './facetFiles.ts'
import { facetLists, quotesOfList } from './facetLists.ts'
import { headlineFiles } from './headlineFiles.ts'
import { indexParts } from './indexParts.ts'
import type { HeavyEntry, LightEntry } from './makeEntry.ts'
import { movedFiles } from './movedFiles.ts'
import { packIndexPart } from './packIndexPart.ts'
import { quoteAddressFiles } from './quoteAddresses.ts'
import { receivedTexts } from './receivedTexts.ts'
import type { Site } from './Site.ts'
import {
  FACETS,
  type Facet,
  type FacetName,
  FIRST_VALUES,
  QUOTED_FACETS,
  type QuotedFacet,
  type Summary,
} from './Summary.ts'
import { searchFiles } from './searchFiles.ts'
import { ATTENTION, datesShard, NAMES, receivedFiles, SITE, SUMMARY } from './shards.ts'

export type ArchiveInput = {
  /** The light parts of all entries, in any order. */
  entries: readonly LightEntry[]
  /** Reads what is needed of the heavy part of `entries[n]` again; asked for one article after another. */
  read: (n: number) => Pick<HeavyEntry, 'terms' | 'received'>
  problems: readonly Problem[]
  site: Omit<Site, 'received'>
  /** Whether the files are for the keeper alone, who is told what needs attention. */
  keeper: boolean
  /** Gives what was packed of these terms before, or packs it: much of an index stays as it was from build to build. */
  keepPart?: KeepPart
  /** Names kept by hand, where the keeper may see and change them. */
  names?: KeptNames
}

/** `articles` are positions in the input, and `make` gives the same for the same terms in the same order. */
export type KeepPart = (articles: readonly number[], make: () => Uint8Array) => Uint8Array

export type ArchiveFile = [path: string, content: string | Uint8Array<ArrayBuffer>]

/**
 * Every file that a browser loads and that several articles share, as [path below the base, content]; the articles'
 * own files are `HeavyEntry.page`. Order and content depend on the input alone. All files but the first two, what
 * the keeper reads and articles are named by their content. At 100,000 articles of 750 words some 55,000 files.
 */
export function* archiveFiles(input: ArchiveInput): Generator<ArchiveFile> {
  const order = input.entries.map((_, n) => n).sort((a, b) => compare(input.entries[b]!, input.entries[a]!))
  const entries = order.map((n) => input.entries[n]!)
  const attention = input.keeper ? listAttention([...entries].reverse(), input.problems) : []
  const site: Site = {
    ...input.site,
    received: receivedFiles(entries.length),
  }
  yield [SITE, JSON.stringify(site)]
  const told = {
    problems: input.keeper ? new Set(input.problems.map(({ file }) => file)).size : 0,
    attention: attention.length,
  }
  yield* summed(entries, told, partsOf(entries, order, input))
  if (input.keeper) yield [ATTENTION, JSON.stringify(attention)]
  if (input.names) yield [NAMES, JSON.stringify(input.names)]
  yield* movedFiles(entries)
  yield* receivedTexts(entries, (n) => input.read(order[n]!).received)
}

/** Newest first; what has one date, by its address. */
function compare({ item: a }: LightEntry, { item: b }: LightEntry): number {
  return compareNewestFirst(a.published, b.published) || (a.path < b.path ? -1 : 1)
}

/** The terms of all articles in their order, turned round part by part. */
function* partsOf(
  entries: readonly LightEntry[],
  order: readonly number[],
  { read, keepPart = (_, make) => make() }: ArchiveInput,
): Generator<Uint8Array> {
  for (const [start, end] of indexParts(entries.map(({ item }) => item.path))) {
    const articles = order.slice(start, end)
    yield keepPart(articles, () => packIndexPart(articles.length, (n) => read(articles[n]!).terms))
  }
}

/** Headlines, dates, filters, search index, and the summary that names them. */
function* summed(
  entries: readonly LightEntry[],
  told: Pick<Summary, 'problems' | 'attention'>,
  indexed: Iterable<Uint8Array>,
): Generator<ArchiveFile> {
  const items = entries.map(({ item }) => item)
  const { years: datesByYear, ...dates } = countDates(items)
  const years: Summary['years'] = []
  for (const [year, counts] of datesByYear) {
    const content = JSON.stringify(counts)
    const file = `${year}-${contentName(content)}`
    yield [datesShard(file), content]
    years.push([year, file])
  }
  const segments = yield* headlineFiles(items)
  const lists = facetLists(entries)
  const heads = {} as Summary['heads']
  const facets = {} as Record<FacetName, Facet>
  for (const facet of FACETS) {
    const { head, values } = yield* facetFiles(lists[facet])
    heads[facet] = head
    facets[facet] = { values: values.slice(0, FIRST_VALUES), total: lists[facet].length }
  }
  for (const facet of QUOTED_FACETS) heads[`${facet}Quotes`] = yield* quoteFiles(lists[facet], facet, entries)
  heads.search = yield* searchFiles(indexed)
  const summary: Summary = { articles: items.length, ...dates, ...told, years, facets, heads, segments }
  yield [SUMMARY, JSON.stringify(summary)]
}

function* quoteFiles(
  lists: readonly FacetList[],
  facet: QuotedFacet,
  entries: readonly LightEntry[],
): Generator<ArchiveFile, string> {
  const bySlug = lists.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
  return yield* quoteAddressFiles(
    bySlug.map((list) => ({ slug: list.slug, quotes: quotesOfList(list, facet, entries) })),
  )
}
