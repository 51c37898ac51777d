import { distance } from './distance.ts'
import type { FeatureRows } from './FeatureRows.ts'
import { joinValues } from './hash.ts'
import { EDGE, padColumn, pairColumn } from './padColumn.ts'
import type { WordView } from './WordView.ts'

/** From this rate on a word counts as a likely cue for the words around it. */
const LIKELY_CUE = 3
/** Columns go on this far on either side of the block. */
const PAD = 3

/** One block as its features need it; padded columns hold token i at i + PAD. */
type BlockView = {
  view: WordView
  block: number
  from: number
  size: number
  words: Int32Array
  tags: Int32Array
  fines: Int32Array
  coarses: Int32Array
  smalls: Int32Array
  shapes: Int32Array
  rates: Int32Array
  /** Padded: a tag, a small word or a class and the one before it, as one value. */
  tagPairs: Int32Array
  smallPairs: Int32Array
  coarsePairs: Int32Array
  /** Counts up to a token. */
  points: Int32Array
  verbs: Int32Array
  marked: Int32Array
  /** The nearest likely cue before and behind each token in its sentence, -1 for none. */
  left: Int32Array
  right: Int32Array
}

/** How far to either side a word counts by itself. */
export const SPAN_REACH = PAD

/** Where the templates of single words begin, by how far away they stand; then those of several and of the word itself. */
const SINGLE = [21, 1, 5, 9, 13, 17, 23]
const SEVERAL = 25
const OWN_STEM = 38
const OWN_ENDING = 46

/** What a word by itself says of the token from which it is `away`. */
export function spanWordFeatures(view: WordView | null, i: number, away: number, rows: FeatureRows): void {
  const of = (column: 'word' | 'tag' | 'fine' | 'coarse' | 'small') => (view ? view[column][i]! : EDGE)
  rows.begin(SINGLE[away + SPAN_REACH]!)
  if (Math.abs(away) < SPAN_REACH) {
    rows.one(of('word'))
    rows.one(of('tag'))
    rows.one(of('fine'))
    rows.one(of('coarse'))
  } else {
    rows.one(of('tag'))
    rows.one(of('small'))
  }
  if (away !== 0 || !view) return
  rows.begin(OWN_STEM)
  rows.one(view.stem[i]!)
  if (view.tokens[i]!.kind !== 'word') return
  rows.begin(OWN_ENDING)
  rows.two(view.three[i]!, view.tag[i]!)
}

/**
 * Features of all tokens of one block: the words around each, the likely cues beside it and the sentence's shape.
 * `wordsToo`: with what `spanWordFeatures` gathers, which is else added up by `WordScores`.
 */
export function spanFeatures(view: WordView, block: number, rows: FeatureRows, wordsToo: boolean): void {
  const b = viewBlock(view, block)
  rows.clear()
  for (let i = 0; i < b.size; i += 1) {
    const j = b.from + i
    const starts = view.sentenceStarts[view.sentence[j]!] === j
    if (wordsToo) singleWords(b, i, rows)
    rows.begin(SEVERAL)
    nearWords(b, i, rows)
    nearCues(b, i, rows)
    inSentence(b, i, rows)
    rows.end((view.marked[j] === 0 ? 0 : 2) + (starts ? 1 : 0))
  }
}

