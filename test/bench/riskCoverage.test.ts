import { describe, expect, it } from 'vitest'
import type { GoldDocument, Prediction, Range, Scorer } from './corpus.ts'
import { attributedQuotes, riskCoverage } from './riskCoverage.ts'

/** A scorer of the same form as the corpus' own, with words at blanks and everything unmarked. */
const scorer: Scorer = {
  score: () => {
    throw new Error('not used')
  },
  speakerMatch: (_text, words, gold, shown) => {
    const own = scorer.wordSet(words, gold)
    return { any: scorer.wordSet(words, shown).some((word) => own.includes(word)) }
  },
  words: (text) => [...text.matchAll(/\S+/g)].map((m) => [m.index, m.index + m[0].length]),
  wordSet: (words, spans) =>
    words.flatMap(([from, to], i) => (spans.some(([start, end]) => from < end && start < to) ? [i] : [])),
  segments: () => [],
  markMask: (words) => new Uint8Array(words.length),
  kindOf: () => 'indirect',
}

const text = 'Roe said it rained . Dunn said it snowed all day .'
const at = (words: string): Range[] => [[text.indexOf(words), text.indexOf(words) + words.length]]
const document: GoldDocument = {
  id: '1',
  text,
  attributions: [
    { source: at('Roe'), cue: null, content: at('it rained'), cueClass: 'speech' },
    { source: at('Dunn'), cue: null, content: at('it snowed all day'), cueClass: 'attitude' },
  ],
}
const quote = (content: string, speaker: string, name: string | null, confidence: number) => ({
  kind: 'indirect' as const,
  content: at(content),
  cue: null,
  speaker: at(speaker),
  name,
  confidence,
})
const prediction: Prediction = {
  id: '1',
  quotes: [quote('rained', 'Roe', 'Jane Roe', 0.8), quote('it snowed', 'Roe', null, 0)],
}

describe('the risk of shown names', () => {
  it('takes quotes that are half found at least, in view, with the speaker judged', () => {
    expect(attributedQuotes(document, prediction, scorer, 'all')).toEqual([
      { kind: 'indirect', confidence: 0.8, shown: true, right: true },
      { kind: 'indirect', confidence: 0, shown: false, right: false },
    ])
    expect(attributedQuotes(document, prediction, scorer, 'speech')).toHaveLength(1)
  })

  it('counts the surest first, and ties evenly', () => {
    const one = (confidence: number, right: boolean) => ({
      kind: 'direct' as const,
      confidence,
      shown: confidence > 0.5,
      right,
    })
    const curve = riskCoverage([one(0.1, false), one(0.9, true), one(0.8, true), one(0.8, false)])
    expect(curve.shown).toEqual({ coverage: 75, precision: (100 * 2) / 3 })
    expect(curve.steps.find(({ coverage }) => coverage === 50)?.precision).toBe(75)
    expect(curve.steps.at(-1)).toEqual({ coverage: 100, precision: 50 })
  })

  it('is of no quotes at all without falling over', () => {
    expect(riskCoverage([]).shown).toEqual({ coverage: 0, precision: 100 })
  })
})
