/** Browsers let no element grow far beyond 30 million px; half of it is safe in all of them. */
const TALLEST = 15_000_000

/**
 * Lists taller than a browser can draw: the scrollbar stands for all rows, while wheel, keys and fingers move them
 * px by px. `shift` is how far a row's own offset lies beyond where it is drawn; 0 in every list that fits.
 */
export class ScrollScale {
  shift = 0
  private last: { drawn: number; offset: number } | null = null

  /** Height that a list of `total` px is drawn with. */
  height(total: number): number {
    return Math.min(total, TALLEST)
  }

  /** The rows' own offset at the top of the view, which is `view` px high and begins `drawn` px into the list. */
  follow(drawn: number, total: number, view: number): number {
    if (total <= TALLEST) {
      this.shift = 0
      return drawn
    }
    const moved = this.last === null ? Number.POSITIVE_INFINITY : drawn - this.last.drawn
    const far = Math.abs(moved) > 2 * view
    const offset = far ? (drawn * (total - view)) / (TALLEST - view) : this.last!.offset + moved
    this.last = { drawn, offset: Math.min(Math.max(offset, 0), total - view) }
    this.shift = this.last.offset - drawn
    return this.last.offset
  }

  /** Once scrolling has ended, puts the rows where the scrollbar would have them; whether they have to be drawn anew. */
  settle(total: number, view: number): boolean {
    if (total <= TALLEST || this.last === null) return false
    const { offset } = this.last
    const drawn = (offset * (TALLEST - view)) / (total - view)
    const moves = Math.abs(drawn - this.last.drawn) > 1
    this.last = { drawn, offset }
    this.shift = offset - drawn
    return moves
  }
}
