import { Link } from 'react-router'
import type { ListItem } from '../../archive/ListItem.ts'
import { findHits, type TextQuery } from '../../archive/textQuery.ts'
import { precisionOf } from '../../article/publicationDate.ts'
import { textLanguage } from '../ui/direction.ts'
import { formatDate } from '../ui/formatDate.ts'
import { Hits } from '../ui/Hits.tsx'
import { hrefOf } from '../ui/hrefOf.ts'
import { QuoteText } from '../ui/QuoteText.tsx'
import { words } from '../words.ts'

type ItemProps = {
  item: ListItem
  byDay: boolean
  query: TextQuery
  text?: string | undefined
  onOpen: () => void
}

/** One article in the list: where and when, headline, first words, and its strongest quote with the speaker. */
export function Item({ item, byDay, query, text, onOpen }: ItemProps) {
  const language = textLanguage(item.language)
  const opening = openingFor(item, query, text)
  return (
    <li className={item.quote ? 'item' : 'item plain'} data-path={item.path}>
      <div {...language}>
        <Meta item={item} byDay={byDay} />
        <h3>
          <Link to={hrefOf(item.path)} onClick={onOpen}>
            <Hits text={item.headline} query={query} />
          </Link>
        </h3>
        {opening !== '' && (
          <p className="opening">
            <Hits text={opening} query={query} />
          </p>
        )}
      </div>
      {item.quote && (
        <p className="said" {...language}>
          <span className="words">
            <QuoteText kind={item.quote.kind} pieces={item.quote.pieces} />
          </span>
          <span className="by">
            <b>
              <bdi>{item.quote.speaker?.name ?? words.unclear}</bdi>
            </b>
            {item.quote.speaker?.role && <bdi>, {item.quote.speaker.role}</bdi>}
            {item.quote.speaker?.unnamed && `, ${words.unnamed}`}
          </span>
        </p>
      )}
    </li>
  )
}

/** Date and publisher: in English, or in the article's own language where that is written from right to left. */
function Meta({ item, byDay }: { item: ListItem; byDay: boolean }) {
  const own = words.ownLanguage[item.language.split('-')[0]!]
  const language = own ? item.language : 'en'
  const brief = own ? `${own.brief} ${item.publisher ?? ''}`.trim() : words.brief(item.publisher)
  return (
    <p className="meta" lang={language} dir={own ? 'rtl' : 'auto'}>
      <ItemDate published={item.published} byDay={byDay} language={language} />
      {item.kind === 'brief' && (
        <span>
          <bdi>{brief}</bdi>
        </span>
      )}
      {item.kind !== 'brief' && item.publisher && (
        <b>
          <bdi>{item.publisher}</bdi>
        </b>
      )}
    </p>
  )
}

type ItemDateProps = { published: string | null; byDay: boolean; language: string }

function ItemDate({ published, byDay, language }: ItemDateProps) {
  if (published === null) return <span>{words.noDate}</span>
  const { noDay, noMonth } = words.ownLanguage[language.split('-')[0]!] ?? words
  const precision = precisionOf(published)
  if (precision === 'year') return <span>{noMonth}</span>
  // Names of months may differ between the language data of the build and of the browser.
  return (
    <>
      {!(byDay && precision !== 'month') && (
        <time dateTime={published} suppressHydrationWarning>
          {formatDate(published, language, { year: byDay })}
        </time>
      )}
      {precision === 'month' && <span>{noDay}</span>}
    </>
  )
}

/** Where a search found words only in the body, the words round the first of them. */
function openingFor(item: ListItem, query: TextQuery, text: string | undefined): string {
  if (text === undefined || query.terms.length === 0) return item.opening
  if (findHits(`${item.headline}\n${item.opening}`, query).length > 0) return item.opening
  const hit = findHits(text, query)[0]
  if (!hit) return item.opening
  const start = hit[0] < 70 ? 0 : text.indexOf(' ', hit[0] - 70) + 1
  const end = Math.min(text.length, hit[1] + 140)
  const cut = end < text.length ? text.lastIndexOf(' ', end) : end
  return `${start > 0 ? '… ' : ''}${text.slice(start, cut)}${cut < text.length ? ' …' : ''}`
}
