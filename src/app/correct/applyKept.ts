import type { ArticlePage } from '../../archive/ArticlePage.ts'
import { type Article, blockText } from '../../article/Article.ts'
import type { Change } from '../../article/Change.ts'
import { correctArticle } from '../../article/correctArticle.ts'
import { correctQuotes } from '../../article/correctQuotes.ts'

/** An article's page with the corrections that are kept on this device put over it. Its address stays as it is. */
export function applyKept(page: ArticlePage, changes: readonly Change[]): ArticlePage {
  const { corrections: built = [], ...rest } = page.article
  let article: Article = { ...(rest as Article) }
  for (const change of changes) article = correctArticle(article, change)
  const { corrections = [], formerly: _, ...fields } = article
  const { quotes } = correctQuotes(page.quotes, article.body.map(blockText), corrections)
  const all = [...built, ...corrections]
  return {
    path: page.path,
    article: { ...rest, ...fields, ...(all.length > 0 && { corrections: all }) },
    quotes,
  }
}
