import { type ColumnPool, PAD } from './ColumnPool.ts'
import { distance } from './distance.ts'
import type { FeatureColumns } from './FeatureColumns.ts'
import { joinValues } from './hash.ts'
import { ranksAround, runAround, type SentenceView } from './SentenceView.ts'

/** No token has more features than this. */
export const MOST_ROLE_FEATURES = 96

/** Where a token stands, seen from the cue: before it, in it, or behind it. */
export const SIDE = { before: 0, main: 1, behind: 2, early: 3, late: 4 } as const

/** A possible cue: its main word, and the stretch that the first reading labelled as one with it. */
export type CuePlace = { s: SentenceView; head: number; first: number; last: number }

/** `head`: index in the sentence. */
export function placeCue(s: SentenceView, head: number): CuePlace {
  const [first, last] = runAround(s, head)
  return { s, head, first, last }
}

/** The tokens on each side of a cue, from one to before another. */
export function sidesOf({ s, head, first, last }: CuePlace): [side: number, from: number, to: number][] {
  return [
    [SIDE.before, 0, first],
    [SIDE.early, first, head],
    [SIDE.main, head, head + 1],
    [SIDE.late, head + 1, last + 1],
    [SIDE.behind, last + 1, s.size],
  ]
}

/** What the step to each token depends on. */
export function contextsOf({ s, head }: CuePlace): Uint8Array {
  const contexts = new Uint8Array(s.size)
  for (let i = 0; i < s.size; i += 1)
    contexts[i] = (i === head ? 1 : i === head + 1 ? 2 : 0) + (s.marked[i + 1]! > s.marked[i]! ? 3 : 0)
  return contexts
}

/** The features of the tokens from `from` to before `to` that are the same for all cues on one side of them. */
export function tokenFeatures(
  s: SentenceView,
  side: number,
  from: number,
  to: number,
  features: FeatureColumns,
): void {
  const { words, tags, smalls, pairs, labels, shapes, forms } = s
  features.choose(from, to)
  features.number(1000 + side * 64)
  features.one(words, 0)
  features.one(tags, 0)
  features.one(s.coarses, 0)
  features.one(s.fines, 0)
  features.one(pairs, 0)
  features.one(pairs, 1)
  features.three(tags, -1, tags, 0, tags, 1)
  features.two(words, -1, words, 0)
  features.two(words, 0, words, 1)
  features.three(shapes, 0, tags, 0, smalls, -1)
  features.two(pairs, 0, smalls, 1)
  features.two(smalls, -2, pairs, 0)
  features.two(pairs, 1, smalls, 2)
  features.one(labels, 0)
  features.three(labels, 0, labels, -1, labels, 1)
  features.two(labels, 0, words, 0)
  features.two(labels, 0, pairs, 0)
  features.two(labels, 0, pairs, 1)
  features.three(labels, -2, labels, -1, labels, 0)
  features.three(labels, 0, labels, 1, labels, 2)
  features.two(s.places, 0, tags, 0)
  features.two(s.firsts, 0, tags, 0)
  features.two(s.stretches, 0, tags, 0)
  chooseMarked(s, from, to, features)
  features.one(forms, 0)
  features.two(forms, 0, smalls, -1)
  features.two(forms, 0, smalls, 1)
}

function chooseMarked(s: SentenceView, from: number, to: number, features: FeatureColumns): void {
  features.chooseOf(s.inMarks, s.marked[from]!, s.marked[to]!)
}

/** Columns of what tokens see of a cue, and values that all features seen from it share, some of them as columns too. */
type CueColumns = {
  root: number
  rootNext: number
  rootPrevious: number
  tagNext: number
  tagFrame: number
  fine: number
  fineNext: number
  rateForm: number
  roots: Int32Array
  nexts: Int32Array
  far: Int32Array
  between: Int32Array
  pointsBetween: Int32Array
  pointsFar: Int32Array
  seen: Int32Array
  seenRank: Int32Array
  seenOthers: Int32Array
  seenCues: Int32Array
  labelFar: Int32Array
  labelPoints: Int32Array
  ranked: Int32Array
  rankedOthers: Int32Array
  others: Int32Array
  othersKind: Int32Array
}

