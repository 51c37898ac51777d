import type { Table } from '../learned/Table.ts'
import { shuffler } from './shuffler.ts'
import { quantize } from './trainLabels.ts'

const EPOCHS = 12
const MARGIN = 8
const SCALE = 2

/** Averaged perceptron with a margin for one question of yes or no; `rows` are the features of a case. */
export function trainSpeech(
  cases: readonly { rows: Int32Array; yes: boolean }[],
  bits: number,
  bias: number,
): Table {
  const weights = new Float64Array(2 ** bits)
  const sums = new Float64Array(2 ** bits)
  const order = cases.slice()
  const shuffle = shuffler(3)
  let step = 1
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order)
    for (const { rows, yes } of order) {
      let score = 0
      for (const row of rows) score += weights[row]!
      const sign = yes ? 1 : -1
      if (score * sign <= MARGIN)
        for (const row of rows) {
          weights[row]! += sign
          sums[row]! += sign * step
        }
      step += 1
    }
  }
  for (let i = 0; i < sums.length; i += 1) sums[i] = weights[i]! * step - sums[i]!
  const trained = quantize({ labels: 1, bits, step, rows: sums, steps: new Float64Array(0) }, SCALE)
  return { ...trained, steps: Int32Array.of(bias * SCALE) }
}
