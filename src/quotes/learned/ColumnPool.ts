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

  /** `size` values from `from` on, with their neighbours where these are from `first` to before `end`, and edges beyond. */
  padded(
    values: ArrayLike<number>,
    from: number,
    size: number,
    edge: number,
    first = from,
    end = from + size,
  ): Int32Array {
    const column = this.take(size)
    const begin = Math.max(from - PAD, first)
    const stop = Math.min(from + size + PAD, end)
    const shift = PAD - from
    column.fill(edge, 0, begin + shift)
    for (let i = begin; i < stop; i += 1) column[i + shift] = values[i]!
    return column.fill(edge, stop + shift, size + 2 * PAD)
  }
}
