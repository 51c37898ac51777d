import type { Sequence } from '../learned/Sequence.ts'

/** Like `addScores`, with weights in training: `rows` holds all rows, and the sequence the place of each row's first weight. */
export function addWeights(
  { labels, rows }: { labels: number; rows: Int32Array },
  sequence: Sequence,
  scores: Int32Array,
): void {
  const { rows: places, starts, length } = sequence
  for (let i = 0; i < length; i += 1) {
    const at = i * labels
    const end = starts[i + 1]!
    for (let k = starts[i]!; k < end; k += 1) {
      const place = places[k]!
      for (let label = 0; label < labels; label += 1) scores[at + label]! += rows[place + label]!
    }
  }
}
