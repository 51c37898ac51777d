import { hashFeature, hashText } from './hash.ts'
import type { Weights } from './Weights.ts'
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
export function tagWords(view: WordView, weights: Weights): Uint8Array {
  const tags = new Uint8Array(view.tokens.length)
  const endings = readEndings(view)
  const rows = new Int32Array(TAG_FEATURES)
  const scores = new Int32Array(weights.labels)
  for (let i = 0; i < tags.length; i += 1) {
    const { kind } = view.tokens[i]!
    if (kind !== 'word') tags[i] = kind === 'point' ? POINT_TAG : MARKED_TAG
    else {
      tagFeatures(view, endings, tags, i, weights.bits, rows)
      tags[i] = bestTag(weights, rows, scores)
    }
  }
  return tags
}

export function bestTag(weights: Weights, rows: Int32Array, scores: Int32Array): number {
  scores.fill(0)
  const { labels, used } = weights
  for (let k = 0; k < rows.length; k += 1) {
    const row = rows[k]!
    if (used !== undefined && (used[row >> 3]! & (1 << (row & 7))) === 0) continue
    const at = row * labels
    for (let tag = FIRST_WORD_TAG; tag < labels; tag += 1) scores[tag]! += weights.rows[at + tag]!
  }
  let best = FIRST_WORD_TAG
  for (let tag = best + 1; tag < weights.labels; tag += 1) if (scores[tag]! > scores[best]!) best = tag
  return best
}

/** Hashes of the last one to four letters of each token. */
export type Endings = { one: Int32Array; two: Int32Array; three: Int32Array; four: Int32Array }

export function readEndings(view: WordView): Endings {
  const of = (length: number) =>
    Int32Array.from(view.tokens, (token) => hashText((token.lower || '“').slice(-length)))
  return { one: of(1), two: of(2), three: of(3), four: of(4) }
}

export const TAG_FEATURES = 24
const EDGE = hashText('#')

/** The features of a word for its tag, given the tags before it; written to `out`. */
export function tagFeatures(
  view: WordView,
  endings: Endings,
  tags: Uint8Array,
  i: number,
  bits: number,
  out: Int32Array,
): void {
  const { word, coarse, fine, shape, block } = view
  const near = (column: Int32Array, j: number) =>
    j >= 0 && j < block.length && block[j] === block[i] ? column[j]! : EDGE
  const before = i > 0 && block[i - 1] === block[i] ? tags[i - 1]! : 0
  const beforeThat = i > 1 && block[i - 2] === block[i] ? tags[i - 2]! : 0
  const own = word[i]!
  const form = shape[i]!
  const three = endings.three[i]!
  const mask = 2 ** bits - 1
  let n = 0
  const add = (a: number, b?: number) => {
    out[n] = hashFeature(700 + n, a, b) & mask
    n += 1
  }
  add(own)
  add(three)
  add(endings.two[i]!)
  add(endings.one[i]!, form)
  add(form, before)
  add(before)
  add(before, beforeThat)
  add(own, before)
  add(near(word, i - 1))
  add(near(word, i - 1), own)
  add(near(word, i + 1))
  add(own, near(word, i + 1))
  add(near(endings.three, i + 1))
  add(near(word, i - 2))
  add(near(word, i + 2))
  add(coarse[i]!, before)
  add(fine[i]!, form)
  add(near(coarse, i + 1), before)
  add(coarse[i]!, near(coarse, i + 1))
  add(three, before)
  add(near(coarse, i - 1), coarse[i]!)
  add(endings.four[i]!)
  add(near(endings.three, i - 1), before)
  add(three, near(endings.three, i + 1))
}
