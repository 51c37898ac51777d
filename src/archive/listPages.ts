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

/** What the n-th page of fifty shows as built, newest first; `pages` is how many there are. */
export type NumberedPage = { items: ListItem[]; pages: number; byDay: boolean }

/** What the n-th page is rendered from: like the page of a date it has no file that browsers load. */
export const numberedPageShard = (number: number) => listPageShard(`page/${number}/`)

/** Archives with fewer articles are listed by month. */
const BY_DAY_FROM = 200
export const isByDay = (articles: number) => articles >= BY_DAY_FROM

type Making = ListPage & { dates: Map<string, number> }
const made = (): Making => ({ items: [], count: 0, within: [], dates: new Map() })

/** The pages of all dates, and of the undated, as [name of what it is rendered from, content]. */
export function listPages(items: readonly ListItem[]): [shard: string, page: ListPage][] {
  const pages = new Map<string, Making>()
  for (const item of sortNewestFirst(items)) {
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

/**
 * The pages of all articles, fifty a page from the oldest on. Each is made of its own articles and the number of
 * pages, so that it changes with them alone.
 */
export function* numberedPages(items: readonly ListItem[]): Generator<[shard: string, page: NumberedPage]> {
  const oldestFirst = sortNewestFirst(items).reverse()
  const pages = Math.ceil(items.length / PAGE)
  for (let number = 1; number <= pages; number += 1) {
    const own = oldestFirst.slice((number - 1) * PAGE, number * PAGE).reverse()
    yield [numberedPageShard(number), { items: own, pages, byDay: isByDay(items.length) }]
  }
}

function sortNewestFirst(items: readonly ListItem[]): ListItem[] {
  return [...items].sort((a, b) => compareNewestFirst(a.published, b.published) || (a.path < b.path ? -1 : 1))
}
