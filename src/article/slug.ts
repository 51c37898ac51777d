import { firstWords } from './firstWords.ts'

const LONGEST = 60
/**
 * An address part from words: lower-case letters and digits of any script joined by hyphens, NFC, at most 60
 * UTF-16 code units, cut at a word, never digits only. `fallback` stands where the words hold no letter.
 */
export function makeSlug(words: string, fallback = 'untitled'): string {
  const slug = firstWords(words, LONGEST)
  if (slug === '') return fallback
  return /\p{L}/u.test(slug) ? slug : `${fallback}-${slug}`
}

/** `slug`, or `slug-2`, `slug-3` … where `taken` says that it is in use. */
export function freeSlug(slug: string, taken: (slug: string) => boolean): string {
  if (!taken(slug)) return slug
  let n = 2
  while (taken(`${slug}-${n}`)) n += 1
  return `${slug}-${n}`
}
