import { hashText, joinValues } from './hash.ts'

/** Stands for what is beyond a sentence or block. */
export const EDGE = hashText('#')

/** `size` values of a column from `from` on, with `pad` edges on either side, so that neighbours need no check. */
export function padColumn(
  column: ArrayLike<number>,
  from: number,
  size: number,
  pad: number,
  edge = EDGE,
): Int32Array {
  const out = new Int32Array(size + 2 * pad).fill(edge)
  for (let i = 0; i < size; i += 1) out[i + pad] = column[from + i]!
  return out
}

/** Each value of a padded column and the one before it, as one value. */
export function pairColumn(column: Int32Array): Int32Array {
  const out = new Int32Array(column.length)
  for (let i = 1; i < out.length; i += 1) out[i] = joinValues(column[i - 1]!, column[i]!)
  return out
}
