import type { Sequence } from './Sequence.ts'
import { RAISE, type Table, widthOf } from './Table.ts'

/** The first and third, or the second and fourth, of four bytes, with room to add up 255 of them. */
const LANES = 0x00ff00ff

/**
 * Adds to the scores of every label at every token, flat, the weights of its features, of which a token may have 255.
 * Two labels are added up at a time, in the halves of one number (Fisher and Dietz 1998, SIMD within a register).
 */
export function addScores(table: Table, sequence: Sequence, scores: Int32Array, from = 0): void {
  const { labels, rows } = table
  const { rows: places, starts, length } = sequence
  const width = widthOf(labels)
  for (let i = 0; i < length; i += 1) {
    const start = starts[i]!
    const end = starts[i + 1]!
    const raised = (end - start) * RAISE
    for (let word = 0; word < width; word += 1) {
      let even = 0
      let odd = 0
      for (let k = start; k < end; k += 1) {
        const four = rows[places[k]! * width + word]!
        even += four & LANES
        odd += (four >>> 8) & LANES
      }
      const label = word * 4
      const at = from + i * labels + label
      const left = labels - label
      scores[at]! += (even & 0xffff) - raised
      if (left > 1) scores[at + 1]! += (odd & 0xffff) - raised
      if (left > 2) scores[at + 2]! += (even >>> 16) - raised
      if (left > 3) scores[at + 3]! += (odd >>> 16) - raised
    }
  }
}
