import { type ColumnPool, PAD } from './ColumnPool.ts'
import { distance } from './distance.ts'
import type { FeatureColumns } from './FeatureColumns.ts'
import type { FeatureRows } from './FeatureRows.ts'
import { EDGE, joinValues } from './hash.ts'
import { pairColumn } from './pairColumn.ts'
import type { Sequence } from './Sequence.ts'
import type { WordView } from './WordView.ts'

/** From this rate on a word counts as a likely cue for the words around it. */
const LIKELY_CUE = 3
/** No token has more features than this. */
export const MOST_SPAN_FEATURES = 80

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

/** Sentences of a block as their features need them. */
type StretchView = {
  view: WordView
  block: number
  from: number
  size: number
  /** Columns. */
  words: Int32Array
  tags: Int32Array
  fines: Int32Array
  coarses: Int32Array
  smalls: Int32Array
  shapes: Int32Array
  rates: Int32Array
  stems: Int32Array
  endings: Int32Array
  /** Counts up to a token, from 0 on. */
  points: Int32Array
  verbs: Int32Array
  marked: Int32Array
}

/**
 * Features of all tokens of one block, or of whole sentences of it, from `from` to before `to`: the words around each, the
 * likely cues beside it and the sentence's shape; without what `spanWordFeatures` gathers.
 */
export function spanFeatures(
  view: WordView,
  block: number,
  features: FeatureColumns,
  from = view.blockStarts[block]!,
  to = view.blockStarts[block + 1]!,
): Sequence {
  features.pool.clear()
  const b = viewStretch(view, block, from, to - from, features.pool)
  features.begin(0, b.size)
  features.number(SEVERAL)
  nearWords(b, features)
  nearCues(b, features)
  inSentence(b, features)
  const contexts = new Uint8Array(b.size)
  for (let i = 0; i < b.size; i += 1) {
    const j = b.from + i
    const starts = view.sentenceStarts[view.sentence[j]!] === j
    contexts[i] = (view.marked[j] === 0 ? 0 : 2) + (starts ? 1 : 0)
  }
  return features.sequence(contexts)
}

function viewStretch(
  view: WordView,
  block: number,
  from: number,
  size: number,
  pool: ColumnPool,
): StretchView {
  const first = view.blockStarts[block]!
  const end = view.blockStarts[block + 1]!
  const column = (values: ArrayLike<number>) => pool.padded(values, from, size, EDGE, first, end)
  const b: StretchView = {
    view,
    block,
    from,
    size,
    words: column(view.word),
    tags: column(view.tag),
    fines: column(view.fine),
    coarses: column(view.coarse),
    smalls: column(view.small),
    shapes: column(view.shape),
    rates: column(view.rate),
    stems: column(view.stem),
    endings: column(view.two),
    points: pool.take(size),
    verbs: pool.take(size),
    marked: pool.take(size),
  }
  b.points[0] = 0
  b.verbs[0] = 0
  b.marked[0] = 0
  for (let i = 0; i < size; i += 1) {
    const { kind } = view.tokens[from + i]!
    b.points[i + 1] = b.points[i]! + (kind === 'point' ? 1 : 0)
    b.marked[i + 1] = b.marked[i]! + (kind === 'marked' ? 1 : 0)
    b.verbs[i + 1] = b.verbs[i]! + (kind === 'word' ? view.verbal[from + i]! : 0)
  }
  return b
}

