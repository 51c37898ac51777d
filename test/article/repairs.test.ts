import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, type Edit, undoRepairs } from '../../src/article/repairs.ts'

describe('undoRepairs', () => {
  it('puts back what the cutting had', () => {
    const repairs = [
      { block: 1, start: 0, end: 1, was: '', why: 'first letter lost' },
      { block: 1, start: 4, end: 7, was: 'the the', why: 'printed twice' },
      { block: 1, start: 0, end: 0, was: 'PARIS - ', why: 'dateline' },
    ]
    expect(undoRepairs(['Kept.', 'Tie the knot.'], repairs)).toEqual(['Kept.', 'PARIS - ie the the knot.'])
  })

  it('passes over a repair of a block that is not there', () => {
    expect(undoRepairs(['Kept.'], [{ block: 7, start: 0, end: 1, was: 'x', why: 'y' }])).toEqual(['Kept.'])
  })
})

/** Edits in order and apart, for a text of the given length. */
function editsFor(length: number, cuts: readonly number[], puts: readonly string[]): Edit[] {
  const places = [...cuts.map((cut) => Math.min(cut, length))].sort((a, b) => a - b)
  return puts
    .slice(0, Math.floor(places.length / 2))
    .map((text, index) => ({ start: places[index * 2]!, end: places[index * 2 + 1]!, text, why: 'test' }))
    .filter((edit, index, all) => index === 0 || edit.start > all[index - 1]!.end)
}

describe('applyEdits', () => {
  it('is undone by its repairs, however often it is applied', () => {
    const batch = fc.record({
      cuts: fc.array(fc.nat(30), { maxLength: 8 }),
      puts: fc.array(fc.string({ maxLength: 4 }), { minLength: 4, maxLength: 4 }),
    })
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(batch, { maxLength: 4 }), (text, batches) => {
        let mended: Parameters<typeof applyEdits>[0] = { text, repairs: [] }
        for (const { cuts, puts } of batches) {
          mended = applyEdits(mended, editsFor(mended.text.length, cuts, puts))
        }
        const repairs = mended.repairs.map((repair) => ({ ...repair, block: 0 }))
        expect(undoRepairs([mended.text], repairs)).toEqual([text])
      }),
      { numRuns: 2000 },
    )
  })
})
