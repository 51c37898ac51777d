import './article.css'
import type { ArticlePage, MovedPage } from '../../archive/ArticlePage.ts'
import { articleShard } from '../../archive/shards.ts'
import { useShard } from '../queries.ts'
import { ArticleScreen } from './ArticleScreen.tsx'
import { MovedScreen } from './MovedScreen.tsx'

/** What stands at an article's address: the article, or where it has gone. */
export function ArticleOrMoved({ path, ahead = false }: { path: string; ahead?: boolean }) {
  const page = useShard<ArticlePage | MovedPage>(articleShard(path))
  return 'movedTo' in page ? <MovedScreen to={page.movedTo} /> : <ArticleScreen path={path} ahead={ahead} />
}
