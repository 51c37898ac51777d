import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/archive/fold.ts'
import { findHits, matchesText, readTextQuery } from './textQuery.ts'

describe('fold', () => {
  it.each([
    ['École “Zürich” – d’été', 'ecole "zurich" - d\'ete'],
    ['ÅNGSTRÖM', 'angstrom'],
    ['日本語', '日本語'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('keeps every offset', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length))
  })
})

describe('a text query', () => {
  it.each([
    ['parliament tehran', 'Gunmen in Tehran stormed parliament', true],
    ['parl', 'Gunmen stormed parliament', true],
    ['men', 'Gunmen stormed parliament', false],
    ['"stormed parliament"', 'Gunmen stormed parliament', true],
    ['"parliament stormed"', 'Gunmen stormed parliament', false],
    ['gunmen -parliament', 'Gunmen stormed parliament', false],
    ['zurich', 'Nach Zürich', true],
    ['東京', '昨日東京で', true],
  ])('%s in “%s”: %s', (typed, text, matches) => {
    expect(matchesText(fold(text), readTextQuery(typed))).toBe(matches)
  })

  it('finds hits at their places, apart from each other', () => {
    expect(findHits('Été, été et hiver', readTextQuery('ete'))).toEqual([
      [0, 3],
      [5, 8],
    ])
  })
})
