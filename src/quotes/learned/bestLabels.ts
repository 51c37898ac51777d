import type { Sequence } from './Sequence.ts'
import type { LabelRules, Weights } from './Weights.ts'

const NEVER = -1e9

/** Scores of every label at every token, flat; `into` is used again where it is long enough. */
export function scoreLabels(weights: Weights, sequence: Sequence, into: Int32Array): Int32Array {
  const { labels, rows, used } = weights
  const { rows: rowsOf, starts } = sequence
  const size = sequence.length * labels
  const scores = into.length < size ? new Int32Array(size * 2) : into
  scores.fill(0, 0, size)
  for (let i = 0; i < sequence.length; i += 1) {
    const at = i * labels
    for (let k = starts[i]!; k < starts[i + 1]!; k += 1) {
      const feature = rowsOf[k]!
      if (used !== undefined && (used[feature >> 3]! & (1 << (feature & 7))) === 0) continue
      const row = feature * labels
      for (let label = 0; label < labels; label += 1) scores[at + label]! += rows[row + label]!
    }
  }
  return scores
}

/** Makes a label impossible at a token. */
export function forbid(scores: Int32Array, labels: number, at: number, label: number): void {
  scores[at * labels + label] = NEVER
}

let pointers = new Int8Array(1 << 12)

/** The best reading of a run of tokens (Viterbi), written to `out`; returns its score. Ties go to the lower label. */
export function bestLabels(
  weights: Weights,
  rules: LabelRules,
  sequence: Sequence,
  scores: Int32Array,
  out: Int8Array,
): number {
  const { labels, steps } = weights
  const { length, contexts } = sequence
  if (length === 0) return 0
  if (pointers.length < length * labels) pointers = new Int8Array(length * labels * 2)
  let before = new Float64Array(labels)
  let here = new Float64Array(labels)
  for (let label = 0; label < labels; label += 1)
    before[label] = rules.first[label] ? scores[label]! : 2 * NEVER
  for (let i = 1; i < length; i += 1) {
    const context = contexts[i]! * labels * labels
    const at = i * labels
    for (let to = 0; to < labels; to += 1) {
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
  let label = 0
  for (let k = 1; k < labels; k += 1) if (before[k]! > before[label]!) label = k
  const best = before[label]!
  for (let i = length - 1; i >= 0; i -= 1) {
    out[i] = label
    label = pointers[i * labels + label]!
  }
  return best
}

/** The score of the reading in which every token has the first label. */
export function scoreOfNone(weights: Weights, sequence: Sequence, scores: Int32Array): number {
  const { labels, steps } = weights
  let sum = 0
  for (let i = 0; i < sequence.length; i += 1)
    sum += scores[i * labels]! + (i > 0 ? steps[sequence.contexts[i]! * labels * labels]! : 0)
  return sum
}
