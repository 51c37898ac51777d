import type { Sequence } from '../learned/Sequence.ts'

/** One sequence with the features of two of the same tokens; it outlives both. The contexts are those of the second. */
export function joinSequences(first: Sequence, second: Sequence): Sequence {
  const { length } = first
  const rows = new Int32Array(first.starts[length]! + second.starts[length]!)
  const starts = new Int32Array(length + 1)
  let at = 0
  for (let i = 0; i < length; i += 1) {
    for (const part of [first, second]) {
      const own = part.rows.subarray(part.starts[i]!, part.starts[i + 1]!)
      rows.set(own, at)
      at += own.length
    }
    starts[i + 1] = at
  }
  return { length, rows, starts, contexts: second.contexts.slice(0, length) }
}
