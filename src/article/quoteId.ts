import { firstWords } from './firstWords.ts'

/** Longest id in UTF-16 code units, not counting "-2". */
const LONGEST = 40

/**
 * A readable id from the first words of a quote: "trivial-matter", "trivial-matter-2" for the next one of those words.
 * Does not look at how the quote was found, so that a better engine keeps the addresses of quotes it finds again.
 * `taken` holds the ids given so far, each with the number to try next; the new one is added.
 */
export function quoteId(words: string, taken: Map<string, number>): string {
  const stem = firstWords(words, LONGEST) || 'quote'
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
