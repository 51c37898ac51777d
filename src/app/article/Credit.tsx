import type { PublicArticle } from '../../archive/ArticlePage.ts'
import { isWebAddress } from '../../article/Article.ts'
import { articleWords } from './articleWords.ts'

/** Where the words are from, as the cutting said it, and what that address is. */
export function Credit({ article }: { article: PublicArticle }) {
  if (!article.sources?.length) return null
  return (
    <div className="credit" id="credit">
      {article.sources.map(({ url, wording, scope, publisher }) => (
        <p key={url}>
          <b>{article.kind === 'brief' ? articleWords.creditBrief : articleWords.credit}</b>{' '}
          {wording !== undefined && `${wording}: `}
          {isWebAddress(url) && (
            <a href={url} rel="noopener noreferrer" dir="ltr">
              {url}
            </a>
          )}
          {scope === 'site' && (
            <span className="block">{articleWords.frontPage(publisher ?? article.publisher ?? url)}</span>
          )}
        </p>
      ))}
    </div>
  )
}
