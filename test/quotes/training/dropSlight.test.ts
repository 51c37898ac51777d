import { describe, expect, it } from 'vitest'
import { makeTable, placeOf, weightAt } from '../../../src/quotes/learned/Table.ts'
import { dropSlight } from '../../../src/quotes/training/dropSlight.ts'

describe('dropSlight', () => {
  it.each([
    ['one weight of 1', [0, 1, 0, 0], false],
    ['two of them', [-1, 0, 0, 1], false],
    ['three of them', [-1, 1, 0, 1], true],
    ['a weight of 2', [0, 0, -2, 0], true],
  ])('of a row with %s', (_, weights, stays) => {
    const all = Int8Array.from([0, 0, 0, 0, ...weights])
    const table = dropSlight(makeTable(4, 1, all, Int32Array.of(7)))
    const place = placeOf(table, 1)
    expect(place >= 0).toBe(stays)
    if (stays) expect(weights.map((__, label) => weightAt(table, place, label))).toEqual(weights)
    expect([...table.steps]).toEqual([7])
  })
})
