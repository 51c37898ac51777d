import { Link } from 'react-router'
import type { Site } from '../../archive/Site.ts'
import type { Summary } from '../../archive/Summary.ts'
import { PAGE, SITE, SUMMARY } from '../../archive/shards.ts'
import { useShard } from '../queries.ts'
import { PageMeta } from '../ui/PageMeta.tsx'
import { words } from '../words.ts'
import { BuiltRows } from './BuiltRows.tsx'
import { headingOf } from './Items.tsx'
import { articlesOfPage } from './pageArticles.ts'
import { useItems } from './useItems.ts'

/** Fifty articles in their order, with the pages before and after: the way through all of them without a script. */
export function PageScreen({ number }: { number: number }) {
  const site = useShard<Site>(SITE)
  const summary = useShard<Summary>(SUMMARY)
  const articles = articlesOfPage(number, summary)
  const items = useItems(articles, summary)
  const rows = articles.map((n, row) => ({ row, item: items.get(n) }))
  const pages = Math.ceil(summary.articles / PAGE)
  const under = headingOf(summary)
  const title = `${words.page(number, pages)} · ${site.title}`
  return (
    <div className="wrap">
      <PageMeta
        site={site}
        path={`page/${number}/`}
        title={title}
        description={words.listDescription(title, summary.articles)}
        type="website"
      />
      <div className="columns alone">
        <section id="articles" tabIndex={-1} aria-label={words.archive}>
          <h1 className="page-title" tabIndex={-1}>
            {words.page(number, pages)}
          </h1>
          <BuiltRows rows={rows} under={under} />
          <nav className="year-links" aria-label={words.pages}>
            {number < pages && <Link to={`/page/${number + 1}/`}>{words.newerArticles}</Link>}
            {number > 1 && <Link to={`/page/${number - 1}/`}>{words.olderArticles}</Link>}
            <Link to="/">{words.allArticles}</Link>
          </nav>
        </section>
      </div>
    </div>
  )
}
