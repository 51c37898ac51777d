import { describe, expect, it } from 'vitest'
import classes from '../../../src/quotes/learned/classes.json' with { type: 'json' }
import type { Model } from '../../../src/quotes/learned/Model.ts'
import { LARGEST, packModel, unpackModel } from '../../../src/quotes/learned/packModel.ts'
import { makeTable, weightAt } from '../../../src/quotes/learned/Table.ts'
import packed from '../../../src/quotes/learned/weights.json' with { type: 'json' }

function tableOf(labels: number, bits: number, values: Record<number, number>, steps: number[]) {
  const rows = new Int8Array(2 ** bits * labels)
  for (const [at, value] of Object.entries(values)) rows[Number(at)] = value
  return makeTable(labels, bits, rows, Int32Array.from(steps))
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
  tagger: tableOf(3, 4, { 0: 1, 47: -1 }, []),
  spans: tableOf(11, 12, { 7: LARGEST, 8: -LARGEST, 60: 3, 2200: -4, 45055: 9 }, [5, -700, 0]),
  roles: tableOf(2, 1, {}, [0, 0]),
  marks: tableOf(1, 6, { 44: 2, 45: -2 }, [-16]),
}

describe('a packed model', () => {
  it('is the same model when it is unpacked', () => {
    expect(unpackModel(JSON.parse(JSON.stringify(packModel(model))), words)).toEqual(model)
  })

  it('holds weights at the largest that it can write', () => {
    const marks = tableOf(1, 2, { 1: 60, 2: -60 }, [])
    const read = unpackModel(packModel({ ...model, marks }), words).marks
    expect([0, 1].map((place) => weightAt(read, place, 0))).toEqual([LARGEST, -LARGEST])
  })

  it('holds no character that JSON would write in two', () => {
    const { gaps, values } = packModel(model).spans
    expect(JSON.stringify(gaps + values)).toHaveLength(gaps.length + values.length + 2)
  })

  it('is the file of this version again', () => {
    expect(JSON.stringify(packModel(unpackModel(packed, classes))) === JSON.stringify(packed)).toBe(true)
  })
})
