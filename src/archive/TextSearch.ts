import { Bits } from './Bits.ts'
import { closestStems } from './closestStems.ts'
import type { Dictionary, Posting, StemEntry } from './Dictionary.ts'
import type { FacetReader } from './FacetReader.ts'
import { IN_HEADLINE, IN_QUOTE } from './places.ts'
import type { SearchPart, SearchQuery } from './searchQuery.ts'
import type { Stem } from './stemmers.ts'

/** Articles a search found and how well each answers it. */
export type Found = { articles: Bits; scores: Float32Array; marks: string[]; instead: [string, string][] }

/** A word weighs this much more in a headline, and in somebody's words. */
const HEADLINE_WEIGHT = 3
const QUOTE_WEIGHT = 0.6
/** Up to this many articles every word that a typed one begins with counts; beyond, the most frequent ones. */
const SMALL_ARCHIVE = 2000
const COMPLETIONS = 8
const COMPLETION_FILES = 3
/** A typed word is taken for unfinished where words that begin with it are so much more frequent. */
const UNFINISHED = 20
/** A form that no stem begins with (runnin) stands for the longest stem it begins with, up to so many letters shorter. */
const ENDING = 4
const NAMES_FOUND = 50

/** What one typed word stands for in the index. */
type Word = { entries: StemEntry[]; posting: Posting; weight: number }

/** Searches the text of the archive. `stems` are the stemmers of its languages. */
export class TextSearch {
  private readonly size: number
  private readonly dictionary: Dictionary
  private readonly names: { publisher: FacetReader; speaker: FacetReader }
  private readonly stems: readonly Stem[]

  constructor(
    size: number,
    dictionary: Dictionary,
    names: { publisher: FacetReader; speaker: FacetReader },
    stems: readonly Stem[],
  ) {
    this.size = size
    this.dictionary = dictionary
    this.names = names
    this.stems = stems
  }

  /** All articles that answer the query; where there are none, those that a likely spelling of it finds. */
  async find(query: SearchQuery): Promise<Found> {
    const found = await this.findExactly(query)
    if (query.all.length === 0 || found.articles.count() > 0) return found
    const instead: [string, string][] = []
    const all = await Promise.all(
      query.all.map((parts) => Promise.all(parts.map((part) => this.respell(part, instead)))),
    )
    if (instead.length === 0) return found
    return { ...(await this.findExactly({ ...query, all })), instead }
  }

  private async findExactly({ all, without }: SearchQuery): Promise<Found> {
    const scores = new Float32Array(this.size)
    const marks = new Set<string>()
    const clauses = await Promise.all(
      all.map((parts) => Promise.all(parts.map((part) => this.part(part, scores, marks)))),
    )
    const articles = Bits.all(this.size)
    for (const parts of clauses) articles.and(parts.reduce((a, b) => a.or(b)))
    const none = new Float32Array(0)
    for (const part of without) articles.without(await this.part(part, none, new Set()))
    return { articles, scores, marks: [...marks], instead: [] }
  }

  private async part(part: SearchPart, scores: Float32Array, marks: Set<string>): Promise<Bits> {
    if (part.field === 'publisher' || part.field === 'speaker') return this.named(part.field, part.typed)
    const words = await Promise.all(
      part.words.map((word, i) => this.word(word, part.begins && i === part.words.length - 1)),
    )
    const place = part.field === 'headline' ? IN_HEADLINE : part.field === 'said' ? IN_QUOTE : 0
    const articles = words
      .map(({ posting }) => placed(this.size, posting, place))
      .reduce((both, more) => both.and(more))
    const checked = part.inOrder && words.length > 1 ? await this.inOrder(articles, words) : articles
    for (const { posting, weight } of words) addScores(scores, posting, weight)
    for (const mark of marksOf(part, words)) marks.add(mark)
    return checked
  }

  /** Articles of the publishers or speakers one of whose names' words begins with what is typed. */
  private async named(field: 'publisher' | 'speaker', typed: string): Promise<Bits> {
    const values = (await this.names[field].find(typed)).slice(0, NAMES_FOUND)
    const bits = new Bits(this.size)
    for (const list of await Promise.all(values.map(({ n }) => this.names[field].articles(n))))
      bits.addAll(list)
    return bits
  }

  /** A word in every language's stem, and, while it is being typed, the words that begin with it. */
  private async word(word: string, begins: boolean): Promise<Word> {
    const variants = [...new Set([word, ...this.stems.map((stem) => stem(word))])]
    const exact = (await Promise.all(variants.map((stem) => this.dictionary.entry(stem)))).filter(
      (entry) => entry !== null,
    )
    const entries = begins ? await this.complete(word, exact) : exact
    const postings = await Promise.all(entries.map((entry) => this.dictionary.posting(entry)))
    const posting = union(this.size, postings)
    const weight = Math.log(1 + this.size / (1 + posting.articles.length))
    return { entries, posting, weight }
  }

