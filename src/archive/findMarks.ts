import { isPaired, type Token, tokens } from './tokens.ts'

/** A word is marked whole up to so many letters beyond what was found of it: policies for polic. */
const ENDING = 4

/**
 * Where the words of a search stand in a text: ordered, not overlapping [start, end) in UTF-16 code units. `marks` are
 * beginnings of normalised words, those of a phrase joined by spaces, as a `ListAnswer` has them.
 */
export function findMarks(text: string, marks: readonly string[]): [number, number][] {
  if (marks.length === 0) return []
  const found: [number, number][] = []
  const words = tokens(text)
  const phrases = marks.map((mark) => mark.split(' '))
  for (let i = 0; i < words.length; i += 1)
    for (const phrase of phrases)
      if (phrase.every((beginning, j) => words[i + j]?.word.startsWith(beginning)))
        found.push([words[i]!.start, endOf(words[i + phrase.length - 1]!, phrase.at(-1)!)])
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1])
  const apart: [number, number][] = []
  for (const [start, end] of found) {
    const last = apart.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else apart.push([start, end])
  }
  return apart
}

function endOf({ word, start, end }: Token, beginning: string): number {
  const more = word.length - beginning.length
  if (isPaired(word)) return more > 0 ? start + beginning.length : end
  return more <= ENDING || end - start !== word.length ? end : start + beginning.length
}
