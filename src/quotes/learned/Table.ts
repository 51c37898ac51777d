/**
 * A linear model over labels as it is read: whole numbers only, the same on every machine. Of its 2^bits rows of one
 * weight a label most hold none: those that do stand together, so that they fit where a processor finds them at once.
 */
export type Table = {
  labels: number
  bits: number
  /** Which rows hold any weight, a bit each, 32 a number. */
  used: Int32Array
  /** How many rows are used before the first of each 32. */
  before: Int32Array
  /** The weights of the used rows, in order. */
  rows: Int8Array
  /** Weights of steps between labels: [context][from][to], flat. */
  steps: Int32Array
}

/** The table of all 2^bits rows. */
export function makeTable(labels: number, bits: number, all: Int8Array, steps: Int32Array): Table {
  const used = new Int32Array(Math.ceil(2 ** bits / 32))
  for (let i = 0; i < all.length; i += 1)
    if (all[i] !== 0) {
      const row = Math.floor(i / labels)
      used[row >> 5]! |= 1 << (row & 31)
    }
  const before = new Int32Array(used.length)
  let count = 0
  for (const [word, bitsOfWord] of used.entries()) {
    before[word] = count
    count += countBits(bitsOfWord)
  }
  const rows = new Int8Array(count * labels)
  const table = { labels, bits, used, before, rows, steps }
  for (let row = 0; row < 2 ** bits; row += 1) {
    const place = placeOf(table, row)
    if (place >= 0) rows.set(all.subarray(row * labels, (row + 1) * labels), place)
  }
  return table
}

/** Where the weights of a row begin among those of the used ones, or -1. */
export function placeOf({ labels, used, before }: Table, row: number): number {
  const word = used[row >> 5]!
  const bit = 1 << (row & 31)
  return (word & bit) === 0 ? -1 : (before[row >> 5]! + countBits(word & (bit - 1))) * labels
}

/** How many bits of a 32-bit number are set (Warren, Hacker's Delight, 5-1). */
function countBits(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555)
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
