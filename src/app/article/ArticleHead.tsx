import { Link } from 'react-router'
import type { PublicArticle } from '../../archive/ArticlePage.ts'
import { dateFolder } from '../../article/address.ts'
import type { Quote } from '../../article/Quote.ts'
import { formatDate, yearsBetween } from '../ui/formatDate.ts'
import { hrefOf } from '../ui/hrefOf.ts'
import { Icon } from '../ui/Icon.tsx'
import { setPreference, usePreference } from '../ui/preferences.ts'
import { words } from '../words.ts'
import { articleWords } from './articleWords.ts'
import { ShareMenu } from './ShareMenu.tsx'
import { speakersOf } from './speakersOf.ts'

type ArticleHeadProps = {
  article: PublicArticle
  path: string
  today: string
  quotes: readonly Quote[]
  selected: Quote | null
  language: { lang?: string; dir: 'ltr' | 'rtl' }
  asCut: boolean
  onAsCut: () => void
  onCorrect: () => void
}

/** Publisher, date and original above the headline, then what the software did, then what a reader can do. */
export function ArticleHead(props: ArticleHeadProps) {
  const { article, path, today, quotes, selected, language, asCut, onAsCut, onCorrect } = props
  const made = article.origin?.headline === 'made'
  const byHand = Object.values(article.origin ?? {}).includes('hand')
  const repairs = article.repairs?.length ?? 0
  return (
    <header className="head">
      <div className="kicker">
        {article.publisher !== undefined && (
          <span className="publisher">
            <bdi>{article.kind === 'brief' ? words.brief(article.publisher) : article.publisher}</bdi>
          </span>
        )}
        <PublishedDate published={article.published} today={today} />
        {article.agency !== undefined && <bdi>{article.agency}</bdi>}
      </div>
      <h1 className={made ? 'made' : undefined} tabIndex={-1} {...language}>
        {article.headline}
      </h1>
      {article.standfirst !== undefined && (
        <p className="standfirst" {...language}>
          {article.standfirst}
        </p>
      )}
      {article.byline && (
        <p className="byline" dir={language.dir}>
          {article.byline.join(', ')}
        </p>
      )}
      {(made || repairs > 0 || byHand) && (
        <p className="notes">
          {made && <span className="made-note">{articleWords.madeHeadline}</span>}
          {byHand && <span>{articleWords.byHand}</span>}
          {repairs > 0 && <span>{asCut ? articleWords.asCut : articleWords.repairs(repairs)}</span>}
          {repairs > 0 && (
            <button type="button" className="text-button needs-js" aria-pressed={asCut} onClick={onAsCut}>
              {asCut ? articleWords.showRepairs(repairs) : articleWords.showAsCut}
            </button>
          )}
          <button type="button" className="text-button needs-js" onClick={onCorrect}>
            {articleWords.correct}
          </button>
        </p>
      )}
      <Actions article={article} path={path} selected={selected} />
      {quotes.length > 0 && (
        <a className="to-rail" href="#who">
          {articleWords.speakers(speakersOf(quotes).filter(({ speaker }) => speaker !== null).length)}
          <Icon name="down" className="size-4" />
        </a>
      )}
    </header>
  )
}

function PublishedDate({ published, today }: { published: string | null; today: string }) {
  if (published === null) return <span className="date">{words.noDate}</span>
  const years = yearsBetween(published, today)
  const date = formatDate(published)
  return (
    <>
      <Link className="date" to={hrefOf(`${dateFolder(published)}/`)} title={articleWords.onDate(date)}>
        <time dateTime={published}>{date}</time>
      </Link>
      {years >= 1 && <span className="age">{articleWords.yearsOld(years)}</span>}
    </>
  )
}

function Actions({ article, path, selected }: Pick<ArticleHeadProps, 'article' | 'path' | 'selected'>) {
  const source = article.sources?.[0]
  const on = usePreference('highlights') === 'on'
  return (
    <div className="actions">
      {source && (
        <a className="read" href={source.url} rel="noopener noreferrer">
          {articleWords.readAt(source.publisher ?? article.publisher ?? source.url)}
          <Icon name="out" className="size-3" />
        </a>
      )}
      {source?.scope === 'site' && <span className="front-page">{articleWords.frontPageOnly}</span>}
      <span className="grow" />
      <ShareMenu headline={article.headline} path={path} selected={selected} />
      <button
        type="button"
        className="action needs-js max-md:hidden"
        aria-pressed={on}
        onClick={() => setPreference('highlights', on ? 'off' : 'on')}
      >
        <Icon name="marker" />
        <span>{articleWords.highlights}</span>
      </button>
    </div>
  )
}
