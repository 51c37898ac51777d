import { describe, expect, it } from 'vitest'
import { addScores } from '../../../src/quotes/learned/addScores.ts'
import { bestLabels } from '../../../src/quotes/learned/bestLabels.ts'
import { pairRules } from '../../../src/quotes/learned/LabelRules.ts'
import { LARGEST } from '../../../src/quotes/learned/packModel.ts'
import type { Sequence } from '../../../src/quotes/learned/Sequence.ts'
import { placeOf, type Table, weightAt } from '../../../src/quotes/learned/Table.ts'
import {
  type Example,
  type LabelTraining,
  quantize,
  sumAverages,
  trainLabels,
} from '../../../src/quotes/training/trainLabels.ts'

const LABELS = 3

/** One feature a token: the number itself, as a row of the table of all rows. */
function sequenceOf(features: readonly number[]): Sequence {
  return {
    length: features.length,
    rows: Int32Array.from(features, (row) => row * LABELS),
    starts: Int32Array.from([...features.keys(), features.length]),
    contexts: new Uint8Array(features.length),
  }
}

/** 1 opens a stretch (label 1, then 2), which 3 ends; 4 says nothing: only the label before tells. */
const TEXTS: [features: number[], labels: number[]][] = [
  [
    [0, 1, 4, 3, 0],
    [0, 1, 2, 0, 0],
  ],
  [
    [4, 4, 1, 4, 4, 3, 4],
    [0, 0, 1, 2, 2, 0, 0],
  ],
  [
    [0, 4, 3, 1, 3],
    [0, 0, 0, 1, 0],
  ],
  [
    [1, 4, 4, 4],
    [1, 2, 2, 2],
  ],
]
const examples = TEXTS.map(
  ([features, labels]): Example => ({ sequence: sequenceOf(features), gold: Int8Array.from(labels) }),
)
const rules = pairRules(3, (label) => (label === 2 ? 1 : null))
const training: LabelTraining<Example> = {
  labels: LABELS,
  bits: 3,
  contexts: 1,
  read: (steps, { sequence }, scores, out) => bestLabels(steps, rules, sequence, scores, out),
  epochs: 12,
  costs: Int32Array.from([0, 1, 1, 1, 0, 1, 1, 1, 0]),
  seed: 1,
}

function label(table: Table, features: readonly number[]): number[] {
  const kept = features.map((row) => placeOf(table, row)).map((place) => (place < 0 ? [] : [place]))
  const sequence: Sequence = {
    length: features.length,
    rows: Int32Array.from(kept.flat()),
    starts: Int32Array.from([0, ...kept.map((_, i) => kept.slice(0, i + 1).flat().length)]),
    contexts: new Uint8Array(features.length),
  }
  const out = new Int8Array(sequence.length)
  const scores = new Int32Array(sequence.length * LABELS)
  addScores(table, sequence, scores)
  bestLabels(table, rules, sequence, scores, out)
  return [...out]
}

describe('trainLabels', () => {
  it('learns the labels that it was shown', () => {
    const table = quantize(trainLabels(examples, training), 8)
    expect(TEXTS.map(([features]) => label(table, features))).toEqual(TEXTS.map(([, labels]) => labels))
  })

  it('labels what it was not shown by the label before', () => {
    const table = quantize(trainLabels(examples, training), 8)
    expect(label(table, [4, 0, 1, 4, 4, 4, 3, 4])).toEqual([0, 0, 1, 2, 2, 2, 0, 0])
  })

  it('gives the same weights for the same examples and seed', () => {
    expect(trainLabels(examples, training)).toEqual(trainLabels(examples, training))
  })

  it('leaves the examples as they are', () => {
    const before = structuredClone(examples)
    trainLabels(examples, training)
    expect(examples).toEqual(before)
  })
})

describe('quantize', () => {
  it('rounds averages to whole numbers and holds those of features within what is kept', () => {
    const averaged = {
      labels: 1,
      bits: 2,
      step: 10,
      rows: Float64Array.of(4, 6, 9000, -9000),
      steps: Float64Array.of(9000),
    }
    const table = quantize(averaged, 1)
    expect([0, 1, 2].map((place) => weightAt(table, place, 0))).toEqual([1, LARGEST, -LARGEST])
    expect(placeOf(table, 0)).toBe(-1)
    expect([...table.steps]).toEqual([900])
  })
})

describe('sumAverages', () => {
  it('weighs every run the same', () => {
    const run = (row: number) => ({
      labels: 1,
      bits: 0,
      step: 5,
      rows: Float64Array.of(row),
      steps: Float64Array.of(0),
    })
    expect(sumAverages([run(10), run(30)])).toEqual({ ...run(40), step: 10 })
  })
})
