import { archiveAddresses } from '../archive/archiveAddresses.ts'
import type { ListItem } from '../archive/ListItem.ts'
import { dayOf } from '../article/publicationDate.ts'
import { UsageError } from './UsageError.ts'

/** Which articles have a page of their own; hosts limit the number of files. The rest opens through 404.html. */
export type PrerenderMode = 'all' | 'none' | { recent: number }

/** Reads the variable PRERENDER: `all` (also where it is not set), `none`, or `recent:500`. */
export function readPrerenderMode(text = 'all'): PrerenderMode {
  if (text === 'all' || text === '' || text === 'none') return text || 'all'
  const count = /^recent:(\d{1,9})$/.exec(text)?.[1]
  if (count === undefined) throw new UsageError(`PRERENDER is all, none or recent:N, not ${text}`)
  return { recent: Number(count) }
}

/** The last day whose articles have no page of their own; undefined where all have. `items` are newest first. */
export function lastPackedDay(
  mode: PrerenderMode,
  items: readonly Pick<ListItem, 'published'>[],
): string | undefined {
  if (mode === 'all') return undefined
  const first = mode === 'none' ? items[0] : items[mode.recent]
  if (first === undefined) return undefined
  return first.published === null ? '0000' : dayOf(first.published)
}

/** The addresses that are pages: the whole list and its pages of them, the articles that have one, and the lists of their dates. */
export function pageAddresses(
  items: readonly Pick<ListItem, 'path' | 'published'>[],
  hasOwnPage: (path: string) => boolean,
): string[] {
  return archiveAddresses(
    items.filter(({ path }) => hasOwnPage(path)),
    items.length,
  )
}
