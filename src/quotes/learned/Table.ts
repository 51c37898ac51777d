import { stepBounds } from './stepBounds.ts'

/**
 * A linear model over labels as it is read: whole numbers only, the same on every machine. Of its 2^bits rows of one
 * weight a label most hold none: those that do stand together, so that they fit where a processor finds them at once.
 */
export type Table = {
  labels: number
  bits: number
  /** For each 32 rows: which hold any weight, a bit each, then how many rows before these do. */
  used: Int32Array
  /**
   * The weights of the used rows, in order, each raised by `RAISE` to be half a byte's worth: four a number, the first
   * lowest. The last row is blank.
   */
  rows: Int32Array
  /** Weights of steps between labels: [context][from][to], flat; then their bounds. */
  steps: Int32Array
  bounds: Int32Array
}

/** What makes a weight a number above 0, so low that two of them fit a byte. */
export const RAISE = 64
/** Four weights of 0. */
const BLANK = RAISE * 0x01010101

/** The table of all 2^bits rows; `all` holds weights above -RAISE and below RAISE. */
export function makeTable(labels: number, bits: number, all: Int8Array, steps: Int32Array): Table {
  let most = 0
  for (let i = 0; i < all.length; i += 1) if (all[i] !== 0) most += 1
  return buildTable(labels, bits, steps, most, (put) => {
    for (let i = 0; i < all.length; i += 1) if (all[i] !== 0) put(i, all[i]!)
  })
}

/**
 * The table of the weights that `fill` puts: those that are not 0, by row and label and in order, and no more rows than
 * `most`. Nothing is written for the many rows without any.
 */
export function buildTable(
  labels: number,
  bits: number,
  steps: Int32Array,
  most: number,
  fill: (put: (at: number, weight: number) => void) => void,
): Table {
  const width = widthOf(labels)
  const used = new Int32Array(2 * Math.ceil(2 ** bits / 32))
  const rows = new Int32Array((most + 1) * width).fill(BLANK)
  let last = -1
  let count = 0
  fill((at, weight) => {
    const row = Math.floor(at / labels)
    if (row !== last) {
      used[(row >> 5) * 2]! |= 1 << (row & 31)
      last = row
      count += 1
    }
    const label = at - row * labels
    rows[(count - 1) * width + (label >> 2)]! += weight << ((label & 3) * 8)
  })
  let before = 0
  for (let i = 0; i < used.length; i += 2) {
    used[i + 1] = before
    before += countBits(used[i]!)
  }
  return {
    labels,
    bits,
    used,
    rows: rows.slice(0, (count + 1) * width),
    steps,
    bounds: stepBounds(labels, steps),
  }
}

/** How many numbers a row takes. */
export function widthOf(labels: number): number {
  return (labels + 3) >> 2
}

/** Which of the used rows a row is, or -1 for one that holds no weight. */
export function placeOf({ used }: Table, row: number): number {
  return isUsed(used, row) === 0 ? -1 : rankOf(used, row)
}

/** 1 where a row holds weights, else 0. */
export function isUsed(used: Int32Array, row: number): number {
  return (used[(row >> 5) << 1]! >>> (row & 31)) & 1
}

/** How many rows before a row hold weights. */
export function rankOf(used: Int32Array, row: number): number {
  const at = (row >> 5) << 1
  return used[at + 1]! + countBits(used[at]! & ((1 << (row & 31)) - 1))
}

/** All of 2^bits rows as used ones: each is at its own place. */
export function allUsed(bits: number): Int32Array {
  const used = new Int32Array(2 * Math.ceil(2 ** bits / 32)).fill(-1)
  for (let i = 1; i < used.length; i += 2) used[i] = (i >> 1) * 32
  return used
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
