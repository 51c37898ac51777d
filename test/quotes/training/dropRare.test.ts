import { describe, expect, it } from 'vitest'
import type { Sequence } from '../../../src/quotes/learned/Sequence.ts'
import { dropRare, keepSequence } from '../../../src/quotes/training/dropRare.ts'

function sequenceOf(tokens: readonly (readonly number[])[]): Sequence {
  const starts = [0]
  for (const rows of tokens) starts.push(starts.at(-1)! + rows.length)
  return {
    length: tokens.length,
    rows: Int32Array.from(tokens.flat()),
    starts: Int32Array.from(starts),
    contexts: new Uint8Array(tokens.length),
  }
}

describe('dropRare', () => {
  it.each([
    [1, [[5, 7], [7]], [[7, 2], []]],
    [2, [[7], [7]], [[7], []]],
    [4, [[], []], [[], []]],
  ])('keeps features that stand at least %i times in all', (least, first, second) => {
    const sequences = [sequenceOf([[5, 7], [7]]), sequenceOf([[7, 2], []])]
    expect(dropRare(sequences, 3, least, 1)).toEqual([sequenceOf(first), sequenceOf(second)])
  })

  it('turns rows into places in a table of all rows', () => {
    expect(dropRare([sequenceOf([[5, 7], [7]])], 3, 2, 9)).toEqual([sequenceOf([[63], [63]])])
  })
})

describe('keepSequence', () => {
  it('keeps what it holds when the arrays are used again', () => {
    const sequence = sequenceOf([[5, 7], [7]])
    const spare = { ...sequence, rows: Int32Array.of(5, 7, 7, 0, 0), starts: Int32Array.of(0, 2, 3, 0) }
    const kept = keepSequence(spare)
    spare.rows.fill(9)
    spare.starts.fill(9)
    expect(kept).toEqual(sequence)
  })
})
