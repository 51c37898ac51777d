import { type ColumnPool, PAD } from './ColumnPool.ts'
import { joinValues } from './hash.ts'

/** Each value of a column of `size` tokens and the one before it, as one value; the first place has none. */
export function pairColumn(column: Int32Array, size: number, pool: ColumnPool): Int32Array {
  const out = pool.take(size)
  out[0] = 0
  for (let i = 1; i < size + 2 * PAD; i += 1) out[i] = joinValues(column[i - 1]!, column[i]!)
  return out
}
