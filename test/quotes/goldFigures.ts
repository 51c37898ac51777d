import { emptyTally, type GoldTally } from './scoreGold.ts'

/** Figures over several articles, in percent. */
export type GoldFigures = {
  articles: number
  quotes: number
  pronounQuotes: number
  /** Stretches in quotation marks with the very same limits, F1. */
  marked: number
  /** Contents found by half of their characters at least: of those there are, of those shown, and F1. */
  contentRecall: number
  contentPrecision: number
  content: number
  /** The right speaker, of the quotes found whose speaker is known. */
  speaker: number
  /** The right person for he, she and they: of such quotes found, and of all. */
  pronounOfFound: number
  pronounOfAll: number
  /** Names of people and organisations shown, and how many in 100 are not the speaker's, or the words nobody's. */
  namesShown: number
  wrongNames: number
  /** Quotes found whose speaker is known and that show no name. */
  withheld: number
}

/** Adds up the counts of articles and makes shares of them. */
export function goldFigures(tallies: readonly GoldTally[]): GoldFigures {
  const sum = emptyTally()
  for (const tally of tallies) {
    for (const part of ['marked', 'content', 'speaker', 'pronoun', 'names'] as const) {
      const into: Record<string, number> = sum[part]
      for (const [key, n] of Object.entries(tally[part])) into[key] = (into[key] ?? 0) + n
    }
  }
  const share = (part: number, whole: number) => (whole === 0 ? 100 : (100 * part) / whole)
  const { marked, content, speaker, pronoun, names } = sum
  return {
    articles: tallies.length,
    quotes: content.gold,
    pronounQuotes: pronoun.gold,
    marked: share(2 * marked.same, marked.gold + marked.shown),
    contentRecall: share(content.found, content.gold),
    contentPrecision: share(content.found, content.shown),
    content: share(2 * content.found, content.gold + content.shown),
    speaker: share(speaker.right, speaker.found),
    pronounOfFound: share(pronoun.right, pronoun.found),
    pronounOfAll: share(pronoun.right, pronoun.gold),
    namesShown: names.shown,
    wrongNames: names.shown === 0 ? 0 : share(names.others + names.stray, names.shown),
    withheld: share(speaker.withheld, speaker.found),
  }
}
