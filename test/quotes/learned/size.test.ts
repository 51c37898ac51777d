import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

describe('what was learned', () => {
  it('is at most a megabyte when it is sent', () => {
    const sizes = ['weights.json', 'classes.json'].map(
      (name) =>
        brotliCompressSync(readFileSync(new URL(`../../../src/quotes/learned/${name}`, import.meta.url)))
          .length,
    )
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(1_000_000)
  }, 60_000)
})
