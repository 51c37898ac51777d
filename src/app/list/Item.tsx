import { useQueryClient } from '@tanstack/react-query'
import { memo, useRef } from 'react'
import { Link } from 'react-router'
import type { ListItem } from '../../archive/ListItem.ts'
import { PAGE } from '../../archive/shards.ts'
import { precisionOf } from '../../article/publicationDate.ts'
import { textLanguage } from '../ui/direction.ts'
import { formatDate } from '../ui/formatDate.ts'
import { Hits } from '../ui/Hits.tsx'
import { hrefOf } from '../ui/hrefOf.ts'
import { QuoteText } from '../ui/QuoteText.tsx'
import { words } from '../words.ts'
import { prepareArticle } from './prepareArticle.ts'
import { useOpening } from './useOpening.ts'

type ItemProps = {
  /** The item's place in a list of `count`. */
  row: number
  count: number
  item: ListItem
  byDay: boolean
  marks: readonly string[]
  onOpen: (path: string) => void
}

/** One article in the list: where and when, headline, first words, and its strongest quote with the speaker. */
export const Item = memo(function Item({ row, count, item, byDay, marks, onOpen }: ItemProps) {
  const element = useRef<HTMLLIElement>(null)
  const client = useQueryClient()
  const language = textLanguage(item.language)
  const opening = useOpening(element, item, marks)
  const place = count > PAGE && { 'aria-setsize': count, 'aria-posinset': row + 1 }
  // Who comes near is likely to open it.
  const prepare = () => prepareArticle(client, item.path)
  return (
    <li
      ref={element}
      className={item.quote ? 'item' : 'item plain'}
      data-row={row}
      data-path={item.path}
      {...place}
      onPointerEnter={prepare}
      onFocus={prepare}
    >
      <div {...language}>
        <Meta item={item} byDay={byDay} />
        <h3>
          <Link
            to={hrefOf(item.path)}
            state={marks.length > 0 ? { marks } : undefined}
            onClick={() => onOpen(item.path)}
          >
            <Hits text={item.headline} marks={marks} />
          </Link>
        </h3>
        {opening !== '' && (
          <p className="opening">
            <Hits text={opening} marks={marks} />
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
})

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

/** The room of a headline that is still on its way. */
export function WaitingItem({ row }: { row: number }) {
  return <li className="item plain waiting" data-row={row} data-waiting="" aria-hidden="true" />
}
