/**
 * A linear model over labels as it is read: whole numbers only, the same on every machine. Of its 2^bits rows of one
 * weight a label most hold none: those that do stand together, so that they fit where a processor finds them at once.
 */
export type Table = {
  labels: number
  bits: number
  /** For each 32 rows: which hold any weight, a bit each, then how many rows before these do. */
  used: Int32Array
  /** The weights of the used rows, in order, each raised by `RAISE` to be a byte: four a number, the first lowest. */
  rows: Int32Array
  /** Weights of steps between labels: [context][from][to], flat. */
  steps: Int32Array
}

/** What makes a weight a byte above 0. */
export const RAISE = 64

/** The table of all 2^bits rows; `all` holds weights above -RAISE and below 256 - RAISE. */
export function makeTable(labels: number, bits: number, all: Int8Array, steps: Int32Array): Table {
  const used = new Int32Array(2 * Math.ceil(2 ** bits / 32))
  for (let i = 0; i < all.length; i += 1)
    if (all[i] !== 0) {
      const row = Math.floor(i / labels)
      used[(row >> 5) * 2]! |= 1 << (row & 31)
    }
  let count = 0
  for (let i = 0; i < used.length; i += 2) {
    used[i + 1] = count
    count += countBits(used[i]!)
  }
  const width = widthOf(labels)
  const table = { labels, bits, used, rows: new Int32Array(count * width), steps }
  for (let row = 0; row < 2 ** bits; row += 1) {
    const place = placeOf(table, row) * width
    if (place >= 0)
      for (let label = 0; label < labels; label += 1)
        table.rows[place + (label >> 2)]! |= (all[row * labels + label]! + RAISE) << ((label & 3) * 8)
  }
  return table
}

/** How many numbers a row takes. */
export function widthOf(labels: number): number {
  return (labels + 3) >> 2
}

/** Which of the used rows a row is, or -1 for one that holds no weight. */
export function placeOf({ used }: Table, row: number): number {
  const at = (row >> 5) << 1
  const word = used[at]!
  const bit = 1 << (row & 31)
  return (word & bit) === 0 ? -1 : used[at + 1]! + countBits(word & (bit - 1))
}

/** The weight of a label in one of the used rows. */
export function weightAt({ labels, rows }: Table, place: number, label: number): number {
  return ((rows[place * widthOf(labels) + (label >> 2)]! >>> ((label & 3) * 8)) & 255) - RAISE
}

/** How many bits of a 32-bit number are set (Warren, Hacker's Delight, 5-1). */
function countBits(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555)
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