function nearWords(b: StretchView, features: FeatureColumns): void {
  const { pool } = features
  const { view, from, size, words, tags, fines, coarses, smalls, shapes, rates, stems } = b
  const tagPairs = pairColumn(tags, size, pool)
  const smallPairs = pairColumn(smalls, size, pool)
  const coarsePairs = pairColumn(coarses, size, pool)
  features.two(words, -1, words, 0)
  features.two(words, 0, words, 1)
  features.one(tagPairs, 0)
  features.one(tagPairs, 1)
  features.two(tagPairs, 0, tags, 1)
  features.two(tagPairs, -1, tags, 0)
  features.two(tagPairs, 1, tags, 2)
  features.two(smallPairs, 0, smalls, 1)
  features.two(smallPairs, -1, smalls, 0)
  features.two(smallPairs, 1, smalls, 2)
  features.one(coarsePairs, 0)
  features.one(coarsePairs, 1)
  features.two(coarsePairs, 0, coarses, 1)
  features.skip(1)
  features.two(stems, 0, smalls, 1)
  features.two(stems, 0, smalls, -1)
  features.three(stems, 0, smalls, 1, smalls, -1)
  features.two(shapes, 0, tags, 0)
  features.three(shapes, 0, shapes, -1, shapes, 1)
  features.three(shapes, 0, tags, 0, smalls, -1)
  features.three(shapes, 0, tags, 0, smalls, 1)
  features.skip(1)
  const plain = pool.take(size)
  let count = 0
  for (let i = 0; i < size; i += 1)
    if (view.tokens[from + i]!.kind === 'word') {
      plain[count] = i
      count += 1
    }
  features.chooseOf(plain, 0, count)
  features.two(b.endings, 0, smalls, -1)
  features.chooseAll()
  features.three(rates, 0, tags, 0, smalls, 1)
  features.three(rates, 0, smalls, -1, smalls, 1)
  const threeRates = pool.take(size)
  for (let p = PAD; p < size + PAD; p += 1)
    threeRates[p] = (rates[p]! * 8 + (rates[p + 1]! & 7)) * 8 + (rates[p - 1]! & 7)
  features.one(threeRates, 0)
  features.two(fines, 0, smalls, 1)
  features.two(fines, 0, smalls, -1)
}

/** What a token sees of the nearest likely cue on one side of it within its sentence, in columns. */
type CueSide = {
  /** Which token that is, from 0 on; -1 for none. */
  cue: Int32Array
  /** How likely it is one and how far. */
  place: Int32Array
  stem: Int32Array
  /** The word behind it. */
  frame: Int32Array
  /** Stem and the word behind it; then how far it is. */
  framed: Int32Array
  far: Int32Array
  /** What stands between: points and marked stretches, the same with verbs, and with the cue's rate. */
  points: Int32Array
  all: Int32Array
  rated: Int32Array
  /** The tokens that see one, from 0 on. */
  seen: Int32Array
  count: number
}

/** The nearest likely cue on either side within the sentence, how far it is and what stands between. */
function nearCues(b: StretchView, features: FeatureColumns): void {
  const { pool } = features
  const { view, from, size, tags, smalls } = b
  const left = cueSide(b, pool)
  const right = cueSide(b, pool)
  let last = -1
  for (let i = 0; i < size; i += 1) {
    if (view.sentenceStarts[view.sentence[from + i]!] === from + i) last = -1
    seeCue(b, left, i, last, last + 1, i)
    if (view.rate[from + i]! >= LIKELY_CUE) last = i
  }
  last = -1
  for (let i = size - 1; i >= 0; i -= 1) {
    if (view.sentenceStarts[view.sentence[from + i]! + 1] === from + i + 1) last = -1
    seeCue(b, right, i, last, i, last)
    if (view.rate[from + i]! >= LIKELY_CUE) last = i
  }
  const bothPlaces = pool.take(size)
  const beforeCue = pool.take(size)
  for (let p = PAD; p < size + PAD; p += 1) {
    bothPlaces[p] = left.place[p]! * 256 + right.place[p]!
    const cue = right.cue[p]!
    beforeCue[p] = cue < 0 ? 0 : smalls[cue + PAD - 1]!
  }
  features.one(left.place, 0)
  features.one(right.place, 0)
  features.one(bothPlaces, 0)
  features.two(left.stem, 0, tags, 0)
  features.two(right.stem, 0, tags, 0)
  features.two(left.framed, 0, left.far, 0)
  features.two(left.place, 0, tags, 0)
  features.two(right.place, 0, tags, 0)
  features.two(left.stem, 0, smalls, 0)
  features.two(right.stem, 0, smalls, 0)
  features.two(left.framed, 0, smalls, 0)
  features.chooseOf(left.seen, 0, left.count)
  features.one(left.rated, 0)
  features.two(left.points, 0, smalls, 0)
  features.three(left.points, 0, smalls, 0, left.frame, 0)
  features.two(left.all, 0, left.stem, 0)
  features.chooseOf(right.seen, 0, right.count)
  features.one(right.rated, 0)
  features.two(right.points, 0, smalls, 0)
  features.three(right.all, 0, beforeCue, 0, right.frame, 0)
  features.three(right.points, 0, smalls, 0, right.frame, 0)
  features.chooseAll()
}

