import { ColumnPool } from './ColumnPool.ts'
import { EDGE } from './hash.ts'
import { pairColumn } from './pairColumn.ts'
import { CUE, kindOf, SOURCE, STANCE_CUE } from './spanLabels.ts'
import type { WordView } from './WordView.ts'

const NO_LABEL = 20

/** One sentence as the features of all its possible cues need it; padded columns hold token i at i + PAD. */
export type SentenceView = {
  view: WordView
  from: number
  size: number
  /** Padded: words, their tags, and small words as they are. */
  words: Int32Array
  tags: Int32Array
  smalls: Int32Array
  /** Padded: a small word and the one before it, as one value. */
  pairs: Int32Array
  /** Padded: what the first reading said. */
  labels: Int32Array
  kinds: Int8Array
  /** Number of the stretch of one label that a token belongs to. */
  run: Int32Array
  /** Counts up to a token: verbs, points, marked stretches, cues begun, sources begun. */
  verbs: Int32Array
  points: Int32Array
  marked: Int32Array
  cues: Int32Array
  sources: Int32Array
}

/** Prepares a sentence. `labels` are those of the whole article. */
export function viewSentence(view: WordView, labels: Int8Array, sentence: number): SentenceView {
  const from = view.sentenceStarts[sentence]!
  const size = view.sentenceStarts[sentence + 1]! - from
  const pool = new ColumnPool()
  const padded = (column: ArrayLike<number>) => pool.padded(column, from, size, EDGE)
  const counts = () => new Int32Array(size + 1)
  const smalls = padded(view.small)
  const s: SentenceView = {
    view,
    from,
    size,
    words: padded(view.word),
    tags: padded(view.tag),
    smalls,
    pairs: pairColumn(smalls, size, pool),
    labels: pool.padded(labels, from, size, NO_LABEL),
    kinds: new Int8Array(size),
    run: new Int32Array(size),
    verbs: counts(),
    points: counts(),
    marked: counts(),
    cues: counts(),
    sources: counts(),
  }
  let run = -1
  for (let i = 0; i < size; i += 1) {
    const label = labels[from + i]!
    const kind = kindOf(label)
    const begins = i === 0 || label % 2 === 1 || kind !== s.kinds[i - 1]
    if (begins) run += 1
    s.kinds[i] = kind
    s.run[i] = run
    const token = view.tokens[from + i]!.kind
    s.verbs[i + 1] = s.verbs[i]! + view.verbal[from + i]!
    s.points[i + 1] = s.points[i]! + (token === 'point' ? 1 : 0)
    s.marked[i + 1] = s.marked[i]! + (token === 'marked' ? 1 : 0)
    s.cues[i + 1] = s.cues[i]! + (begins && (kind === CUE || kind === STANCE_CUE) ? 1 : 0)
    s.sources[i + 1] = s.sources[i]! + (begins && kind === SOURCE ? 1 : 0)
  }
  return s
}

/** The stretch of tokens that the first reading labelled as one with `at`. */
export function runAround({ kinds, run }: SentenceView, at: number): [first: number, last: number] {
  if (kinds[at] === 0) return [at, at]
  let first = at
  let last = at
  while (first > 0 && run[first - 1] === run[at]) first -= 1
  while (last + 1 < run.length && run[last + 1] === run[at]) last += 1
  return [first, last]
}

/** How many stretches of its own kind stand between each token and the cue, itself included; at most 3. */
export function ranksAround({ kinds, run }: SentenceView, first: number, last: number): Int8Array {
  const rank = new Int8Array(run.length)
  const walk = (begin: number, step: number) => {
    const seen = [0, 0, 0, 0, 0, 0]
    let current = -1
    for (let i = begin; i >= 0 && i < rank.length; i += step) {
      const kind = kinds[i]!
      if (run[i] !== current) {
        current = run[i]!
        seen[kind]! += 1
      }
      rank[i] = Math.min(3, seen[kind]!)
    }
  }
  walk(last + 1, 1)
  walk(first - 1, -1)
  return rank
}
