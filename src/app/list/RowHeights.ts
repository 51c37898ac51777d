/** Rows whose heights are added up together. */
const CHUNK = 64

/**
 * Where the rows of a long list stand, of which few were ever seen: rows not measured count as `estimate` px. Costs
 * memory for what was measured only.
 */
export class RowHeights {
  readonly count: number
  readonly estimate: number
  /** By chunk, what its measured rows are taller than estimated, and each one's own difference. */
  private readonly chunks = new Map<number, { more: number; rows: Float32Array }>()
  private more = 0
  private shift = { row: 0, more: 0 }

  constructor(count: number, estimate: number) {
    this.count = count
    this.estimate = estimate
  }

  get total(): number {
    return this.count * this.estimate + this.more + this.shift.more
  }

  set(row: number, height: number): void {
    const n = Math.floor(row / CHUNK)
    let chunk = this.chunks.get(n)
    if (!chunk) {
      chunk = { more: 0, rows: new Float32Array(CHUNK) }
      this.chunks.set(n, chunk)
    }
    const change = height - this.estimate - chunk.rows[row % CHUNK]!
    chunk.rows[row % CHUNK]! += change
    chunk.more += change
    this.more += change
  }

  /** Lets a row begin at an offset that was its own before, whatever the rows above it. */
  place(row: number, offset: number): void {
    this.shift = { row, more: this.shift.more + offset - this.offset(row) }
  }

  /** Offset of the top of a row, in px from the top of the list; of row `count` the list's height. */
  offset(row: number): number {
    let offset = row * this.estimate + (row >= this.shift.row ? this.shift.more : 0)
    const last = Math.floor(row / CHUNK)
    for (const [n, chunk] of this.chunks) if (n < last) offset += chunk.more
    const own = this.chunks.get(last)
    if (own) for (let i = 0; i < row % CHUNK; i += 1) offset += own.rows[i]!
    return Math.max(0, offset)
  }

  /** The row that stands at an offset; the first or last where there is none. */
  rowAt(offset: number): number {
    let low = 0
    let high = this.count - 1
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if (this.offset(middle) <= offset) low = middle
      else high = middle - 1
    }
    return Math.max(0, low)
  }
}
