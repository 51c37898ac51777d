import { type ColumnPool, PAD } from './ColumnPool.ts'
import { EDGE } from './hash.ts'
import { pairColumn } from './pairColumn.ts'
import { CONTENT, CUE, kindOf, SOURCE, STANCE_CUE } from './spanLabels.ts'
import type { WordView } from './WordView.ts'

const NO_LABEL = 20

/** One sentence as the features of all its possible cues need it; it holds until its pool is cleared. */
export type SentenceView = {
  view: WordView
  from: number
  size: number
  /** Columns: words, their tags, and small words as they are. */
  words: Int32Array
  tags: Int32Array
  smalls: Int32Array
  /** A small word and the one before it, as one value. */
  pairs: Int32Array
  stems: Int32Array
  endings: Int32Array
  fines: Int32Array
  /** 0 beyond the sentence. */
  coarses: Int32Array
  shapes: Int32Array
  /** Forms of marked stretches. */
  forms: Int32Array
  /** What the first reading said, with begin and inside, and without. */
  labels: Int32Array
  kinds: Int32Array
  /** Whether a token is the first or one of the last two. */
  places: Int32Array
  /** In all of the column the same: the first word, and how many marked stretches the sentence has. */
  firsts: Int32Array
  stretches: Int32Array
  /** The tokens that are marked stretches. */
  inMarks: Int32Array
  /** From 0 on: the number of the stretch of one label that a token belongs to. */
  run: Int32Array
  /** Counts up to a token: verbs, points, marked stretches, cues begun, sources begun. */
  verbs: Int32Array
  points: Int32Array
  marked: Int32Array
  cues: Int32Array
  sources: Int32Array
  hasContent: boolean
}

/** Prepares a sentence, with columns of a pool that it clears. `labels` are those of the whole article. */
export function viewSentence(
  view: WordView,
  labels: Int8Array,
  sentence: number,
  pool: ColumnPool,
): SentenceView {
  pool.clear()
  const from = view.sentenceStarts[sentence]!
  const size = view.sentenceStarts[sentence + 1]! - from
  const column = (values: Int32Array) => pool.padded(values, from, size, EDGE)
  const counts = () => {
    const counted = pool.take(size)
    counted[0] = 0
    return counted
  }
  const smalls = column(view.small)
  const s: SentenceView = {
    view,
    from,
    size,
    words: column(view.word),
    tags: column(view.tag),
    smalls,
    pairs: pairColumn(smalls, size, pool),
    stems: column(view.stem),
    endings: column(view.two),
    fines: column(view.fine),
    coarses: pool.padded(view.coarse, from, size, 0),
    shapes: column(view.shape),
    forms: column(view.marked),
    labels: pool.take(size).fill(NO_LABEL, 0, size + 2 * PAD),
    places: pool.take(size),
    firsts: pool.filled(size, view.small[from]!),
    stretches: pool.take(size),
    inMarks: pool.take(size),
    kinds: pool.take(size),
    run: pool.take(size),
    verbs: counts(),
    points: counts(),
    marked: counts(),
    cues: counts(),
    sources: counts(),
    hasContent: false,
  }
  let run = -1
  for (let i = 0; i < size; i += 1) {
    const label = labels[from + i]!
    const kind = kindOf(label)
    const begins = i === 0 || label % 2 === 1 || kind !== s.kinds[i - 1 + PAD]
    if (begins) run += 1
    s.labels[i + PAD] = label
    s.kinds[i + PAD] = kind
    s.run[i] = run
    s.places[i + PAD] = (i === 0 ? 3 : 0) + (i >= size - 1 ? 1 : i === size - 2 ? 2 : 0)
    if (kind === CONTENT) s.hasContent = true
    const token = view.tokens[from + i]!.kind
    if (token === 'marked') s.inMarks[s.marked[i]!] = i
    s.verbs[i + 1] = s.verbs[i]! + view.verbal[from + i]!
    s.points[i + 1] = s.points[i]! + (token === 'point' ? 1 : 0)
    s.marked[i + 1] = s.marked[i]! + (token === 'marked' ? 1 : 0)
    s.cues[i + 1] = s.cues[i]! + (begins && (kind === CUE || kind === STANCE_CUE) ? 1 : 0)
    s.sources[i + 1] = s.sources[i]! + (begins && kind === SOURCE ? 1 : 0)
  }
  s.stretches.fill(Math.min(3, s.marked[size]!), 0, size + 2 * PAD)
  return s
}

/** The stretch of tokens that the first reading labelled as one with `at`. */
export function runAround({ kinds, run, size }: SentenceView, at: number): [first: number, last: number] {
  if (kinds[at + PAD] === 0) return [at, at]
  let first = at
  let last = at
  while (first > 0 && run[first - 1] === run[at]) first -= 1
  while (last + 1 < size && run[last + 1] === run[at]) last += 1
  return [first, last]
}

/**
 * Writes how many stretches of its own kind stand between the cue and each token from `from` to before `to`, itself
 * included; at most 3, in the cue itself 0.
 */
export function ranksAround(
  { kinds, run }: SentenceView,
  first: number,
  last: number,
  from: number,
  to: number,
  rank: Int32Array,
): void {
  rank.fill(0, first, last + 1)
  const walk = (begin: number, step: number) => {
    const seen = [0, 0, 0, 0, 0, 0]
    let current = -1
    for (let i = begin; i >= from && i < to; i += step) {
      const kind = kinds[i + PAD]!
      if (run[i] !== current) {
        current = run[i]!
        seen[kind]! += 1
      }
      rank[i] = Math.min(3, seen[kind]!)
    }
  }
  walk(last + 1, 1)
  walk(first - 1, -1)
}
