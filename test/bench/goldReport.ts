import { extractQuotes } from '../../src/quotes/extractQuotes.ts'
import { type GoldFigures, goldFigures } from '../quotes/goldFigures.ts'
import { paragraphs } from '../quotes/readArticle.ts'
import { readGold } from '../quotes/readGold.ts'
import { scoreGold } from '../quotes/scoreGold.ts'

/** Figures of the reviewed articles of test/quotes/gold, by style and in all. */
export function goldReport(): Record<string, GoldFigures> {
  const scored = readGold(`${import.meta.dirname}/../quotes/gold`).map((article) => ({
    style: article.style,
    tally: scoreGold(article, extractQuotes(paragraphs(article.paragraphs.join('\n')), 'en')).tally,
  }))
  const styles = [...new Set(scored.map(({ style }) => style))]
  const of = (wanted: string | null) =>
    goldFigures(scored.filter(({ style }) => wanted === null || style === wanted).map(({ tally }) => tally))
  return { ...Object.fromEntries(styles.map((style) => [style, of(style)])), all: of(null) }
}
