import { applyEdits } from '../article/repairs.ts'
import type { Paragraph } from './splitParagraphs.ts'

/** A paragraph without what follows a place in it; the cut is a repair of it. */
export function cutTail(paragraph: Paragraph, start: number, why: string): Paragraph {
  const edit = { start, end: paragraph.text.length, text: '', why }
  return { ...paragraph, ...applyEdits(paragraph, [edit]) }
}
