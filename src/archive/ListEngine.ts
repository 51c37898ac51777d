import { Bits } from './Bits.ts'
import { Dictionary } from './Dictionary.ts'
import { rangeRuns, unitStarts, yearsToRead } from './dateSpans.ts'
import { FacetReader, type NumberedValue } from './FacetReader.ts'
import { compareValues } from './facetFiles.ts'
import { type ListAnswer, type Rows, rowsOfNumbers } from './ListAnswer.ts'
import type { ListState } from './ListState.ts'
import {
  type DateCounts,
  FACETS,
  type Facet,
  type FacetName,
  type FacetsOf,
  type FacetValue,
  type Summary,
} from './Summary.ts'
import { hasWords, readSearchQuery, type SearchQuery } from './searchQuery.ts'
import { datesShard, SUMMARY } from './shards.ts'
import { loadStemmer } from './stemmers.ts'
import { type Found, TextSearch } from './TextSearch.ts'

/** Reads a file of the archive by its name: JSON parsed, of others the bytes. */
export type ReadFile = (path: string) => Promise<unknown>

/** Bytes of posting files that are read to find the most frequent values of a filter under the others, and their least number. */
const FREQUENT_BYTES = 24_000
const FREQUENT = 6
/** How much the newest article outweighs the oldest one of the same words. */
const RECENCY = 0.5
/** Languages whose stemmers are loaded for a search. */
const STEMMED = 6

/** What the filters leave before they are combined. */
type Parts = {
  text: Found | null
  inside: Bits
  maybe: Bits
  chosen: Record<FacetName, { bits: Bits | null; values: NumberedValue[]; unknown: string[] }>
  pool: (but: FacetName | null) => Bits
}

/**
 * Answers what a list shows, reading only the files that its filters and words touch. One instance keeps what it has
 * read; a page gives it a worker.
 */
export class ListEngine {
  private readonly read: ReadFile
  private readonly summary: Promise<Summary>
  private readers: Record<FacetName, FacetReader> | null = null
  private text: Promise<TextSearch> | null = null
  private lastText: { q: string; found: Promise<Found> } | null = null

  constructor(read: ReadFile) {
    this.read = read
    this.summary = read(SUMMARY) as Promise<Summary>
  }

  async answer(state: ListState): Promise<ListAnswer> {
    const summary = await this.summary
    const parts = await this.parts(state, summary)
    const found = parts.pool(null).and(parts.inside)
    return {
      count: found.count(),
      rows: rowsOf(found, parts.text, state, summary),
      maybe: parts.pool(null).and(parts.maybe).count(),
      anyDate: parts.pool(null).count(),
      units: countUnits(parts.pool(null), summary),
      marks: parts.text?.marks ?? [],
      instead: parts.text?.instead ?? [],
    }
  }

  /** The most frequent values of each filter, and the chosen ones, each with the articles it would leave. */
  async facets(state: ListState): Promise<FacetsOf> {
    const summary = await this.summary
    const parts = await this.parts(state, summary)
    const of = async (facet: FacetName): Promise<Facet> => {
      const reader = this.reader(facet, summary)
      const frequent = await reader.frequent(FREQUENT_BYTES, FREQUENT)
      const { values, unknown } = parts.chosen[facet]
      const others = values.filter(({ n }) => !frequent.some((value) => value.n === n))
      const chosen = new Set(values.map(({ slug }) => slug))
      const pool = parts.pool(facet).and(parts.inside)
      const counted = (await count(reader, [...frequent, ...others], pool)).filter(
        ({ slug, count }) => count > 0 || chosen.has(slug),
      )
      const missing = unknown.map((slug) => ({ slug, name: slug, count: 0 }))
      const total = await reader.total()
      const shown = [...counted, ...missing].sort(compareValues)
      return { values: shown, total: frequent.length === total ? shown.length : total }
    }
    return byFacet(of)
  }

  /** Values of a filter that one looks for by name, with the articles each would leave. */
  async find(state: ListState, facet: FacetName, typed: string, most: number): Promise<FacetValue[]> {
    const summary = await this.summary
    const parts = await this.parts(state, summary)
    const reader = this.reader(facet, summary)
    const values = (await reader.find(typed)).slice(0, most)
    return (await count(reader, values, parts.pool(facet).and(parts.inside))).sort(compareValues)
  }

  /** What dates, words and filters leave, each by itself; `pool` puts words and filters together, but for one filter. */
  private async parts(state: ListState, summary: Summary): Promise<Parts> {
    const query = readSearchQuery(state.q)
    const [{ inside, maybe }, text, chosen] = await Promise.all([
      this.runs(state, query, summary),
      this.search(state.q, query),
      this.chosen(state, summary),
    ])
    const pool = (but: FacetName | null) => {
      const bits = text?.articles.copy() ?? Bits.all(summary.articles)
      for (const facet of FACETS) if (facet !== but && chosen[facet].bits) bits.and(chosen[facet].bits)
      return bits
    }
    const size = summary.articles
    return { text, inside: fill(size, inside), maybe: fill(size, maybe), chosen, pool }
  }

