import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addScores } from '../../../src/quotes/learned/addScores.ts'
import { makeTable, placeOf } from '../../../src/quotes/learned/Table.ts'

const ROWS = 32

describe('addScores', () => {
  it('adds up the weights of each token’s features, for any number of labels', () => {
    const given = fc.integer({ min: 1, max: 19 }).chain((labels) =>
      fc.record({
        labels: fc.constant(labels),
        weights: fc.array(fc.integer({ min: -45, max: 45 }), {
          minLength: ROWS * labels,
          maxLength: ROWS * labels,
        }),
        tokens: fc.array(fc.array(fc.integer({ min: 0, max: ROWS - 1 }), { maxLength: 255 }), {
          maxLength: 6,
        }),
      }),
    )
    fc.assert(
      fc.property(given, ({ labels, weights, tokens }) => {
        const table = makeTable(labels, 5, Int8Array.from(weights), new Int32Array(0))
        const kept = tokens.map((rows) =>
          rows.map((row) => placeOf(table, row)).filter((place) => place >= 0),
        )
        const scores = new Int32Array(tokens.length * labels).fill(7)
        addScores(
          table,
          {
            length: tokens.length,
            rows: Int32Array.from(kept.flat()),
            starts: Int32Array.from([0, ...kept.map((_, i) => kept.slice(0, i + 1).flat().length)]),
            contexts: new Uint8Array(tokens.length),
          },
          scores,
        )
        const expected = tokens.flatMap((rows) =>
          Array.from({ length: labels }, (_, label) =>
            rows.reduce((sum, row) => sum + weights[row * labels + label]!, 7),
          ),
        )
        expect([...scores]).toEqual(expected)
      }),
    )
  })
})
