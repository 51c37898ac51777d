import { findWords } from './findWords.ts'
import type { Quote, Span } from './Quote.ts'

/** A quote that an address names; or, where those words are no quote any more, the place where they stand. */
export type PointedAt = { quote: Quote } | { place: Span }

/**
 * What the last part of `#q-trivial-matter` points at. Ids are made of a quote's first words: where no quote has the
 * id, its words are looked for in the text, so that a link outlives changes of the engine that moved or lengthened
 * the quote. `texts` are the texts of the blocks.
 */
export function findQuote(id: string, quotes: readonly Quote[], texts: readonly string[]): PointedAt | null {
  const named = quotes.find((quote) => quote.id === id)
  if (named) return { quote: named }
  const place = placeOf(id, texts)
  if (!place) return null
  const quote = nearest(quotes, place)
  return quote ? { quote } : { place }
}

function placeOf(id: string, texts: readonly string[]): Span | undefined {
  const words = id.replaceAll('-', ' ')
  const place = findWords(texts, words)[0]?.[0] ?? cutWord(id, texts)
  if (place) return place
  // "so-it-began-2" is the second quote that begins with these words.
  const numbered = /^(.+)-([2-9]\d*)$/.exec(id)
  if (!numbered) return undefined
  const places = findWords(texts, numbered[1]!.replaceAll('-', ' '))
  return (places[Number(numbered[2]) - 1] ?? places[0])?.[0]
}

/** Where a language writes no spaces, an id is the first characters of a longer run. */
function cutWord(id: string, texts: readonly string[]): Span | undefined {
  if (!/[^\p{ASCII}]/u.test(id) || id.includes('-')) return undefined
  const block = texts.findIndex((text) => text.toLowerCase().includes(id))
  if (block < 0) return undefined
  const start = texts[block]!.toLowerCase().indexOf(id)
  return { block, start, end: start + id.length }
}

/** The quote that has most of the place; the shortest of several, for it is the nearest to what was meant. */
function nearest(quotes: readonly Quote[], place: Span): Quote | undefined {
  const length = (quote: Quote) => quote.content.reduce((sum, { start, end }) => sum + end - start, 0)
  const covers = (quote: Quote) =>
    quote.content.reduce(
      (sum, { block, start, end }) =>
        block === place.block
          ? sum + Math.max(0, Math.min(end, place.end) - Math.max(start, place.start))
          : sum,
      0,
    )
  return quotes
    .filter((quote) => covers(quote) > 0)
    .sort((a, b) => covers(b) - covers(a) || length(a) - length(b))[0]
}
