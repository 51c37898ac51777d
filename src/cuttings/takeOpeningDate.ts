import { applyEdits } from '../article/repairs.ts'
import { parseStatedDate, type StatedDate } from '../article/statedDate.ts'
import { isAside } from './isCaption.ts'
import type { Paragraph } from './splitParagraphs.ts'

const OPENING = /^(\S.{4,40}?\d.{0,6}?)\s+[-–—]{1,2}\s+(?=["“«„‘']?[\p{Lu}\p{Lo}])/u

/**
 * The day that the first sentence opens with, cut off it: "07 May 2017 – Millers have …", as searches print what they
 * find. Where other paragraphs open so too, the text is a chronicle or a list and its days are those of its entries.
 */
export function takeOpeningDate(
  input: readonly Paragraph[],
  language: string,
  hint: string | null,
): { paragraphs: Paragraph[]; stated: (StatedDate & { line: number }) | null } {
  const opening = ({ text }: Paragraph) => {
    const match = OPENING.exec(text.slice(0, 80))
    const stated = match ? parseStatedDate(match[1]!, language, hint) : null
    return match && stated && stated.date.length >= 10 ? { length: match[0].length, stated } : null
  }
  const paragraphs = [...input]
  const at = paragraphs.findIndex((line) => !isAside(line))
  const lede = paragraphs[at]
  const found = lede && lede.text.length > 60 ? opening(lede) : null
  if (!lede || !found || paragraphs.some((other, index) => index !== at && opening(other) !== null))
    return { paragraphs, stated: null }
  const edit = { start: 0, end: found.length, text: '', why: 'the date, kept as such' }
  paragraphs[at] = { ...lede, ...applyEdits(lede, [edit]) }
  return { paragraphs, stated: { ...found.stated, line: lede.line } }
}
