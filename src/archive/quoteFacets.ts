import { type Quote, quoteKind } from '../article/Quote.ts'
import { QUOTE_FACETS, type QuoteFacet } from './ListItem.ts'

/** The kinds of an article's quotes that lists are filtered by; `texts` are those of its blocks. */
export function quoteFacets(quotes: readonly Quote[], texts: readonly string[]): QuoteFacet[] {
  const facets = new Set<QuoteFacet>()
  for (const quote of quotes) {
    const kind = quoteKind(quote, texts)
    if (kind !== 'indirect') facets.add('direct')
    if (kind !== 'direct') facets.add('reported')
    if (quote.speaker?.is === 'unnamed') facets.add('unnamed')
  }
  return QUOTE_FACETS.filter((facet) => facets.has(facet))
}