  private async complete(word: string, exact: readonly StemEntry[]): Promise<StemEntry[]> {
    const longer = (await this.dictionary.beginning(word, COMPLETION_FILES)).filter(
      ({ stem }) => !exact.some((entry) => entry.stem === stem),
    )
    if (exact.length + longer.length === 0) return this.shorter(word)
    if (this.size <= SMALL_ARCHIVE) return [...exact, ...longer]
    longer.sort((a, b) => b.articles - a.articles)
    const atHand = await Promise.all(longer.map((entry) => this.dictionary.isAtHand(entry)))
    const known = Math.max(0, ...exact.map(({ articles }) => articles))
    const most = known * UNFINISHED > (longer[0]?.articles ?? 0) ? 0 : COMPLETIONS
    return [...exact, ...longer.filter((_, i) => i < most || atHand[i])]
  }

  private async shorter(word: string): Promise<StemEntry[]> {
    for (let length = word.length - 1; length >= Math.max(3, word.length - ENDING); length -= 1) {
      const entry = await this.dictionary.entry(word.slice(0, length))
      if (entry) return [entry]
    }
    return []
  }

  /** The part with its unknown words spelt as the likeliest known ones; notes what it changed. */
  private async respell(part: SearchPart, instead: [string, string][]): Promise<SearchPart> {
    if (part.field === 'publisher' || part.field === 'speaker') return part
    const words = await Promise.all(
      part.words.map(async (word, i) => {
        const { entries } = await this.word(word, part.begins && i === part.words.length - 1)
        const near = entries.length > 0 ? undefined : (await closestStems(this.dictionary, word))[0]
        if (near === undefined) return word
        instead.push([word, near])
        return near
      }),
    )
    return { ...part, words }
  }

  /** Of some articles those in which the words stand one after another. Words without kept positions fit anywhere. */
  private async inOrder(articles: Bits, words: readonly Word[]): Promise<Bits> {
    const positions = await Promise.all(
      words.map(async ({ entries }) => {
        const all = await Promise.all(entries.map((entry) => this.dictionary.positions(entry)))
        return all.includes(null) ? null : (all as Map<number, number[]>[])
      }),
    )
    const known = positions.flatMap((maps, offset) => (maps ? [{ maps, offset }] : []))
    const [first, ...others] = known
    if (!first || others.length === 0) return articles
    const inOrder = new Bits(this.size)
    for (const article of articles.list()) {
      const at = ({ maps }: typeof first) => maps.flatMap((map) => map.get(article) ?? [])
      const starts = others.map((other) => ({
        after: other.offset - first.offset,
        places: new Set(at(other)),
      }))
      if (at(first).some((start) => starts.every(({ after, places }) => places.has(start + after))))
        inOrder.add(article)
    }
    return inOrder
  }
}

/** The articles of several stems together, and for each the places of any of them. */
function union(size: number, postings: readonly Posting[]): Posting {
  if (postings.length === 1) return postings[0]!
  if (postings.length === 0) return { articles: [], places: [] }
  const bits = new Bits(size)
  const places = new Uint8Array(size)
  for (const posting of postings)
    for (let i = 0; i < posting.articles.length; i += 1) {
      bits.add(posting.articles[i]!)
      places[posting.articles[i]!]! |= posting.places[i]!
    }
  const articles = bits.list()
  return { articles, places: Uint8Array.from(articles, (article) => places[article]!) }
}

function placed(size: number, { articles, places }: Posting, place: number): Bits {
  const bits = new Bits(size)
  for (let i = 0; i < articles.length; i += 1)
    if (place === 0 || (places[i]! & place) !== 0) bits.add(articles[i]!)
  return bits
}

function addScores(scores: Float32Array, { articles, places }: Posting, weight: number): void {
  if (scores.length === 0) return
  for (let i = 0; i < articles.length; i += 1) {
    const place = places[i]!
    const more = (place & IN_HEADLINE ? HEADLINE_WEIGHT : 0) + (place & IN_QUOTE ? QUOTE_WEIGHT : 0)
    scores[articles[i]!]! += weight * (1 + more)
  }
}

/** What to mark: of each word what it shares with its stems, the words of a phrase together. */
function marksOf(part: SearchPart, words: readonly Word[]): string[] {
  const marks = part.words.map((word, i) => {
    const stems = words[i]!.entries.map(({ stem }) => stem).filter((stem) => !stem.startsWith(word))
    return shared(word, stems)
  })
  if (part.inOrder) return [marks.join(' ')]
  return marks.filter((_, i) => words[i]!.entries.length > 0)
}

/** The longest beginning of a word that its stems have too: of policies and polici it is polici, of policy polic. */
function shared(word: string, stems: readonly string[]): string {
  let mark = word
  for (const stem of stems) {
    let length = 0
    while (length < mark.length && mark[length] === stem[length]) length += 1
    if (length >= 2) mark = mark.slice(0, length)
  }
  return mark
}
