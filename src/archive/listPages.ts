import { dateFolder } from '../article/address.ts'
import { compareNewestFirst, dayOf } from '../article/publicationDate.ts'
import type { ListItem } from './ListItem.ts'
import type { DateCounts } from './Summary.ts'
import { PAGE } from './shards.ts'

/**
 * What the page of a year, month or day shows as built: its newest articles, and the dates within it. It is made of
 * the articles of that date alone, so that a new article touches the pages of its own dates and no others.
 */
export type ListPage = { items: ListItem[]; count: number; within: DateCounts }

/** What the page of a list's path (`2017/06/`, `undated/`) is rendered from. No browser loads it. */
export function listPageShard(path: string): string {
  return `archive/lists/${path.replace(/\/$/, '')}.json`
}

type Making = ListPage & { dates: Map<string, number> }
const made = (): Making => ({ items: [], count: 0, within: [], dates: new Map() })

/** The pages of all dates, and of the undated, as [name of what it is rendered from, content]. */
export function listPages(items: readonly ListItem[]): [shard: string, page: ListPage][] {
  const pages = new Map<string, Making>()
  const newestFirst = [...items].sort(
    (a, b) => compareNewestFirst(a.published, b.published) || (a.path < b.path ? -1 : 1),
  )
  for (const item of newestFirst) {
    const day = item.published === null ? null : dayOf(item.published)
    const dates =
      day === null ? [null] : [4, 7, 10].filter((n) => day.length >= n).map((n) => day.slice(0, n))
    for (const [i, date] of dates.entries()) {
      const shard = listPageShard(dateFolder(date))
      const page = pages.get(shard) ?? made()
      pages.set(shard, page)
      page.count += 1
      if (page.items.length < PAGE) page.items.push(item)
      const finer = dates[i + 1]
      if (finer) page.dates.set(finer, (page.dates.get(finer) ?? 0) + 1)
    }
  }
  return [...pages].map(([shard, { dates, ...page }]) => [shard, { ...page, within: [...dates] }])
}
