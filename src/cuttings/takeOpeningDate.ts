import { parseDateline } from '../article/dateline.ts'
import { applyEdits } from '../article/repairs.ts'
import { parseStatedDate, partDateLine, type StatedDate } from '../article/statedDate.ts'
import { isAside } from './isCaption.ts'
import type { Paragraph } from './splitParagraphs.ts'

const OPENING = /^(\S.{4,60}?)\s+[-–—]{1,2}\s+(?=["“«„‘']?[\p{Lu}\p{Lo}])/u
/** "(Bayport, 7 May 2017) Millers have …" */
const BRACKETED = /^[([（【]\s?([^()[\]（）【】]{6,60})[)\]）】]\s*[-–—]?\s*(?=["“«„‘']?[\p{Lu}\p{Lo}])/u
const PLACE =
  /^[\s,.(]*\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){0,2}[\s,.]*(?:\([^()]{2,30}\))?[\s,]*$/u

/** The day among the words before a dash or in brackets, alone or beside a place: "Bayport, May 7, 2017 (Courier)". */
function dayIn(words: string, language: string, hint: string | null): StatedDate | null {
  if (!/\d/.test(words)) return null
  const dated = partDateLine(words, language, hint)
  if (!dated || dated.date.length < 10) return null
  const { before, after, ...stated } = dated
  const isPlace = (part: string) => part === '' || PLACE.test(part) || /^\([^()]{2,30}\)?$/u.test(part)
  return isPlace(before) && isPlace(after) ? stated : null
}

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
    const match = OPENING.exec(text.slice(0, 100)) ?? BRACKETED.exec(text.slice(0, 100))
    // What opens a dateline is read with its agency and place.
    const alone = match ? parseStatedDate(match[1]!, language, hint) : null
    const stated = alone ?? (match && parseDateline(text) === null ? dayIn(match[1]!, language, hint) : null)
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
