import type { Article } from '../article/Article.ts'
import type { Quote } from '../article/Quote.ts'

/** An article as a reader's browser gets it: without the cutting as received. */
export type PublicArticle = Omit<Article, 'cutting' | 'collected' | 'corrections' | 'tags'>

/** What one article's screen shows. `path` is its address below the base. */
export type ArticlePage = { path: string; article: PublicArticle; quotes: Quote[] }
