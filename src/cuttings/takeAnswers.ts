import { endOfPostAlone } from './postsIn.ts'
import { type Removal, removalOf } from './removals.ts'
import type { Paragraph } from './splitParagraphs.ts'

/** Takes off what a network prints below a post that is the cutting itself: what it counts, and what others answered. */
export function takeAnswers(paragraphs: readonly Paragraph[]): {
  paragraphs: Paragraph[]
  removed: Removal[]
} {
  const last = endOfPostAlone(paragraphs.map(({ text }) => text))
  if (last === null) return { paragraphs: [...paragraphs], removed: [] }
  return {
    paragraphs: paragraphs.slice(0, last + 1),
    removed: paragraphs.slice(last + 1).map((line) => removalOf(line, 'comments of readers')),
  }
}
