import { parseStatedDate } from '../article/statedDate.ts'
import { furnitureOf } from './isFurniture.ts'

/** A line of a text that is not blank, and where it starts. */
type Line = { start: number; text: string }

const TITLE = 170
const LEAST = 40
/** A day may be followed by the section the report stood in: "May 12, 2017 - News". */
const SECTION = /\s+[-–—|·•]\s+\p{L}[\p{L} &/]{2,24}$/u

const isDay = (text: string) =>
  text.length <= 60 && (parseStatedDate(text.replace(SECTION, ''), 'und')?.date.length ?? 0) >= 10
const isTitle = (text: string) =>
  text.length >= 8 && text.length <= TITLE && !/[.。,;]$/u.test(text) && !isDay(text)
const isTeaser = (text: string) => text.length >= LEAST && !isDay(text)

function linesOf(text: string): Line[] {
  const out: Line[] = []
  let start = 0
  for (const line of text.split(/(?<=\n)/)) {
    if (line.trim() !== '') out.push({ start, text: line.trim().replace(/\s+/g, ' ') })
    start += line.length
  }
  return out
}

/**
 * Where the teasers of a page of search results begin, and where its foot does: each a title, a day and some words of
 * the report, the day above or below the words. null for other texts: the page must say at its top what was looked for.
 */
export function searchResults(text: string): { places: number[]; foot: number } | null {
  if (text.length > 200_000) return null
  const lines = linesOf(text)
  const says = (line: Line | undefined) =>
    line !== undefined && furnitureOf(line.text)?.why === 'what a search says of its results'
  const head = lines.slice(0, 4).findIndex(says)
  if (head < 0) return null
  const days = lines.flatMap(({ text: words }, index) => (index > head && isDay(words) ? [index] : []))
  const first = days[0]
  if (first === undefined || days.length < 2) return null
  // Title, day, words; or title, words, day.
  const above = isTeaser(lines[first + 1]?.text ?? '') && isTitle(lines[first - 1]!.text)
  const [title, words] = above ? [-1, 1] : [-2, -1]
  const fits = (day: number) =>
    isTitle(lines[day + title]?.text ?? '') && isTeaser(lines[day + words]?.text ?? '')
  if (!days.every(fits)) return null
  const end = lines[days.at(-1)! + Math.max(words, 0) + 1]
  return { places: days.map((day) => lines[day + title]!.start), foot: end?.start ?? text.length }
}
