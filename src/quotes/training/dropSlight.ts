import { makeTable, placeOf, type Table, weightAt } from '../learned/Table.ts'

/** A row that says no more than this in all, a weight of 1 at two labels, is left out. */
const SLIGHT = 2

/**
 * A table without the rows that hardly say anything: most rows are such, and what is read with and without them is as
 * good, in half the space.
 */
export function dropSlight(table: Table): Table {
  const { labels, bits, steps } = table
  const kept = new Int8Array(2 ** bits * labels)
  for (let row = 0; row < 2 ** bits; row += 1) {
    const place = placeOf(table, row)
    if (place < 0) continue
    const weights = Array.from({ length: labels }, (_, label) => weightAt(table, place, label))
    const sizes = weights.map(Math.abs)
    if (Math.max(...sizes) > 1 || sizes.reduce((sum, size) => sum + size) > SLIGHT)
      kept.set(weights, row * labels)
  }
  return makeTable(labels, bits, kept, steps)
}