function viewBlock(view: WordView, block: number): BlockView {
  const from = view.blockStarts[block]!
  const size = view.blockStarts[block + 1]! - from
  const padded = (column: ArrayLike<number>) => padColumn(column, from, size, PAD)
  const [tags, smalls, coarses] = [padded(view.tag), padded(view.small), padded(view.coarse)]
  const b: BlockView = {
    view,
    block,
    from,
    size,
    words: padded(view.word),
    tags,
    fines: padded(view.fine),
    coarses,
    smalls,
    shapes: padded(view.shape),
    rates: padded(view.rate),
    tagPairs: pairColumn(tags),
    smallPairs: pairColumn(smalls),
    coarsePairs: pairColumn(coarses),
    points: new Int32Array(size + 1),
    verbs: new Int32Array(size + 1),
    marked: new Int32Array(size + 1),
    left: new Int32Array(size),
    right: new Int32Array(size),
  }
  for (let i = 0; i < size; i += 1) {
    const { kind } = view.tokens[from + i]!
    b.points[i + 1] = b.points[i]! + (kind === 'point' ? 1 : 0)
    b.marked[i + 1] = b.marked[i]! + (kind === 'marked' ? 1 : 0)
    b.verbs[i + 1] = b.verbs[i]! + (kind === 'word' ? view.verbal[from + i]! : 0)
  }
  findCues(b)
  return b
}

function findCues({ view, from, size, left, right }: BlockView): void {
  let last = -1
  for (let i = 0; i < size; i += 1) {
    if (view.sentenceStarts[view.sentence[from + i]!] === from + i) last = -1
    left[i] = last
    if (view.rate[from + i]! >= LIKELY_CUE) last = i
  }
  last = -1
  for (let i = size - 1; i >= 0; i -= 1) {
    if (view.sentenceStarts[view.sentence[from + i]! + 1] === from + i + 1) last = -1
    right[i] = last
    if (view.rate[from + i]! >= LIKELY_CUE) last = i
  }
}

function singleWords({ view, from, size }: BlockView, i: number, rows: FeatureRows): void {
  for (let away = -SPAN_REACH; away <= SPAN_REACH; away += 1) {
    const isInside = i + away >= 0 && i + away < size
    spanWordFeatures(isInside ? view : null, from + i + away, away, rows)
  }
}

function nearWords(b: BlockView, i: number, rows: FeatureRows): void {
  const { words, tags, fines, coarses, smalls, shapes, rates, tagPairs, smallPairs, coarsePairs } = b
  const p = i + PAD
  const [own, before, after] = [tags[p]!, smalls[p - 1]!, smalls[p + 1]!]
  const stem = b.view.stem[b.from + i]!
  const shape = shapes[p]!
  const rate = rates[p]!
  rows.two(words[p - 1]!, words[p]!)
  rows.two(words[p]!, words[p + 1]!)
  rows.one(tagPairs[p]!)
  rows.one(tagPairs[p + 1]!)
  rows.two(tagPairs[p]!, tags[p + 1]!)
  rows.two(tagPairs[p - 1]!, own)
  rows.two(tagPairs[p + 1]!, tags[p + 2]!)
  rows.two(smallPairs[p]!, after)
  rows.two(smallPairs[p - 1]!, smalls[p]!)
  rows.two(smallPairs[p + 1]!, smalls[p + 2]!)
  rows.one(coarsePairs[p]!)
  rows.one(coarsePairs[p + 1]!)
  rows.two(coarsePairs[p]!, coarses[p + 1]!)
  rows.skip(1)
  rows.two(stem, after)
  rows.two(stem, before)
  rows.three(stem, after, before)
  rows.two(shape, own)
  rows.three(shape, shapes[p - 1]!, shapes[p + 1]!)
  rows.three(shape, own, before)
  rows.three(shape, own, after)
  rows.skip(1)
  if (b.view.tokens[b.from + i]!.kind === 'word') rows.two(b.view.two[b.from + i]!, before)
  else rows.skip(1)
  rows.three(rate, own, after)
  rows.three(rate, before, after)
  rows.one((rate * 8 + (rates[p + 1]! & 7)) * 8 + (rates[p - 1]! & 7))
  rows.two(fines[p]!, after)
  rows.two(fines[p]!, before)
}

