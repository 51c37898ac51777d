import { monthNumber } from '../article/monthNames.ts'
import type { Paragraph } from './splitParagraphs.ts'

/** How far from the top such pieces are looked for. */
const TOP = 24
const DAY = /^\d{1,2}(?:\.|st|nd|rd|th)?$/u
const YEAR = /^(?:19|20)\d{2}$/
const isMonth = (text: string) => text.length <= 12 && monthNumber(text) !== null
const kindOf = (text: string) => (DAY.test(text) ? 'd' : YEAR.test(text) ? 'y' : isMonth(text) ? 'm' : '')

/** How many of these lines make up one day: "14", "Nov", "2017"; "14", "Nov 2017"; "Nov 14", "2017". */
function piecesAt(lines: readonly Paragraph[]): number {
  const texts = lines.map(({ text }, index) => (index > 0 && lines[index]!.gap ? '' : text))
  for (const count of [3, 2]) {
    const words = texts.slice(0, count).flatMap((text) => (text === '' ? [''] : text.split(' ')))
    const kinds = words.map((word) => kindOf(word.replace(/,$/u, ''))).join('')
    if (texts.length >= count && words.length === 3 && /^(?:dmy|mdy)$/.test(kinds)) return count
  }
  return 0
}

/** Joins the lines of a day that stands in a box of its own, figure, month and year below each other. */
export function joinDatePieces(paragraphs: readonly Paragraph[]): Paragraph[] {
  const at = paragraphs
    .slice(0, TOP)
    .findIndex((_, index) => piecesAt(paragraphs.slice(index, index + 3)) > 0)
  if (at < 0) return [...paragraphs]
  const count = piecesAt(paragraphs.slice(at, at + 3))
  const lines = paragraphs.slice(at, at + count)
  if (lines.some(({ repairs }) => repairs.length > 0)) return [...paragraphs]
  const joined = { ...lines[0]!, text: lines.map(({ text }) => text).join(' ') }
  return [...paragraphs.slice(0, at), joined, ...paragraphs.slice(at + count)]
}
