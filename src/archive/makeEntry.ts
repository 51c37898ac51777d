import { type Article, blockText } from '../article/Article.ts'
import { articlePath } from '../article/address.ts'
import type { Quote } from '../article/Quote.ts'
import type { ArticlePage, PublicArticle, Received } from './ArticlePage.ts'
import { type Attention, articleAttention } from './attention.ts'
import type { ListItem, QuoteFacet } from './ListItem.ts'
import { makeListItem } from './makeListItem.ts'
import { makeTerms } from './makeTerms.ts'
import { quoteFacets } from './quoteFacets.ts'
import { articleShard } from './shards.ts'

/**
 * All that the archive's files need of one article. The light part is held in memory for every article, the heavy one
 * is written down and read again. Both are plain data: they may be cached by the content they were made from.
 */
export type Entry = { light: LightEntry; heavy: HeavyEntry }

/** Some 1 to 2 kB an article. */
export type LightEntry = {
  /** What lists show; its date and path are the sort key. */
  item: ListItem
  /** Who is named beside words in the article, in order of appearance, with the ids of the quotes; null: nobody. */
  said: [speaker: string | null, ids: string[]][]
  kinds: QuoteFacet[]
  /** The file of the cutting, where the article came of one. */
  file?: string
  /** Addresses that the article has left. */
  formerly?: string[]
  attention: Attention[]
}

/** Some 15 kB an article. */
export type HeavyEntry = {
  /** The article's own file, as [path below the base, content]: nothing else is needed to write it. */
  page: [path: string, content: string]
  /** What the search index is made from, packed by `makeTerms`. */
  terms: Uint8Array
  /** JSON of the cutting as received; null where there is none. */
  received: string | null
}

/** What the archive needs of one article and its quotes, under the names kept by hand. */
export function makeEntry(article: Article, quotes: Quote[]): Entry {
  const { cutting, formerly } = article
  const path = articlePath(article)
  const page: ArticlePage = { path, article: makePublic(article), quotes }
  const received: Received | null = cutting ? { text: cutting.text, removed: article.removed ?? [] } : null
  return {
    light: {
      item: makeListItem(article, quotes),
      said: quotesBySpeaker(quotes),
      kinds: quoteFacets(quotes, article.body.map(blockText)),
      ...(cutting && { file: cutting.file }),
      ...(formerly && { formerly }),
      attention: articleAttention(article),
    },
    heavy: {
      page: [articleShard(path), JSON.stringify(page)],
      terms: makeTerms(article, quotes),
      received: received && JSON.stringify(received),
    },
  }
}

function quotesBySpeaker(quotes: readonly Quote[]): LightEntry['said'] {
  const said = new Map<string | null, string[]>()
  for (const { id, speaker } of quotes) {
    const name = speaker && speaker.is !== 'unnamed' ? speaker.name : null
    const ids = said.get(name)
    if (ids) ids.push(id)
    else said.set(name, [id])
  }
  return [...said]
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
