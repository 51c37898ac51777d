import { type Article, blockText } from '../article/Article.ts'
import { articlePath } from '../article/address.ts'
import { type Quote, quoteKind, type Span } from '../article/Quote.ts'
import type { ListItem, ListQuote, QuotePiece } from './ListItem.ts'

const OPENING = 240
const LONGEST_QUOTE = 220

/** What a list shows of an article. */
export function makeListItem(article: Article, quotes: readonly Quote[]): ListItem {
  const texts = article.body.map(blockText)
  const strongest = strongestQuote(quotes, texts)
  const item: ListItem = {
    path: articlePath(article),
    published: article.published,
    headline: article.headline,
    opening: makeOpening(article, texts),
    kind: article.kind,
    language: article.language,
  }
  if (article.publisher !== undefined) item.publisher = article.publisher
  if (strongest) item.quote = listQuote(strongest, texts)
  return item
}

/**
 * The standfirst, or the first words of the body. Where the headline was made from the lede, the words go on where
 * the headline stops, so that a list does not say the same twice.
 */
function makeOpening(article: Article, texts: readonly string[]): string {
  if (article.standfirst !== undefined) return cutAtWord(article.standfirst, OPENING)
  const prose = article.body.flatMap((block, i) => (block.kind === 'paragraph' ? [texts[i]!] : []))
  const lede = prose[0] ?? texts[0] ?? ''
  if (article.origin?.headline !== 'made') return cutAtWord(lede, OPENING)
  const head = article.headline.replace(/\s*…$/u, '')
  const rest = lede.startsWith(head) ? lede.slice(head.length).replace(/^[\s.,;:]+/u, '') : ''
  if (/[\p{L}\p{N}]/u.test(rest)) return cutAtWord(head === article.headline ? rest : `… ${rest}`, OPENING)
  return cutAtWord(prose[1] ?? '', OPENING)
}

/** At most `longest` UTF-16 code units, cut after a word and then ended by an ellipsis. */
function cutAtWord(text: string, longest: number): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= longest) return flat
  const space = flat.lastIndexOf(' ', longest)
  const end = space > longest / 2 ? space : longest
  return `${flat.slice(0, end).replace(/[\s,;:.\uD800-\uDBFF]+$/u, '')}…`
}

const KIND_WEIGHT = { direct: 40, mixed: 28, indirect: 10 }
const SPEAKER_WEIGHT = { person: 30, organisation: 14, group: 8, unnamed: 0 }

/** The quote that says most for an article: exact words of a named person, neither a scrap nor a speech. */
function strongestQuote(quotes: readonly Quote[], texts: readonly string[]): Quote | undefined {
  let best: Quote | undefined
  let most = 0
  for (const quote of quotes) {
    const length = quote.content.reduce((sum, span) => sum + span.end - span.start, 0)
    const fit = length < 12 ? -20 : length < 25 ? -6 : length > LONGEST_QUOTE ? -12 : 0
    const who = quote.speaker
      ? SPEAKER_WEIGHT[quote.speaker.is] + (quote.speaker.certainty === 'inferred' ? -6 : 0)
      : -20
    const weight = KIND_WEIGHT[quoteKind(quote, texts)] + who + fit + 40
    if (weight > most) {
      most = weight
      best = quote
    }
  }
  return best
}

function listQuote(quote: Quote, texts: readonly string[]): ListQuote {
  const first = quote.content[0]!
  const { speaker } = quote
  return {
    kind: quoteKind(quote, texts),
    pieces: quotePieces(first, quote.verbatim, texts[first.block] ?? ''),
    speaker: speaker && {
      name: speaker.name,
      ...(speaker.role !== undefined && { role: speaker.role }),
      ...(speaker.is === 'unnamed' && { unnamed: true as const }),
    },
  }
}

/** One span of a quote's content as runs of exact and reported words; their texts joined are the span's text. */
export function quotePieces(span: Span, verbatim: readonly Span[], text: string): QuotePiece[] {
  const pieces: QuotePiece[] = []
  let at = span.start
  const push = (end: number, exact: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), exact })
    at = Math.max(at, end)
  }
  for (const v of verbatim) {
    if (v.block !== span.block || v.end <= at || v.start >= span.end) continue
    push(Math.max(v.start, span.start), false)
    push(Math.min(v.end, span.end), true)
  }
  push(span.end, false)
  return pieces
}
