import { type Article, blockText } from '../article/Article.ts'
import type { Quote } from '../article/Quote.ts'
import { packTerms, type Term } from './packedTerms.ts'
import { IN_HEADLINE, IN_QUOTE } from './places.ts'
import { stemWord } from './stemWord.ts'
import { tokens } from './tokens.ts'

/** Words between two passages: no phrase reaches from one into the next. */
const GAP = 8

/** The stems of an article over headline, standfirst, names and text: some 300 terms, 4 kB. */
export function makeTerms(article: Article, quotes: readonly Quote[]): Uint8Array {
  const found = new Map<string, Term>()
  let at = 0
  const add = (text: string | undefined, placesAt: (start: number) => number) => {
    if (text === undefined) return
    for (const { word, start } of tokens(text)) {
      const stem = stemWord(word, article.language)
      let term = found.get(stem)
      if (!term) {
        term = { stem, places: 0, positions: [] }
        found.set(stem, term)
      }
      term.places |= placesAt(start)
      term.positions.push(at)
      at += 1
    }
    at += GAP
  }
  const plain = () => 0
  add(article.headline, () => IN_HEADLINE)
  add(article.standfirst, plain)
  for (const { text, quoted } of quotedBlocks(article, quotes))
    add(text, (start) => (quoted(start) ? IN_QUOTE : 0))
  const speakers = new Set(quotes.flatMap(({ speaker }) => (speaker ? [speaker.name] : [])))
  for (const name of [...(article.byline ?? []), article.agency, article.publisher, ...speakers])
    add(name, plain)
  return packTerms(found.values())
}

function quotedBlocks(article: Article, quotes: readonly Quote[]) {
  return article.body.map((block, n) => {
    const spans = quotes.flatMap(({ content }) => content.filter((span) => span.block === n))
    const quoted = (start: number) => spans.some((span) => start >= span.start && start < span.end)
    return { text: blockText(block), quoted }
  })
}
