import { type Removal, removalOf } from './removals.ts'
import type { Paragraph } from './splitParagraphs.ts'

/** A text printed twice by accident is longer than this and stands near its first printing. */
const SHORTEST = 40
const NEAR = 6

/**
 * Takes out paragraphs printed again word for word within a few paragraphs: a standfirst that is the caption too, a
 * first paragraph before and after the agency's line. The first printing stays.
 */
export function takeRepeats(input: readonly Paragraph[]): { paragraphs: Paragraph[]; removed: Removal[] } {
  const paragraphs: Paragraph[] = []
  const removed: Removal[] = []
  const seen: string[] = []
  for (const paragraph of input) {
    const text =
      paragraph.text.length > 3000
        ? paragraph.text
        : paragraph.text.replace(/^[\s"'“”‘’«»]+|[\s"'“”‘’«».]+$/gu, '')
    const again = text.length >= SHORTEST && seen.slice(-NEAR).includes(text)
    if (again) removed.push(removalOf(paragraph, 'a paragraph printed twice'))
    else paragraphs.push(paragraph)
    seen.push(text)
  }
  return { paragraphs, removed }
}
