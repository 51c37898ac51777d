import { addScores } from './addScores.ts'
import { FeatureRows } from './FeatureRows.ts'
import { EDGE } from './padColumn.ts'
import type { Table } from './Table.ts'
import type { WordView } from './WordView.ts'

/** Parts of speech (https://universaldependencies.org/u/pos/), behind the start, points and marked stretches. */
export const TAGS = [
  ...['#', 'PUNCT', 'MARKED', 'NOUN', 'PROPN', 'VERB', 'AUX', 'ADJ', 'ADV', 'ADP', 'DET', 'PRON', 'NUM'],
  ...['CCONJ', 'SCONJ', 'PART', 'INTJ', 'SYM', 'X'],
]
const FIRST_WORD_TAG = 3
export const POINT_TAG = 1
export const MARKED_TAG = 2

/** The parts of speech of all tokens, as indexes of `TAGS`: one by one from left to right, each by the two before. */
export function tagWords(view: WordView, table: Table): Uint8Array {
  const tags = new Uint8Array(view.tokens.length)
  const rows = new FeatureRows(table.bits, table)
  const scores = new Int32Array(table.labels)
  for (let i = 0; i < tags.length; i += 1) {
    const { kind } = view.tokens[i]!
    if (kind !== 'word') tags[i] = kind === 'point' ? POINT_TAG : MARKED_TAG
    else {
      tagFeatures(view, tags, i, rows)
      scores.fill(0)
      addScores(table, rows.sequence(), scores)
      tags[i] = bestTag(scores)
    }
  }
  return tags
}

/** The word's part of speech with the highest score. */
export function bestTag(scores: Int32Array): number {
  let best = FIRST_WORD_TAG
  for (let tag = best + 1; tag < scores.length; tag += 1) if (scores[tag]! > scores[best]!) best = tag
  return best
}

/** The features of a word for its tag, given the tags before it, as a sequence of one. */
export function tagFeatures(view: WordView, tags: Uint8Array, i: number, rows: FeatureRows): void {
  const { word, coarse, fine, shape, block } = view
  const near = (column: Int32Array, j: number) =>
    j >= 0 && j < block.length && block[j] === block[i] ? column[j]! : EDGE
  const before = i > 0 && block[i - 1] === block[i] ? tags[i - 1]! : 0
  const beforeThat = i > 1 && block[i - 2] === block[i] ? tags[i - 2]! : 0
  const own = word[i]!
  const form = shape[i]!
  const three = view.three[i]!
  const last = near(word, i - 1)
  const next = near(word, i + 1)
  rows.clear()
  rows.begin(700)
  rows.one(own)
  rows.one(three)
  rows.one(view.two[i]!)
  rows.two(view.one[i]!, form)
  rows.two(form, before)
  rows.one(before)
  rows.one(before * 32 + beforeThat)
  rows.two(own, before)
  rows.one(last)
  rows.two(last, own)
  rows.one(next)
  rows.two(own, next)
  rows.one(near(view.three, i + 1))
  rows.one(near(word, i - 2))
  rows.one(near(word, i + 2))
  rows.two(coarse[i]!, before)
  rows.two(fine[i]!, form)
  rows.two(near(coarse, i + 1), before)
  rows.two(coarse[i]!, near(coarse, i + 1))
  rows.two(three, before)
  rows.two(near(coarse, i - 1), coarse[i]!)
  rows.one(view.four[i]!)
  rows.two(near(view.three, i - 1), before)
  rows.two(three, near(view.three, i + 1))
  rows.end(0)
}
