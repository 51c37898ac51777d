import { describe, expect, it } from 'vitest'
import { findQuote } from '../../src/article/findQuote.ts'
import type { Quote, Span } from '../../src/article/Quote.ts'

const TEXTS = [
  '“We don’t know yet,” said Mara Ellison, and the pier would stay shut.',
  'The pier would stay shut, she repeated. 橋は来週まで閉鎖される',
]
const quote = (id: string, content: Span): Quote => ({ id, content: [content], verbatim: [], speaker: null })
const FIRST = quote('we-dont-know-yet', { block: 0, start: 0, end: 20 })
const SECOND = quote('the-pier-would-stay-shut', { block: 1, start: 0, end: 24 })
const QUOTES = [FIRST, SECOND]

describe('an address that points at a quote', () => {
  it.each<[string, string, Quote]>([
    ['by its id', 'we-dont-know-yet', FIRST],
    ['by words that now begin a longer quote', 'know-yet', FIRST],
    ['by words whose quote now begins later', 'dont-know', FIRST],
    ['by the number of words that stand twice', 'the-pier-would-stay-shut-2', SECOND],
  ])('finds it %s', (_, id, expected) => {
    expect(findQuote(id, QUOTES, TEXTS)).toEqual({ quote: expected })
  })

  it.each<[string, Span]>([
    ['she-repeated', { block: 1, start: 26, end: 38 }],
    ['橋は来週まで', { block: 1, start: 40, end: 46 }],
  ])('finds the place of words that are no quote: %s', (id, place) => {
    expect(findQuote(id, QUOTES, TEXTS)).toEqual({ place })
  })

  it('finds nothing for words that are not there', () => {
    expect(findQuote('never-printed-here', QUOTES, TEXTS)).toBeNull()
  })
})
