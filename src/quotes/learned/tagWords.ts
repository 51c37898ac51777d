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

const wordScoresOf = perTable((table) => new WordScores(table, REACH, tagWordFeatures))

/** Writes the parts of speech of all tokens, as indexes of `TAGS`: one by one from left to right, each by the two before. */
export function tagWords(view: WordView, table: Table): void {
  const { partOfSpeech: tags, blockStarts } = view
  const { labels } = table
  const wordScores = wordScoresOf(table)
  const rows = new FeatureRows(table.bits, table)
  let scores = new Int32Array(1 << 12)
  for (let block = 0; block + 1 < blockStarts.length; block += 1) {
    const from = blockStarts[block]!
    const size = blockStarts[block + 1]! - from
    const room = size * labels
    if (scores.length < room) scores = new Int32Array(room * 2)
    scores.fill(0, 0, room)
    wordScores.addTo(scores, view, from, size)
    for (let i = from; i < from + size; i += 1) {
      const { kind } = view.tokens[i]!
      if (kind !== 'word') tags[i] = kind === 'point' ? POINT_TAG : MARKED_TAG
      else {
        const at = (i - from) * labels
        rows.clear()
        tagFeatures(view, tags, i, rows)
        addScores(table, rows.sequence(), scores, at)
        tags[i] = bestTag(scores, at, labels)
      }
    }
  }
}

/** The word's part of speech with the highest score; `labels` scores stand from `at` on. */
export function bestTag(scores: Int32Array, at: number, labels: number): number {
  let best = FIRST_WORD_TAG
  for (let tag = best + 1; tag < labels; tag += 1) if (scores[at + tag]! > scores[at + best]!) best = tag
  return best
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
  featuresOfWords(view, i, REACH, tagWordFeatures, rows)
  tagFeatures(view, tags, i, rows)
}

/** The features of a word for its tag, given the tags before it, without what `tagWordFeatures` gathers. */
function tagFeatures(view: WordView, tags: Uint8Array, i: number, rows: FeatureRows): void {
  const { word, coarse, fine, shape, block } = view
  const near = (column: Int32Array, j: number) =>
    j >= 0 && j < block.length && block[j] === block[i] ? column[j]! : EDGE
  const before = i > 0 && block[i - 1] === block[i] ? tags[i - 1]! : 0
  const beforeThat = i > 1 && block[i - 2] === block[i] ? tags[i - 2]! : 0
  const own = word[i]!
  const form = shape[i]!
  const three = view.three[i]!
  rows.begin(703)
  rows.two(view.one[i]!, form)
  rows.two(form, before)
  rows.one(before)
  rows.one(before * 32 + beforeThat)
  rows.two(own, before)
  rows.skip(1)
  rows.two(near(word, i - 1), own)
  rows.skip(1)
  rows.two(own, near(word, i + 1))
  rows.skip(3)
  rows.two(coarse[i]!, before)
  rows.two(fine[i]!, form)
  rows.two(near(coarse, i + 1), before)
  rows.two(coarse[i]!, near(coarse, i + 1))
  rows.two(three, before)
  rows.two(near(coarse, i - 1), coarse[i]!)
  rows.skip(1)
  rows.two(near(view.three, i - 1), before)
  rows.two(three, near(view.three, i + 1))
  rows.end(0)
}
