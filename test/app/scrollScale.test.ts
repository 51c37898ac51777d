import { describe, expect, it } from 'vitest'
import { ScrollScale } from '../../src/app/list/ScrollScale.ts'

const VIEW = 900
const TOTAL = 110_000_000

describe('ScrollScale', () => {
  it('leaves lists alone that a browser can draw', () => {
    const scale = new ScrollScale()
    expect(scale.follow(5000, 11_000_000, VIEW)).toBe(5000)
    expect([scale.shift, scale.height(11_000_000)]).toEqual([0, 11_000_000])
  })

  it('lets the scrollbar reach both ends of a list of a million rows', () => {
    const scale = new ScrollScale()
    expect(scale.follow(0, TOTAL, VIEW)).toBe(0)
    expect(scale.follow(scale.height(TOTAL) - VIEW, TOTAL, VIEW)).toBe(TOTAL - VIEW)
  })

  it('moves by as many px as a wheel does, and comes to rest where the scrollbar stands for it', () => {
    const scale = new ScrollScale()
    const start = scale.follow(7_000_000, TOTAL, VIEW)
    expect(scale.follow(7_000_120, TOTAL, VIEW) - start).toBe(120)
    expect(scale.settle(TOTAL, VIEW)).toBe(true)
    const drawn = start + 120 - scale.shift
    expect(scale.follow(drawn, TOTAL, VIEW)).toBeCloseTo(start + 120)
    expect(scale.settle(TOTAL, VIEW)).toBe(false)
  })
})
