import type { LabelRules } from './LabelRules.ts'
import type { Sequence } from './Sequence.ts'

const NEVER = -1e9

/** Weights of steps between labels, [context][from][to], and how many labels there are. */
export type Steps = {
  labels: number
  steps: Int32Array
  /** What `stepBounds` gives, where the weights no longer change. */
  bounds?: Int32Array
}

/** Makes a label impossible at a token. */
export function forbid(scores: Int32Array, labels: number, at: number, label: number): void {
  scores[at * labels + label] = NEVER
}

let pointers = new Int8Array(1 << 12)
let before = new Float64Array(1 << 6)
let here = new Float64Array(1 << 6)
const viable = new Int8Array(1 << 5)

/**
 * The best reading of a run of tokens (Viterbi), written to `out`; returns its score. Ties go to the lower label. Where
 * any label may follow, only those before it are tried that no step could make worse than the one that leads: mostly two
 * or three of them.
 */
export function bestLabels(
  { labels, steps, bounds }: Steps,
  rules: LabelRules,
  { length, contexts }: Pick<Sequence, 'length' | 'contexts'>,
  scores: Int32Array,
  out: Int8Array,
): number {
  if (length === 0) return 0
  const { open, bound } = rules
  if (pointers.length < length * labels) pointers = new Int8Array(length * labels * 2)
  for (let label = 0; label < labels; label += 1)
    before[label] = rules.first[label] ? scores[label]! : 2 * NEVER
  for (let i = 1; i < length; i += 1) {
    const context = contexts[i]! * labels * labels
    const at = i * labels
    const count = chooseViable(labels, contexts[i]! * labels, bounds)
    for (let n = 0; n < open.length; n += 1) {
      const to = open[n]!
      let from = viable[0]!
      let best = before[from]! + steps[context + from * labels + to]!
      for (let k = 1; k < count; k += 1) {
        const label = viable[k]!
        const score = before[label]! + steps[context + label * labels + to]!
        if (score > best) {
          best = score
          from = label
        }
      }
      here[to] = best + scores[at + to]!
      pointers[at + to] = from
    }
    for (let n = 0; n < bound.length; n += 1) {
      const to = bound[n]!
      const allowed = rules.before[to]!
      let best = 4 * NEVER
      let from = 0
      for (let k = 0; k < allowed.length; k += 1) {
        const label = allowed[k]!
        const score = before[label]! + steps[context + label * labels + to]!
        if (score > best) {
          best = score
          from = label
        }
      }
      here[to] = best + scores[at + to]!
      pointers[at + to] = from
    }
    const swap = before
    before = here
    here = swap
  }
  return traceBack(length, 0, labels, labels, out)
}

/** Writes the labels that may be the best one before any label to `viable`, in order; returns their number. */
function chooseViable(labels: number, context: number, bounds: Int32Array | undefined): number {
  let least = -Infinity
  if (bounds) {
    let first = 0
    for (let label = 1; label < labels; label += 1) if (before[label]! > before[first]!) first = label
    least = before[first]! + bounds[2 * (context + first)]!
  }
  let count = 0
  for (let label = 0; label < labels; label += 1)
    if (!bounds || before[label]! + bounds[2 * (context + label) + 1]! >= least) {
      viable[count] = label
      count += 1
    }
  return count
}

/** Like `bestLabels`, among the readings that hold one of the labels `wanted` somewhere. */
export function bestLabelsWith(
  { labels, steps }: Steps,
  rules: LabelRules,
  { length, contexts }: Pick<Sequence, 'length' | 'contexts'>,
  scores: Int32Array,
  out: Int8Array,
  wanted: readonly boolean[],
): number {
  if (length === 0) return NEVER
  // States from `labels` on have met a wanted label.
  const states = 2 * labels
  if (pointers.length < length * states) pointers = new Int8Array(length * states * 2)
  before.fill(2 * NEVER, 0, states)
  for (let label = 0; label < labels; label += 1)
    if (rules.first[label]) before[wanted[label] ? label + labels : label] = scores[label]!
  for (let i = 1; i < length; i += 1) {
    const context = contexts[i]! * labels * labels
    here.fill(4 * NEVER, 0, states)
    for (let to = 0; to < labels; to += 1) {
      const allowed = rules.before[to]!
      const own = scores[i * labels + to]!
      for (let k = 0; k < allowed.length; k += 1) {
        const from = allowed[k]!
        const step = steps[context + from * labels + to]! + own
        for (let met = 0; met < states; met += labels) {
          const state = met > 0 || wanted[to] ? to + labels : to
          const score = before[from + met]! + step
          if (score > here[state]!) {
            here[state] = score
            pointers[i * states + state] = from + met
          }
        }
      }
    }
    const swap = before
    before = here
    here = swap
  }
  return traceBack(length, labels, states, labels, out)
}

/** Writes the best reading that ends in one of the states from `first` on, and returns its score. */
function traceBack(length: number, first: number, states: number, labels: number, out: Int8Array): number {
  let state = first
  for (let k = first + 1; k < states; k += 1) if (before[k]! > before[state]!) state = k
  const best = before[state]!
  for (let i = length - 1; i >= 0; i -= 1) {
    out[i] = state % labels
    state = pointers[i * states + state]!
  }
  return best
}

/** The score of the reading in which every token has the first label. */
export function scoreOfNone(
  { labels, steps }: Steps,
  { length, contexts }: Pick<Sequence, 'length' | 'contexts'>,
  scores: Int32Array,
): number {
  let sum = 0
  for (let i = 0; i < length; i += 1)
    sum += scores[i * labels]! + (i > 0 ? steps[contexts[i]! * labels * labels]! : 0)
  return sum
}
