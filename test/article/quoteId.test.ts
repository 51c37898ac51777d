import { describe, expect, it } from 'vitest'
import { quoteId } from '../../src/article/quoteId.ts'
import { extractQuotes } from '../../src/quotes/extractQuotes.ts'
import { paragraphs } from '../quotes/readArticle.ts'

describe('quoteId', () => {
  it.each([
    ['“Trivial matter”', 'trivial-matter'],
    ['We don’t stay', 'we-dont-stay'],
    ['It was 1,200 boats', 'it-was-1-200-boats'],
    ['Здравствуй, мир', 'здравствуй-мир'],
    ['the words of a quote that goes on and on and on', 'the-words-of-a-quote-that-goes-on-and-on'],
    ['a'.repeat(60), 'a'.repeat(40)],
    ['…', 'quote'],
  ])('makes a readable id of %s', (words, id) => {
    expect(quoteId(words, new Map())).toBe(id)
  })

  it('numbers ids that clash, also with words that end in a number', () => {
    const taken = new Map<string, number>()
    const ids = ['Yes', 'yes 2', 'Yes', 'Yes', 'yes 2'].map((words) => quoteId(words, taken))
    expect(ids).toEqual(['yes', 'yes-2', 'yes-3', 'yes-4', 'yes-2-2'])
  })

  it('prefers the words in quotation marks', () => {
    const quotes = extractQuotes(paragraphs('Jane Roe said the plan was a “trivial matter”.'), 'en')
    expect(quotes.map((quote) => quote.id)).toEqual(['trivial-matter'])
  })
})