function cueSide({ size }: StretchView, pool: ColumnPool): CueSide {
  const column = () => pool.take(size)
  return {
    cue: column(),
    place: column(),
    stem: column(),
    frame: column(),
    framed: column(),
    far: column(),
    points: column(),
    all: column(),
    rated: column(),
    seen: column(),
    count: 0,
  }
}

/** Writes what token `i` sees of a cue, -1 for none, between which and it stand the tokens from `first` to before `end`. */
function seeCue(b: StretchView, side: CueSide, i: number, cue: number, first: number, end: number): void {
  const { view, from } = b
  const p = i + PAD
  const rate = cue < 0 ? 0 : view.rate[from + cue]!
  const far = cue < 0 ? 0 : distance(Math.abs(i - cue))
  side.cue[p] = cue
  side.far[p] = far
  side.place[p] = cue < 0 ? 0 : rate * 32 + far
  side.stem[p] = cue < 0 ? 0 : view.stem[from + cue]!
  // A cue that ends its sentence has no word behind it.
  side.frame[p] = cue < 0 ? 0 : nextInSentence(b, cue)
  side.framed[p] = joinValues(side.stem[p]!, side.frame[p]!)
  if (cue < 0) return
  side.seen[side.count] = i
  side.count += 1
  const points = Math.min(3, b.points[end]! - b.points[first]!)
  const verbs = Math.min(3, b.verbs[end]! - b.verbs[first]!)
  const marked = Math.min(1, b.marked[end]! - b.marked[first]!)
  side.points[p] = points * 2 + marked
  side.all[p] = points * 8 + verbs * 2 + marked
  side.rated[p] = side.all[p]! * 8 + rate
}

function nextInSentence({ view, from, smalls }: StretchView, i: number): number {
  return view.sentenceStarts[view.sentence[from + i]! + 1] === from + i + 1 ? EDGE : smalls[i + PAD + 1]!
}

function inSentence(b: StretchView, features: FeatureColumns): void {
  const { pool } = features
  const { view, block, from, size, tags, marked } = b
  const column = () => pool.take(size)
  const rated = column()
  const place = column()
  const first = column()
  const length = column()
  const form = column()
  const before = column()
  const after = column()
  const rates = column()
  const inMarks = column()
  let count = 0
  for (let i = 0; i < size; i += 1) {
    const j = from + i
    const p = i + PAD
    const start = view.sentenceStarts[view.sentence[j]!]!
    const end = view.sentenceStarts[view.sentence[j]! + 1]!
    const stretches = Math.min(3, marked[end - from]! - marked[start - from]!)
    rated[p] = stretches * 8 + view.rate[j]!
    place[p] = (j === start ? 2 : 0) + (j >= end - 2 ? 1 : 0)
    first[p] = view.small[start]!
    length[p] = distance(j - start) * 32 + distance(end - j)
    if (view.marked[j] === 0) continue
    form[p] = view.marked[j]!
    before[p] = j > start ? view.small[j - 1]! : EDGE
    after[p] = j + 1 < end ? view.small[j + 1]! : EDGE
    rates[p] = (j > start ? view.rate[j - 1]! : 7) * 8 + (j + 1 < end ? view.rate[j + 1]! : 7)
    inMarks[count] = i
    count += 1
  }
  features.two(rated, 0, tags, 0)
  features.two(place, 0, tags, 0)
  features.two(first, 0, tags, 0)
  features.two(pool.filled(size, block < 2 ? block : block < 4 ? 4 : 9), 0, tags, 0)
  features.one(length, 0)
  features.chooseOf(inMarks, 0, count)
  features.one(form, 0)
  features.two(form, 0, before, 0)
  features.two(form, 0, after, 0)
  features.two(form, 0, rates, 0)
  features.three(form, 0, before, 0, after, 0)
  features.two(form, 0, place, 0)
}
