import type { PublicArticle } from '../../archive/ArticlePage.ts'
import { type Quote, quoteKind } from '../../article/Quote.ts'

const LONGEST = 200

/** One line for search results and unfurled links: the standfirst, else the strongest words and who said them, else the lede. */
export function describeArticle(
  article: PublicArticle,
  quotes: readonly Quote[],
  texts: readonly string[],
): string {
  if (article.standfirst !== undefined) return article.standfirst
  const quote = quotes.find((q) => q.speaker?.is === 'person' && quoteKind(q, texts) === 'direct')
  const span = quote?.content[0]
  const said = span && texts[span.block]?.slice(span.start, span.end)
  const text = said && quote?.speaker ? `${quote.speaker.name}: ${said}` : (texts[0] ?? '')
  if (text.length <= LONGEST) return text
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST))}…`
}
