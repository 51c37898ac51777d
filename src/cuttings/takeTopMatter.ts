import { agencyName } from '../article/agency.ts'
import { parseByline, parseNameLine } from '../article/byline.ts'
import { parsePlaceLine } from '../article/dateline.ts'
import { FILING_CITIES } from '../article/filingCities.ts'
import { isPaperName } from '../article/paperName.ts'
import { knownName, usualName } from '../article/publisherName.ts'
import {
  isYearlessDate,
  parseJalaliDate,
  parseStatedDate,
  partDateLine,
  type StatedDate,
  saysPublished,
} from '../article/statedDate.ts'
import { openCredit } from './creditWordings.ts'
import { isCaption } from './isCaption.ts'
import { furnitureOf, isMenuEntry } from './isFurniture.ts'
import { type Removal, removalOf } from './removals.ts'
import type { Paragraph } from './splitParagraphs.ts'

/** What the lines around the headline say of the article. `yearless` is a date line that dates nothing. */
export type TopMatter = {
  stated?: StatedDate & { line: number }
  yearless?: string
  byline?: string[]
  agency?: string
  place?: string
  publisher?: string
  /** A line of the day on which the page was looked at: it dates nothing. */
  viewed?: string
}
type Said = Omit<TopMatter, 'stated'> & { stated?: StatedDate }

/** Lines looked at, and the length from which a paragraph is story rather than a line about it. */
const LINES = 12
const STORY = 200
const BYLINE_WORD = /^(?:by|por|par|von|di|door|автор|текст|بقلم|كتب|كتبت|نویسنده|作者|文|記者|记者)[:：]?$/iu
const DATE_WORD =
  /^(?:posted|published|date|posted on|published on|publié le|publicado(?: el| em)?|veröffentlicht(?: am)?|pubblicato il|опубликовано|дата|تاريخ النشر|تاریخ انتشار|发布时间)\s*[:：]?$/iu

const bare = (text: string) => text.replace(/^[\s([（【<＜\-–—|/]+|[\s)\]）】>＞\-–—|/]+$/gu, '')

function fromByline(text: string): Said | null {
  const byline = parseByline(text)
  if (!byline) return null
  return {
    byline: byline.names,
    ...(byline.agency === undefined ? {} : { agency: byline.agency }),
    ...(byline.place === undefined ? {} : { place: byline.place }),
    ...(byline.publisher === undefined ? {} : { publisher: byline.publisher }),
  }
}

const SOURCE =
  /^(?:information fournie par|source|with|via|from|fonte|fuente|quelle|bron|källa|kilde|zdroj|źródło|kaynak|izvor|sursa|forrás|источник|джерело|المصدر|منبع|来源|來源|出典|자료)\s*[:：]?\s*(.{2,40})$/iu

/** "The Punch reports;" alone above the text. */
const REPORTS = /^(\p{Lu}.{1,40}?) (?:reports?|reported|writes)\s?[;:]$/u

/** One part of a line that also holds a date: who wrote, which agency, where, for whom; null for other words. */
function readPart(text: string, dated: boolean): Said | null {
  const plain = bare(text)
  const source = SOURCE.exec(plain)?.[1]
  const agency = agencyName(plain) ?? (source === undefined ? null : agencyName(source))
  if (agency !== null) return { agency }
  // "Le Monde.fr avec AFP": the paper, and whose report went into it.
  const beside = /^(.{3,40}?) (?:avec|with|mit|con|com) (.{2,30})$/u.exec(plain)
  const other = beside ? agencyName(beside[2]!) : null
  if (beside && other !== null && (knownName(beside[1]!) !== null || /\.\p{L}{2,3}$/u.test(beside[1]!)))
    return { agency: other, publisher: knownName(beside[1]!) ?? beside[1]! }
  if (FILING_CITIES.has(plain.toLowerCase())) return { place: plain }
  if (source !== undefined && /[:：]/.test(plain) && source.length <= 30) return { publisher: source }
  const known = knownName(plain)
  return known === null ? (fromByline(plain) ?? (dated ? readName(plain) : null)) : { publisher: known }
}

