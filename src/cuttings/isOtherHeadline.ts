import { SPACELESS } from './endsLikeSentence.ts'
import { isLeftOver } from './isLeftOver.ts'
import type { Paragraph } from './splitParagraphs.ts'

/** The office that gives out a text signs it above the day: "Ufficio stampa del porto". */
const OFFICE = /press|prensa|stampa|imprensa|prasow|tiskov|пресс|прес-/iu
const hasCase = (text: string) => text.toLowerCase() !== text.toUpperCase()

/**
 * True where the last of these lines, below a story and above a day, is another story's headline: a few words that are no
 * sentence, with small ones among them as names and offices have not.
 */
export function isOtherHeadline(paragraphs: readonly Paragraph[]): boolean {
  const last = paragraphs.at(-1)
  if (!last || paragraphs.length < 3 || !isLeftOver(paragraphs)) return false
  const { text } = last
  if (/[:：|@©]/u.test(text) || OFFICE.test(text)) return false
  if (SPACELESS.test(text)) return text.length >= 8
  const words = text.split(/\s+/)
  return words.length >= 3 && (!hasCase(text) || words.some((word) => /^\p{Ll}{4}/u.test(word)))
}
