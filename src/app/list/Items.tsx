import { useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import type { ListItem } from '../../archive/ListItem.ts'
import { readTextQuery } from '../../archive/textQuery.ts'
import { formatDate } from '../ui/formatDate.ts'
import { words } from '../words.ts'
import { Item } from './Item.tsx'
import { keepRows, keptRows, ROWS, useRowsAtFirst } from './keptRows.ts'

type ItemsProps = {
  items: ListItem[]
  query: string
  texts?: string[] | undefined
  all?: ListItem[] | undefined
  byDay: boolean
  onNeedMore?: ((shown: number) => void) | undefined
}

/** The articles under their days (months in a small archive), continued as the end comes near. */
export function Items({ items, query, texts, all, byDay, onNeedMore }: ItemsProps) {
  const { key } = useLocation()
  const back = useNavigationType() === 'POP'
  const [shown, setShown] = useState(useRowsAtFirst())
  const end = useRef<HTMLDivElement>(null)
  const textQuery = useMemo(() => readTextQuery(query), [query])

  // Back finds the headline that was opened.
  useEffect(() => {
    const opened = back && keptRows(key).opened
    if (!opened) return
    const link = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(opened)}"] h3 a`)
    link?.focus({ preventScroll: true })
  }, [back, key])

  useEffect(() => {
    const target = end.current
    if (!target) return
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return
        setShown((n) => {
          const more = n + ROWS
          keepRows(key, { shown: more })
          onNeedMore?.(more)
          return more
        })
      },
      { rootMargin: '1200px' },
    )
    watcher.observe(target)
    return () => watcher.disconnect()
  }, [key, onNeedMore])

  const groups = groupByDate(items.slice(0, shown), byDay)
  return (
    <>
      {groups.map(({ heading, date, items }) => (
        <section key={date ?? 'undated'}>
          <h2 className="day">{heading}</h2>
          <ul>
            {items.map((item) => (
              <Item
                key={item.path}
                item={item}
                byDay={byDay}
                query={textQuery}
                text={texts && all ? texts[all.indexOf(item)] : undefined}
                onOpen={() => keepRows(key, { opened: item.path })}
              />
            ))}
          </ul>
        </section>
      ))}
      {(items.length > shown || onNeedMore) && <div ref={end} className="h-px" />}
    </>
  )
}

type Group = { date: string | null; heading: string; items: ListItem[] }

function groupByDate(items: readonly ListItem[], byDay: boolean): Group[] {
  const groups: Group[] = []
  for (const item of items) {
    const date = item.published === null ? null : item.published.slice(0, byDay ? 10 : 7)
    const last = groups.at(-1)
    if (last && last.date === date) last.items.push(item)
    else groups.push({ date, heading: date === null ? words.undated : formatDate(date), items: [item] })
  }
  return groups
}
