import { Link } from 'react-router'
import { type ListPage, listPageShard } from '../../archive/listPages.ts'
import type { Site } from '../../archive/Site.ts'
import { SITE } from '../../archive/shards.ts'
import { dateFolder } from '../../article/address.ts'
import { useShard } from '../queries.ts'
import { formatDate } from '../ui/formatDate.ts'
import { hrefOf } from '../ui/hrefOf.ts'
import { PageMeta } from '../ui/PageMeta.tsx'
import { words } from '../words.ts'
import { BuiltRows } from './BuiltRows.tsx'

/**
 * The articles of a date as its built page shows them: without a script all there is, with one until the list takes
 * its place. Nothing here depends on the rest of the archive, or every page would change with every article.
 */
export function DateScreen({ date }: { date: string | null }) {
  const site = useShard<Site>(SITE)
  const path = `${dateFolder(date)}/`
  const { items, count, within } = useShard<ListPage>(listPageShard(path))
  const range = date === null ? words.undated : formatDate(date)
  const title = `${range} · ${site.title}`
  const under = date?.length === 4 ? 'month' : 'day'
  const rows = items.map((item, row) => ({ row, item }))
  return (
    <div className="wrap">
      <PageMeta
        site={site}
        path={path}
        title={title}
        description={words.listDescription(title, count)}
        type="website"
      />
      <div className="columns alone">
        <section id="articles" tabIndex={-1} aria-label={words.archive}>
          <h1 className="page-title" tabIndex={-1}>
            {range}
          </h1>
          <p>{words.articles(count)}</p>
          <BuiltRows rows={rows} under={under} />
          <nav className="year-links" aria-label={words.pages}>
            {count > items.length &&
              within.map(([finer]) => (
                <Link key={finer} to={hrefOf(`${dateFolder(finer)}/`)}>
                  {formatDate(finer)}
                </Link>
              ))}
            {date !== null && date.length > 4 && (
              <Link to={hrefOf(`${dateFolder(date.slice(0, date.length - 3))}/`)}>
                {formatDate(date.slice(0, date.length - 3))}
              </Link>
            )}
            <Link to="/">{words.allArticles}</Link>
          </nav>
        </section>
      </div>
    </div>
  )
}
