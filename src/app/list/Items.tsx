import { memo, useMemo, useRef } from 'react'
import { articleAt, type ListAnswer } from '../../archive/ListAnswer.ts'
import { isByDay } from '../../archive/listPages.ts'
import type { Summary } from '../../archive/Summary.ts'
import { PAGE } from '../../archive/shards.ts'
import { useFollow } from '../ui/useFollow.ts'
import { useShortcuts } from '../ui/useShortcuts.ts'
import { words } from '../words.ts'
import { Group } from './Group.tsx'
import { groupRows, type RowGroup } from './groupRows.ts'
import { useItems } from './useItems.ts'
import { usePrepare } from './usePrepare.ts'
import { useReturn } from './useReturn.ts'
import { builtRows, type Span, useRows } from './useRows.ts'

type ItemsProps = {
  answer: ListAnswer
  summary: Summary
  /** Address of the list, by which its place is kept. */
  address: string
  /** Whether the rows stand in the order of their dates, and under them: else each says its own. */
  byDate: boolean
}

const headingOf = ({ articles }: Summary) => (isByDay(articles) ? 'day' : 'month')

/** The articles under their days (months in a small archive): of a long list the rows in view. */
export const Items = memo(function Items({ answer, summary, address, byDate }: ItemsProps) {
  const list = useRef<HTMLDivElement>(null)
  const { count, rows } = answer
  const { spans, racing, opening, step, opened } = useRows(
    count,
    address,
    list,
    headingOf(summary) === 'month',
  )
  const wanted = useMemo(
    () =>
      [...spans, ...farSpans(count)]
        .flatMap((span) => range(Math.max(0, span[0] - 1), span[1]))
        .map((row) => articleAt(rows, row)),
    [count, rows, spans],
  )
  const items = useItems(wanted, summary, racing)
  useReturn(list, opened, items)
  const itemAt = (row: number) => items.get(articleAt(rows, row))
  useShortcuts({ j: () => step(1), k: () => step(-1) })

  const { marks } = answer
  const follow = useFollow((path) => {
    if (path !== undefined) opening(path)
    return path !== undefined && marks.length > 0 ? { marks } : undefined
  })

  const prepare = usePrepare()

  const under = byDate ? headingOf(summary) : null
  const groupsOf = ([first, end]: Span) =>
    groupRows(
      range(first, end).map((row) => ({ row, item: itemAt(row) })),
      under,
      first > 0 ? itemAt(first - 1) : undefined,
    )
  const groups = spans.map(groupsOf)
  const shown = (group: RowGroup, key: string) => (
    <Group key={key} group={group} under={under} count={count} marks={marks} />
  )
  const gap = (from: number, to: number) =>
    from < to && <div key={`gap ${from === 0}${to === count}`} data-gap={`${from} ${to}`} />
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears of its links, which keys follow too
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same
    <div ref={list} className="rows" onClick={follow} {...prepare}>
      {spans.map(([first], i) => [
        gap(spans[i - 1]?.[1] ?? 0, first),
        // One list of days with the row that has the focus: a row that moved to another would lose it.
        groups[i]!.map((group, j) =>
          shown(group, keyOf(group, i > 0 && j === 0 ? groups[i - 1]!.at(-1) : undefined)),
        ),
      ])}
      {gap(spans.at(-1)![1], count)}
      {count > PAGE && (
        <noscript>
          {farSpans(count).flatMap((span) =>
            groupsOf(span).map((group) => shown(group, keyOf(group, undefined))),
          )}
          <p className="year-links">
            <a href={pageHref(articleAt(rows, PAGE))}>{words.olderArticles}</a>
          </p>
        </noscript>
      )}
    </div>
  )
})

/**
 * Rows of a page's fifty that stand below those it is built with, for who reads without a script: to any other they are
 * text that is not looked at, and are rendered as they come near.
 */
const farSpans = (count: number): Span[] =>
  import.meta.env.SSR && count > PAGE ? [[builtRows(count), PAGE]] : []

const pageHref = (article: number) => `${import.meta.env.BASE_URL}page/${Math.floor(article / PAGE) + 1}/`

/** Days are told apart by their dates, and where two spans share one, by which is first. */
const keyOf = ({ date }: RowGroup, before: RowGroup | undefined) =>
  `${date === undefined ? 'all' : (date ?? 'undated')}${before && before.date === date ? ' again' : ''}`

const range = (first: number, end: number) =>
  Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i)
