import { dateFolder, HOW_QUOTES } from '../article/address.ts'
import { dayOf } from '../article/publicationDate.ts'
import type { ListItem } from './ListItem.ts'
import { PAGE } from './shards.ts'

/**
 * Every address below the base that is a page of its own: the list and its pages (the first holds the oldest articles,
 * so that a page once full stays as it is), years, months, days, undated, how quotes are found, articles. Where `items`
 * are only the newest of `all` articles, the list's pages are those that hold them, and the one it leads on to.
 */
export function archiveAddresses(
  items: Iterable<Pick<ListItem, 'path' | 'published'>>,
  all?: number,
): string[] {
  const lists = new Set<string>(['', HOW_QUOTES])
  const articles: string[] = []
  for (const { path, published } of items) {
    const day = published === null ? null : dayOf(published)
    if (day === null) lists.add('undated/')
    else
      for (const length of [4, 7, 10])
        if (day.length >= length) lists.add(`${dateFolder(day.slice(0, length))}/`)
    articles.push(path)
  }
  return [...lists, ...listPageAddresses(articles.length, all ?? articles.length), ...articles]
}

function listPageAddresses(newest: number, all: number): string[] {
  if (newest === 0 || all <= PAGE) return []
  const oldest = all - Math.max(newest, PAGE + 1)
  const first = Math.floor(oldest / PAGE) + 1
  const last = Math.ceil(all / PAGE)
  return Array.from({ length: last - first + 1 }, (_, i) => `page/${first + i}/`)
}
