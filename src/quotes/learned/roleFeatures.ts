import type { FeatureRows } from './FeatureRows.ts'
import { hashText } from './hash.ts'
import { distance } from './spanFeatures.ts'
import { CONTENT, CUE, kindOf, SOURCE, STANCE_CUE } from './spanLabels.ts'
import type { WordView } from './WordView.ts'

const EDGE = hashText('#')
const NO_LABEL = 20

/** What the first reading said of one sentence, as the features of all its cues need it. */
export type SentenceSpans = {
  from: number
  to: number
  labels: Int8Array
  kinds: Int8Array
  /** Number of the stretch of one label that a token belongs to. */
  run: Int32Array
  /** Counts up to a token: [verbs, points, marked stretches, cues begun, sources begun]. */
  verbs: Int32Array
  points: Int32Array
  marked: Int32Array
  cues: Int32Array
  sources: Int32Array
}

/** Prepares the features of a sentence. `labels` are those of the whole article. */
export function readSentenceSpans(view: WordView, labels: Int8Array, sentence: number): SentenceSpans {
  const from = view.sentenceStarts[sentence]!
  const to = view.sentenceStarts[sentence + 1]!
  const size = to - from
  const counts = () => new Int32Array(size + 1)
  const spans: SentenceSpans = {
    from,
    to,
    labels,
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
    const begins = i === 0 || label % 2 === 1 || kind !== spans.kinds[i - 1]
    if (begins) run += 1
    spans.kinds[i] = kind
    spans.run[i] = run
    const token = view.tokens[from + i]!.kind
    spans.verbs[i + 1] = spans.verbs[i]! + view.verbal[from + i]!
    spans.points[i + 1] = spans.points[i]! + (token === 'point' ? 1 : 0)
    spans.marked[i + 1] = spans.marked[i]! + (token === 'marked' ? 1 : 0)
    spans.cues[i + 1] = spans.cues[i]! + (begins && (kind === CUE || kind === STANCE_CUE) ? 1 : 0)
    spans.sources[i + 1] = spans.sources[i]! + (begins && kind === SOURCE ? 1 : 0)
  }
  return spans
}

/** The stretch of tokens that the first reading labelled as one with `at`, in indexes of the sentence. */
function runAround(spans: SentenceSpans, at: number): [first: number, last: number] {
  let first = at
  let last = at
  if (spans.kinds[at] === 0) return [at, at]
  while (first > 0 && spans.run[first - 1] === spans.run[at]) first -= 1
  while (last + 1 < spans.run.length && spans.run[last + 1] === spans.run[at]) last += 1
  return [first, last]
}

/** How many stretches of its own kind stand between each token and the cue, itself included; at most 3. */
function ranks(spans: SentenceSpans, first: number, last: number): Int8Array {
  const rank = new Int8Array(spans.run.length)
  const walk = (begin: number, step: number) => {
    const seen = [0, 0, 0, 0, 0, 0]
    let run = -1
    for (let i = begin; i >= 0 && i < rank.length; i += step) {
      const kind = spans.kinds[i]!
      if (spans.run[i] !== run) {
        run = spans.run[i]!
        seen[kind]! += 1
      }
      rank[i] = Math.min(3, seen[kind]!)
    }
  }
  walk(last + 1, 1)
  walk(first - 1, -1)
  return rank
}

/** Stretches begun between a token and the cue, which runs from `first` to `last`; at most 2. */
function begunBetween(counts: Int32Array, i: number, first: number, last: number): number {
  if (i < first) return Math.min(2, counts[first]! - counts[i + 1]!)
  return i > last ? Math.min(2, counts[i]! - counts[last + 1]!) : 0
}

