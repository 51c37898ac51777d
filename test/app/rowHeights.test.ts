import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RowHeights } from '../../src/app/list/RowHeights.ts'

describe('RowHeights', () => {
  it('adds up what was measured and what is estimated', () => {
    const measured = fc.array(fc.tuple(fc.nat(299), fc.integer({ min: 20, max: 400 })), { maxLength: 80 })
    fc.assert(
      fc.property(measured, (rows) => {
        const heights = new RowHeights(300, 100)
        const plain = new Array<number>(300).fill(100)
        for (const [row, height] of rows) {
          heights.set(row, height)
          plain[row] = height
        }
        let offset = 0
        for (let row = 0; row < 300; row += 1) {
          expect(heights.offset(row)).toBeCloseTo(offset, 2)
          expect(heights.rowAt(offset + 1)).toBe(row)
          offset += plain[row]!
        }
        expect(heights.total).toBeCloseTo(offset, 2)
      }),
      { numRuns: 50 },
    )
  })

  it('puts a row where it was left', () => {
    const heights = new RowHeights(1000, 100)
    heights.place(500, 51_234)
    expect(heights.offset(500)).toBe(51_234)
    expect(heights.offset(501)).toBe(51_334)
    expect(heights.rowAt(51_300)).toBe(500)
  })
})
