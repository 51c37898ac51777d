import type { Article, Correction, Removed } from '../article/Article.ts'
import type { Quote } from '../article/Quote.ts'

/** An article as a reader's browser gets it: of the cutting what file it was, of corrections only their words. */
export type PublicArticle = Omit<
  Article,
  'cutting' | 'collected' | 'corrections' | 'removed' | 'tags' | 'formerly'
> & {
  cutting?: Omit<NonNullable<Article['cutting']>, 'text'>
  corrections?: Pick<Correction, 'words' | 'drop' | 'add' | 'on'>[]
}

/** What one article's screen shows. `path` is its address below the base. */
export type ArticlePage = { path: string; article: PublicArticle; quotes: Quote[] }

/** A cutting as received, and what was taken out of its text. */
export type Received = { text: string; removed: Removed[] }

/** What stands at an address that an article has left. */
export type MovedPage = { movedTo: string }
