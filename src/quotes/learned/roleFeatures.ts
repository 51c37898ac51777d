import { PAD } from './ColumnPool.ts'
import { distance } from './distance.ts'
import type { FeatureRows } from './FeatureRows.ts'
import { joinValues } from './hash.ts'
import { ranksAround, runAround, type SentenceView } from './SentenceView.ts'
import { CONTENT } from './spanLabels.ts'

/** Where a token stands, seen from the cue: before it, in it, or behind it. */
export const SIDES = 5

/** A possible cue and what all features seen from it share. */
export type CuePlace = {
  s: SentenceView
  /** Index in the sentence. */
  head: number
  /** The stretch that the first reading labelled as one with it. */
  first: number
  last: number
  rank: Int8Array
  root: number
  next: number
  kind: number
  fine: number
  rootNext: number
  rootPrevious: number
  tagNext: number
  tagFrame: number
  fineNext: number
  rateForm: number
}

export function placeCue(s: SentenceView, head: number): CuePlace {
  const { view, tags, smalls } = s
  const at = s.from + head
  const [first, last] = runAround(s, head)
  const root = view.stem[at]!
  const next = smalls[head + PAD + 1]!
  const previous = smalls[head + PAD - 1]!
  const fine = view.fine[at]!
  const tagNext = joinValues(tags[head + PAD]!, next)
  return {
    s,
    head,
    first,
    last,
    rank: ranksAround(s, first, last),
    root,
    next,
    kind: s.kinds[head]!,
    fine,
    rootNext: joinValues(root, next),
    rootPrevious: joinValues(root, previous),
    tagNext,
    tagFrame: joinValues(tagNext, previous),
    fineNext: joinValues(fine, next),
    rateForm: joinValues(view.rate[at]!, view.two[at]!),
  }
}

export function sideOf({ first, last, head }: CuePlace, i: number): number {
  return i < first ? 0 : i > last ? 2 : i < head ? 3 : i > head ? 4 : 1
}

/** What the step to a token depends on. */
export function contextOf({ s, head }: CuePlace, i: number): number {
  const marked = s.marked[i + 1]! > s.marked[i]!
  return (i === head ? 1 : i === head + 1 ? 2 : 0) + (marked ? 3 : 0)
}

/** The features of a token that are the same for all cues on one side of it. */
export function tokenFeatures(s: SentenceView, i: number, side: number, rows: FeatureRows): void {
  const { view, words, tags, smalls, pairs, labels, size } = s
  const j = s.from + i
  const p = i + PAD
  const own = tags[p]!
  const was = labels[p]!
  const wasBefore = labels[p - 1]!
  const wasAfter = labels[p + 1]!
  const left = pairs[p]!
  const right = pairs[p + 1]!
  rows.begin(1000 + side * 64)
  rows.one(words[p]!)
  rows.one(own)
  rows.one(view.coarse[j]!)
  rows.one(view.fine[j]!)
  rows.one(left)
  rows.one(right)
  rows.three(tags[p - 1]!, own, tags[p + 1]!)
  rows.two(words[p - 1]!, words[p]!)
  rows.two(words[p]!, words[p + 1]!)
  rows.three(view.shape[j]!, own, smalls[p - 1]!)
  rows.two(left, smalls[p + 1]!)
  rows.two(smalls[p - 2]!, left)
  rows.two(right, smalls[p + 2]!)
  rows.one(was)
  rows.three(was, wasBefore, wasAfter)
  rows.two(was, words[p]!)
  rows.two(was, left)
  rows.two(was, right)
  rows.three(labels[p - 2]!, wasBefore, was)
  rows.three(was, wasAfter, labels[p + 2]!)
  rows.two((i === 0 ? 3 : 0) + (i >= size - 1 ? 1 : i === size - 2 ? 2 : 0), own)
  rows.two(smalls[PAD]!, own)
  rows.two(Math.min(3, s.marked[size]!), own)
  const marked = view.marked[j]!
  if (marked === 0) return
  rows.one(marked)
  rows.two(marked, smalls[p - 1]!)
  rows.two(marked, smalls[p + 1]!)
}

