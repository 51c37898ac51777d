import { contentKeys } from './contentKeys.ts'
import { partParagraph } from './partParagraph.ts'
import type { Paragraph } from './splitParagraphs.ts'

/** A path that ends in words long enough for a headline: "Home » Cities » Tea stall owner returns bag with cash". */
const PATH = /^(?:[^>»›→.!?"“”]{2,30}\s?[>»›→]\s?){2,6}(?=[^>»›→]{30,170}$)/u
const TOP = 12

/** Parts the headline from the path that stands before it on its line, unless it is printed again below. */
export function partCrumbs(paragraphs: readonly Paragraph[]): Paragraph[] {
  const index = paragraphs.slice(0, TOP).findIndex(({ text }) => PATH.test(text))
  const path = paragraphs[index]
  if (!path || path.repairs.length > 0) return [...paragraphs]
  const { length } = PATH.exec(path.text)![0]
  const headline = path.text.slice(length)
  const keys = contentKeys(headline)
  const again = ({ text }: Paragraph) => {
    const own = contentKeys(text.slice(0, 200))
    return text.length < 200 && [...keys].filter((key) => own.has(key)).length > keys.size * 0.6
  }
  if (headline.split(' ').length < 5 || paragraphs.slice(index + 1, index + TOP).some(again))
    return [...paragraphs]
  return [...paragraphs.slice(0, index), ...partParagraph(path, length, true), ...paragraphs.slice(index + 1)]
}
