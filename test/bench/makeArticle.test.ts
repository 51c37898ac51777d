import { describe, expect, it } from 'vitest'
import { blockText } from '../../src/article/Article.ts'
import { readCutting } from '../../src/cuttings/readCutting.ts'
import { extractQuotes } from '../../src/quotes/extractQuotes.ts'
import { asCutting, makeArticle } from './makeArticle.ts'

const articles = Array.from({ length: 300 }, (_, n) => makeArticle(n))
const lengthOf = (n: number) => articles[n]!.body.reduce((sum, block) => sum + blockText(block).length, 0)

describe('the made-up archive', () => {
  it('is the same every time, and no two articles are at one address', () => {
    expect(makeArticle(7)).toEqual(articles[7])
    expect(new Set(articles.map(({ slug }) => slug)).size).toBe(300)
  })

  it('is as long as news, and speaks in quotes that the engine finds', () => {
    const mean = articles.reduce((sum, _, n) => sum + lengthOf(n), 0) / articles.length
    expect(mean).toBeGreaterThan(4000)
    expect(mean).toBeLessThan(5400)
    const quotes = articles.slice(0, 60).map(({ body, language }) => extractQuotes(body, language).length)
    expect(quotes.reduce((a, b) => a + b) / 60).toBeGreaterThan(5)
  })

  it('has words and publishers that grow in number with it', () => {
    const words = (count: number) =>
      new Set(articles.slice(0, count).flatMap(({ body }) => body.flatMap((b) => blockText(b).split(' '))))
        .size
    expect(words(300) / words(150)).toBeGreaterThan(1.3)
    expect(words(300) / words(150)).toBeLessThan(1.9)
    expect(new Set(articles.map(({ publisher }) => publisher)).size).toBeGreaterThan(80)
  })

  it('reads alike from raw cuttings', () => {
    const [read] = readCutting(new TextEncoder().encode(asCutting(articles[0]!)), '0.txt').drafts
    expect(read?.draft.headline).toBe(articles[0]!.headline)
    expect(read?.draft.body.length).toBe(articles[0]!.body.length)
  })
})