  private reader(facet: FacetName, summary: Summary): FacetReader {
    if (!this.readers) {
      const of = (name: FacetName) =>
        new FacetReader((path) => this.read(path) as Promise<Uint8Array>, summary.heads[name])
      this.readers = {
        publisher: of('publisher'),
        speaker: of('speaker'),
        kind: of('kind'),
        lang: of('lang'),
      }
    }
    return this.readers[facet]
  }

  /** The runs of articles inside the dates of the list and of the search, and those that may be. */
  private async runs(state: ListState, query: SearchQuery, summary: Summary) {
    const searched = { from: query.after, to: query.before, undated: false }
    const years = new Set([...yearsToRead(state, summary), ...yearsToRead(searched, summary)])
    const fine = await readYears(this.read, years, summary)
    const stated = rangeRuns(state, summary, fine)
    if (query.after === null && query.before === null) return stated
    const both = fill(summary.articles, stated.inside).and(
      fill(summary.articles, rangeRuns(searched, summary, fine).inside),
    )
    return { inside: runsOf(both), maybe: [] }
  }

  private async search(q: string, query: SearchQuery): Promise<Found | null> {
    if (!hasWords(query)) return null
    if (this.lastText?.q !== q) {
      this.text ??= this.openText()
      this.lastText = { q, found: this.text.then((text) => text.find(query)) }
    }
    return this.lastText.found
  }

  private async openText(): Promise<TextSearch> {
    const summary = await this.summary
    const languages = summary.facets.lang.values.slice(0, STEMMED).map(({ slug }) => slug.split('-')[0]!)
    const stems = await Promise.all([...new Set(languages)].map(loadStemmer))
    const dictionary = new Dictionary((path) => this.read(path) as Promise<Uint8Array>, summary.heads.search)
    const names = {
      publisher: this.reader('publisher', summary),
      speaker: this.reader('speaker', summary),
    }
    return new TextSearch(summary.articles, dictionary, names, stems)
  }

  private async chosen(state: ListState, summary: Summary): Promise<Parts['chosen']> {
    const of = async (facet: FacetName) => {
      const slugs: readonly string[] = state[facet]
      if (slugs.length === 0) return { bits: null, values: [], unknown: [] }
      const reader = this.reader(facet, summary)
      const known = await Promise.all(slugs.map((slug) => reader.value(slug)))
      const values = known.filter((value) => value !== null)
      const bits = new Bits(summary.articles)
      for (const list of await Promise.all(values.map(({ n }) => reader.articles(n)))) bits.addAll(list)
      return { bits, values, unknown: slugs.filter((_, i) => known[i] === null) }
    }
    return byFacet(of)
  }
}

/** Counts by date of some years. */
export async function readYears(
  read: ReadFile,
  years: Iterable<string>,
  summary: Summary,
): Promise<Map<string, DateCounts>> {
  const files = new Map(summary.years)
  const read1 = async (year: string): Promise<[string, DateCounts]> => [
    year,
    (await read(datesShard(files.get(year)!))) as DateCounts,
  ]
  return new Map(await Promise.all([...years].map(read1)))
}

function fill(size: number, runs: readonly [number, number][]): Bits {
  const bits = new Bits(size)
  for (const [start, end] of runs) bits.addRange(start, end)
  return bits
}

function runsOf(bits: Bits): [number, number][] {
  const runs: [number, number][] = []
  for (const n of bits.list()) {
    const last = runs.at(-1)
    if (last && last[1] === n) last[1] = n + 1
    else runs.push([n, n + 1])
  }
  return runs
}

async function byFacet<T>(of: (facet: FacetName) => Promise<T>): Promise<Record<FacetName, T>> {
  const [publisher, speaker, kind, lang] = await Promise.all(FACETS.map(of))
  return { publisher: publisher!, speaker: speaker!, kind: kind!, lang: lang! }
}

async function count(
  reader: FacetReader,
  values: readonly NumberedValue[],
  pool: Bits,
): Promise<FacetValue[]> {
  return Promise.all(
    values.map(async ({ slug, name, n }) => {
      const articles = await reader.articles(n)
      let sum = 0
      for (let i = 0; i < articles.length; i += 1) if (pool.has(articles[i]!)) sum += 1
      return { slug, name, count: sum }
    }),
  )
}

function countUnits(found: Bits, summary: Summary): number[] {
  const starts = unitStarts(summary)
  return summary.counts.map((count, i) => found.countRange(starts[i]!, starts[i]! + count))
}

const dateOrder = ({ sort }: ListState) => (sort === 'oldest' ? 'oldest' : 'newest')

function rowsOf(found: Bits, text: Found | null, state: ListState, summary: Summary): Rows {
  const numbers = found.list()
  if (state.sort === 'best' && text) return { numbers: ranked(numbers, text.scores) }
  return rowsOfNumbers(numbers, dateOrder(state), summary)
}

/** Best first; of two that are equal, the newer. */
function ranked(numbers: Uint32Array<ArrayBuffer>, scores: Float32Array): Uint32Array<ArrayBuffer> {
  const size = scores.length
  const keys = Float64Array.from(numbers, (n) => {
    const weight = scores[n]! * (1 + (RECENCY * n) / size)
    return Math.round(weight * 1024) * size + n
  }).sort()
  const best = new Uint32Array(keys.length)
  for (let i = 0; i < keys.length; i += 1) best[keys.length - 1 - i] = keys[i]! % size
  return best
}
