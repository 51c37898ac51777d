import { originalText } from '../article/repairs.ts'
import type { Paragraph } from './splitParagraphs.ts'

/** A piece taken out of a cutting; `order` is that of its paragraph in the file. */
export type Removal = { order: number; text: string; why: string }

/** The removal of a whole paragraph, in the words it was received with. */
export function removalOf(paragraph: Paragraph, why: string): Removal {
  return { order: paragraph.order, text: originalText(paragraph), why }
}

/** The paragraphs of `before` that are not in `after`, each with the reason `why` gives for it. */
export function removals(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  why: (paragraph: Paragraph) => string,
): Removal[] {
  const kept = new Set(after.map(({ order }) => order))
  return before
    .filter(({ order }) => !kept.has(order))
    .map((paragraph) => removalOf(paragraph, why(paragraph)))
}
