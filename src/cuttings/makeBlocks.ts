import type { Block, Removed, Repair } from '../article/Article.ts'
import { cutPictureCredit } from './cutPictureCredit.ts'
import { isCaption } from './isCaption.ts'
import type { Removal } from './removals.ts'
import type { Paragraph } from './splitParagraphs.ts'

const BULLET = /^(?:[•▪■●◦‣∙]\s*|[*–—-]\s+(?=\S))/u
/** A time that heads an entry of a live blog or an update list: "11:42", "10:15 a.m.", "14.05 Uhr", "5.12pm BST", "kl. 9.30", "14時05分". */
const ENTRY_TIME = new RegExp(
  `^[[(]?(?:(?:at|um|kl\\.?|klo|a las|à|às|alle(?: ore)?|ore|saat|в|о) )?(?:${[
    '\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?',
    '\\d{1,2}\\s?[ap]\\.?m\\.?',
    '\\d{1,2}[時时点點]\\d{2}分',
  ].join(
    '|',
  )})(?:\\s?\\(?(?:Uhr|hrs?|hs?|(?:[A-Z]{1,3}[DS]?T)|GMT|UTC|МСК|local time|uur|WIB|WITA)\\)?)?[\\])]?[:–—-]?$`,
  'iu',
)

/** A short line without a full stop between longer paragraphs. */
function isSubheading(paragraphs: readonly Paragraph[], index: number): boolean {
  const { text, gap } = paragraphs[index]!
  if (ENTRY_TIME.test(text)) return true
  const next = paragraphs[index + 1]
  const before = paragraphs[index - 1]
  if (!next || !before || text.length > 80 || text.length * 1.2 > next.text.length) return false
  if (!gap || !next.gap) {
    // Without blank lines only a line that is much shorter than both its neighbours, which are sentences.
    if (gap !== next.gap || text.length > 50 || before.text.length < 100 || next.text.length < 100)
      return false
  } else if (before.text.length < 60 || next.text.length < 40) return false
  if (!/[.!?。！？۔؟।:]["'“”’»)」]*$/u.test(before.text)) return false
  if (/^[‘'][^‘’']{2,60}[’']$/u.test(text)) return true
  return (
    /^[\p{Lu}\p{Lo}\p{N}¿¡«"“„‘]/u.test(text) && !/[.,;:…。，、！!—–'’)\]]$/u.test(text) && !/\d$/.test(text)
  )
}

const isItem = (paragraph: Paragraph) =>
  BULLET.test(paragraph.text) && paragraph.repairs.length === 0 && paragraph.text.replace(BULLET, '') !== ''
/** A dash opens a list only among others; alone it may open speech. */
function isListed(paragraphs: readonly Paragraph[], index: number): boolean {
  const paragraph = paragraphs[index]!
  if (paragraph.aside === 'point') return true
  if (!isItem(paragraph)) return false
  if (/^[•▪■●◦‣∙]/u.test(paragraph.text)) return true
  if (/^[–—]/u.test(paragraph.text)) return false
  const beside = (other: Paragraph | undefined) =>
    other !== undefined && isItem(other) && other.text[0] === paragraph.text[0]
  return beside(paragraphs[index - 1]) || beside(paragraphs[index + 1])
}

export type Blocks = { body: Block[]; repairs: Repair[]; removed: Removed[] }

/**
 * The blocks of an article's body, the repairs made in them and what was taken out between them. A caption loses its
 * picture's credit, for there is no picture. Runs of bulleted
 * lines become one list, whose text is its items joined by line breaks.
 */
export function makeBlocks(input: readonly Paragraph[], taken: readonly Removal[]): Blocks {
  const body: Block[] = []
  const repairs: Repair[] = []
  const removed: Removed[] = []
  const pieces = [...taken].sort((a, b) => a.order - b.order)
  const captions = input.map(
    ({ text, aside }) => aside === 'caption' || (aside === undefined && isCaption(text)),
  )
  const onlyCaptions = captions.every(Boolean)
  const paragraphs = input.map((paragraph, index) =>
    captions[index] && !onlyCaptions ? cutPictureCredit(paragraph) : paragraph,
  )
  let at = 0
  for (const [index, { text, order, repairs: made }] of paragraphs.entries()) {
    const before = at
    for (; pieces[at] && pieces[at]!.order < order; at += 1)
      removed.push({ text: pieces[at]!.text, why: pieces[at]!.why, before: body.length })
    const last = body.at(-1)
    if (isListed(paragraphs, index)) {
      const item = text.replace(BULLET, '')
      if (last?.kind === 'list' && at === before) last.items.push(item)
      else body.push({ kind: 'list', items: [item] })
      continue
    }
    const block = body.length
    const kind =
      captions[index] && !onlyCaptions
        ? 'caption'
        : isSubheading(paragraphs, index)
          ? 'subheading'
          : 'paragraph'
    body.push({ kind, text })
    for (const { start, end, was, why } of made) repairs.push({ block, start, end, was, why })
  }
  for (const { text, why } of pieces.slice(at)) removed.push({ text, why, before: body.length })
  return { body, repairs, removed: removed.filter(({ text }) => text.trim() !== '') }
}
