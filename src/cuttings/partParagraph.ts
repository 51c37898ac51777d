import type { Paragraph } from './splitParagraphs.ts'

/** So small that the characters of one paragraph never add up to the place of the next. */
const CHARACTER = 2 ** -30

/**
 * A paragraph in two, parted before the character `at` (in UTF-16 code units). The second stands behind the first in
 * the order of the file by the characters before it, however often either is parted again; `gap` says whether it counts
 * as set off by a blank line.
 */
export function partParagraph(paragraph: Paragraph, at: number, gap: boolean): [Paragraph, Paragraph] {
  const { text, order } = paragraph
  return [
    { ...paragraph, text: text.slice(0, at).trim() },
    { ...paragraph, text: text.slice(at).trim(), order: order + at * CHARACTER, gap },
  ]
}
