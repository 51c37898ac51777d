import type { Quote, Span } from '../../src/article/Quote.ts'
import type { GoldArticle, GoldQuote } from './GoldArticle.ts'
import { isNamed, judgeSpeaker } from './judgeSpeaker.ts'

/** Counts; `goldFigures` makes shares of them. */
export type GoldTally = {
  /** Stretches in quotation marks: in the fixture, in the quotes found, and with the very same limits in both. */
  marked: { gold: number; shown: number; same: number }
  content: { gold: number; shown: number; found: number }
  /** Of found quotes whose speaker the fixture knows. */
  speaker: { found: number; right: number; withheld: number }
  pronoun: { gold: number; found: number; right: number }
  /**
   * Names of people and organisations shown; those that are another's; and those beside words that nobody said
   * (titles, scare quotes, crossheads).
   */
  names: { shown: number; others: number; stray: number }
}

/** One thing that went wrong, for a person to read. */
export type GoldError = {
  kind: 'wrong name' | 'pronoun' | 'stray name' | 'missed' | 'limits' | 'speaker'
  article: string
  words: string
  mention: string | null
  expected: string | null
  shown: string | null
}

export type GoldResult = { tally: GoldTally; errors: GoldError[] }

/** Content counts as found from this share of common characters on. */
const FOUND = 0.5

/** Compares the quotes found in one article with the reviewed ones. Optional ones are neither misses nor finds. */
export function scoreGold(article: GoldArticle, quotes: readonly Quote[]): GoldResult {
  const tally = emptyTally()
  const errors: GoldError[] = []
  const pairs = align(article.quotes, quotes)
  const tell = (
    kind: GoldError['kind'],
    gold: GoldQuote | null,
    quote: Quote | null,
    words = gold?.words.join(' … ') ?? textOf(article, quote!.content),
  ) =>
    errors.push({
      kind,
      article: article.name,
      words,
      mention: gold?.mention ?? null,
      expected: gold?.speaker?.name ?? null,
      shown: quote?.speaker?.name ?? null,
    })

  for (const gold of article.quotes) {
    if (gold.optional) continue
    tally.content.gold += 1
    const quote = pairs.get(gold) ?? null
    if (gold.pronoun && gold.speaker) tally.pronoun.gold += 1
    if (!quote) {
      tell('missed', gold, null)
      continue
    }
    tally.content.found += 1
    if (!gold.speaker) continue
    const verdict = judgeSpeaker(quote.speaker, gold, article)
    tally.speaker.found += 1
    if (verdict === 'right') tally.speaker.right += 1
    if (verdict === 'withheld') tally.speaker.withheld += 1
    if (gold.pronoun) {
      tally.pronoun.found += 1
      if (verdict === 'right') tally.pronoun.right += 1
      else tell('pronoun', gold, quote)
    } else if (verdict !== 'right') tell('speaker', gold, quote)
  }
  scoreMarks(article, quotes, tally, (words) => tell('limits', null, null, words))
  for (const quote of quotes) {
    const gold = nearest(article.quotes, quote)
    const optional = gold?.optional && pairs.get(gold) === quote
    if (!optional) tally.content.shown += 1
    if (!isNamed(quote.speaker)) continue
    tally.names.shown += 1
    if (!gold) {
      tally.names.stray += 1
      tell('stray name', null, quote)
    } else if (judgeSpeaker(quote.speaker, gold, article) === 'wrong') {
      tally.names.others += 1
      tell('wrong name', gold, quote)
    }
  }
  return { tally, errors }
}

/** Stretches in quotation marks, each on its own; those of optional quotes are left out on both sides. */
function scoreMarks(
  article: GoldArticle,
  quotes: readonly Quote[],
  tally: GoldTally,
  tell: (words: string) => void,
): void {
  const shown = quotes.flatMap((quote) => quote.verbatim.map(spanKey))
  const free = new Set(
    article.quotes.filter((q) => q.optional).flatMap((q) => (q.verbatim ?? []).map(String)),
  )
  const gold = article.quotes.filter((q) => !q.optional).flatMap((q) => q.verbatim ?? [])
  tally.marked.gold += gold.length
  tally.marked.shown += shown.filter((key) => !free.has(key)).length
  for (const span of gold) {
    if (shown.includes(String(span))) tally.marked.same += 1
    else tell(article.paragraphs[span[0]]!.slice(span[1], span[2]))
  }
}

const spanKey = ({ block, start, end }: Span): string => String([block, start, end])

/** One to one, the best pairs first, as far as they are found at all. */
function align(golds: readonly GoldQuote[], quotes: readonly Quote[]): Map<GoldQuote, Quote> {
  const pairs = golds
    .flatMap((gold) => quotes.map((quote) => ({ gold, quote, likeness: jaccard(gold, quote) })))
    .filter(({ likeness }) => likeness >= FOUND)
    .sort((a, b) => b.likeness - a.likeness)
  const taken = new Set<Quote>()
  const result = new Map<GoldQuote, Quote>()
  for (const { gold, quote } of pairs) {
    if (result.has(gold) || taken.has(quote)) continue
    taken.add(quote)
    result.set(gold, quote)
  }
  return result
}

/** The reviewed quote that a found one has most characters in common with. */
function nearest(golds: readonly GoldQuote[], quote: Quote): GoldQuote | null {
  let best: GoldQuote | null = null
  let most = 0
  for (const gold of golds) {
    const shared = common(gold, quote)
    if (shared > most) [best, most] = [gold, shared]
  }
  return best
}

function jaccard(gold: GoldQuote, quote: Quote): number {
  const shared = common(gold, quote)
  const size =
    gold.spans.reduce((sum, [, start, end]) => sum + end - start, 0) +
    quote.content.reduce((sum, { start, end }) => sum + end - start, 0)
  return shared / (size - shared)
}

function common(gold: GoldQuote, quote: Quote): number {
  let sum = 0
  for (const [paragraph, start, end] of gold.spans)
    for (const span of quote.content)
      if (span.block === paragraph) sum += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start))
  return sum
}

function textOf(article: GoldArticle, spans: readonly Span[]): string {
  return spans.map(({ block, start, end }) => article.paragraphs[block]!.slice(start, end)).join(' … ')
}

export function emptyTally(): GoldTally {
  return {
    marked: { gold: 0, shown: 0, same: 0 },
    content: { gold: 0, shown: 0, found: 0 },
    speaker: { found: 0, right: 0, withheld: 0 },
    pronoun: { gold: 0, found: 0, right: 0 },
    names: { shown: 0, others: 0, stray: 0 },
  }
}
