import { type Article, blockText } from '../article/Article.ts'
import { articlePath, readAddress } from '../article/address.ts'
import type { KeptNames } from '../article/KeptNames.ts'
import type { Problem } from '../article/Problem.ts'
import { compareNewestFirst, dayOf } from '../article/publicationDate.ts'
import type { Quote } from '../article/Quote.ts'
import type { ArticlePage, MovedPage, PublicArticle, Received } from './ArticlePage.ts'
import { listAttention } from './attention.ts'
import { evaluateList } from './evaluateList.ts'
import type { ListItem } from './ListItem.ts'
import { WHOLE_LIST } from './ListState.ts'
import { makeListItem } from './makeListItem.ts'
import type { Site } from './Site.ts'
import type { Facet, Summary } from './Summary.ts'
import {
  ATTENTION,
  articleShard,
  BLOCK,
  blockShard,
  HEADLINES,
  NAMES,
  receivedShard,
  SITE,
  SUMMARY,
  TEXTS,
} from './shards.ts'

export type Entry = { article: Article; quotes: Quote[] }
export type ArchiveInput = {
  entries: readonly Entry[]
  problems: readonly Problem[]
  site: Omit<Site, 'problems' | 'attention'>
  /** Whether the files are for the keeper alone, who is told what needs attention. */
  keeper: boolean
  /** Names kept by hand, where the keeper may see and change them. */
  names?: KeptNames
}

/** Facet values the first screen carries; a list that needs more reads the headlines. */
const FIRST_VALUES = 12

/** Every file that a browser loads, as [path below the base, content]. Order and content depend on the input alone. */
export function* archiveFiles(input: ArchiveInput): Generator<[path: string, content: string]> {
  const entries = [...input.entries].sort(
    (a, b) =>
      compareNewestFirst(a.article.published, b.article.published) ||
      (a.article.slug < b.article.slug ? -1 : 1),
  )
  const items = entries.map(({ article, quotes }) => makeListItem(article, quotes))
  const attention = input.keeper
    ? listAttention(
        entries.map(({ article }) => article),
        input.problems,
      )
    : []
  const site: Site = {
    ...input.site,
    problems: input.keeper ? new Set(input.problems.map(({ file }) => file)).size : 0,
    attention: attention.length,
  }
  yield [SITE, JSON.stringify(site)]
  yield [SUMMARY, JSON.stringify(makeSummary(items))]
  yield [HEADLINES, JSON.stringify(items)]
  for (let n = 0; n * BLOCK < items.length; n += 1)
    yield [blockShard(n), JSON.stringify(items.slice(n * BLOCK, (n + 1) * BLOCK))]
  yield [TEXTS, JSON.stringify(entries.map(({ article }) => article.body.map(blockText).join('\n')))]
  if (input.keeper) yield [ATTENTION, JSON.stringify(attention)]
  if (input.names) yield [NAMES, JSON.stringify(input.names)]
  for (const { article, quotes } of entries) {
    const page: ArticlePage = { path: articlePath(article), article: makePublic(article), quotes }
    yield [articleShard(page.path), JSON.stringify(page)]
  }
  yield* movedFiles(entries)
  yield* receivedFiles(entries)
}

function makePublic(article: Article): PublicArticle {
  const { cutting, collected: _, corrections, removed: __, tags: ___, formerly: ____, ...shown } = article
  const { text: _____, ...file } = cutting ?? {}
  return {
    ...shown,
    ...(cutting && { cutting: file as PublicArticle['cutting'] & object }),
    ...(corrections && { corrections: corrections.map(({ speaker: _, is: __, ...rest }) => rest) }),
  }
}

/** Addresses that articles have left, and where they lead now. An address in use again is the new one's. */
function movedAddresses(entries: readonly Entry[]): Map<string, string> {
  const inUse = new Set(entries.map(({ article }) => articlePath(article)))
  const moved = new Map<string, string>()
  for (const { article } of entries)
    for (const old of article.formerly ?? []) {
      const path = `${old.replace(/^\/+|\/+$/g, '')}/`
      if (!inUse.has(path) && !moved.has(path)) moved.set(path, articlePath(article))
    }
  return moved
}

function* movedFiles(entries: readonly Entry[]): Generator<[string, string]> {
  for (const [path, movedTo] of movedAddresses(entries)) {
    if (readAddress(path)?.screen !== 'article') continue
    const page: MovedPage = { movedTo }
    yield [articleShard(path), JSON.stringify(page)]
  }
}

function* receivedFiles(entries: readonly Entry[]): Generator<[string, string]> {
  const files = new Map<string, Record<string, Received>>()
  for (const { article } of entries) {
    if (!article.cutting) continue
    const path = articlePath(article)
    const shard = receivedShard(path)
    const received: Received = { text: article.cutting.text, removed: article.removed ?? [] }
    files.set(shard, { ...files.get(shard), [path]: received })
  }
  for (const [shard, texts] of files) yield [shard, JSON.stringify(texts)]
}

function makeSummary(items: readonly ListItem[]): Summary {
  const dates = new Map<string, number>()
  let undated = 0
  for (const { published } of items) {
    if (published === null) undated += 1
    else dates.set(dayOf(published), (dates.get(dayOf(published)) ?? 0) + 1)
  }
  const { facets } = evaluateList(items, WHOLE_LIST, null)
  const first = ({ values, total }: Facet): Facet => ({ values: values.slice(0, FIRST_VALUES), total })
  const quotes = (kind: string) => facets.kind.values.find(({ slug }) => slug === kind)?.count ?? 0
  return {
    articles: items.length,
    dates: [...dates].sort((a, b) => compareNewestFirst(a[0], b[0])),
    undated,
    publishers: first(facets.publisher),
    speakers: first(facets.speaker),
    quotes: { direct: quotes('direct'), reported: quotes('reported'), unnamed: quotes('unnamed') },
    languages: first(facets.lang),
  }
}
