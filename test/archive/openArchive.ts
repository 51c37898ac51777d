import { archiveFiles } from '../../src/archive/archiveFiles.ts'
import type { ListAnswer } from '../../src/archive/ListAnswer.ts'
import { articleAt } from '../../src/archive/ListAnswer.ts'
import { ListEngine } from '../../src/archive/ListEngine.ts'
import type { ListItem } from '../../src/archive/ListItem.ts'
import { makeEntry } from '../../src/archive/makeEntry.ts'
import type { Summary } from '../../src/archive/Summary.ts'
import { BLOCK, blockShard, SUMMARY } from '../../src/archive/shards.ts'
import type { QuotedArticle } from '../../src/article/Quote.ts'

const SETTINGS = {
  problems: [],
  keeper: true,
  site: { title: 'T', language: 'en', built: '2026-01-01', publish: 'private' as const, index: false },
}

/** An article of one paragraph and one quote of each speaker. */
export function makeArticle(
  slug: string,
  published: string | null,
  { speakers = [] as string[], publisher = 'The Paper', language = 'en', headline = slug, text = '' } = {},
): QuotedArticle {
  let body = text
  const quotes = speakers.map((name, i) => {
    const start = body.length
    body += `“Not now ${i},” said ${name}. `
    const said = { block: 0, start, end: start + 12 }
    const mention = [{ block: 0, start: start + 18, end: start + 18 + name.length }]
    return {
      id: `not-now-${i}`,
      content: [said],
      verbatim: [said],
      speaker: { name, is: 'person' as const, mention, certainty: 'stated' as const },
    }
  })
  const block = { kind: 'paragraph' as const, text: body || 'Nothing was said.' }
  return {
    article: { slug, published, headline, publisher, language, kind: 'cutting', body: [block] },
    quotes,
  }
}

/** The archive of some articles, in memory, and what a page does with it. */
export function openArchive(articles: readonly QuotedArticle[]) {
  const entries = articles.map(({ article, quotes }) => makeEntry(article, quotes))
  const shared = archiveFiles({
    ...SETTINGS,
    entries: entries.map(({ light }) => light),
    read: (n) => entries[n]!.heavy,
  })
  const files = new Map<string, string | Uint8Array>([...shared, ...entries.map(({ heavy }) => heavy.page)])
  const asked: string[] = []
  const read = (path: string): unknown => {
    const file = files.get(path)
    if (file === undefined) throw new Error(`no file ${path}`)
    asked.push(path)
    return typeof file === 'string' ? JSON.parse(file) : file
  }
  const summary = read(SUMMARY) as Summary
  const itemOf = (n: number) => (read(blockShard(summary, n)) as ListItem[])[n % BLOCK]!
  const knownAs = new Map(entries.map(({ light }) => [light.item.path, light]))
  return {
    files,
    asked,
    summary,
    text: (path: string) => String(files.get(path)),
    itemOf,
    /** What is known of the n-th article. */
    knownOf: (n: number) => knownAs.get(itemOf(n).path)!,
    items: (answer: ListAnswer) =>
      Array.from({ length: answer.count }, (_, i) => itemOf(articleAt(answer.rows, i))),
    read: async (path: string) => read(path),
    engine: new ListEngine(async (path) => read(path)),
  }
}