/** The features of the cue's main word, and of the cue as one. */
export function headFeatures(cue: CuePlace, features: FeatureColumns): void {
  const { s, head } = cue
  features.pool.clear()
  tokenFeatures(s, SIDE.main, head, head + 1, features)
  sideFeatures(s, cueColumns(cue, head, head + 1, features.pool), SIDE.main, head, head + 1, features)
  cueItself(cue, features)
}

/** The features of all other tokens of a sentence as seen from one cue. */
export function cueFeatures(cue: CuePlace, features: FeatureColumns): void {
  features.pool.clear()
  const columns = cueColumns(cue, 0, cue.s.size, features.pool)
  for (const [side, from, to] of sidesOf(cue))
    if (from < to && side !== SIDE.main) sideFeatures(cue.s, columns, side, from, to, features)
}

/** The columns for the tokens from `from` to before `to`. */
function cueColumns(cue: CuePlace, from: number, to: number, pool: ColumnPool): CueColumns {
  const { s, head, first, last } = cue
  const { view, smalls, size } = s
  const at = s.from + head
  const root = view.stem[at]!
  const next = smalls[head + PAD + 1]!
  const previous = smalls[head + PAD - 1]!
  const fine = view.fine[at]!
  const tagNext = joinValues(s.tags[head + PAD]!, next)
  const kind = s.kinds[head + PAD]!
  const column = () => pool.take(size)
  const c: CueColumns = {
    root,
    rootNext: joinValues(root, next),
    rootPrevious: joinValues(root, previous),
    tagNext,
    tagFrame: joinValues(tagNext, previous),
    fine,
    fineNext: joinValues(fine, next),
    rateForm: joinValues(view.rate[at]!, view.two[at]!),
    roots: column().fill(root, from + PAD, to + PAD),
    nexts: column().fill(next, from + PAD, to + PAD),
    far: column(),
    between: column(),
    pointsBetween: column(),
    pointsFar: column(),
    seen: column(),
    seenRank: column(),
    seenOthers: column(),
    seenCues: column(),
    labelFar: column(),
    labelPoints: column(),
    ranked: column(),
    rankedOthers: column(),
    others: column(),
    othersKind: column(),
  }
  const ranks = column()
  ranksAround(s, first, last, from, to, ranks)
  for (let i = from; i < to; i += 1) {
    const p = i + PAD
    const low = Math.min(i, head)
    const high = Math.max(i, head)
    const inner = Math.min(low + 1, high)
    const far = distance(high - low)
    const points = Math.min(3, s.points[high]! - s.points[inner]!)
    const verbs = Math.min(3, s.verbs[high]! - s.verbs[inner]!)
    const stretches = Math.min(1, s.marked[high]! - s.marked[inner]!)
    const pointsBetween = points * 2 + stretches
    const cues = begunBetween(s.cues, i, first, last)
    const others = cues * 3 + begunBetween(s.sources, i, first, last)
    const label = s.labels[p]!
    const ranked = label * 4 + ranks[i]!
    const seen = label * 8 + kind
    c.far[p] = far
    c.between[p] = points * 8 + verbs * 2 + stretches
    c.pointsBetween[p] = pointsBetween
    c.pointsFar[p] = points * 32 + far
    c.seen[p] = seen
    c.seenRank[p] = seen * 4 + ranks[i]!
    c.seenOthers[p] = seen * 16 + others
    c.seenCues[p] = seen * 4 + cues
    c.labelFar[p] = label * 64 + far
    c.labelPoints[p] = label * 64 + pointsBetween * 4 + cues
    c.ranked[p] = ranked
    c.rankedOthers[p] = ranked * 16 + others
    c.others[p] = others
    c.othersKind[p] = others * 8 + kind
  }
  return c
}

