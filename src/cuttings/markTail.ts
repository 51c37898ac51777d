import { agencyName } from '../article/agency.ts'
import { parseByline, parseNameAndOutlet } from '../article/byline.ts'
import { SPACELESS } from './endsLikeSentence.ts'
import { isCaption } from './isCaption.ts'
import { isRightsLine } from './isFurniture.ts'
import { serving } from './signedAgencies.ts'
import { speaksOfPage } from './speaksOfPage.ts'
import type { Paragraph } from './splitParagraphs.ts'
import { namedByKind } from './surePaper.ts'

/** How many lines below a story show that the rest of a page was copied too, and how long such a line is at most. */
const MANY = 3
const LONGEST = 140
const SENTENCE = /[.!?…。！？۔؟।]["'“”’»)\]」』）]*$/u

const isStory = ({ text }: Paragraph) =>
  text.length > (SPACELESS.test(text) ? 5 : 10) &&
  SENTENCE.test(text) &&
  speaksOfPage(text) === 0 &&
  !isRightsLine(text) &&
  !/^(?:©|\(c\)|copyright)/i.test(text)

/** Lines that may say who wrote, when and for whom, or are points, figures, spoken words: they are read as such later. */
const mayTell = (text: string) =>
  /\d{4}|[.!?…]["'”’»)]*[\s(—–-]|\p{Ll}{2}[.!?…]["”’»)]*\p{Lu}\p{Ll}|[。！？]|^[•▪■●◦‣∙*–—-]\s?|^["“„«‘「(（[【]|[:：]|@|\/\p{Ll}{2,4}\b/u.test(
    text,
  ) ||
  (text.match(/\d+/g) ?? []).length >= 3 ||
  agencyName(text.replace(/^[\s–—-]+|[\s.]+$/gu, '')) !== null ||
  parseByline(text) !== null ||
  parseNameAndOutlet(text) !== null ||
  serving(text) !== null ||
  namedByKind(text) !== null ||
  isCaption(text)

/**
 * Marks the lines below a story that are no sentences, where there are several: subjects, headlines of other stories,
 * parts of the page. `isKept` says which lines are a credit.
 */
export function markTail(
  paragraphs: readonly Paragraph[],
  why: Map<number, string>,
  isKept: (index: number) => boolean,
): void {
  const last = paragraphs.findLastIndex((line, index) => !why.has(index) && isStory(line))
  if (last < 1 || paragraphs.length - last - 1 < MANY) return
  const rest = paragraphs.slice(last + 1).filter((_, index) => !why.has(last + 1 + index))
  const shown = rest.filter(({ text }) => text.length <= LONGEST && !mayTell(text))
  if (paragraphs.length - last - 1 - rest.length + shown.length < MANY) return
  for (let index = last + 1; index < paragraphs.length; index += 1) {
    const { text } = paragraphs[index]!
    if (why.has(index) || isKept(index) || text.length > LONGEST || mayTell(text)) continue
    // What follows the text at once and is long may be the text itself, broken off.
    if (index === last + 1 && text.length > 70) continue
    why.set(index, 'a line of the page after the text')
  }
}
