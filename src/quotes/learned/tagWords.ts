import { addScores } from './addScores.ts'
import { FeatureRows } from './FeatureRows.ts'
import { EDGE } from './hash.ts'
import { perTable } from './perTable.ts'
import type { Table } from './Table.ts'
import { featuresOfWords, WordScores } from './WordScores.ts'
import type { WordView } from './WordView.ts'

/** Parts of speech (https://universaldependencies.org/u/pos/), behind the start, points and marked stretches. */
export const TAGS = [
  ...['#', 'PUNCT', 'MARKED', 'NOUN', 'PROPN', 'VERB', 'AUX', 'ADJ', 'ADV', 'ADP', 'DET', 'PRON', 'NUM'],
  ...['CCONJ', 'SCONJ', 'PART', 'INTJ', 'SYM', 'X'],
]
const FIRST_WORD_TAG = 3
export const POINT_TAG = 1
export const MARKED_TAG = 2

/** How far to either side a word counts by itself. */
const REACH = 2

/** What reads with a table, kept for the next article. */
const readerOf = perTable((table) => ({
  wordScores: new WordScores(table, REACH, tagWordFeatures),
  beforeScores: new BeforeScores(table),
  rows: new FeatureRows(table.bits, table),
  scores: new Int32Array(1 << 12),
}))

/** A tag that leads by this much by what single words and the tags before say: for one in 1000 words more would change it. */
const SURE_LEAD = 70

/**
 * Writes the parts of speech of all tokens, as indexes of `TAGS`: one by one from left to right, each by the two before.
 * What words say together is looked at only where a tag is not sure without, or everywhere for the `whole` reading.
 */
export function tagWords(view: WordView, table: Table, whole = false): void {
  const { partOfSpeech: tags, blockStarts } = view
  const { labels } = table
  const reader = readerOf(table)
  const { wordScores, beforeScores, rows } = reader
  for (let block = 0; block + 1 < blockStarts.length; block += 1) {
    const from = blockStarts[block]!
    const size = blockStarts[block + 1]! - from
    const room = size * labels
    if (reader.scores.length < room) reader.scores = new Int32Array(room * 2)
    const { scores } = reader
    scores.fill(0, 0, room)
    wordScores.addTo(scores, view, from, size)
    let before = 0
    let beforeThat = 0
    for (let i = from; i < from + size; i += 1) {
      const { kind } = view.tokens[i]!
      if (kind !== 'word') tags[i] = kind === 'point' ? POINT_TAG : MARKED_TAG
      else {
        const at = (i - from) * labels
        beforeScores.addTo(scores, at, view.shape[i]!, before, beforeThat)
        tags[i] = bestTag(scores, at, labels)
        if (whole || !leads(scores, at, labels, tags[i]!)) {
          rows.clear()
          wordsTogether(view, before, i, rows)
          addScores(table, rows.sequence(), scores, at)
          tags[i] = bestTag(scores, at, labels)
        }
      }
      beforeThat = before
      before = tags[i]!
    }
  }
}

/** The word's part of speech with the highest score; `labels` scores stand from `at` on. */
export function bestTag(scores: Int32Array, at: number, labels: number): number {
  let best = FIRST_WORD_TAG
  let most = scores[at + best]!
  for (let tag = best + 1; tag < labels; tag += 1) {
    const score = scores[at + tag]!
    if (score <= most) continue
    most = score
    best = tag
  }
  return best
}

function leads(scores: Int32Array, at: number, labels: number, best: number): boolean {
  const least = scores[at + best]! - SURE_LEAD
  for (let tag = FIRST_WORD_TAG; tag < labels; tag += 1)
    if (tag !== best && scores[at + tag]! > least) return false
  return true
}

/** What the two tags before a word say of its own, with its shape; there are few such, so their sums are kept. */
class BeforeScores {
  private readonly table: Table
  private readonly rows: FeatureRows
  /** By shape, then by the two tags. */
  private readonly sums = new Map<number, (Int32Array | undefined)[]>()

