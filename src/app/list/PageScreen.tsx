import { Link } from 'react-router'
import type { ListItem } from '../../archive/ListItem.ts'
import { isByDay, type NumberedPage, numberedPageShard } from '../../archive/listPages.ts'
import type { Site } from '../../archive/Site.ts'
import type { Summary } from '../../archive/Summary.ts'
import { PAGE, SITE, SUMMARY } from '../../archive/shards.ts'
import { useShard } from '../queries.ts'
import { PageMeta } from '../ui/PageMeta.tsx'
import { words } from '../words.ts'
import { BuiltRows } from './BuiltRows.tsx'
import { articlesOfPage } from './pageArticles.ts'
import { useItems } from './useItems.ts'

/** Fifty articles in their order, with the pages before and after: the way through all of them without a script. */
export function PageScreen({ number }: { number: number }) {
  return import.meta.env.SSR ? <BuiltPage number={number} /> : <ReadPage number={number} />
}

/** As it is built: nothing here depends on other articles, or every page would change with every one of them. */
function BuiltPage({ number }: { number: number }) {
  return <Page number={number} {...useShard<NumberedPage>(numberedPageShard(number))} />
}

function ReadPage({ number }: { number: number }) {
  const summary = useShard<Summary>(SUMMARY)
  const articles = articlesOfPage(number, summary)
  const items = useItems(articles, summary)
  return (
    <Page
      number={number}
      pages={Math.ceil(summary.articles / PAGE)}
      items={articles.map((n) => items.get(n))}
      byDay={isByDay(summary.articles)}
    />
  )
}

type PageProps = { number: number; pages: number; items: (ListItem | undefined)[]; byDay: boolean }

function Page({ number, pages, items, byDay }: PageProps) {
  const site = useShard<Site>(SITE)
  const title = `${words.page(number, pages)} · ${site.title}`
  return (
    <div className="wrap">
      <PageMeta
        site={site}
        path={`page/${number}/`}
        title={title}
        description={words.listDescription(title, items.length)}
        type="website"
      />
      <div className="columns alone">
        <section id="articles" tabIndex={-1} aria-label={words.archive}>
          <h1 className="page-title" tabIndex={-1}>
            {words.page(number, pages)}
          </h1>
          <BuiltRows rows={items.map((item, row) => ({ row, item }))} under={byDay ? 'day' : 'month'} />
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
