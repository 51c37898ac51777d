import type { Block } from '../../src/article/Article.ts'
import { blockText } from '../../src/article/Article.ts'
import { quoteKind, type Span } from '../../src/article/Quote.ts'
import { extractQuotes } from '../../src/quotes/extractQuotes.ts'

/** Lines of a text as the paragraphs of an article. */
export function paragraphs(text: string): Block[] {
  return text.split('\n').map((line) => ({ kind: 'paragraph', text: line }))
}

/** The quotes of a text as a reader would list them: what was said, by whom, and how it was told. */
export function readArticle(text: string, language = 'en') {
  const body = paragraphs(text)
  const texts = body.map(blockText)
  const cut = (span: Span) => texts[span.block]!.slice(span.start, span.end)
  return extractQuotes(body, language).map((quote) => ({
    content: quote.content.map(cut),
    verbatim: quote.verbatim.map(cut),
    cue: quote.cue ? cut(quote.cue) : null,
    kind: quoteKind(quote, texts),
    name: quote.speaker?.name ?? null,
    is: quote.speaker?.is ?? null,
    role: quote.speaker?.role ?? null,
    certainty: quote.speaker?.certainty ?? null,
    mention: quote.speaker?.mention.map(cut) ?? null,
  }))
}
