import type { FeatureRows } from './FeatureRows.ts'
import { hashText } from './hash.ts'
import type { WordView } from './WordView.ts'

/** From this rate on a word counts as a likely cue for the words around it. */
const LIKELY_CUE = 3
const EDGE = hashText('#')

/** Distances in words, in steps that widen. */
export function distance(words: number): number {
  return words <= 3 ? words : words <= 6 ? 6 : words <= 12 ? 12 : 20
}

/** Features of all tokens of one block: the words around each, the likely cues beside it and the sentence's shape. */
export function spanFeatures(view: WordView, block: number, rows: FeatureRows): void {
  const from = view.blockStarts[block]!
  const to = view.blockStarts[block + 1]!
  rows.clear()
  for (let i = from; i < to; i += 1) {
    rows.begin(1)
    nearWords(view, i, from, to, rows)
    nearCues(view, i, rows)
    inSentence(view, i, block, rows)
    rows.end(
      (view.tokens[i]!.kind === 'marked' ? 2 : 0) + (view.sentenceStarts[view.sentence[i]!] === i ? 1 : 0),
    )
  }
}

function nearWords(view: WordView, i: number, from: number, to: number, rows: FeatureRows): void {
  const { word, tag, fine, coarse, small, stem, shape, rate, tokens } = view
  const at = (column: ArrayLike<number>, j: number) => (j >= from && j < to ? column[j]! : EDGE)
  for (let j = i - 2; j <= i + 2; j += 1) {
    rows.add(at(word, j))
    rows.add(at(tag, j))
    rows.add(at(fine, j))
    rows.add(at(coarse, j))
  }
  for (const j of [i - 3, i + 3]) {
    rows.add(at(tag, j))
    rows.add(at(small, j))
  }
  const [before, own, after] = [at(tag, i - 1), tag[i]!, at(tag, i + 1)]
  const [smallBefore, smallOwn, smallAfter] = [at(small, i - 1), small[i]!, at(small, i + 1)]
  rows.add(at(word, i - 1), word[i]!)
  rows.add(word[i]!, at(word, i + 1))
  rows.add(before, own)
  rows.add(own, after)
  rows.add(before, own, after)
  rows.add(at(tag, i - 2), before, own)
  rows.add(own, after, at(tag, i + 2))
  rows.add(smallBefore, smallOwn, smallAfter)
  rows.add(at(small, i - 2), smallBefore, smallOwn)
  rows.add(smallOwn, smallAfter, at(small, i + 2))
  rows.add(at(coarse, i - 1), coarse[i]!)
  rows.add(coarse[i]!, at(coarse, i + 1))
  rows.add(at(coarse, i - 1), coarse[i]!, at(coarse, i + 1))
  rows.add(stem[i]!)
  rows.add(stem[i]!, smallAfter)
  rows.add(stem[i]!, smallBefore)
  rows.add(stem[i]!, smallAfter, smallBefore)
  rows.add(shape[i]!, own)
  rows.add(shape[i]!, at(shape, i - 1), at(shape, i + 1))
  rows.add(shape[i]!, own, smallBefore)
  rows.add(shape[i]!, own, smallAfter)
  if (tokens[i]!.kind === 'word') {
    rows.add(hashText(tokens[i]!.lower.slice(-3)), own)
    rows.add(hashText(tokens[i]!.lower.slice(-2)), smallBefore)
  } else rows.skip(2)
  rows.add(rate[i]!, own, smallAfter)
  rows.add(rate[i]!, smallBefore, smallAfter)
  rows.add(rate[i]!, at(rate, i + 1) & 7, at(rate, i - 1) & 7)
  rows.add(fine[i]!, smallAfter)
  rows.add(fine[i]!, smallBefore)
}

