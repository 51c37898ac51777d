import { useEffect } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import type { ArticlePage } from '../../archive/ArticlePage.ts'
import type { Site } from '../../archive/Site.ts'
import { articleShard, SITE } from '../../archive/shards.ts'
import { useShard } from '../queries.ts'
import { hrefOf } from '../ui/hrefOf.ts'
import { PageMeta } from '../ui/PageMeta.tsx'
import { articleWords } from './articleWords.ts'

/** An address that an article has left: leads on to the new one, the quote that was pointed at included. */
export function MovedScreen({ to }: { to: string }) {
  const { article } = useShard<ArticlePage>(articleShard(to))
  const site = useShard<Site>(SITE)
  const { search, hash } = useLocation()
  const navigate = useNavigate()
  useEffect(() => {
    navigate({ pathname: hrefOf(to), search, hash }, { replace: true })
  }, [navigate, to, search, hash])
  return (
    <div className="wrap note py-10">
      <PageMeta
        site={site}
        path={to}
        title={`${article.headline} · ${site.title}`}
        description={articleWords.moved}
        type="article"
      />
      <h1>{articleWords.moved}</h1>
      <p>
        <Link to={hrefOf(to)}>{article.headline}</Link>
      </p>
    </div>
  )
}
