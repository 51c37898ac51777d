import type { Sequence } from './Sequence.ts'
import { RAISE, type Table, widthOf } from './Table.ts'

/** The first and third, or the second and fourth, of four bytes, with room to add up 256 of them. */
const LANES = 0x00ff00ff

/**
 * Adds to the scores of every label at every token, flat, the weights of its features, of which a token may have 255.
 * Four labels are added up at a time, in the bytes of one number (Fisher and Dietz 1998, SIMD within a register): two
 * rows as they are, for two weights fit a byte, then two labels each in halves of a number. Twelve labels take one pass
 * over the features, for finding a row takes longer than adding it. A row without a second is added to the blank one.
 */
export function addScores(table: Table, sequence: Sequence, scores: Int32Array, from = 0): void {
  const { labels, rows } = table
  const { rows: places, starts, length } = sequence
  const width = widthOf(labels)
  const blank = rows.length - width
  for (let i = 0; i < length; i += 1) {
    const start = starts[i]!
    const end = starts[i + 1]!
    const raised = (end - start + ((end - start) & 1)) * RAISE
    for (let word = 0; word < width; word += 3) {
      // Where a row has no further numbers, its last one is added up again and not used.
      const second = Math.min(word + 1, width - 1)
      const third = Math.min(word + 2, width - 1)
      let even1 = 0
      let odd1 = 0
      let even2 = 0
      let odd2 = 0
      let even3 = 0
      let odd3 = 0
      for (let k = start; k < end; k += 2) {
        const row = places[k]! * width
        const other = k + 1 < end ? places[k + 1]! * width : blank
        const one = (rows[row + word]! + rows[other + word]!) | 0
        const two = (rows[row + second]! + rows[other + second]!) | 0
        const three = (rows[row + third]! + rows[other + third]!) | 0
        even1 += one & LANES
        odd1 += (one >>> 8) & LANES
        even2 += two & LANES
        odd2 += (two >>> 8) & LANES
        even3 += three & LANES
        odd3 += (three >>> 8) & LANES
      }
      const label = word * 4
      const at = from + i * labels + label
      addFour(scores, at, labels - label, even1, odd1, raised)
      addFour(scores, at + 4, labels - label - 4, even2, odd2, raised)
      addFour(scores, at + 8, labels - label - 8, even3, odd3, raised)
    }
  }
}

/** Adds four sums, of which `left` are of labels. */
function addFour(
  scores: Int32Array,
  at: number,
  left: number,
  even: number,
  odd: number,
  raised: number,
): void {
  if (left > 0) scores[at]! += (even & 0xffff) - raised
  if (left > 1) scores[at + 1]! += (odd & 0xffff) - raised
  if (left > 2) scores[at + 2]! += (even >>> 16) - raised
  if (left > 3) scores[at + 3]! += (odd >>> 16) - raised
}
