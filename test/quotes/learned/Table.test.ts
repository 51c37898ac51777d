import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeTable, placeOf, weightAt } from '../../../src/quotes/learned/Table.ts'

describe('makeTable', () => {
  it('holds the weights of every row, and rows without weights nowhere', () => {
    const weights = fc.array(
      fc.integer({ min: -45, max: 45 }).map((n) => (n % 3 === 0 ? n : 0)),
      {
        minLength: 128,
        maxLength: 128,
      },
    )
    fc.assert(
      fc.property(weights, (given) => {
        const table = makeTable(2, 6, Int8Array.from(given), new Int32Array(0))
        for (let row = 0; row < 64; row += 1) {
          const expected = given.slice(row * 2, row * 2 + 2)
          const place = placeOf(table, row)
          if (place < 0) expect(expected).toEqual([0, 0])
          else expect([0, 1].map((label) => weightAt(table, place, label))).toEqual(expected)
        }
      }),
    )
  })
})