/** The nearest likely cue on either side within the sentence, how far it is and what stands between. */
function nearCues(b: BlockView, i: number, rows: FeatureRows): void {
  const { view, from, tags, smalls } = b
  const left = b.left[i]!
  const right = b.right[i]!
  const own = tags[i + PAD]!
  const small = smalls[i + PAD]!
  const leftRate = left < 0 ? 0 : view.rate[from + left]!
  const rightRate = right < 0 ? 0 : view.rate[from + right]!
  const leftPlace = left < 0 ? 0 : leftRate * 32 + distance(i - left)
  const rightPlace = right < 0 ? 0 : rightRate * 32 + distance(right - i)
  const leftStem = left < 0 ? 0 : view.stem[from + left]!
  const rightStem = right < 0 ? 0 : view.stem[from + right]!
  // A cue that ends its sentence has no word behind it.
  const leftFrame = left < 0 ? 0 : nextInSentence(b, left)
  const rightFrame = right < 0 ? 0 : nextInSentence(b, right)
  const leftFramed = joinValues(leftStem, leftFrame)
  rows.one(leftPlace)
  rows.one(rightPlace)
  rows.one(leftPlace * 256 + rightPlace)
  rows.two(leftStem, own)
  rows.two(rightStem, own)
  rows.two(leftFramed, left < 0 ? 0 : distance(i - left))
  rows.two(leftPlace, own)
  rows.two(rightPlace, own)
  rows.two(leftStem, small)
  rows.two(rightStem, small)
  rows.two(leftFramed, small)
  if (left < 0) rows.skip(4)
  else {
    const points = pointsBetween(b, left + 1, i)
    const all = allBetween(b, left + 1, i)
    rows.one(all * 8 + leftRate)
    rows.two(points, small)
    rows.three(points, small, leftFrame)
    rows.two(all, leftStem)
  }
  if (right < 0) {
    rows.skip(4)
    return
  }
  const points = pointsBetween(b, i, right)
  const all = allBetween(b, i, right)
  rows.one(all * 8 + rightRate)
  rows.two(points, small)
  rows.three(all, smalls[right + PAD - 1]!, rightFrame)
  rows.three(points, small, rightFrame)
}

function nextInSentence({ view, from, smalls }: BlockView, i: number): number {
  return view.sentenceStarts[view.sentence[from + i]! + 1] === from + i + 1 ? EDGE : smalls[i + PAD + 1]!
}

/** Points and marked stretches from one token up to another, packed into a small number. */
function pointsBetween({ points, marked }: BlockView, from: number, to: number): number {
  return Math.min(3, points[to]! - points[from]!) * 2 + Math.min(1, marked[to]! - marked[from]!)
}

/** The same with verbs. */
function allBetween({ points, verbs, marked }: BlockView, from: number, to: number): number {
  return (
    Math.min(3, points[to]! - points[from]!) * 8 +
    Math.min(3, verbs[to]! - verbs[from]!) * 2 +
    Math.min(1, marked[to]! - marked[from]!)
  )
}

function inSentence({ view, block, from, tags, marked }: BlockView, i: number, rows: FeatureRows): void {
  const j = from + i
  const first = view.sentenceStarts[view.sentence[j]!]!
  const end = view.sentenceStarts[view.sentence[j]! + 1]!
  const own = tags[i + PAD]!
  const stretches = Math.min(3, marked[end - from]! - marked[first - from]!)
  const place = (j === first ? 2 : 0) + (j >= end - 2 ? 1 : 0)
  rows.two(stretches * 8 + view.rate[j]!, own)
  rows.two(place, own)
  rows.two(view.small[first]!, own)
  rows.two(block < 2 ? block : block < 4 ? 4 : 9, own)
  rows.one(distance(j - first) * 32 + distance(end - j))
  const form = view.marked[j]!
  if (form === 0) return
  const before = j > first ? view.small[j - 1]! : EDGE
  const after = j + 1 < end ? view.small[j + 1]! : EDGE
  rows.one(form)
  rows.two(form, before)
  rows.two(form, after)
  rows.two(form, (j > first ? view.rate[j - 1]! : 7) * 8 + (j + 1 < end ? view.rate[j + 1]! : 7))
  rows.three(form, before, after)
  rows.two(form, place)
}