/** The nearest likely cue on either side within the sentence, how far it is and what stands between. */
function nearCues(view: WordView, i: number, rows: FeatureRows): void {
  const { tag, small, stem, rate } = view
  const from = view.sentenceStarts[view.sentence[i]!]!
  const to = view.sentenceStarts[view.sentence[i]! + 1]!
  const at = (column: ArrayLike<number>, j: number) => (j >= from && j < to ? column[j]! : EDGE)
  let left = i - 1
  while (left >= from && rate[left]! < LIKELY_CUE) left -= 1
  let right = i + 1
  while (right < to && rate[right]! < LIKELY_CUE) right += 1
  const hasLeft = left >= from
  const hasRight = right < to
  const leftPlace = hasLeft ? rate[left]! * 32 + distance(i - left) : 0
  const rightPlace = hasRight ? rate[right]! * 32 + distance(right - i) : 0
  const leftStem = hasLeft ? stem[left]! : 0
  const rightStem = hasRight ? stem[right]! : 0
  const leftFrame = hasLeft ? at(small, left + 1) : 0
  const rightFrame = hasRight ? at(small, right + 1) : 0
  rows.add(leftPlace)
  rows.add(rightPlace)
  rows.add(leftPlace, rightPlace)
  rows.add(leftStem, tag[i]!)
  rows.add(rightStem, tag[i]!)
  rows.add(leftStem, leftFrame, distance(i - left))
  rows.add(leftPlace, tag[i]!)
  rows.add(rightPlace, tag[i]!)
  rows.add(leftStem, small[i]!)
  rows.add(rightStem, small[i]!)
  rows.add(leftStem, leftFrame, small[i]!)
  if (hasLeft) {
    const between = countBetween(view, left + 1, i)
    rows.add(between.all, rate[left]!)
    rows.add(between.points, small[i]!)
    rows.add(between.points, small[i]!, leftFrame)
    rows.add(between.all, leftStem)
  } else rows.skip(4)
  if (hasRight) {
    const between = countBetween(view, i, right)
    rows.add(between.all, rate[right]!)
    rows.add(between.points, small[i]!)
    rows.add(between.all, right > i ? at(small, right - 1) : 0, rightFrame)
    rows.add(between.points, small[i]!, rightFrame)
  } else rows.skip(4)
}

/** Points, verbs and marked stretches from one token up to another, packed into small numbers. */
function countBetween(view: WordView, from: number, to: number): { all: number; points: number } {
  let points = 0
  let verbs = 0
  let marked = 0
  for (let i = from; i < to; i += 1) {
    const { kind } = view.tokens[i]!
    if (kind === 'marked') marked = 1
    else if (kind === 'point') points += 1
    else if (view.verbal[i]) verbs += 1
  }
  points = Math.min(points, 3)
  return { all: points * 8 + Math.min(verbs, 3) * 2 + marked, points: points * 2 + marked }
}

function inSentence(view: WordView, i: number, block: number, rows: FeatureRows): void {
  const { tag, small, rate, tokens, marked } = view
  const from = view.sentenceStarts[view.sentence[i]!]!
  const to = view.sentenceStarts[view.sentence[i]! + 1]!
  const at = (column: ArrayLike<number>, j: number) => (j >= from && j < to ? column[j]! : EDGE)
  let stretches = 0
  for (let j = from; j < to; j += 1) if (tokens[j]!.kind === 'marked') stretches += 1
  const starts = i === from ? 1 : 0
  const ends = i >= to - 2 ? 1 : 0
  rows.add(Math.min(stretches, 3), tag[i]!, rate[i]!)
  rows.add(starts, ends, tag[i]!)
  rows.add(small[from]!, tag[i]!)
  rows.add(block < 2 ? block : block < 4 ? 4 : 9, tag[i]!)
  rows.add(distance(i - from), distance(to - i))
  if (tokens[i]!.kind !== 'marked') return
  rows.add(marked[i]!)
  rows.add(marked[i]!, at(small, i - 1))
  rows.add(marked[i]!, at(small, i + 1))
  rows.add(marked[i]!, at(rate, i - 1), at(rate, i + 1))
  rows.add(marked[i]!, at(small, i - 1), at(small, i + 1))
  rows.add(starts * 2 + ends, marked[i]!)
}
