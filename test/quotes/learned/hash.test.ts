import { describe, expect, it } from 'vitest'
import { hashFeature, hashText } from '../../../src/quotes/learned/hash.ts'

describe('hashText', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('is FNV-1a of %j', (text, hash) => {
    expect(hashText(text) >>> 0).toBe(hash)
  })
})

describe('hashFeature', () => {
  it('is a whole number of 32 bits', () => {
    for (const template of [0, 1, 700, 65_535])
      for (const value of [0, -1, 2 ** 31 - 1, -(2 ** 31)]) {
        const hash = hashFeature(template, value, value)
        expect(hash).toBe(hash >>> 0)
      }
  })

  it.each([
    ['the template', [1, 5], [2, 5]],
    ['the value', [1, 5], [1, 6]],
    ['the order of values', [1, 5, 6], [1, 6, 5]],
    ['a third value', [1, 5, 6, 7], [1, 5, 6, 8]],
    ['a fourth value', [1, 5, 6, 7, 8], [1, 5, 6, 7, 9]],
  ] as const)('tells features apart by %s', (_, a, b) => {
    expect(hashFeature(...(a as unknown as [number, number]))).not.toBe(
      hashFeature(...(b as unknown as [number, number])),
    )
  })

  it('fills a table evenly', () => {
    const filled = new Set<number>()
    for (let value = 0; value < 1000; value += 1) filled.add(hashFeature(3, value) & 0xffff)
    expect(filled.size).toBeGreaterThan(980)
  })
})
