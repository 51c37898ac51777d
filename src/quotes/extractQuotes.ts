import { type Block, blockText } from '../article/Article.ts'
import type { Quote } from '../article/Quote.ts'
import { quoteId } from '../article/quoteId.ts'
import { creditSpeakers } from './creditSpeakers.ts'
import { findQuotes } from './findQuotes.ts'
import { sureCredit } from './sureCredit.ts'

/** All quotes of one article in order of their content. Pure, deterministic, never throws, about linear in the text. */
export function extractQuotes(body: readonly Block[], language: string): Quote[] {
  const reading = findQuotes(body, language)
  const credits = creditSpeakers(reading, language)
  const texts = body.map(blockText)
  const taken = new Map<string, number>()
  return reading.quotes.map((found, i) => {
    const words = found.verbatim.length > 0 ? found.verbatim : found.content
    const id = quoteId(words.map((span) => texts[span.block]!.slice(span.start, span.end)).join(' '), taken)
    const { content, verbatim, cue } = found
    return { id, content, verbatim, ...(cue ? { cue } : {}), speaker: sureCredit(found, credits[i]!).speaker }
  })
}
