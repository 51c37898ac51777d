import { describe, expect, it } from 'vitest'
import { FeatureRows } from '../../../src/quotes/learned/FeatureRows.ts'
import { makeTable, weightAt } from '../../../src/quotes/learned/Table.ts'

const BITS = 16

/** The rows of one token. */
function rowsOf(add: (rows: FeatureRows) => void, rows = new FeatureRows(BITS), first = 1): number[] {
  rows.clear()
  rows.begin(first)
  add(rows)
  rows.end(0)
  const { rows: found, starts } = rows.sequence()
  return [...found.subarray(0, starts[1])]
}

describe('FeatureRows', () => {
  it('names rows of the table', () => {
    for (const value of [0, -1, 2 ** 31 - 1, -(2 ** 31)])
      for (const row of rowsOf((rows) => {
        rows.one(value)
        rows.two(value, value)
        rows.three(value, value, value)
      })) {
        expect(row).toBeGreaterThanOrEqual(0)
        expect(row).toBeLessThan(2 ** BITS)
      }
  })

  it.each([
    ['the value', (rows: FeatureRows) => rows.one(5), (rows: FeatureRows) => rows.one(6)],
    ['the second value', (rows: FeatureRows) => rows.two(5, 6), (rows: FeatureRows) => rows.two(5, 7)],
    ['the order of values', (rows: FeatureRows) => rows.two(5, 6), (rows: FeatureRows) => rows.two(6, 5)],
    [
      'the third value',
      (rows: FeatureRows) => rows.three(5, 6, 7),
      (rows: FeatureRows) => rows.three(5, 6, 8),
    ],
  ])('tells features apart by %s', (_, a, b) => {
    expect(rowsOf(a)).not.toEqual(rowsOf(b))
  })

  it('tells templates apart, those passed over included', () => {
    const [first, third] = rowsOf((rows) => {
      rows.one(5)
      rows.skip(1)
      rows.one(5)
    })
    const [second] = rowsOf((rows) => rows.one(5), new FeatureRows(BITS), 2)
    expect(new Set([first, second, third]).size).toBe(3)
    expect(rowsOf((rows) => rows.one(5), new FeatureRows(BITS), 3)).toEqual([third])
  })

  it('fills a table evenly', () => {
    const filled = new Set<number>()
    for (let value = 0; value < 1000; value += 1) {
      filled.add(rowsOf((rows) => rows.one(value))[0]!)
      filled.add(rowsOf((rows) => rows.two(value & 7, value >> 3))[0]!)
    }
    expect(filled.size).toBeGreaterThan(1950)
  })

  it('keeps of a table the rows that hold weights, by their place', () => {
    const [a, b] = rowsOf((rows) => {
      rows.one(5)
      rows.one(6)
    })
    const all = new Int8Array(2 ** BITS * 3)
    all[b! * 3 + 1] = 4
    const table = makeTable(3, BITS, all, new Int32Array(0))
    const rows = new FeatureRows(BITS, table)
    expect(a).not.toBe(b)
    const places = rowsOf((one) => {
      one.one(5)
      one.one(6)
    }, rows)
    expect(places.map((place) => [0, 1, 2].map((label) => weightAt(table, place, label)))).toEqual([
      [0, 4, 0],
    ])
  })
})
