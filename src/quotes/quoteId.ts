/** Longest id in UTF-16 code units. */
const LONGEST = 40
const APOSTROPHE = /['’ʼ]/gu
const WORDS = /[\p{L}\p{M}\p{N}]+/gu

/**
 * A readable id from the first words of a quote: "trivial-matter". Words beyond 40 characters are left out. Does not
 * look at how the quote was found, so that a better engine keeps the addresses of quotes it finds again.
 */
export function quoteId(words: string, taken: ReadonlySet<string>): string {
  const parts = words.normalize('NFC').replace(APOSTROPHE, '').toLowerCase().match(WORDS) ?? []
  let id = ''
  for (const part of parts) {
    const longer = id === '' ? part : `${id}-${part}`
    if (longer.length > LONGEST) break
    id = longer
  }
  if (id === '') id = cutWhole(parts[0] ?? '') || 'quote'
  if (!taken.has(id)) return id
  let n = 2
  while (taken.has(`${id}-${n}`)) n += 1
  return `${id}-${n}`
}

/** One overlong word, as languages without spaces give them, is cut between characters. */
function cutWhole(word: string): string {
  let cut = ''
  for (const character of word) {
    if (cut.length + character.length > LONGEST) break
    cut += character
  }
  return cut
}
