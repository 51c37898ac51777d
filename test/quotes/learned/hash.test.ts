import { describe, expect, it } from 'vitest'
import { hashText, joinValues } from '../../../src/quotes/learned/hash.ts'

describe('hashText', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('is FNV-1a of %j', (text, hash) => {
    expect(hashText(text) >>> 0).toBe(hash)
  })
})

describe('joinValues', () => {
  it('is a whole number of 32 bits', () => {
    for (const value of [0, -1, 2 ** 31 - 1, -(2 ** 31)]) {
      const joined = joinValues(value, value)
      expect(joined).toBe(joined | 0)
    }
  })

  it.each([
    ['the first value', [1, 5], [2, 5]],
    ['the second value', [1, 5], [1, 6]],
    ['their order', [1, 5], [5, 1]],
  ] as const)('tells pairs apart by %s', (_, a, b) => {
    expect(joinValues(a[0], a[1])).not.toBe(joinValues(b[0], b[1]))
  })
})
