import type { ArticleReading } from './findQuotes.ts'
import { sexOfName } from './givenNames.ts'
import type { Reference } from './Reference.ts'
import { bare } from './readName.ts'
import { readReferences } from './readReferences.ts'
import { headKind } from './speakerWords.ts'
import { isCapital, type Token } from './tokens.ts'

const ENDS_LIKE_VERB = /\p{L}{3}(?:ing|ed|ly)$/u
/** The longest line without a point that is taken for a crosshead. */
const LONGEST_CROSSHEAD = 7

/** Whom each sentence of an article speaks of; a crosshead speaks of nobody. */
export function readArticleReferences({ sentences, quotes }: ArticleReading): Reference[][] {
  const small = new Set<string>()
  const names = new Set<string>()
  // Only the first words of sentences are asked for.
  const first = new Set<string>()
  for (const { tokens } of sentences) if (isCapital(tokens[0])) first.add(bare(tokens[0]!))
  for (const { tokens } of sentences) {
    let before: Token | undefined
    for (const token of tokens) {
      if (token.kind === 'word') {
        if (!isCapital(token)) {
          if (first.has(token.lower)) small.add(token.lower)
        } else if (before?.kind === 'word' && first.has(bare(token))) names.add(bare(token))
      }
      before = token
    }
  }
  const isCommon = (token: Token) => {
    const word = bare(token)
    // "Mohammed" ends like a verb.
    if ((names.has(word) || sexOfName(word)) && !small.has(word)) return false
    return small.has(word) || headKind(word) !== undefined || ENDS_LIKE_VERB.test(word)
  }
  const credited = new Set(quotes.map((quote) => quote.mention?.sentence))
  return sentences.map(({ tokens }, i) =>
    isTitleCase(tokens) || (!credited.has(i) && isCrosshead(tokens))
      ? []
      : readReferences(tokens, i, isCommon),
  )
}

/** A headline in which all longer words have capitals would make names of half of them. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  if (tokens.at(-1)!.text === '.') return false
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3)
  return long.length > 4 && long.every(isCapital)
}

function isCrosshead(tokens: readonly Token[]): boolean {
  return tokens.length <= LONGEST_CROSSHEAD && tokens.every(({ kind }) => kind === 'word')
}
