import { describe, expect, it } from 'vitest'
import { type Block, blockText, type Correction } from '../../src/article/Article.ts'
import { correctQuotes } from '../../src/article/correctQuotes.ts'
import { findWords, wordsOf } from '../../src/article/findWords.ts'
import { type Quote, quoteKind } from '../../src/article/Quote.ts'
import { extractQuotes } from '../../src/quotes/extractQuotes.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const BODY = [
  paragraph(
    'Mara Ellison, the harbour master, said that the pier would stay shut. Tomas Reed said he saw the wave.',
  ),
  paragraph('“Nobody was hurt,” Reed said. “We were lucky.” The old bell rang twice, a witness recalled.'),
]
const TEXTS = BODY.map(blockText)
const FOUND = extractQuotes(BODY, 'en')

/** What a reader sees: the words, kind, and name of every quote. */
const seen = (quotes: readonly Quote[]) =>
  quotes.map((quote) => [wordsOf(quote.content, TEXTS), quoteKind(quote, TEXTS), quote.speaker?.name ?? null])
const correct = (...corrections: Correction[]) => correctQuotes(FOUND, TEXTS, corrections)

describe('corrections of quotes', () => {
  it('give the words to somebody else, and tell what the software had', () => {
    const { quotes, lost } = correct({
      words: 'the pier would stay shut',
      speaker: 'Tomas Reed',
      on: '2026-11-24',
    })
    const quote = quotes.find(({ corrected }) => corrected)!
    expect(quote.speaker).toMatchObject({ name: 'Tomas Reed', certainty: 'hand' })
    expect(quote.corrected).toEqual({
      words: 'the pier would stay shut',
      on: '2026-11-24',
      software: 'Mara Ellison',
    })
    expect(quotes.map(({ id }) => id)).toEqual(FOUND.map(({ id }) => id))
    expect(lost).toEqual([])
  })

  it('take the name away and leave the mark', () => {
    const { quotes } = correct({ words: 'the pier would stay shut', speaker: null })
    expect(seen(quotes)[0]).toEqual(['that the pier would stay shut', 'indirect', null])
  })

  it('take the mark away', () => {
    const { quotes } = correct({ words: 'the pier would stay shut', drop: true })
    expect(seen(quotes)).toEqual(seen(FOUND).slice(1))
  })

  it('add what was missed, quotation marks included', () => {
    const { quotes } = correct(
      { words: 'The old bell rang twice', add: true, speaker: 'a witness', is: 'unnamed' },
      { words: 'We were lucky', add: true, speaker: 'Tomas Reed' },
    )
    expect(seen(quotes).slice(-2)).toEqual([
      ['“We were lucky.”', 'direct', 'Tomas Reed'],
      ['The old bell rang twice', 'indirect', 'a witness'],
    ])
  })

  it('hold for a better engine that finds other limits, and for one that finds nothing', () => {
    const correction: Correction = { words: 'the pier would stay shut', speaker: 'Tomas Reed' }
    const longer = FOUND.map((quote, i) =>
      i === 0 ? { ...quote, content: [{ ...quote.content[0]!, start: quote.content[0]!.start - 5 }] } : quote,
    )
    for (const found of [longer, []]) {
      const { quotes } = correctQuotes(found, TEXTS, [correction])
      expect(quotes[0]!.speaker?.name).toBe('Tomas Reed')
    }
  })

  it('say which of them have lost their words', () => {
    const correction: Correction = { words: 'words that were never printed', drop: true }
    expect(correct(correction)).toEqual({ quotes: FOUND, lost: [correction] })
  })
})

describe('words in a text', () => {
  it.each([
    ['nobody was HURT', [[{ block: 1, start: 1, end: 16 }]]],
    [
      'Nobody was hurt … We were lucky',
      [
        [
          { block: 1, start: 1, end: 16 },
          { block: 1, start: 31, end: 44 },
        ],
      ],
    ],
    [
      'the wave. Nobody',
      [
        [
          { block: 0, start: 93, end: 101 },
          { block: 1, start: 1, end: 7 },
        ],
      ],
    ],
    ['the wave bell', []],
    ['…', []],
  ])('%s', (words, places) => {
    expect(findWords(TEXTS, words)).toEqual(places)
  })
})
