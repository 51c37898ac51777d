import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt } from '../../src/app/list/excerpt.ts'

const around = (text: string, word: string) => {
  const start = text.indexOf(word)
  return excerpt(text, [[start, start + word.length]])
}

describe('excerpt', () => {
  it('begins with the text where that shows the words in its first line', () => {
    expect(around('The ferry sails at noon.', 'sails')).toBe('The ferry sails at noon.')
  })

  it('begins at a word near those found, and says that it does', () => {
    const text = 'The board met on Tuesday, and on the day after that it said the ferry would sail at noon.'
    expect(around(text, 'ferry')).toBe('… after that it said the ferry would sail at noon.')
  })

  it('ends at a word, and says that it does', () => {
    const text = `The ferry ${'sails on '.repeat(40)}`
    const shown = around(text, 'ferry')!
    expect(shown.length).toBeGreaterThan(200)
    expect(shown).toMatch(/^The ferry( (sails|on))+ …$/)
  })

  it('cuts between characters where no spaces are', () => {
    const text = `${'海'.repeat(60)}渡船${'山'.repeat(300)}`
    expect(around(text, '渡船')).toBe(`… ${'海'.repeat(24)}渡船${'山'.repeat(200)} …`)
  })

  it('is nothing where nothing was found', () => {
    expect(excerpt('The ferry sails at noon.', [])).toBe(null)
  })

  it('is a whole part of the text with the words near its beginning', () => {
    const parts = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant(' ')), { maxLength: 60 })
    fc.assert(
      fc.property(parts, parts, (before, after) => {
        const start = before.join('').length
        const text = `${before.join('')}Fähre${after.join('')}`
        const shown = excerpt(text, [[start, start + 5]])!
        const [, , part] = shown.match(/^(… )?(.*?)( …)?$/su)!
        // No half of a character.
        expect(shown).not.toMatch(/\p{Cs}/u)
        expect(text).toContain(part)
        expect(shown.indexOf('Fähre')).toBeLessThanOrEqual(42)
      }),
    )
  })
})
