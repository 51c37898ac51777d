import type { Article } from './Article.ts'

/** A stretch of one block's text: `block` indexes `Article.body`, offsets are UTF-16 code units, end exclusive. */
export type Span = { block: number; start: number; end: number }

export type Speaker = {
  /** The fullest form of the name that the article itself states; for unnamed sources their description. */
  name: string
  is: 'person' | 'organisation' | 'group' | 'unnamed'
  /** Where the speaker is named for this quote, so that a reader can check. */
  mention: Span[]
  /** As stated in the article: "Iranian MP". */
  role?: string
  /** stated: named in the same sentence; inferred: found from a pronoun or an earlier sentence; hand: corrected. */
  certainty: 'stated' | 'inferred' | 'hand'
}

/** Words credited to somebody. Spans are ordered, not empty and inside the text of their block. */
export type Quote = {
  /** Readable and unique within the article, made from the first words: `trivial-matter`. */
  id: string
  /** What was said, without cue and speaker; one span a block at least. */
  content: Span[]
  /** The parts of the content in quotation marks, the marks included. */
  verbatim: Span[]
  /** The reporting words: "said", "according to". */
  cue?: Span
  /** null: words are marked, but who said them was not found. */
  speaker: Speaker | null
  /** Corrected by hand: the words that the correction is kept by, its day, and the name the software had. */
  corrected?: { words: string; on?: string; software?: string | null }
}

/** An article with the quotes found in it. */
export type QuotedArticle = { article: Article; quotes: Quote[] }

export type QuoteKind = 'direct' | 'mixed' | 'indirect'

/** Letters and digits, the only characters that count as words when a content is compared with its quotation marks. */
const WORD = /[\p{L}\p{N}]/u

/**
 * direct: every word of the content stands in quotation marks; mixed: some do; indirect: none.
 * `texts` are the texts of the article's blocks, as `blockText` gives them.
 */
export function quoteKind(quote: Pick<Quote, 'content' | 'verbatim'>, texts: readonly string[]): QuoteKind {
  if (quote.verbatim.length === 0) return 'indirect'
  const outside = quote.content.some((span) => {
    const text = texts[span.block] ?? ''
    let at = span.start
    const inside = quote.verbatim.filter((v) => v.block === span.block)
    for (const v of inside) {
      if (v.start > at && WORD.test(text.slice(at, Math.min(v.start, span.end)))) return true
      at = Math.max(at, v.end)
    }
    return at < span.end && WORD.test(text.slice(at, span.end))
  })
  return outside ? 'mixed' : 'direct'
}
