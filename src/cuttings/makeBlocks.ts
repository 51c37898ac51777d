import type { Block, Repair } from '../article/Article.ts'
import type { Paragraph } from './splitParagraphs.ts'

const BULLET = /^[•▪■●◦‣]\s*/u
const CAPTION =
  /^(?:photo|photograph|image|picture|caption|image (?:copyright|caption)|foto|bild)(?: by| credit| courtesy)?\s*[:©]/i

/** A short line without a full stop between longer paragraphs. */
function isSubheading(paragraphs: readonly Paragraph[], index: number): boolean {
  const { text, gap } = paragraphs[index]!
  const next = paragraphs[index + 1]
  const before = paragraphs[index - 1]
  if (
    !next ||
    !before ||
    !gap ||
    !next.gap ||
    text.length > 70 ||
    next.text.length < 80 ||
    before.text.length < 80
  )
    return false
  return /^[\p{Lu}\p{Lo}\p{N}]/u.test(text) && !/[.,;:…。，！!—–"”»'’)\]]$/u.test(text)
}

/**
 * The blocks of an article's body and the repairs made in them. Runs of bulleted lines become one list, whose
 * text is its items joined by line breaks.
 */
export function makeBlocks(paragraphs: readonly Paragraph[]): { body: Block[]; repairs: Repair[] } {
  const body: Block[] = []
  const repairs: Repair[] = []
  for (let index = 0; index < paragraphs.length; index += 1) {
    const { text, repairs: made } = paragraphs[index]!
    const block = body.length
    if (BULLET.test(text) && made.length === 0 && text.replace(BULLET, '') !== '') {
      const item = text.replace(BULLET, '')
      const last = body.at(-1)
      if (last?.kind === 'list') last.items.push(item)
      else body.push({ kind: 'list', items: [item] })
      continue
    }
    const kind = isSubheading(paragraphs, index) ? 'subheading' : CAPTION.test(text) ? 'caption' : 'paragraph'
    body.push({ kind, text })
    for (const { start, end, was, why } of made) repairs.push({ block, start, end, was, why })
  }
  return { body, repairs }
}
