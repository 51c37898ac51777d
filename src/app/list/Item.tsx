import { memo, useRef } from 'react'
import type { ListItem } from '../../archive/ListItem.ts'
import { PAGE } from '../../archive/shards.ts'
import { precisionOf } from '../../article/publicationDate.ts'
import { textLanguage } from '../ui/direction.ts'
import { formatDate } from '../ui/formatDate.ts'
import { addressWithBase } from '../ui/hrefOf.ts'
import { QuoteText } from '../ui/QuoteText.tsx'
import { words } from '../words.ts'
import { found } from './found.ts'
import { BUILT, FIRST, LOW } from './useRows.ts'

/** The heading that rows stand under: of a day or a month, whose date they need not repeat, or none. */
export type Heading = 'day' | 'month' | null

type ItemProps = {
  /** The item's place in a list of `count`. */
  row: number
  count: number
  item: ListItem
  under: Heading
  marks: readonly string[]
}

/** One article in the list: where and when, headline, first words, and its strongest quote with the speaker. */
export const Item = memo(function Item({ row, count, item, under, marks }: ItemProps) {
  const element = useRef<HTMLLIElement>(null)
  const parts = marks.length > 0 ? found.get() : null
  const language = textLanguage(item.language)
  const place = count > PAGE && { 'aria-setsize': count, 'aria-posinset': row + 1 }
  return (
    <li
      ref={element}
      className={`item${item.quote ? '' : ' plain'}${import.meta.env.SSR ? asBuilt(row, count) : ''}`}
      data-row={row}
      data-path={item.path}
      {...place}
    >
      <div {...language}>
        <Meta item={item} under={under} />
        <h3>
          <a href={addressWithBase(item.path)}>
            {parts ? <parts.Hits text={item.headline} marks={marks} /> : item.headline}
          </a>
        </h3>
        {parts ? (
          <parts.FoundOpening row={element} item={item} marks={marks} />
        ) : (
          item.opening !== '' && <p className="opening">{item.opening}</p>
        )}
      </div>
      {item.quote && (
        <p className="said" {...language}>
          <span className="words">
            <QuoteText kind={item.quote.kind} pieces={item.quote.pieces} />
          </span>
          <span className="by">
            <b dir="auto">{item.quote.speaker?.name ?? words.unclear}</b>
            {item.quote.speaker?.role && <bdi>{`, ${item.quote.speaker.role}`}</bdi>}
            {item.quote.speaker?.unnamed && `, ${words.unnamed}`}
          </span>
        </p>
      )}
    </li>
  )
})

/** Date and publisher: in English, or in the article's own language where that is written from right to left. */
function Meta({ item, under }: { item: ListItem; under: Heading }) {
  const own = words.ownLanguage[item.language.split('-')[0]!]
  const language = own ? item.language : 'en'
  const brief = own ? `${own.brief} ${item.publisher ?? ''}`.trim() : words.brief(item.publisher)
  return (
    <p className="meta" lang={language} dir={own ? 'rtl' : 'auto'}>
      <ItemDate published={item.published} under={under} language={language} />
      {item.kind === 'brief' && <span dir="auto">{brief}</span>}
      {item.kind !== 'brief' && item.publisher && <b dir="auto">{item.publisher}</b>}
    </p>
  )
}

type ItemDateProps = { published: string | null; under: Heading; language: string }

function ItemDate({ published, under, language }: ItemDateProps) {
  if (published === null) return <span>{words.noDate}</span>
  const { noDay, noMonth } = words.ownLanguage[language.split('-')[0]!] ?? words
  const precision = precisionOf(published)
  if (precision === 'year') return <span>{noMonth}</span>
  // Names of months may differ between the language data of the build and of the browser.
  return (
    <>
      {!(under === 'day' && precision !== 'month') && (
        <time dateTime={published} suppressHydrationWarning>
          {formatDate(published, language, { year: under !== 'month' })}
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

/** How soon a built page lays out a row: see the styles of these classes, which the script takes away. */
function asBuilt(row: number, count: number): string {
  if (row >= BUILT) return ' far'
  if (count <= PAGE || row < LOW) return ''
  return row < FIRST ? ' below' : ' later'
}
