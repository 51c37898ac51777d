import { countWords } from '../tokens.ts'
import type { FeatureRows } from './FeatureRows.ts'
import { hashText, joinValues } from './hash.ts'
import { CONTENT, CUE, kindOf, SOURCE, STANCE_CUE } from './spanLabels.ts'
import type { WordView } from './WordView.ts'

const EDGE = 1

/** Features of a marked stretch for the question whether anybody speaks there, as a sequence of one. */
export function markFeatures(view: WordView, labels: Int8Array, i: number, rows: FeatureRows): void {
  const { word, stem, tag, fine, coarse, small, marked, tokens, block } = view
  const token = tokens[i]!
  const from = view.sentenceStarts[view.sentence[i]!]!
  const to = view.sentenceStarts[view.sentence[i]! + 1]!
  const at = (column: ArrayLike<number>, j: number) => (j >= from && j < to ? column[j]! : EDGE)
  const inside = token.text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  const words = inside.split(/\s+/)
  const capitals = words.filter((part) => /^\p{Lu}/u.test(part)).length
  const title = capitals === words.length ? 2 : capitals * 2 > words.length ? 1 : 0
  const has = [0, 0, 0, 0, 0, 0]
  let stretches = 0
  for (let j = from; j < to; j += 1) {
    has[kindOf(labels[j]!)] = 1
    if (tokens[j]!.kind === 'marked') stretches += 1
  }
  const own = labels[i]!
  const form = marked[i]!
  const alone = to - from <= 2 ? 1 : 0
  rows.clear()
  rows.begin(5000)
  rows.one(0)
  rows.one(form)
  rows.two(form, title)
  rows.one(own)
  rows.two(own, form)
  rows.two(own, title)
  rows.three(own, at(labels, i - 1), at(labels, i + 1))
  rows.three(joinValues(has[CUE]!, has[STANCE_CUE]!), has[SOURCE]!, own)
  rows.three(has[CUE]!, form, has[SOURCE]!)
  rows.one(at(word, i - 1))
  rows.one(at(word, i + 1))
  rows.two(at(word, i - 1), own)
  rows.two(at(word, i + 1), own)
  rows.two(at(small, i - 1), at(small, i + 1))
  rows.three(at(small, i - 1), at(small, i + 1), own)
  rows.two(at(word, i - 1), at(word, i - 2))
  rows.two(at(word, i + 1), at(word, i + 2))
  rows.two(at(tag, i - 1), form)
  rows.two(at(tag, i + 1), form)
  rows.one(at(fine, i - 1))
  rows.one(at(fine, i + 1))
  rows.two(at(coarse, i - 1), own)
  rows.two(at(coarse, i + 1), own)
  rows.two(Math.min(stretches, 4), own)
  rows.three(alone, form, own)
  rows.two(view.block[i] === 0 ? 1 : 0, form)
  rows.one(hashText(words[0]!.toLowerCase()))
  rows.one(words.length < 3 ? hashText(inside.toLowerCase()) : EDGE)
  rows.one(hashText(words.at(-1)!.toLowerCase()))
  rows.three(Math.min(5, countWords(token)), title, own)
  rows.one(at(stem, i - 1))
  rows.one(at(stem, i - 2))
  rows.two(i > 0 && block[i - 1] !== block[i] ? word[i - 1]! : 0, form)
  rows.two(lastMarkedKind(view, labels, from), form)
  rows.three(lastMarkedKind(view, labels, from), own, i === from ? 1 : 0)
  rows.end(0)
}

/** Whether the marked stretch before the sentence, in this block or the last, was read as content. */
function lastMarkedKind(view: WordView, labels: Int8Array, from: number): number {
  const block = view.block[from]!
  for (let j = from - 1; j >= 0 && view.block[j]! >= block - 1; j -= 1)
    if (view.tokens[j]!.kind === 'marked') return kindOf(labels[j]!) === CONTENT ? 1 : 2
  return 3
}
