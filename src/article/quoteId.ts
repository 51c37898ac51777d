/** Longest id in UTF-16 code units, not counting "-2". */
const LONGEST = 40
const APOSTROPHE = /['’ʼ]/gu
const WORDS = /[\p{L}\p{M}\p{N}]+/gu

/**
 * A readable id from the first words of a quote: "trivial-matter", "trivial-matter-2" for the next one of those words.
 * Does not look at how the quote was found, so that a better engine keeps the addresses of quotes it finds again.
 * `taken` holds the ids given so far, each with the number to try next; the new one is added.
 */
export function quoteId(words: string, taken: Map<string, number>): string {
  const stem = firstWords(words)
  let n = taken.get(stem) ?? 1
  let id = n === 1 ? stem : `${stem}-${n}`
  while (taken.has(id)) {
    n += 1
    id = `${stem}-${n}`
  }
  taken.set(stem, n + 1)
  if (id !== stem) taken.set(id, 2)
  return id
}

function firstWords(words: string): string {
  const parts = words.normalize('NFC').replace(APOSTROPHE, '').toLowerCase().match(WORDS) ?? []
  let id = ''
  for (const part of parts) {
    const longer = id === '' ? part : `${id}-${part}`
    if (longer.length > LONGEST) break
    id = longer
  }
  return id || cutWhole(parts[0] ?? '') || 'quote'
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
