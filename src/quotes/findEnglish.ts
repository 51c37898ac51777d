import { type Block, blockText } from '../article/Article.ts'
import type { Span } from '../article/Quote.ts'
import { cutEnglish } from './cutEnglish.ts'
import type { ArticleReading, FoundQuote } from './findQuotes.ts'
import type { Claim, Run } from './learned/Claim.ts'
import { readEnglish } from './learned/readEnglish.ts'
import { sourceConfidence } from './learned/sourceConfidence.ts'
import { theModel } from './learned/theModel.ts'
import type { WordView } from './learned/WordView.ts'
import type { Sentence } from './sentences.ts'

/** Words too few to be a statement ("announced a deal"), which may as well be the writer's own. */
const SCRAP_WORDS = 5
/** What is left of the confidence for them. */
const SCRAP = 0.9

/** All quotes of an English article, by what was learned from articles that people marked. */
export function findEnglish(body: readonly Block[]): ArticleReading {
  const cut = cutEnglish(body.map(blockText))
  const { sentences } = cut
  const { view, claims } = readEnglish(cut, theModel())
  const quotes = claims.flatMap((claim) => makeQuote(view, sentences, claim))
  quotes.sort(
    (a, b) => a.content[0]!.block - b.content[0]!.block || a.content[0]!.start - b.content[0]!.start,
  )
  return { sentences, quotes }
}

function makeQuote(view: WordView, sentences: readonly Sentence[], claim: Claim): FoundQuote[] {
  const span = ({ from, to }: Run): Span => ({
    block: sentences[view.sentence[from]!]!.block,
    start: view.tokens[from]!.start,
    end: view.tokens[to]!.end,
  })
  const runs = contentRuns(view, claim.content)
  if (runs.length === 0) return []
  const { source } = claim
  const quote: FoundQuote = {
    content: runs.map(span),
    verbatim: claim.content
      .filter((i) => view.tokens[i]!.kind === 'marked')
      .map((i) => span({ from: i, to: i })),
    mention: source && {
      sentence: view.sentence[source.from]!,
      phrase: inSentence(view, source),
    },
    sentence: view.sentence[runs[0]!.from]!,
    carried: claim.sourceOf === 'before',
    confidence: sourceConfidence(claim) * (isScrap(view, claim) ? SCRAP : 1),
  }
  if (claim.cue) quote.cue = span(withoutEndPoints(view, claim.cue))
  return [quote]
}

function isScrap(view: WordView, { content }: Claim): boolean {
  const words = content.filter((i) => view.tokens[i]!.kind !== 'point')
  return (
    words.length <= SCRAP_WORDS && !words.some((i) => view.tokens[i]!.kind === 'marked' || view.verbal[i])
  )
}

/** "wrote:" without its colon; a cue that is a point stays. */
function withoutEndPoints(view: WordView, { from, to }: Run): Run {
  let last = to
  while (last > from && view.tokens[last]!.kind === 'point') last -= 1
  return { from, to: last }
}

function inSentence(view: WordView, { from, to }: Run): Run {
  const start = view.sentenceStarts[view.sentence[from]!]!
  return { from: from - start, to: to - start }
}

/** Runs of content, over points between them, without points at their ends. */
function contentRuns(view: WordView, content: readonly number[]): Run[] {
  const isPoint = (i: number) => view.tokens[i]!.kind === 'point'
  const runs: Run[] = []
  for (const i of content) {
    const last = runs.at(-1)
    if (last && view.block[last.to] === view.block[i] && onlyPoints(view, last.to + 1, i)) last.to = i
    else runs.push({ from: i, to: i })
  }
  for (const run of runs) {
    while (run.from < run.to && isPoint(run.from) && !/[[(]/.test(view.tokens[run.from]!.text)) run.from += 1
    while (run.to > run.from && isPoint(run.to) && !/[\])%]/.test(view.tokens[run.to]!.text)) run.to -= 1
  }
  return runs.filter(({ from, to }) => from < to || !isPoint(from))
}

function onlyPoints(view: WordView, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (view.tokens[i]!.kind !== 'point') return false
  return true
}
