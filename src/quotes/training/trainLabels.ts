import type { Steps } from '../learned/bestLabels.ts'
import { LARGEST } from '../learned/packModel.ts'
import type { Sequence } from '../learned/Sequence.ts'
import { makeTable, type Table } from '../learned/Table.ts'
import { addWeights } from './addWeights.ts'
import { shuffler } from './shuffler.ts'

/** A sequence, whose rows are places in a table of all rows, and the labels it should get. */
export type Example = { sequence: Sequence; gold: Int8Array }

export type LabelTraining<E extends Example> = {
  labels: number
  bits: number
  contexts: number
  /** Writes the best reading of an example to `out`, just as the engine will choose it later; may change the scores. */
  read: (steps: Steps, example: E, scores: Int32Array, out: Int8Array) => void
  epochs: number
  /** What a wrong label costs while training: [gold][predicted], flat. It makes the margin. */
  costs: Int32Array
  seed: number
}

/**
 * Averaged structured perceptron with cost-augmented decoding (Collins 2002; Taskar et al. 2005 for the cost). Whole
 * numbers only. Returns the averaged weights times the number of steps: scale them with `quantize`.
 */
export function trainLabels<E extends Example>(examples: readonly E[], training: LabelTraining<E>): Averaged {
  const { labels, bits, contexts, read, epochs, costs } = training
  const rows = new Int32Array(2 ** bits * labels)
  const steps = new Int32Array(contexts * labels * labels)
  const rowSums = new Float64Array(rows.length)
  const stepSums = new Float64Array(steps.length)
  const order = examples.slice()
  const shuffle = shuffler(training.seed)
  let scores = new Int32Array(1 << 14)
  let out = new Int8Array(1 << 12)
  let step = 1
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order)
    for (const example of order) {
      const { sequence, gold } = example
      const { length, starts, contexts: kinds } = sequence
      if (scores.length < length * labels) scores = new Int32Array(length * labels * 2)
      for (let i = 0; i < length; i += 1)
        for (let label = 0; label < labels; label += 1)
          scores[i * labels + label] = costs[gold[i]! * labels + label]!
      addWeights({ labels, rows }, sequence, scores)
      if (out.length < length) out = new Int8Array(length * 2)
      read({ labels, steps }, example, scores, out)
      for (let i = 0; i < length; i += 1) {
        const right = gold[i]!
        const wrong = out[i]!
        if (right !== wrong)
          for (let k = starts[i]!; k < starts[i + 1]!; k += 1) {
            const row = sequence.rows[k]!
            rows[row + right]! += 1
            rowSums[row + right]! += step
            rows[row + wrong]! -= 1
            rowSums[row + wrong]! -= step
          }
        if (i === 0) continue
        const context = kinds[i]! * labels * labels
        const taken = context + gold[i - 1]! * labels + right
        const given = context + out[i - 1]! * labels + wrong
        if (taken === given) continue
        steps[taken]! += 1
        stepSums[taken]! += step
        steps[given]! -= 1
        stepSums[given]! -= step
      }
      step += 1
    }
  }
  return { labels, bits, step, rows: average(rows, rowSums, step), steps: average(steps, stepSums, step) }
}

/** Averaged weights times `step`. */
export type Averaged = { labels: number; bits: number; step: number; rows: Float64Array; steps: Float64Array }

function average(values: Int32Array, sums: Float64Array, step: number): Float64Array {
  for (let i = 0; i < values.length; i += 1) sums[i] = values[i]! * step - sums[i]!
  return sums
}

/** The averages of several runs over the same examples, as one. */
export function sumAverages(runs: readonly Averaged[]): Averaged {
  const [first, ...others] = runs
  const sum = { ...first!, step: first!.step * runs.length }
  for (const { rows, steps } of others) {
    for (let i = 0; i < rows.length; i += 1) sum.rows[i]! += rows[i]!
    for (let i = 0; i < steps.length; i += 1) sum.steps[i]! += steps[i]!
  }
  return sum
}

/** Whole-number weights: averages times `scale`, rounded; those of features held within what is kept. */
export function quantize({ labels, bits, step, rows, steps }: Averaged, scale: number): Table {
  const bytes = new Int8Array(rows.length)
  for (let i = 0; i < rows.length; i += 1)
    bytes[i] = Math.max(-LARGEST, Math.min(LARGEST, Math.round((rows[i]! * scale) / step)))
  return makeTable(
    labels,
    bits,
    bytes,
    Int32Array.from(steps, (sum) => Math.round((sum * scale) / step)),
  )
}
