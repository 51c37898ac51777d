import type { Correction } from './Article.ts'
import { findWords } from './findWords.ts'
import type { Quote, Span, Speaker } from './Quote.ts'
import { findMarked } from './quotationMarks.ts'
import { quoteId } from './quoteId.ts'

/** Two stretches are the same words when they share at least this part of what either covers. */
const SAME = 0.5

type Corrected = { quotes: Quote[]; lost: Correction[] }

/**
 * Corrections made by hand, put over what the engine found. Each is found again by its words, so that it holds
 * whatever the engine finds, and where the engine no longer marks them. `texts` are the texts of the blocks.
 * `lost` are the corrections whose words the text does not have. Ids of quotes that stay do not change.
 */
export function correctQuotes(
  found: readonly Quote[],
  texts: readonly string[],
  corrections: readonly Correction[],
): Corrected {
  let quotes = [...found]
  const lost: Correction[] = []
  for (const correction of corrections) {
    const places = findWords(texts, correction.words)
    if (places.length === 0) {
      lost.push(correction)
      continue
    }
    const match = bestMatch(quotes, places)
    if (correction.drop) quotes = match ? quotes.filter((quote) => quote !== match.quote) : quotes
    else if (correction.add) quotes = addQuote(quotes, texts, correction, match?.place ?? places[0]!)
    else if (match)
      quotes = quotes.map((quote) =>
        quote === match.quote ? withSpeaker(quote, correction, found, texts) : quote,
      )
    else quotes = addQuote(quotes, texts, correction, places[0]!)
  }
  return { quotes: quotes.sort(byPlace), lost }
}

function bestMatch(
  quotes: readonly Quote[],
  places: readonly Span[][],
): { quote: Quote; place: Span[] } | null {
  let best: { quote: Quote; place: Span[]; share: number } | null = null
  for (const place of places)
    for (const quote of quotes) {
      if (quote.corrected) continue
      const share = Math.max(likeness(quote.content, place), likeness(quote.verbatim, place))
      if (share >= SAME && share > (best?.share ?? 0)) best = { quote, place, share }
    }
  return best
}

/** Shared characters as a part of all that either covers: 1 for the same spans, 0 for none in common. */
function likeness(a: readonly Span[], b: readonly Span[]): number {
  const both = shared(a, b)
  return both === 0 ? 0 : both / (size(a) + size(b) - both)
}

function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0
  for (const one of a)
    for (const other of b)
      if (one.block === other.block)
        sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
  return sum
}

function size(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}

function withSpeaker(
  quote: Quote,
  correction: Correction,
  found: readonly Quote[],
  texts: readonly string[],
): Quote {
  if (correction.speaker === undefined) return quote
  const { words, on } = correction
  return {
    ...quote,
    speaker: speakerByHand(correction, quote.content, found, texts),
    corrected: { words, ...(on !== undefined && { on }), software: quote.speaker?.name ?? null },
  }
}

/** The words chosen by hand, in place of every quote that was mostly of them. */
function addQuote(
  quotes: readonly Quote[],
  texts: readonly string[],
  correction: Correction,
  place: readonly Span[],
): Quote[] {
  const content = place.map((span) => withMarks(span, texts[span.block]!))
  const kept = quotes.filter((quote) => {
    const both = shared(quote.content, content)
    return both / Math.min(size(quote.content), size(content)) < SAME
  })
  const replaced = quotes.find((quote) => !kept.includes(quote))
  const taken = new Map(kept.map((quote) => [quote.id, 2]))
  const words = content.map(({ block, start, end }) => texts[block]!.slice(start, end)).join(' ')
  const { on } = correction
  const quote: Quote = {
    id: quoteId(words, taken),
    content,
    verbatim: content.flatMap((span) => markedIn(span, texts[span.block]!)),
    speaker:
      correction.speaker === undefined
        ? (replaced?.speaker ?? null)
        : speakerByHand(correction, content, quotes, texts),
    corrected: { words: correction.words, ...(on !== undefined && { on }) },
  }
  const cue = replaced?.cue
  if (cue && shared([cue], content) === 0) quote.cue = cue
  return [...kept, quote]
}

/** Quotation marks round the words belong to them. */
function withMarks(span: Span, text: string): Span {
  const round = findMarked(text).find(({ inner, start, end }) => {
    const within = (from: number, to: number) => text.slice(from, to).search(/[\p{L}\p{N}]/u) < 0
    return (
      start <= span.start && span.end <= end && within(inner.start, span.start) && within(span.end, inner.end)
    )
  })
  return round ? { block: span.block, start: round.start, end: round.end } : span
}

function markedIn(span: Span, text: string): Span[] {
  return findMarked(text).flatMap(({ start, end }) => {
    const from = Math.max(start, span.start)
    const to = Math.min(end, span.end)
    return from < to ? [{ block: span.block, start: from, end: to }] : []
  })
}

/** Role and kind of speaker are those of the same name elsewhere in the article. */
function speakerByHand(
  { speaker: name, is }: Correction,
  content: readonly Span[],
  found: readonly Quote[],
  texts: readonly string[],
): Speaker | null {
  if (name === undefined || name === null) return null
  const known = found.find(({ speaker }) => speaker?.name === name)?.speaker
  const blocks = new Set(content.map((span) => span.block))
  const mention = findWords(texts, name).find((place) => place.every((span) => blocks.has(span.block)))
  return {
    name,
    is: is ?? known?.is ?? 'person',
    mention: mention ?? [],
    ...(known?.role !== undefined && { role: known.role }),
    certainty: 'hand',
  }
}

function byPlace(a: Quote, b: Quote): number {
  const [first, second] = [a.content[0]!, b.content[0]!]
  return first.block - second.block || first.start - second.start
}
