import type { QuoteKind } from '../article/Quote.ts'

/** A run of a quote's text; `exact` runs stand in quotation marks. */
export type QuotePiece = { text: string; exact: boolean }

/** The strongest quote of an article, as a list shows it. */
export type ListQuote = {
  kind: QuoteKind
  pieces: QuotePiece[]
  /** null: the words are marked, who said them is not certain. */
  speaker: { name: string; role?: string; unnamed?: true } | null
}

/** What a list filters quotes by. A mixed quote is both direct and reported. */
export type QuoteFacet = 'direct' | 'reported' | 'unnamed'
export const QUOTE_FACETS: readonly QuoteFacet[] = ['direct', 'reported', 'unnamed']

/** One article as a list knows it: about 600 bytes of JSON. */
export type ListItem = {
  /** Address below the base, not percent-encoded: `2017/06/07/slug/`. */
  path: string
  published: string | null
  headline: string
  /** Standfirst, or the first words of the body: at most about 240 characters, cut at a word. */
  opening: string
  publisher?: string
  kind: 'cutting' | 'brief'
  language: string
  quote?: ListQuote
}
