import { describe, expect, it } from 'vitest'
import { quoteLines } from '../../src/quotes/quoteLines.ts'

const isSure = (share: number) => share > 0.6 && share <= 1

describe('quoteLines', () => {
  it('gives offsets into the whole text, empty lines counted', () => {
    const text = 'Rain\n\n  “It is wet,” said Jane Roe.\r\nShe said she would stay.'
    const at = (words: string) => [[text.indexOf(words), text.indexOf(words) + words.length]]
    expect(quoteLines(text)).toEqual([
      {
        kind: 'direct',
        content: at('“It is wet,”'),
        cue: at('said'),
        speaker: at('Jane Roe'),
        name: 'Jane Roe',
        confidence: expect.toSatisfy(isSure),
      },
      {
        kind: 'indirect',
        content: at('she would stay'),
        cue: [[text.lastIndexOf('said'), text.lastIndexOf('said') + 4]],
        speaker: at('She'),
        name: 'Jane Roe',
        confidence: expect.toSatisfy(isSure),
      },
    ])
  })

  it('keeps the words for a speaker whom it cannot name', () => {
    const [quote] = quoteLines('Tom Dunn met Ian Moss. He said it rained.')
    expect(quote).toMatchObject({ speaker: [[23, 25]], name: null })
    expect(quote!.confidence).toBeLessThan(0.75)
  })

  it('is not sure of anybody where no words name a speaker', () => {
    const [quote] = quoteLines('A shot rang out. “Everybody get down on the floor.” Then nothing.')
    expect(quote).toMatchObject({ speaker: null, name: null, confidence: 0 })
  })

  it('reads other languages', () => {
    expect(quoteLines('“No”, dijo Clara Soto.', 'es')).toMatchObject([{ name: 'Clara Soto' }])
  })
})