/** Features of every token of a sentence as seen from one cue: `cue` is a token index of the article. */
export function roleFeatures(view: WordView, spans: SentenceSpans, cue: number, rows: FeatureRows): void {
  const { from, to, labels, kinds } = spans
  const { word, tag, fine, coarse, small, stem, shape, rate, tokens, marked } = view
  const size = to - from
  const head = cue - from
  const at = (column: ArrayLike<number>, j: number) => (j >= from && j < to ? column[j]! : EDGE)
  const label = (j: number) => (j >= from && j < to ? labels[j]! : NO_LABEL)
  const [first, last] = runAround(spans, head)
  const rank = ranks(spans, first, last)
  const root = stem[cue]!
  const next = at(small, cue + 1)
  const previous = at(small, cue - 1)
  const form = hashText(tokens[cue]!.lower.slice(-2))
  const kind = kinds[head]!
  rows.clear()
  for (let i = 0; i < size; i += 1) {
    const j = from + i
    const side = i < first ? 0 : i > last ? 2 : i < head ? 3 : i > head ? 4 : 1
    rows.begin(1000 + side * 128)
    const low = Math.min(i, head)
    const high = Math.max(i, head)
    const inner = Math.min(low + 1, high)
    const far = distance(high - low)
    const points = Math.min(3, spans.points[high]! - spans.points[inner]!)
    const verbs = Math.min(3, spans.verbs[high]! - spans.verbs[inner]!)
    const stretches = Math.min(1, spans.marked[high]! - spans.marked[inner]!)
    const between = points * 8 + verbs * 2 + stretches
    const pointsBetween = points * 2 + stretches
    const cues = begunBetween(spans.cues, i, first, last)
    const sources = begunBetween(spans.sources, i, first, last)
    const others = cues * 3 + sources
    const [own, smallOwn, before, after] = [tag[j]!, small[j]!, at(small, j - 1), at(small, j + 1)]
    const [was, wasBefore, wasAfter] = [labels[j]!, label(j - 1), label(j + 1)]
    rows.add(word[j]!)
    rows.add(own)
    rows.add(coarse[j]!)
    rows.add(fine[j]!)
    rows.add(before, smallOwn)
    rows.add(smallOwn, after)
    rows.add(at(tag, j - 1), own, at(tag, j + 1))
    rows.add(at(word, j - 1), word[j]!)
    rows.add(word[j]!, at(word, j + 1))
    rows.add(shape[j]!, own, before)
    rows.add(before, smallOwn, after)
    rows.add(at(small, j - 2), before, smallOwn)
    rows.add(smallOwn, after, at(small, j + 2))
    rows.add(far, own)
    rows.add(root, own)
    rows.add(root, smallOwn)
    rows.add(root, next, smallOwn)
    rows.add(root, next, far)
    rows.add(tag[cue]!, next, smallOwn)
    rows.add(tag[cue]!, next, previous, own)
    rows.add(root, previous, smallOwn)
    rows.add(fine[cue]!, smallOwn)
    rows.add(fine[cue]!, next, own)
    rows.add(rate[cue]!, smallOwn, form)
    rows.add(between, smallOwn)
    rows.add(between, root)
    rows.add(between, own, next)
    rows.add(pointsBetween, smallOwn, after)
    rows.add(pointsBetween, before, smallOwn)
    rows.add(was)
    rows.add(was, wasBefore, wasAfter)
    rows.add(was, kind, rank[i]!)
    rows.add(was, kind, others)
    rows.add(was, far)
    rows.add(was, pointsBetween, cues)
    rows.add(was, rank[i]!, others)
    rows.add(was, word[j]!)
    rows.add(was, before, smallOwn)
    rows.add(was, smallOwn, after)
    rows.add(was, root)
    rows.add(was, next, rank[i]!)
    rows.add(was, root, rank[i]!)
    rows.add(label(j - 2), wasBefore, was)
    rows.add(was, wasAfter, label(j + 2))
    rows.add(was, kind, own, cues)
    rows.add(others, smallOwn)
    rows.add(others, own, kind)
    rows.add(others, wasBefore, was)
    rows.add(i === 0 ? 1 : 0, i >= size - 1 ? 1 : i === size - 2 ? 2 : 0, own)
    rows.add(small[from]!, own)
    rows.add(Math.min(3, spans.marked[size]!), own)
    if (tokens[j]!.kind === 'marked') {
      rows.add(marked[j]!)
      rows.add(marked[j]!, points, far)
      rows.add(marked[j]!, before)
      rows.add(marked[j]!, after)
      rows.add(marked[j]!, root)
      rows.add(marked[j]!, next)
      rows.add(marked[j]!, was, kind)
    } else rows.skip(7)
    if (j === cue) cueItself(view, spans, cue, rows)
    rows.end((j === cue ? 1 : j === cue + 1 ? 2 : 0) + (tokens[j]!.kind === 'marked' ? 3 : 0))
  }
}

/** Whether the cue is one at all shows at the cue. */
function cueItself(view: WordView, spans: SentenceSpans, cue: number, rows: FeatureRows): void {
  const { from, to, labels } = spans
  const { word, fine, coarse, small, stem, tokens } = view
  const at = (column: ArrayLike<number>, j: number) => (j >= from && j < to ? column[j]! : EDGE)
  const label = (j: number) => (j >= from && j < to ? labels[j]! : NO_LABEL)
  const root = stem[cue]!
  const next = at(small, cue + 1)
  const previous = at(small, cue - 1)
  const form = hashText(tokens[cue]!.lower.slice(-2))
  const kind = spans.kinds[cue - from]!
  const size = to - from
  rows.add(root)
  rows.add(root, next)
  rows.add(root, previous)
  rows.add(root, previous, next)
  rows.add(root, kind)
  rows.add(kind, next)
  rows.add(kind, previous)
  rows.add(previous, next)
  rows.add(root, form)
  rows.add(root, form, next)
  rows.add(fine[cue]!, previous, next)
  rows.add(root, Math.min(2, spans.marked[size]!))
  rows.add(kind, label(cue - 1), label(cue + 1))
  rows.add(root, next, at(small, cue + 2))
  rows.add(root, at(word, cue - 1))
  rows.add(root, at(word, cue + 1))
  rows.add(kind, Math.min(3, spans.sources[size]!), Math.min(3, spans.cues[size]!))
  rows.add(root, at(coarse, cue - 1))
  rows.add(root, at(coarse, cue + 1))
  rows.add(kind, spans.kinds.includes(CONTENT) ? 1 : 0, next)
}
