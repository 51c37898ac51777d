import { SPACELESS } from './endsLikeSentence.ts'

/** The Arabic article, with what is written together with it. */
const ARTICLE = /^[وفبك]?ال(?=\p{L}{3})/u
/** Words too short to tell what a text is about, and how much of a word is compared: endings vary. */
const SHORTEST = 4
const STEM = 5

/**
 * What a text is about, to be compared with another: the beginnings of its longer words and its numbers; in scripts
 * without spaces every pair of neighbouring characters.
 */
export function contentKeys(text: string): Set<string> {
  const plain = text.toLowerCase()
  if (SPACELESS.test(text)) {
    const keys = new Set<string>()
    for (const run of plain.match(/[\p{Script=Han}\p{Script=Katakana}ー]{2,}/gu) ?? [])
      for (let at = 0; at + 2 <= run.length; at += 1) keys.add(run.slice(at, at + 2))
    return keys
  }
  const words = (plain.match(/[\p{L}\p{M}]+|\d+/gu) ?? []).map((word) => word.replace(ARTICLE, ''))
  const least = (word: string) => (/\d/.test(word) ? 2 : /\p{Lo}/u.test(word) ? 2 : SHORTEST)
  const kept = words.filter((word) => word.length >= least(word))
  return new Set(kept.map((word) => word.slice(0, /\p{Lo}/u.test(word) ? 3 : STEM)))
}
