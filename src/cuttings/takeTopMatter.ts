import { agencyName } from '../article/agency.ts'
import { parseByline } from '../article/byline.ts'
import {
  isYearlessDate,
  parseStatedDate,
  type StatedDate,
  saysPublished,
  splitDateLine,
} from '../article/statedDate.ts'
import type { Paragraph } from './splitParagraphs.ts'

/** What the lines around the headline say of the article. `yearless` is a date line that dates nothing. */
export type TopMatter = {
  stated?: StatedDate & { line: number }
  yearless?: string
  byline?: string[]
  agency?: string
  place?: string
  publisher?: string
}

/** Lines looked at, and the length from which a paragraph is story rather than a line about it. */
const LINES = 8
const STORY = 200

const bare = (text: string) => text.replace(/^[\s([（【\-–—|/]+|[\s)\]）】\-–—|/]+$/gu, '')

/** What one line alone says, or null where it is text. */
function readLine(
  text: string,
  language: string,
  hint: string | null,
): (Omit<TopMatter, 'stated'> & { stated?: StatedDate }) | null {
  const stated = parseStatedDate(text, language, hint)
  if (stated) return { stated }
  const agency = agencyName(bare(text))
  if (agency !== null) return { agency }
  const dated = splitDateLine(text, language, hint)
  const words =
    dated && dated.words !== ''
      ? dated.words.replace(/[\s|,–—-]+(?:last updated|updated|published|posted)?[\s:|,–—-]*$/iu, '')
      : text
  const byline = parseByline(words)
  if (byline) {
    return {
      byline: byline.names,
      ...(dated ? { stated: dated } : {}),
      ...(byline.agency === undefined ? {} : { agency: byline.agency }),
      ...(byline.place === undefined ? {} : { place: byline.place }),
      ...(byline.publisher === undefined ? {} : { publisher: byline.publisher }),
    }
  }
  const dateAgency = dated && words !== text ? agencyName(bare(words)) : null
  if (dated && dateAgency !== null) return { agency: dateAgency, stated: dated }
  return isYearlessDate(text) ? { yearless: text } : null
}

/**
 * Takes the lines out of the first paragraphs that say when and by whom: dates, bylines, an agency's name alone.
 * Each kind is taken once; a date only before the story has begun. `hint` is the date stamp.
 */
export function takeTopMatter(
  paragraphs: readonly Paragraph[],
  language: string,
  hint: string | null,
): { paragraphs: Paragraph[]; top: TopMatter } {
  const top: TopMatter = {}
  const kept: Paragraph[] = []
  let stories = 0
  let gap = false
  let index = 0
  for (; index < Math.min(LINES, paragraphs.length) && stories < 2; index += 1) {
    const paragraph = paragraphs[index]!
    const { line } = paragraph
    const pair = /^(?:by|por|par|von)$/i.test(paragraph.text) ? paragraphs[index + 1] : undefined
    const text = pair ? `${paragraph.text} ${pair.text}` : paragraph.text
    const said = index === paragraphs.length - 1 && kept.length === 0 ? null : readLine(text, language, hint)
    if (said === null || clashes(said, top, stories) || isEntry(text, said, kept)) {
      kept.push(gap ? { ...paragraph, gap: true } : paragraph)
      gap = false
      if (paragraph.text.length > STORY) stories += 1
      continue
    }
    gap = true
    if (pair) index += 1
    const { stated, byline, ...rest } = said
    if (stated && !top.stated) top.stated = { date: stated.date, updated: stated.updated, line }
    if (byline && byline.length > 0) top.byline = byline
    Object.assign(top, rest)
  }
  const after = paragraphs.slice(index)
  if (gap && after[0]) after[0] = { ...after[0], gap: true }
  return { paragraphs: [...kept, ...after], top }
}

/** A bare date after a sentence opens an entry of a chronicle; it dates the article only where it says so. */
function isEntry(
  text: string,
  said: Omit<TopMatter, 'stated'> & { stated?: StatedDate },
  kept: readonly Paragraph[],
): boolean {
  if (
    !said.stated ||
    said.byline ||
    said.agency !== undefined ||
    saysPublished(text) ||
    said.stated.date.includes('T')
  )
    return false
  return kept.some((paragraph) => paragraph.text.length > 60 && /[.!?。]["'”’»)」]*$/u.test(paragraph.text))
}

/** A second line of a kind is text, but for a second date line that tells of an update. */
function clashes(
  said: Omit<TopMatter, 'stated'> & { stated?: StatedDate },
  top: TopMatter,
  stories: number,
): boolean {
  if (said.byline) return top.byline !== undefined
  if (said.stated) return stories > 0 || (top.stated !== undefined && !said.stated.updated)
  if (said.agency !== undefined) return top.agency !== undefined || stories > 0
  return top.yearless !== undefined || stories > 0
}
