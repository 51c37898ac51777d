import { readArticleList } from './articleList.ts'
import { ByteReader } from './ByteReader.ts'
import type { ReadBytes } from './FacetReader.ts'
import { type Directory, fileOf, filesWith, readDirectory, readKey, readName } from './keyShards.ts'
import { readList } from './ListFile.ts'
import { readPostings, searchFile } from './searchFiles.ts'

/** The articles of a stem in ascending order, and the places (IN_HEADLINE, IN_QUOTE) it stands in in each. */
export type Posting = { articles: ArrayLike<number>; places: ArrayLike<number> }

/** A stem as a dictionary file lists it: `articles` is how many it stands in. */
export type StemEntry = { stem: string; articles: number; file: number; index: number }

type Parsed = {
  entries: (StemEntry & { inline: Posting | null; posting: number })[]
  byStem: Map<string, number>
  postings: { first: number; name: string }[]
  positions: { first: number; name: string }[]
}

/** The stems of the archive, read file by file as they are asked for. */
export class Dictionary {
  private readonly read: ReadBytes
  private readonly name: string
  private opened: Promise<Directory> | null = null
  private readonly files = new Map<number, Promise<Parsed>>()
  private readonly found = new Map<string, Promise<Posting>>()

  constructor(read: ReadBytes, name: string) {
    this.read = read
    this.name = name
  }

  private get directory(): Promise<Directory> {
    this.opened ??= this.read(searchFile(this.name)).then((bytes) => readDirectory(new ByteReader(bytes)))
    return this.opened
  }

  private file(n: number): Promise<Parsed> {
    let file = this.files.get(n)
    if (!file) {
      file = this.directory
        .then((directory) => this.read(searchFile(directory[n]!.name)))
        .then((bytes) => parse(bytes, n))
      this.files.set(n, file)
    }
    return file
  }

  async entry(stem: string): Promise<StemEntry | null> {
    const n = fileOf(await this.directory, stem)
    if (n < 0) return null
    const { entries, byStem } = await this.file(n)
    const index = byStem.get(stem)
    return index === undefined ? null : entries[index]!
  }

  /** Stems that begin with `prefix`, from at most `most` files. */
  async beginning(prefix: string, most: number): Promise<StemEntry[]> {
    const [first, end] = filesWith(await this.directory, prefix)
    const files = Array.from({ length: Math.min(end - first, most) }, (_, i) => this.file(first + i))
    return (await Promise.all(files)).flatMap(({ entries }) =>
      entries.filter(({ stem }) => stem.startsWith(prefix)),
    )
  }

  /** Whether a stem's articles stand in the dictionary itself, so that they cost nothing more. */
  async isAtHand({ file, index }: StemEntry): Promise<boolean> {
    return (await this.file(file)).entries[index]!.inline !== null
  }

  posting(entry: StemEntry): Promise<Posting> {
    let posting = this.found.get(entry.stem)
    if (!posting) {
      posting = this.readPosting(entry)
      this.found.set(entry.stem, posting)
    }
    return posting
  }

  private async readPosting({ file, index, articles }: StemEntry): Promise<Posting> {
    const { entries, postings } = await this.file(file)
    const { inline, posting } = entries[index]!
    if (inline) return inline
    const at = postings.findLast(({ first }) => first <= posting)!
    const reader = new ByteReader(readList(await this.read(searchFile(at.name)), posting - at.first))
    const list = readArticleList(reader)
    const packed = reader.raw((articles + 3) >>> 2)
    const places = new Uint8Array(list.length)
    for (let i = 0; i < places.length; i += 1) places[i] = (packed[i >>> 2]! >>> ((i & 3) * 2)) & 3
    return { articles: list, places }
  }

  /** By article the positions of a stem; null where none are kept, for the stem is nearly everywhere. */
  async positions(entry: StemEntry): Promise<Map<number, number[]> | null> {
    const { positions } = await this.file(entry.file)
    const at = positions.findLast(({ first }) => first <= entry.index)!
    const bytes = readList(await this.read(searchFile(at.name)), entry.index - at.first)
    if (bytes.length === 0) return null
    const { articles } = await this.posting(entry)
    const reader = new ByteReader(bytes)
    const byArticle = new Map<number, number[]>()
    for (let i = 0; i < articles.length; i += 1) {
      let before = 0
      const own = Array.from({ length: reader.number() }, () => {
        before += reader.number()
        return before
      })
      byArticle.set(articles[i]!, own)
    }
    return byArticle
  }
}

function parse(bytes: Uint8Array, file: number): Parsed {
  const reader = new ByteReader(bytes)
  const stems = reader.number()
  const family = () => {
    let first = 0
    return Array.from({ length: reader.number() }, () => {
      const lists = reader.number()
      const own = { first, name: readName(reader) }
      first += lists
      return own
    })
  }
  const [postings, positions] = [family(), family()]
  const entries: Parsed['entries'] = []
  const byStem = new Map<string, number>()
  let stem = ''
  let posting = 0
  for (let index = 0; index < stems; index += 1) {
    stem = readKey(reader, stem)
    byStem.set(stem, index)
    const head = reader.number()
    const articles = head >>> 1
    if ((head & 1) === 0)
      entries.push({ stem, articles, file, index, inline: readPostings(reader, articles), posting: -1 })
    else entries.push({ stem, articles, file, index, inline: null, posting: posting++ })
  }
  return { entries, byStem, postings, positions }
}
