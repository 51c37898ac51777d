import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Article, blockText } from '../../src/article/Article.ts'
import { articlePath } from '../../src/article/address.ts'
import { correctArticle } from '../../src/article/correctArticle.ts'
import { findQuote } from '../../src/article/findQuote.ts'
import type { Quote, Span } from '../../src/article/Quote.ts'
import { quoteId } from '../../src/article/quoteId.ts'
import { createIngest } from '../../src/build/ingestFolder.ts'
import { createArchiveReader } from '../../src/build/readArchive.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-the-record-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const PLACES = ['harbour', 'lighthouse', 'market', 'ferry', 'library', 'bridge', 'school', 'clinic']
const NAMES = ['Mara Ellison', 'Tomas Reed', 'Ana Brook', 'Ivo Hale', 'Lena Orr', 'Sam Weir']

async function writeCuttings(count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    const [place, name, other] = [PLACES[i % 8]!, NAMES[i % 6]!, NAMES[(i + 2) % 6]!]
    await writeFile(
      join(folder, `${i}.txt`),
      ` date 20${10 + (i % 9)}-0${1 + (i % 9)}-1${i % 9} The ${place} number ${i} is to close\n\n` +
        `“Nobody asked us about the ${place} ${i},” said ${name}, a keeper. ${other} said that the ${place} would open again before the summer of its own accord. ` +
        `The council had called the plan “the least bad of all ${i} ways”, ${name} added.\n\nSource: http://example.org/${i}\n`,
    )
  }
}

/** A better engine, as one might come: finds other limits for a third of the quotes, joins some, loses a few marks. */
function upgrade(quotes: readonly Quote[], texts: readonly string[], n: number): Quote[] {
  const taken = new Map<string, number>()
  return quotes.map((quote, i) => {
    const first = quote.content[0]!
    const text = texts[first.block]!
    const words = [...text.slice(first.start, first.end).matchAll(/\S+/g)]
    let content: Span[] = quote.content
    if ((i + n) % 3 === 1 && words.length > 4)
      content = [{ ...first, start: first.start + words[1]!.index }, ...quote.content.slice(1)]
    if ((i + n) % 3 === 2)
      content = [{ ...first, start: Math.max(0, first.start - 9) }, ...quote.content.slice(1)]
    const said = content.map(({ block, start, end }) => texts[block]!.slice(start, end)).join(' ')
    return { ...quote, content, id: quoteId(said, taken) }
  })
}

const overlaps = (a: readonly Span[], b: readonly Span[]) =>
  a.some((one) =>
    b.some((other) => one.block === other.block && one.start < other.end && other.start < one.end),
  )

describe('addresses that were given out', () => {
  it('of quotes lead to the same words when the engine changes', async () => {
    await writeCuttings(60)
    const { entries } = await createIngest(folder)()
    let links = 0
    let landed = 0
    for (const [n, { article, quotes }] of entries.entries()) {
      const texts = article.body.map(blockText)
      const better = upgrade(quotes, texts, n)
      for (const old of quotes) {
        links += 1
        const found = findQuote(old.id, better, texts)
        const spans = found === null ? [] : 'quote' in found ? found.quote.content : [found.place]
        if (overlaps(spans, old.content)) landed += 1
      }
    }
    expect(links).toBeGreaterThanOrEqual(150)
    expect(landed / links).toBeGreaterThanOrEqual(0.99)
  }, 30_000)

  it('of articles lead on when dates and headlines are corrected, all of them', async () => {
    await writeCuttings(40)
    const before = (await createIngest(folder)()).entries.map(({ article }) => articlePath(article))
    const { entries } = await createIngest(folder)()
    for (const [i, { article }] of entries.entries()) {
      const values =
        i % 2 === 0
          ? { headline: `Corrected ${i}` }
          : { published: i % 3 === 0 ? null : `2001-02-0${1 + (i % 9)}` }
      const corrected: Article = correctArticle(article, { kind: 'fields', values })
      await writeFile(join(folder, `c${i}.json`), JSON.stringify(corrected))
    }
    const { files } = await createArchiveReader(folder, false)()
    for (const path of before) {
      const page = JSON.parse(String(files.get(`archive/articles/${path.slice(0, -1)}.json`) ?? 'null'))
      const to = page?.movedTo
        ? files.get(`archive/articles/${page.movedTo.slice(0, -1)}.json`)
        : page?.article
      expect(to, path).toBeTruthy()
    }
    expect((await readdir(folder)).length).toBe(80)
    expect(await readFile(join(folder, '0.txt'), 'utf8')).toContain('number 0')
  }, 30_000)
})