/** The features of a token as seen from one cue. */
export function cueFeatures(cue: CuePlace, i: number, rows: FeatureRows): void {
  const { s, head, first, last, root, next, kind } = cue
  const { tags, smalls, pairs, labels } = s
  const p = i + PAD
  const low = Math.min(i, head)
  const high = Math.max(i, head)
  const inner = Math.min(low + 1, high)
  const far = distance(high - low)
  const points = Math.min(3, s.points[high]! - s.points[inner]!)
  const verbs = Math.min(3, s.verbs[high]! - s.verbs[inner]!)
  const stretches = Math.min(1, s.marked[high]! - s.marked[inner]!)
  const between = points * 8 + verbs * 2 + stretches
  const pointsBetween = points * 2 + stretches
  const cues = begunBetween(s.cues, i, first, last)
  const others = cues * 3 + begunBetween(s.sources, i, first, last)
  const own = tags[p]!
  const small = smalls[p]!
  const was = labels[p]!
  const rank = cue.rank[i]!
  const ranked = was * 4 + rank
  const seen = was * 8 + kind
  rows.begin(2000 + sideOf(cue, i) * 64)
  rows.two(far, own)
  rows.two(root, own)
  rows.two(root, small)
  rows.two(cue.rootNext, small)
  rows.two(cue.rootNext, far)
  rows.two(cue.tagNext, small)
  rows.two(cue.tagFrame, own)
  rows.two(cue.rootPrevious, small)
  rows.two(cue.fine, small)
  rows.two(cue.fineNext, own)
  rows.two(cue.rateForm, small)
  rows.two(between, small)
  rows.two(between, root)
  rows.three(between, own, next)
  rows.two(pointsBetween, pairs[p + 1]!)
  rows.two(pointsBetween, pairs[p]!)
  rows.one(seen * 4 + rank)
  rows.one(seen * 16 + others)
  rows.one(was * 64 + far)
  rows.one(was * 64 + pointsBetween * 4 + cues)
  rows.one(ranked * 16 + others)
  rows.two(was, root)
  rows.two(ranked, next)
  rows.two(ranked, root)
  rows.two(seen * 4 + cues, own)
  rows.two(others, small)
  rows.two(others * 8 + kind, own)
  rows.three(others, labels[p - 1]!, was)
  const marked = s.view.marked[s.from + i]!
  if (marked === 0) rows.skip(4)
  else {
    rows.two(marked, points * 32 + far)
    rows.two(marked, root)
    rows.two(marked, next)
    rows.two(marked, seen)
  }
  if (i === head) cueItself(cue, rows)
}

/** Stretches begun between a token and the cue, which runs from `first` to `last`; at most 2. */
function begunBetween(counts: Int32Array, i: number, first: number, last: number): number {
  if (i < first) return Math.min(2, counts[first]! - counts[i + 1]!)
  return i > last ? Math.min(2, counts[i]! - counts[last + 1]!) : 0
}

/** Whether the cue is one at all shows at the cue. */
function cueItself({ s, head, root, next, kind }: CuePlace, rows: FeatureRows): void {
  const { view, words, smalls, labels, size } = s
  const at = s.from + head
  const p = head + PAD
  const previous = smalls[p - 1]!
  const form = view.two[at]!
  const before = head > 0 ? view.coarse[at - 1]! : 0
  const after = head + 1 < size ? view.coarse[at + 1]! : 0
  rows.one(root)
  rows.two(root, next)
  rows.two(root, previous)
  rows.three(root, previous, next)
  rows.two(root, kind)
  rows.two(kind, next)
  rows.two(kind, previous)
  rows.two(previous, next)
  rows.two(root, form)
  rows.three(root, form, next)
  rows.three(view.fine[at]!, previous, next)
  rows.two(root, Math.min(2, s.marked[size]!))
  rows.three(kind, labels[p - 1]!, labels[p + 1]!)
  rows.three(root, next, smalls[p + 2]!)
  rows.two(root, words[p - 1]!)
  rows.two(root, words[p + 1]!)
  rows.three(kind, Math.min(3, s.sources[size]!), Math.min(3, s.cues[size]!))
  rows.two(root, before)
  rows.two(root, after)
  rows.three(kind, s.kinds.includes(CONTENT) ? 1 : 0, next)
}