/** The parts of a line beside its date. A part that is none of those counts as a section's name after a mark. */
function readParts(text: string, dated = false): { said: Said; unknown: string[] } {
  const said: Said = {}
  const unknown: string[] = []
  const whole = fromByline(bare(text))
  if (whole) return { said: whole, unknown }
  for (const part of text.split(/\s*[|｜•·／]\s*|\s+[-–—/]\s+|(?<=\p{Script=Han})\s+|,\s+(?=by )/iu)) {
    if (bare(part) === '') continue
    const read = readPart(part, dated)
    if (read === null) unknown.push(part)
    else Object.assign(said, { ...read, ...said })
  }
  return { said, unknown }
}

/** A line that holds a date and more: "By Jane Roe | Oslo | Updated: May 7, 2017", "AFP | May 7, 2017". */
/** "… by Ann Lee in Local, Water // 3 Comments": the sections a post was filed in, and what readers wrote. */
const FILED_IN =
  /(?<=\bby (?:\p{Lu}\S{0,20} ?){1,4}) ?(?:in|under) \p{Lu}[\p{L}\p{M}, &/-]{1,60}?(?=\s*(?:\/\/|\||$))/u
const COMMENTED = /\s*(?:\/\/|[|•·,])\s*(?:\d{1,5}|no|leave a) (?:comments?|replies)$/iu

