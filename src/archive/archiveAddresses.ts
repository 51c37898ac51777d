import { dateFolder, HOW_QUOTES } from '../article/address.ts'
import { dayOf } from '../article/publicationDate.ts'
import type { ListItem } from './ListItem.ts'
import { PAGE } from './shards.ts'

/**
 * Every address below the base that is a page of its own: the list and its pages (the first holds the oldest articles,
 * so that a page once full stays as it is), years, months, days, undated, how quotes are found, articles.
 */
export function archiveAddresses(items: Iterable<Pick<ListItem, 'path' | 'published'>>): string[] {
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
  const pages = articles.length > PAGE ? Math.ceil(articles.length / PAGE) : 0
  return [...lists, ...Array.from({ length: pages }, (_, i) => `page/${i + 1}/`), ...articles]
}
