import type { Sequence } from '../learned/Sequence.ts'

/**
 * Sequences without the features that stand fewer than `least` times in all: they would fill the table and tell little.
 * What is left of them are places in a table of all rows, of `labels` weights each.
 */
export function dropRare(
  sequences: readonly Sequence[],
  bits: number,
  least: number,
  labels: number,
): Sequence[] {
  const counts = new Uint32Array(2 ** bits)
  for (const { rows, length, starts } of sequences)
    for (let k = 0; k < starts[length]!; k += 1) counts[rows[k]!]! += 1
  return sequences.map(({ length, rows, starts, contexts }) => {
    const kept: number[] = []
    const from = new Int32Array(length + 1)
    for (let i = 0; i < length; i += 1) {
      for (let k = starts[i]!; k < starts[i + 1]!; k += 1)
        if (counts[rows[k]!]! >= least) kept.push(rows[k]! * labels)
      from[i + 1] = kept.length
    }
    return { length, rows: Int32Array.from(kept), starts: from, contexts }
  })
}

/** A copy of a sequence that outlives the one it was gathered in. */
export function keepSequence({ length, rows, starts, contexts }: Sequence): Sequence {
  return {
    length,
    rows: rows.slice(0, starts[length]!),
    starts: starts.slice(0, length + 1),
    contexts: contexts.slice(0, length),
  }
}
