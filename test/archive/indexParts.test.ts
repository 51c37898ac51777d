import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexParts } from '../../src/archive/indexParts.ts'
import { packTerms } from '../../src/archive/packedTerms.ts'
import { packIndexPart } from '../../src/archive/packIndexPart.ts'
import { searchFiles } from '../../src/archive/searchFiles.ts'

/** Articles of a few stems each, some of which all share, so that lists of every form come about. */
const articles = fc.array(
  fc
    .uniqueArray(fc.oneof(fc.constantFrom('a', 'an', 'the', 'pier'), fc.string({ minLength: 1 })), {
      maxLength: 12,
    })
    .map((stems) =>
      packTerms(
        stems
          .filter((stem) => !stem.includes('\n'))
          .map((stem, i) => ({ stem, places: i % 4, positions: [i, i * 200 + 1] })),
      ),
    ),
  { minLength: 1, maxLength: 60 },
)

const pack = (terms: Uint8Array[]) => packIndexPart(terms.length, (n) => terms[n]!)

describe('the search index', () => {
  it('is the same however the articles are parted', () => {
    fc.assert(
      fc.property(articles, fc.array(fc.nat(60)), (terms, cuts) => {
        const ends = [...new Set([...cuts.filter((cut) => cut < terms.length), terms.length])].sort(
          (a, b) => a - b,
        )
        const parts = ends.map((end, i) => pack(terms.slice(ends[i - 1] ?? 0, end)))
        expect([...searchFiles(parts)]).toEqual([...searchFiles([pack(terms)])])
      }),
      { numRuns: 60 },
    )
  })

  it('is parted so that an article more changes few parts', () => {
    const paths = Array.from({ length: 3000 }, (_, i) => `2017/06/07/article-${i}/`)
    const partsOf = (all: readonly string[]) =>
      [...indexParts(all)].map(([start, end]) => all.slice(start, end).join())
    const before = partsOf(paths)
    expect(before.length).toBeGreaterThan(4)
    const known = new Set(before)
    for (const place of [0, 700, 1400, 2900]) {
      const after = partsOf(paths.toSpliced(place, 0, '2017/06/07/another/'))
      expect(after.join()).toContain('another')
      expect(after.filter((part) => !known.has(part)).length).toBeLessThan(4)
    }
  })
})
