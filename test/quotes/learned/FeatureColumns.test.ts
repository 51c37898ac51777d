import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FeatureColumns } from '../../../src/quotes/learned/FeatureColumns.ts'
import { FeatureRows } from '../../../src/quotes/learned/FeatureRows.ts'
import type { Sequence } from '../../../src/quotes/learned/Sequence.ts'

const BITS = 16

/** The rows of each token. */
const rowsOf = ({ length, rows, starts }: Sequence) =>
  Array.from({ length }, (_, i) => [...rows.subarray(starts[i], starts[i + 1])])

describe('FeatureColumns', () => {
  it('gathers the rows that FeatureRows gathers token by token, neighbours and chosen tokens included', () => {
    const columns = new FeatureColumns(BITS, 8)
    const rows = new FeatureRows(BITS)
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 300 }), fc.nat(), (values, seed) => {
        const size = values.length
        const isChosen = (i: number) => (i * 7 + seed) % 3 === 0
        const list = Int32Array.from([...values.keys()].filter(isChosen))
        columns.begin(0, size)
        columns.pool.clear()
        const column = columns.pool.padded(values, 0, size, -1)
        const sevens = columns.pool.filled(size, 7)
        columns.number(11)
        columns.one(column, 0)
        columns.skip(2)
        columns.two(column, -3, column, 3)
        columns.chooseOf(list, 0, list.length)
        columns.three(column, 0, sevens, 1, column, -1)
        columns.chooseAll()
        columns.one(column, 1)
        rows.clear()
        const at = (i: number) => values[i] ?? -1
        for (let i = 0; i < size; i += 1) {
          rows.begin(11)
          rows.one(at(i))
          rows.skip(2)
          rows.two(at(i - 3), at(i + 3))
          if (isChosen(i)) rows.three(at(i), 7, at(i - 1))
          else rows.skip(1)
          rows.one(at(i + 1))
          rows.end(0)
        }
        expect(rowsOf(columns.sequence(new Uint8Array(size)))).toEqual(rowsOf(rows.sequence()))
      }),
    )
  })

  it('gathers for a part of the tokens only what belongs to it', () => {
    const columns = new FeatureColumns(BITS, 8)
    columns.begin(2, 4)
    const column = columns.pool.padded([5, 6, 7, 8], 0, 4, 0)
    columns.number(1)
    columns.one(column, 0)
    columns.choose(3, 4)
    columns.one(column, 0)
    const { length, starts } = columns.sequence(new Uint8Array(2))
    expect(length).toBe(2)
    expect([...starts.subarray(0, 3)]).toEqual([0, 1, 3])
  })
})
