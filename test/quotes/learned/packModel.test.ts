import { describe, expect, it } from 'vitest'
import classes from '../../../src/quotes/learned/classes.json' with { type: 'json' }
import type { Model } from '../../../src/quotes/learned/Model.ts'
import { LARGEST, packModel, unpackModel } from '../../../src/quotes/learned/packModel.ts'
import { usedRows } from '../../../src/quotes/learned/Weights.ts'
import packed from '../../../src/quotes/learned/weights.json' with { type: 'json' }

function makeWeights(labels: number, bits: number, values: Record<number, number>, steps: number[]) {
  const rows = new Int8Array(2 ** bits * labels)
  for (const [at, value] of Object.entries(values)) rows[Number(at)] = value
  const weights = { labels, bits, rows, steps: Int32Array.from(steps) }
  return { ...weights, used: usedRows(weights) }
}

const words = { words: ['mayor minister', 'said'], wider: [0, 3] }
const model: Model = {
  classes: new Map([
    ['mayor', 0],
    ['minister', 0],
    ['said', 1],
  ]),
  coarse: Uint8Array.of(0, 3),
  rates: new Map([
    ['Vadd', 2],
    ['Vsay', 5],
  ]),
  tagger: makeWeights(3, 4, { 0: 1, 47: -1 }, []),
  spans: makeWeights(11, 12, { 7: LARGEST, 8: -LARGEST, 60: 3, 2200: -4, 45055: 9 }, [5, -700, 0]),
  roles: makeWeights(2, 1, {}, [0, 0]),
  marks: makeWeights(1, 6, { 44: 2, 45: -2 }, [-16]),
}

describe('a packed model', () => {
  it('is the same model when it is unpacked', () => {
    expect(unpackModel(JSON.parse(JSON.stringify(packModel(model))), words)).toEqual(model)
  })

  it('holds weights at the largest that it can write', () => {
    const marks = makeWeights(1, 2, { 1: 120, 2: -120 }, [])
    expect([...unpackModel(packModel({ ...model, marks }), words).marks.rows]).toEqual([
      0,
      LARGEST,
      -LARGEST,
      0,
    ])
  })

  it('holds no character that JSON would write in two', () => {
    const { gaps, values } = packModel(model).spans
    expect(JSON.stringify(gaps + values)).toHaveLength(gaps.length + values.length + 2)
  })

  it('is the file of this version again', () => {
    expect(JSON.stringify(packModel(unpackModel(packed, classes))) === JSON.stringify(packed)).toBe(true)
  })
})
