const LONGEST = 60
/** What joins two words in a name: dropped, so that "O’Brien" gives one word and "Isil's" another. */
const APOSTROPHE = /['’ʼ]/gu
const WORDS = /[\p{L}\p{M}\p{N}]+/gu

/**
 * An address part from words: lower-case letters and digits of any script joined by hyphens, NFC, at most 60
 * UTF-16 code units, cut at a word, never digits only. `fallback` stands where the words hold no letter.
 */
export function makeSlug(words: string, fallback = 'untitled'): string {
  const parts = words.normalize('NFC').replace(APOSTROPHE, '').toLowerCase().match(WORDS) ?? []
  let slug = ''
  for (const part of parts) {
    const longer = slug === '' ? part : `${slug}-${part}`
    if (longer.length > LONGEST) break
    slug = longer
  }
  if (slug === '' && parts[0] !== undefined) slug = cutWhole(parts[0])
  slug = slug.normalize('NFC')
  if (slug === '') return fallback
  return /\p{L}/u.test(slug) ? slug : `${fallback}-${slug}`
}

/** Cuts one overlong word, as Chinese and Japanese give them, between characters. */
function cutWhole(word: string): string {
  let cut = ''
  for (const character of word) {
    if (cut.length + character.length > LONGEST) break
    cut += character
  }
  return cut
}

/** `slug`, or `slug-2`, `slug-3` … where `taken` says that it is in use. */
export function freeSlug(slug: string, taken: (slug: string) => boolean): string {
  if (!taken(slug)) return slug
  let n = 2
  while (taken(`${slug}-${n}`)) n += 1
  return `${slug}-${n}`
}
