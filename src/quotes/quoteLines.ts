import type { Block } from '../article/Article.ts'
import { type QuoteKind, quoteKind, type Span } from '../article/Quote.ts'
import { creditSpeakers } from './creditSpeakers.ts'
import { findQuotes } from './findQuotes.ts'
import { sureCredit } from './sureCredit.ts'

type Range = [start: number, end: number]

/** A quote in the exchange form; offsets are UTF-16 code units of the whole text. */
export type QuoteLine = {
  kind: QuoteKind
  content: Range[]
  cue: Range[] | null
  /** The words for the speaker, even where it stays open whom they mean ("he"). */
  speaker: Range[] | null
  /** null also where it is not sure enough to be shown. */
  name: string | null
  /** How sure it is that the name, or the guess that is withheld, is the speaker's: 0 to 1. */
  confidence: number
}

/** The exchange form of `npm run quotes`: text whose lines are blocks → quotes with offsets into the whole text. */
export function quoteLines(text: string, language = 'en'): QuoteLine[] {
  const body: Block[] = []
  const starts: number[] = []
  for (const line of text.matchAll(/[^\n\r]+/g)) {
    if (!/\S/.test(line[0])) continue
    body.push({ kind: 'paragraph', text: line[0] })
    starts.push(line.index)
  }
  const texts = body.map((block) => (block.kind === 'list' ? '' : block.text))
  const range = (span: Span): Range => [starts[span.block]! + span.start, starts[span.block]! + span.end]
  const reading = findQuotes(body, language)
  const credits = creditSpeakers(reading, language)
  return reading.quotes.map((quote, i) => {
    const { content, verbatim, cue, mention } = quote
    const credit = sureCredit(quote, credits[i]!)
    let speaker: Range[] | null = null
    if (mention) {
      const { block, tokens } = reading.sentences[mention.sentence]!
      speaker = [
        range({ block, start: tokens[mention.phrase.from]!.start, end: tokens[mention.phrase.to]!.end }),
      ]
    }
    return {
      kind: quoteKind({ content, verbatim }, texts),
      content: content.map(range),
      cue: cue ? [range(cue)] : null,
      speaker,
      name: credit.speaker?.name ?? null,
      confidence: Math.round(credit.confidence * 1000) / 1000,
    }
  })
}
