import { dayOf, isPublicationDate } from './publicationDate.ts'

/** The folder of a date: `2017/06/07`, `2017/06`, `2017`, or `undated`. */
export function dateFolder(published: string | null): string {
  return published === null ? 'undated' : dayOf(published).replaceAll('-', '/')
}

/** Where an article stands, without leading slash: `2017/06/07/slug/`. Not percent-encoded. */
export function articlePath(article: { slug: string; published: string | null }): string {
  return `${dateFolder(article.published)}/${article.slug}/`
}

/** The page that says how quotes are found. */
export const HOW_QUOTES = 'how-quotes-are-found/'

/**
 * What an address below the base names: a list of a date, the undated list, the whole list, the n-th fifty of all
 * articles counted from the oldest on, an article, what needs attention, or how quotes are found.
 */
export type Address =
  | { screen: 'page'; number: number }
  | { screen: 'list'; date: string | null; undated: boolean }
  | { screen: 'article'; path: string; slug: string }
  | { screen: 'attention' }
  | { screen: 'how' }

const NUMBER = /^\d+$/
const PAGE_NUMBER = /^[1-9]\d{0,5}$/

/**
 * Reads a decoded path below the base: `` and `/` give the whole list, `2017/06/` a month's, `2017/06/07/slug/` an
 * article. Null for what can be no address of the archive, 2017/02/30/ included.
 */
export function readAddress(path: string): Address | null {
  const parts = path.split('/').filter((part) => part !== '')
  if (parts.length === 0) return { screen: 'list', date: null, undated: false }
  if (parts.length === 1 && parts[0] === 'attention') return { screen: 'attention' }
  if (parts.length === 1 && `${parts[0]}/` === HOW_QUOTES) return { screen: 'how' }
  if (parts[0] === 'page')
    return parts.length === 2 && PAGE_NUMBER.test(parts[1]!)
      ? { screen: 'page', number: Number(parts[1]) }
      : null
  const slug = NUMBER.test(parts.at(-1)!) ? undefined : parts.at(-1)!
  if (parts[0] === 'undated') {
    if (parts.length === 1) return { screen: 'list', date: null, undated: true }
    return parts.length === 2 && slug ? { screen: 'article', path: `undated/${slug}/`, slug } : null
  }
  const numbers = slug === undefined ? parts : parts.slice(0, -1)
  const date = numbers.join('-')
  if (numbers.length === 0 || numbers.length > 3 || date.length > 10 || !isPublicationDate(date)) return null
  if (slug === undefined) return { screen: 'list', date, undated: false }
  return { screen: 'article', path: `${numbers.join('/')}/${slug}/`, slug }
}
