import { countWords } from '../tokens.ts'
import { hashFeature, hashText } from './hash.ts'
import { CONTENT, CUE, kindOf, SOURCE, STANCE_CUE } from './spanLabels.ts'
import type { WordView } from './WordView.ts'

const EDGE = 1

/** Features of a marked stretch for the question whether anybody speaks there: rows of a table of 2^bits. */
export function markFeatures(view: WordView, labels: Int8Array, i: number, bits: number): Int32Array {
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
  const rows: number[] = []
  const mask = 2 ** bits - 1
  const add = (a: number, b?: number, c?: number, d?: number) =>
    rows.push(hashFeature(5000 + rows.length, a, b, c, d) & mask)
  add(0)
  add(form)
  add(form, title)
  add(own)
  add(own, form)
  add(own, title)
  add(own, at(labels, i - 1), at(labels, i + 1))
  add(has[CUE]!, has[STANCE_CUE]!, has[SOURCE]!, own)
  add(has[CUE]!, form, has[SOURCE]!)
  add(at(word, i - 1))
  add(at(word, i + 1))
  add(at(word, i - 1), own)
  add(at(word, i + 1), own)
  add(at(small, i - 1), at(small, i + 1))
  add(at(small, i - 1), at(small, i + 1), own)
  add(at(word, i - 1), at(word, i - 2))
  add(at(word, i + 1), at(word, i + 2))
  add(at(tag, i - 1), form)
  add(at(tag, i + 1), form)
  add(at(fine, i - 1))
  add(at(fine, i + 1))
  add(at(coarse, i - 1), own)
  add(at(coarse, i + 1), own)
  add(Math.min(stretches, 4), own)
  add(alone, form, own)
  add(view.block[i] === 0 ? 1 : 0, form)
  add(hashText(words[0]!.toLowerCase()))
  add(words.length < 3 ? hashText(inside.toLowerCase()) : EDGE)
  add(hashText(words.at(-1)!.toLowerCase()))
  add(Math.min(5, countWords(token)), title, own)
  add(at(stem, i - 1))
  add(at(stem, i - 2))
  add(i > 0 && block[i - 1] !== block[i] ? word[i - 1]! : 0, form)
  add(lastMarkedKind(view, labels, from), form)
  add(lastMarkedKind(view, labels, from), own, i === from ? 1 : 0)
  return Int32Array.from(rows)
}

/** Whether the marked stretch before the sentence, in this block or the last, was read as content. */
function lastMarkedKind(view: WordView, labels: Int8Array, from: number): number {
  const block = view.block[from]!
  for (let j = from - 1; j >= 0 && view.block[j]! >= block - 1; j -= 1)
    if (view.tokens[j]!.kind === 'marked') return kindOf(labels[j]!) === CONTENT ? 1 : 2
  return 3
}
