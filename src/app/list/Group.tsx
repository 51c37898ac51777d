import { formatDate } from '../ui/formatDate.ts'
import { addressWithBase } from '../ui/hrefOf.ts'
import { words } from '../words.ts'
import type { RowGroup } from './groupRows.ts'
import { type Heading, Item, WaitingItem } from './Item.tsx'

type GroupProps = {
  group: RowGroup
  under: Heading
  count: number
  marks: readonly string[]
}

/** Rows under the heading of their date, which leads to all articles of it. */
export function Group({ group: { date, continued, rows }, under, count, marks }: GroupProps) {
  return (
    <section>
      {date !== undefined && (
        <h2 className={continued ? 'day sr-only' : 'day'}>
          <a href={addressWithBase(date === null ? 'undated/' : `${date.replaceAll('-', '/')}/`)}>
            {date === null ? words.undated : formatDate(date)}
          </a>
        </h2>
      )}
      <ul>
        {rows.map(({ row, item }, i) =>
          item ? (
            <Item key={row} row={row} count={count} item={item} under={under} marks={marks} />
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: while one races through the list the same rooms stand for other rows
            <WaitingItem key={`room ${i}`} row={row} />
          ),
        )}
      </ul>
    </section>
  )
}