  constructor(table: Table) {
    this.table = table
    this.rows = new FeatureRows(table.bits, table)
  }

  addTo(scores: Int32Array, at: number, shape: number, before: number, beforeThat: number): void {
    let byTags = this.sums.get(shape)
    if (byTags === undefined) {
      byTags = []
      this.sums.set(shape, byTags)
    }
    const tags = before * TAGS.length + beforeThat
    let sums = byTags[tags]
    if (sums === undefined) {
      this.rows.clear()
      tagsBefore(shape, before, beforeThat, this.rows)
      this.rows.end(0)
      sums = new Int32Array(this.table.labels)
      addScores(this.table, this.rows.sequence(), sums)
      byTags[tags] = sums
    }
    for (let tag = FIRST_WORD_TAG; tag < sums.length; tag += 1) scores[at + tag]! += sums[tag]!
  }
}

/** Where the templates of single words begin, by how far away they stand; of the word itself and the next also others. */
const SINGLE = [713, 708, 700, 710, 714]
const NEXT_ENDING = 712
const LAST_LETTERS = 721

/** What a word by itself says of the tag of the one from which it is `away`. */
export function tagWordFeatures(view: WordView | null, i: number, away: number, rows: FeatureRows): void {
  const of = (column: 'word' | 'two' | 'three' | 'four') => (view ? view[column][i]! : EDGE)
  rows.begin(SINGLE[away + REACH]!)
  rows.one(of('word'))
  if (away === 1) {
    rows.begin(NEXT_ENDING)
    rows.one(of('three'))
  }
  if (away !== 0) return
  rows.one(of('three'))
  rows.one(of('two'))
  rows.begin(LAST_LETTERS)
  rows.one(of('four'))
}

/** All of a word's features for its tag, as a sequence of one. */
export function allTagFeatures(view: WordView, tags: Uint8Array, i: number, rows: FeatureRows): void {
  rows.clear()
  const { block, shape } = view
  const before = i > 0 && block[i - 1] === block[i] ? tags[i - 1]! : 0
  const beforeThat = i > 1 && block[i - 2] === block[i] ? tags[i - 2]! : 0
  featuresOfWords(view, i, REACH, tagWordFeatures, rows)
  tagsBefore(shape[i]!, before, beforeThat, rows)
  wordsTogether(view, before, i, rows)
}

const TAGS_BEFORE = 704

function tagsBefore(form: number, before: number, beforeThat: number, rows: FeatureRows): void {
  rows.begin(TAGS_BEFORE)
  rows.two(form, before)
  rows.one(before)
  rows.one(before * 32 + beforeThat)
}

/** What words and shapes beside each other, and beside the tag before, say of a word's tag; ends its features. */
function wordsTogether(view: WordView, before: number, i: number, rows: FeatureRows): void {
  const { word, coarse, fine, shape, block } = view
  const hasBefore = i > 0 && block[i - 1] === block[i]
  const hasNext = i + 1 < block.length && block[i + 1] === block[i]
  const coarseNext = hasNext ? coarse[i + 1]! : EDGE
  const own = word[i]!
  const form = shape[i]!
  const three = view.three[i]!
  rows.begin(TAGS_BEFORE - 1)
  rows.two(view.one[i]!, form)
  rows.skip(3)
  rows.two(own, before)
  rows.skip(1)
  rows.two(hasBefore ? word[i - 1]! : EDGE, own)
  rows.skip(1)
  rows.two(own, hasNext ? word[i + 1]! : EDGE)
  rows.skip(3)
  rows.two(coarse[i]!, before)
  rows.two(fine[i]!, form)
  rows.two(coarseNext, before)
  rows.two(coarse[i]!, coarseNext)
  rows.two(three, before)
  rows.two(hasBefore ? coarse[i - 1]! : EDGE, coarse[i]!)
  rows.skip(1)
  rows.two(hasBefore ? view.three[i - 1]! : EDGE, before)
  rows.two(three, hasNext ? view.three[i + 1]! : EDGE)
  rows.end(0)
}