function sideFeatures(
  s: SentenceView,
  c: CueColumns,
  side: number,
  from: number,
  to: number,
  features: FeatureColumns,
): void {
  const { tags, smalls, pairs, labels, forms } = s
  features.choose(from, to)
  features.number(2000 + side * 64)
  features.two(c.far, 0, tags, 0)
  features.under(c.root, tags, 0)
  features.under(c.root, smalls, 0)
  features.under(c.rootNext, smalls, 0)
  features.under(c.rootNext, c.far, 0)
  features.under(c.tagNext, smalls, 0)
  features.under(c.tagFrame, tags, 0)
  features.under(c.rootPrevious, smalls, 0)
  features.under(c.fine, smalls, 0)
  features.under(c.fineNext, tags, 0)
  features.under(c.rateForm, smalls, 0)
  features.two(c.between, 0, smalls, 0)
  features.two(c.between, 0, c.roots, 0)
  features.three(c.between, 0, tags, 0, c.nexts, 0)
  features.two(c.pointsBetween, 0, pairs, 1)
  features.two(c.pointsBetween, 0, pairs, 0)
  features.one(c.seenRank, 0)
  features.one(c.seenOthers, 0)
  features.one(c.labelFar, 0)
  features.one(c.labelPoints, 0)
  features.one(c.rankedOthers, 0)
  features.two(labels, 0, c.roots, 0)
  features.two(c.ranked, 0, c.nexts, 0)
  features.two(c.ranked, 0, c.roots, 0)
  features.two(c.seenCues, 0, tags, 0)
  features.two(c.others, 0, smalls, 0)
  features.two(c.othersKind, 0, tags, 0)
  features.three(c.others, 0, labels, -1, labels, 0)
  chooseMarked(s, from, to, features)
  features.two(forms, 0, c.pointsFar, 0)
  features.two(forms, 0, c.roots, 0)
  features.two(forms, 0, c.nexts, 0)
  features.two(forms, 0, c.seen, 0)
}

/** Stretches begun between a token and the cue, which runs from `first` to `last`; at most 2. */
function begunBetween(counts: Int32Array, i: number, first: number, last: number): number {
  if (i < first) return Math.min(2, counts[first]! - counts[i + 1]!)
  return i > last ? Math.min(2, counts[i]! - counts[last + 1]!) : 0
}

/** Whether the cue is one at all shows at the cue. Its templates follow those of its side. */
function cueItself({ s, head }: CuePlace, features: FeatureColumns): void {
  const { pool } = features
  const { words, smalls, stems, endings, fines, coarses, labels, kinds, size } = s
  const shared = (value: number) => pool.filled(size, value)
  features.choose(head, head + 1)
  features.one(stems, 0)
  features.two(stems, 0, smalls, 1)
  features.two(stems, 0, smalls, -1)
  features.three(stems, 0, smalls, -1, smalls, 1)
  features.two(stems, 0, kinds, 0)
  features.two(kinds, 0, smalls, 1)
  features.two(kinds, 0, smalls, -1)
  features.two(smalls, -1, smalls, 1)
  features.two(stems, 0, endings, 0)
  features.three(stems, 0, endings, 0, smalls, 1)
  features.three(fines, 0, smalls, -1, smalls, 1)
  features.two(stems, 0, shared(Math.min(2, s.marked[size]!)), 0)
  features.three(kinds, 0, labels, -1, labels, 1)
  features.three(stems, 0, smalls, 1, smalls, 2)
  features.two(stems, 0, words, -1)
  features.two(stems, 0, words, 1)
  features.three(kinds, 0, shared(Math.min(3, s.sources[size]!)), 0, shared(Math.min(3, s.cues[size]!)), 0)
  features.two(stems, 0, coarses, -1)
  features.two(stems, 0, coarses, 1)
  features.three(kinds, 0, shared(s.hasContent ? 1 : 0), 0, smalls, 1)
}
