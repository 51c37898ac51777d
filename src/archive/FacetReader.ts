import { readArticleList } from './articleList.ts'
import { ByteReader } from './ByteReader.ts'
import { facetFile, NAMED_IN_HEAD, slugKey } from './facetFiles.ts'
import { fold } from './fold.ts'
import { type Directory, fileOf, filesWith, readDirectory, readKey, readName } from './keyShards.ts'
import { readList } from './ListFile.ts'
import type { FacetValue } from './Summary.ts'

/** Reads a binary file of the archive by its path below the base. */
export type ReadBytes = (path: string) => Promise<Uint8Array>

/** A value and its place in the order of frequency. */
export type NumberedValue = FacetValue & { n: number }

type Head = {
  total: number
  postings: { first: number; bytes: number; name: string }[]
  top: NumberedValue[]
  names: Directory
}

/** Name files that one search for a name reads at most. */
const FOUND_FILES = 3

/** One filter's values and their articles, read file by file as they are asked for. */
export class FacetReader {
  private readonly read: ReadBytes
  private readonly name: string
  private opened: Promise<Head> | null = null
  private readonly lists = new Map<number, Promise<Uint32Array>>()
  private readonly values = new Map<string, Promise<NumberedValue | null>>()

  constructor(read: ReadBytes, head: string) {
    this.read = read
    this.name = head
  }

  private get head(): Promise<Head> {
    this.opened ??= this.read(facetFile(this.name)).then(readHead)
    return this.opened
  }

  async total(): Promise<number> {
    return (await this.head).total
  }

  /** The articles of the n-th value, in ascending order. */
  articles(n: number): Promise<Uint32Array> {
    let list = this.lists.get(n)
    if (!list) {
      list = this.readArticles(n)
      this.lists.set(n, list)
    }
    return list
  }

  private async readArticles(n: number): Promise<Uint32Array> {
    const { postings } = await this.head
    const file = postings.findLast(({ first }) => first <= n)!
    const bytes = await this.read(facetFile(file.name))
    return readArticleList(new ByteReader(readList(bytes, n - file.first)))
  }

  /**
   * The most frequent values whose articles stand in files of at most `budget` bytes together, but at least `least`
   * values, of those that the head names: all of them in a small archive.
   */
  async frequent(budget: number, least: number): Promise<NumberedValue[]> {
    const { postings, top } = await this.head
    let bytes = 0
    let end = 0
    for (const [i, file] of postings.entries()) {
      bytes += file.bytes
      if (end >= least && bytes > budget) break
      end = postings[i + 1]?.first ?? top.length
    }
    return top.slice(0, end)
  }

  /** The value of a slug; null where the archive has none. */
  value(slug: string): Promise<NumberedValue | null> {
    let value = this.values.get(slug)
    if (!value) {
      value = this.readValue(slug)
      this.values.set(slug, value)
    }
    return value
  }

  private async readValue(slug: string): Promise<NumberedValue | null> {
    const { names, top } = await this.head
    // Those that stand beside a list are known without another file.
    const known = top.find((value) => value.slug === slug)
    if (known) return known
    const file = fileOf(names, slugKey(slug))
    if (file < 0) return null
    return (await this.nameFile(file)).find(([key]) => key === slugKey(slug))?.[1] ?? null
  }

  /** Values one of whose names' words begins with what is typed, the most frequent first. */
  async find(typed: string): Promise<NumberedValue[]> {
    const prefix = fold(typed.trim())
    const { names, top } = await this.head
    if (prefix === '') return top
    const [first, end] = filesWith(names, prefix)
    const found = new Map<number, NumberedValue>()
    for (let i = first; i < Math.min(end, first + FOUND_FILES); i += 1)
      for (const [key, value] of await this.nameFile(i)) if (key.startsWith(prefix)) found.set(value.n, value)
    return [...found.values()].sort((a, b) => a.n - b.n)
  }

  private async nameFile(i: number): Promise<[string, NumberedValue][]> {
    const { names } = await this.head
    const reader = new ByteReader(await this.read(facetFile(names[i]!.name)))
    const entries: [string, NumberedValue][] = []
    let key = ''
    while (!reader.ended) {
      key = readKey(reader, key)
      const n = reader.number()
      entries.push([key, { n, slug: reader.text(), name: reader.text(), count: reader.number() }])
    }
    return entries
  }
}

function readHead(bytes: Uint8Array): Head {
  const reader = new ByteReader(bytes)
  const total = reader.number()
  let first = 0
  const postings = Array.from({ length: reader.number() }, () => {
    const lists = reader.number()
    const file = { first, bytes: reader.number(), name: readName(reader) }
    first += lists
    return file
  })
  const top = Array.from({ length: Math.min(total, NAMED_IN_HEAD) }, (_, n) => ({
    n,
    slug: reader.text(),
    name: reader.text(),
    count: reader.number(),
  }))
  return { total, postings, top, names: readDirectory(reader) }
}