function fromDateLine(printed: string, language: string, hint: string | null): Said | null {
  const posted = printed.length <= 200 && /\bby \p{Lu}/u.test(printed)
  const text = posted ? printed.replace(COMMENTED, '').replace(FILED_IN, '') : printed
  const dated = partDateLine(text, language, hint)
  if (!dated) return null
  const stated = { date: dated.date, updated: dated.updated }
  if (dated.before === '' && dated.after === '') return { stated }
  const before = readParts(dated.before, true)
  const after = readParts(dated.after, true)
  const said = { ...after.said, ...before.said }
  // "June 7, 2017 by Jane Roe in World": after the date it is a section, unless it is a city.
  if (dated.before === '' && said.place !== undefined && !FILING_CITIES.has(said.place.toLowerCase()))
    delete said.place
  const unknown = [...before.unknown, ...after.unknown]
  if (unknown.length === 0) return { ...said, stated }
  // What is left may name sections, but no sentence: the line must be marked as one about the article.
  const short = unknown.every((part) => part.split(/\s+/).length <= 4 && !/[.!?"“”«»]/u.test(part))
  const marked = Object.keys(said).length > 0 || saysPublished(text) || /\s[|｜•·]\s/.test(text)
  return short && marked && text.length <= 120 && (dated.before === '' || before.unknown.length < 2)
    ? { ...said, stated }
    : null
}

/** What one line alone says, or null where it is text. `titled`: something stands above it. */
const VIEWED =
  /(?:^|[|•·–-]\s?)(?:today(?: is|:)|hoy(?: es)?,?|aujourd['’]hui|heute(?: ist)?,?|oggi(?: è)?,?|hoje(?: é)?,?|сегодня,?|сьогодні,?|днес(?: е)?,?|bugün|امروز|اليوم|آج|今天是?|今日は?)\s.{0,24}[\d۰-۹٠-٩]/iu

function readLine(text: string, language: string, hint: string | null, titled: boolean): Said | null {
  if (!titled && text.length < 100 && VIEWED.test(text) && !/[.!?。]$/u.test(text)) return { viewed: text }
  const stated = parseStatedDate(text, language, hint)
  if (stated) return { stated }
  const agency = agencyName(bare(text).replace(/\s?[:：]$/u, ''))
  if (agency !== null) return { agency }
  if (text.length > 160) return null
  const jalali = /^(?:fa|ps|ckb)/.test(language) || /[۰-۹]/.test(text) ? parseJalaliDate(text) : null
  // Above the headline such a date is mostly the day on which the page was looked at.
  if (jalali) return titled || saysPublished(text) ? { stated: jalali } : { yearless: text }
  const dated = fromDateLine(text, language, hint)
  if (dated) return dated
  if (isYearlessDate(text)) return { yearless: text }
  const pieces = text.length <= 100 ? text.split(/\s+[|•·]\s+/) : []
  if (
    pieces.length > 1 &&
    pieces.some(isYearlessDate) &&
    pieces.every((piece) => isYearlessDate(piece) || furnitureOf(piece) !== null)
  )
    return { yearless: text }
  if (isCaption(text)) return null
  const report = REPORTS.exec(text)?.[1]
  if (report !== undefined && report.split(' ').length <= 5) {
    const agency = agencyName(report)
    return agency === null ? { publisher: usualName(report) } : { agency }
  }
  const byline = fromByline(text)
  if (byline) return byline
  const parts = text.length <= 100 && /[|｜•]|^by\b/i.test(text) ? readParts(text) : null
  if (parts && parts.unknown.length === 0 && Object.keys(parts.said).length > 0) return parts.said
  const source = openCredit(text) ? null : SOURCE.exec(bare(text))?.[1]
  const named = source === undefined || source === null ? null : agencyName(source)
  if (named !== null) return { agency: named }
  const signed = titled
    ? /^(\p{L}[\p{L}\p{M}.’' ]{4,40})\s+[-–—]\s+(\p{L}[\p{L}\p{M} ]{2,24})$/u.exec(text)
    : null
  // "محمد الزين - بيروت": who wrote and from which city.
  if (signed && FILING_CITIES.has(signed[2]!.toLowerCase()) && signed[1]!.split(' ').length <= 3) {
    const names = parseByline(`By ${signed[1]!}`)?.names ?? []
    if (names.length > 0) return { byline: names, place: signed[2]! }
  }
  const place = titled ? parsePlaceLine(text) : null
  return place === null
    ? null
    : {
        ...(place.dateline === undefined ? {} : { place: place.dateline }),
        ...(place.agency === undefined ? {} : { agency: place.agency }),
      }
}

const REASONS: readonly [keyof TopMatter, string][] = [
  ['byline', 'the byline'],
  ['stated', 'the date line'],
  ['yearless', 'a date line that dates nothing'],
  ['agency', 'the agency’s name'],
  ['place', 'the place of filing'],
  ['publisher', 'the publisher’s name'],
  ['viewed', 'the day on which the page was looked at'],
]

/**
 * Takes the lines out of the first paragraphs that say when, where and by whom: dates, bylines, an agency's name
 * alone. Each kind is taken once; a date only before the story has begun. `hint` is the date stamp.
 */
export function takeTopMatter(
  paragraphs: readonly Paragraph[],
  language: string,
  hint: string | null,
): { paragraphs: Paragraph[]; top: TopMatter; removed: Removal[] } {
  const top: TopMatter = {}
  const kept: Paragraph[] = []
  const removed: Removal[] = []
  let stories = 0
  let gap = false
  let index = 0
  let byline = -2
  for (; index < Math.min(LINES, paragraphs.length) && stories < 2; index += 1) {
    const paragraph = paragraphs[index]!
    const next = paragraphs[index + 1]
    const label = BYLINE_WORD.test(paragraph.text) || DATE_WORD.test(paragraph.text)
    const pair = label && next && next.text.length < 60 ? next : undefined
    const text = pair ? `${paragraph.text} ${pair.text}` : paragraph.text
    const last = index >= paragraphs.length - (pair ? 2 : 1)
    const said =
      last && kept.length === 0
        ? null
        : (readLine(text, language, hint, kept.length > 0) ??
          (stories === 0 && isNamed(paragraphs, index, kept) ? readName(text) : null) ??
          (kept.length === 0 && next && isPaperAbove(text, next) ? { publisher: text } : null))
    if (
      said === null ||
      clashes(said, top, stories, byline === index - 1) ||
      (byline !== index - 1 && isEntry(text, said, kept))
    ) {
      kept.push(gap ? { ...paragraph, gap: true } : paragraph)
      gap = false
      if (paragraph.text.length > STORY) stories += 1
      continue
    }
    gap = true
    const why = REASONS.find(([key]) => said[key as keyof Said] !== undefined)?.[1] ?? 'the byline'
    removed.push(removalOf(paragraph, why))
    if (pair) {
      removed.push(removalOf(pair, why))
      index += 1
    }
    const { stated, byline: names, ...rest } = said
    if (stated && (!top.stated || (top.stated.updated && !stated.updated)))
      top.stated = { date: stated.date, updated: stated.updated, line: paragraph.line }
    if (names) byline = index
    if (names && names.length > 0) top.byline = [...(top.byline ?? []), ...names]
    Object.assign(top, { ...rest, ...top })
  }
  const after = paragraphs.slice(index)
  if (gap && after[0]) after[0] = { ...after[0], gap: true }
  return { paragraphs: [...kept, ...after], top, removed }
}

/** The paper's name above a headline: "La Gazette du Haut-Allier". */
function isPaperAbove(text: string, next: Paragraph): boolean {
  return isPaperName(text) && next.text.length > text.length && next.text.split(' ').length >= 4
}

/** A name alone can be a byline between a headline and the story below it. */
function isNamed(paragraphs: readonly Paragraph[], index: number, kept: readonly Paragraph[]): boolean {
  const above = kept.filter(({ text }) => !isCaption(text))
  const headline = above.at(-1)?.text ?? ''
  if (above.length === 0 || headline.length < 16 || !headline.includes(' ')) return false
  if (above.length > 5 || above.some(({ text }) => text.length > 200)) return false
  return paragraphs
    .slice(index + 1, index + 5)
    .some(({ text }) => text.length > 60 && /[.!?…]["'”’»)]*$/u.test(text))
}

function readName(text: string): Said | null {
  if (isPaperName(text) || isMenuEntry(text) || furnitureOf(text) !== null || knownName(text) !== null)
    return null
  if (FILING_CITIES.has(text.toLowerCase())) return null
  const named = parseNameLine(text)
  if (!named) return null
  const { names, place, agency } = named
  return {
    byline: names,
    ...(place === undefined ? {} : { place }),
    ...(agency === undefined ? {} : { agency }),
  }
}

/** A bare date after a sentence opens an entry of a chronicle; it dates the article only where it says so. */
function isEntry(text: string, said: Said, kept: readonly Paragraph[]): boolean {
  if (said.byline || said.agency !== undefined || saysPublished(text)) return false
  if (!said.stated && said.yearless === undefined) return false
  if (said.stated?.date.includes('T')) return false
  return kept.some((paragraph) => paragraph.text.length > 60 && /[.!?。]["'”’»)」]*$/u.test(paragraph.text))
}

/** A second line of a kind is text, but for a second date line that tells of an update. */
function clashes(said: Said, top: TopMatter, stories: number, next: boolean): boolean {
  // Two writers may stand on two lines.
  if (said.byline) return top.byline !== undefined && (next === false || said.byline.length === 0)
  if (said.stated)
    return stories > 0 || (top.stated !== undefined && !said.stated.updated && !top.stated.updated)
  if (said.agency !== undefined) return top.agency !== undefined || stories > 0
  if (said.place !== undefined) return top.place !== undefined || stories > 0
  if (said.publisher !== undefined) return top.publisher !== undefined || stories > 0
  if (said.viewed !== undefined) return top.viewed !== undefined || stories > 0
  return top.yearless !== undefined || stories > 0
}
