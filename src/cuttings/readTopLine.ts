import { agencyName } from '../article/agency.ts'
import { parseByline, parseNameLine } from '../article/byline.ts'
import { saysPublished } from '../article/dateLabels.ts'
import { parsePlaceLine } from '../article/dateline.ts'
import { FILING_CITIES } from '../article/filingCities.ts'
import { inNameLetters, isPaperName } from '../article/paperName.ts'
import { knownName, usualName } from '../article/publisherName.ts'
import {
  isYearlessDate,
  parseJalaliDate,
  parseStatedDate,
  partDateLine,
  type StatedDate,
} from '../article/statedDate.ts'
import { openCredit } from './creditWordings.ts'
import { isCaption } from './isCaption.ts'
import { furnitureOf, isMenuEntry } from './isFurniture.ts'

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
export type Said = Omit<TopMatter, 'stated'> & { stated?: StatedDate }

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
  /^(?:information fournie par|source|with|via|from|fonte|fuente|quelle|bron|källa|kilde|zdroj|źródło|kaynak|izvor|sursa|forrás|источник|джерело|المصدر|منبع|(?:文章|新闻|稿件)?来源|(?:文章|新聞|稿件)?來源|出典|자료)\s*[:：]?\s*(.{2,40})$/iu

/** The paper's own desk where a writer's name would stand, perhaps with an agency: "Da Redação, com informações da Lusa". */
const OWN_DESK =
  /^(?:(?:d?a )?redação|(?:la |de la )?redacción|(?:la )?redazione|(?:la )?rédaction|(?:die |von der )?redaktion|(?:van onze )?redactie|редакция|(?:express |online |our )?(?:web|news|sports|digital) ?desk|(?:our|a|special|own|staff) (?:correspondent|reporter|report)|staff (?:writer|report(?:er)?)s?)(?:,? (?:com|con|avec|mit|with|met)(?: (?:informações|información|material|inputs|agency inputs))?(?: (?:d[aeo]s?|von|from|l['’]))? ?(.{2,30}))?$/iu

/** "The Punch reports;" alone above the text. */
const REPORTS = /^(\p{Lu}.{1,40}?) (?:reports?|reported|writes)\s?[;:]$/u

/** What no person is called: "Cornwall League, Saturday 6 May 2017" names the matches reported, not a writer. */
const GROUP =
  /(?<!\p{L})(?:League|Cup|Championships?|Division|Conference|Tournament|Council|Committee|Commission|Association|Society|Liga|Copa|Coppa|Coupe|Pokal|Bundesliga|Ligue|Serie A|Лига|Кубок|Чемпионат)(?!\p{L})/u

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
  if (dated && GROUP.test(plain) && plain.split(' ').length <= 5) return {}
  const paper = inNameLetters(plain)
  if (dated && paper !== null && isPaperName(paper)) return { publisher: paper }
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

/** "Posted on May 7, 2017 by coastwatcher": the name a blog's writer goes by, as printed. */
const HANDLE = /^(?:\|?\s?|posted |published )by ([\p{Ll}\d][\p{L}\d_.-]{2,30})$/iu

function fromDateLine(printed: string, language: string, hint: string | null): Said | null {
  const posted = printed.length <= 200 && /\bby \p{Lu}/u.test(printed)
  const text = posted ? printed.replace(COMMENTED, '').replace(FILED_IN, '') : printed
  const dated = partDateLine(text, language, hint)
  if (!dated) return null
  const stated = { date: dated.date, updated: dated.updated }
  if (dated.before === '' && dated.after === '') return { stated }
  const handle = saysPublished(text) ? HANDLE.exec(dated.before || dated.after)?.[1] : undefined
  if (handle !== undefined && (dated.before === '' || dated.after === ''))
    return { stated, byline: parseByline(`By ${handle}`)?.names ?? [handle] }
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
  /(?:^|[|•·–-]\s?)(?:today(?: is|:)|hoy(?: es)?,?|aujourd['’]hui|heute(?: ist)?,?|oggi(?: è)?,?|hoje(?: é)?,?|сегодня,?|сьогодні,?|днес(?: е)?,?|bugün|امروز|اليوم|آج|今天是?|今日は?)[\s:：،,].{0,24}[\d۰-۹٠-٩]/iu

export function readTopLine(
  text: string,
  language: string,
  hint: string | null,
  titled: boolean,
): Said | null {
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
  const desk = titled ? OWN_DESK.exec(text) : null
  if (desk) {
    const agency = desk[1] === undefined ? null : agencyName(desk[1])
    if (desk[1] === undefined || agency !== null)
      return { byline: [], ...(agency === null ? {} : { agency }) }
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

/** What a line says that is a writer's name and nothing else; only where it stands can show that it is one. */
export function readName(text: string): Said | null {
  if (isPaperName(text) || isMenuEntry(text) || furnitureOf(text) !== null || knownName(text) !== null)
    return null
  if (FILING_CITIES.has(text.toLowerCase())) return null
  const named = parseNameLine(text)
  if (!named) return null
  const { names, place, agency, publisher } = named
  return {
    byline: names,
    ...(publisher === undefined ? {} : { publisher }),
    ...(place === undefined ? {} : { place }),
    ...(agency === undefined ? {} : { agency }),
  }
}
