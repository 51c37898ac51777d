/** Columns go on this far on either side, so that neighbours need no check: token i stands at i + PAD. */
export const PAD = 3

/** Columns of numbers that are used again for the next block or sentence: to make them anew costs more than to fill them. */
export class ColumnPool {
  private readonly columns: Int32Array[] = []
  private used = 0

  /** Takes all columns back; what was taken before is no longer valid. */
  clear(): void {
    this.used = 0
  }

  /** A column for `size` tokens; what stands in it is old. */
  take(size: number): Int32Array {
    const length = size + 2 * PAD
    let column = this.columns[this.used]
    if (column === undefined || column.length < length) {
      column = new Int32Array(Math.max(64, 2 * length))
      this.columns[this.used] = column
    }
    this.used += 1
    return column
  }

  /** A column of one value. */
  filled(size: number, value: number): Int32Array {
    return this.take(size).fill(value, 0, size + 2 * PAD)
  }

  /** `size` values from `from` on, with edges on either side. */
  padded(values: ArrayLike<number>, from: number, size: number, edge: number): Int32Array {
    const column = this.take(size)
    column.fill(edge, 0, PAD)
    for (let i = 0; i < size; i += 1) column[i + PAD] = values[from + i]!
    return column.fill(edge, size + PAD, size + 2 * PAD)
  }
}
