import { isWebAddress } from '../article/Article.ts'

/** An address as it will be kept and the stretch of text it was read from. */
export type FoundAddress = { url: string; start: number; end: number }

const ADDRESS = /(?<![\p{L}\p{N}@/.])(?:https?:\/\/|www\.)[^\s<>"“”«»，。、；（）]+/giu
const BARE = /^(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,4}[a-z]{2,24}(?:\/[^\s<>"“”«»]*)?$/i
const MARKS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** Cuts off the punctuation of the sentence around an address; a closing bracket stays if it was opened inside. */
function trimEnd(text: string): string {
  let out = text
  for (;;) {
    const last = out.at(-1) ?? ''
    const opened = last === ')' ? out.split('(').length >= out.split(')').length : false
    if (!/[.,;:!?'’*_)\]}>|]/.test(last) || opened) return out
    out = out.slice(0, -1)
  }
}

/** http(s) only, no name or password in it, no back-slash: forms that mislead are left as text. */
function safe(url: string): string | null {
  if (!isWebAddress(url) || url.includes('\\')) return null
  const { username, password, hostname } = new URL(url)
  return username === '' && password === '' && hostname.includes('.') ? url : null
}

/**
 * The web addresses in a short text, in order. One that begins with "www." is given "http://"; nothing else is
 * added. A text that is wholly a bare host ("example.org/page") counts too. Mail addresses never do.
 */
export function findAddresses(text: string): FoundAddress[] {
  const found: FoundAddress[] = []
  for (const match of text.slice(0, 2000).matchAll(ADDRESS)) {
    const shown = trimEnd(match[0])
    const plain = shown.replace(MARKS, '')
    const url = safe(/^www\./i.test(plain) ? `http://${plain}` : plain)
    if (url !== null) found.push({ url, start: match.index, end: match.index + shown.length })
  }
  if (found.length > 0) return found
  const bare = trimEnd(text.trim())
  const url = BARE.test(bare) && !/^\d+\.\d+/.test(bare) ? safe(`http://${bare}`) : null
  return url === null ? [] : [{ url, start: text.indexOf(bare), end: text.indexOf(bare) + bare.length }]
}

const FRONT_PAGE =
  /^\/?$|^\/(?:index|home|default)(?:\.[a-z]{2,5})?\/?$|^\/(?:[a-z]{2}(?:[-_][a-z]{2})?|uk|us|international|english|world|news|arabic|persian|home)\/?$/i

/** 'site' for an address that names only a front page, of the whole site or of an edition. */
export function scopeOf(url: string): 'article' | 'site' {
  const { pathname, search } = new URL(url)
  return search === '' && FRONT_PAGE.test(pathname) ? 'site' : 'article'
}
