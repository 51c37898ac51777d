import type { Dictionary, StemEntry } from './Dictionary.ts'

/** Dictionary files that a misspelt word may cost. */
const FILES = 8

/**
 * Known stems that a word is likely a misspelling of, the likeliest first: those a letter away (two in long words),
 * of these the most frequent. A slip in the first two letters is not found, but two letters that changed places are.
 */
export async function closestStems(dictionary: Dictionary, word: string): Promise<string[]> {
  if (word.length < 4) return []
  const allowed = word.length < 8 ? 1 : 2
  const starts = [word.slice(0, 2), word[1]! + word[0]!]
  const near: (StemEntry & { distance: number })[] = []
  for (const start of starts) {
    // Files near the word itself come first: they hold what shares its third letter.
    const around = [start + word.slice(2, 3), start]
    for (const prefix of around) {
      for (const entry of await dictionary.beginning(prefix, FILES)) {
        const distance = editDistance(word, entry.stem, allowed)
        if (distance <= allowed) near.push({ ...entry, distance })
      }
      if (near.length > 0) break
    }
  }
  near.sort((a, b) => a.distance - b.distance || b.articles - a.articles)
  return [...new Set(near.map(({ stem }) => stem))]
}

/**
 * Letters to put in, take out, change or swap with their neighbour to make one word of another (Damerau and
 * Levenshtein, each letter touched once); more than `most` counts as `most + 1`. Endings that a stem has lost are free.
 */
function editDistance(word: string, stem: string, most: number): number {
  if (stem.length > word.length + most || stem.length < word.length - most - 3) return most + 1
  let twoBefore: number[] = []
  let before = Array.from({ length: stem.length + 1 }, (_, i) => i)
  let least = most + 1
  for (let i = 1; i <= word.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= stem.length; j += 1) {
      const same = word[i - 1] === stem[j - 1]
      let cost = Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && word[i - 1] === stem[j - 2] && word[i - 2] === stem[j - 1])
        cost = Math.min(cost, twoBefore[j - 2]! + 1)
      row.push(cost)
    }
    // What follows here in the word, up to three letters, may be an ending.
    if (word.length - i <= 3 && i >= 4) least = Math.min(least, row[stem.length]!)
    twoBefore = before
    before = row
  }
  return Math.min(least, before[stem.length]!, most + 1)
}
