import { agencyName } from '../article/agency.ts'
import { parseByline } from '../article/byline.ts'
import { findClock } from '../article/clock.ts'
import { saysEvent, saysLookedAt, saysPublished } from '../article/dateLabels.ts'
import { parsePlaceLine } from '../article/dateline.ts'
import { FILING_CITIES } from '../article/filingCities.ts'
import { isPaperName } from '../article/paperName.ts'
import { parseJalaliDate } from '../article/parseJalaliDate.ts'
import { knownName, usualName } from '../article/publisherName.ts'
import { parseStatedDate, partDateLine } from '../article/statedDate.ts'
import { withYear } from '../article/withYear.ts'
import { isYearlessDate } from '../article/yearlessDate.ts'
import { openCredit } from './creditWordings.ts'
import { isCaption } from './isCaption.ts'
import { furnitureOf } from './isFurniture.ts'
import { readDateLine } from './readDateLine.ts'
import { readPageHead } from './readPageHead.ts'
import { bare, fromByline, fromDesk, PAGE_WORDS, readParts, SOURCE } from './readParts.ts'
import type { Said } from './TopMatter.ts'

/** "The Punch reports;" alone above the text. */
const REPORTS = /^(\p{Lu}.{1,40}?) (?:reports?|reported|writes)\s?[;:]$/u

/** "From this week's Bayport Courier –": the edition a report is taken from. */
const EDITION = new RegExp(
  `^(?:${[
    "(?:from|in|as (?:seen|published|printed) in) (?:(?:this|last) (?:week|month|weekend)['’]s|(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)['’]s|the (?:print |latest |current |weekly )?(?:edition|issue|archives?|pages|files) of)(?: (?:print |latest )?(?:edition|issue|pages) of)?",
    '(?:de|en) (?:la|nuestra) (?:edición|versión) (?:impresa|de hoy|de esta semana) del?',
    '(?:d[ae]|na) edição (?:impressa|de hoje|desta semana) d[eoa]',
    "(?:extrait de|dans|tiré de) l['’]édition (?:du jour|papier|de (?:ce jour|cette semaine)) (?:de|du)",
    'aus der (?:aktuellen |heutigen |gedruckten )?(?:print-?)?ausgabe (?:der|des|von)',
    "dall['’]edizione (?:cartacea |di oggi |in edicola )?(?:di|de|del|della)",
  ].join('|')}) (?:the )?(.{4,40}?)\\s*[-–—:,.]*$`,
  'iu',
)

/** "By Ann Lee May 7 at 6:40 PM": a day without its year. */
const BYLINE_AND_DAY = /^(by .{4,60}?),? (\p{L}{3,9}\.? \d{1,2}(?:,? (?:at )?\d{1,2}[:.].{2,12})?)$/iu

/** The day on which a page was looked at. */
const VIEWED =
  /(?:^|[|•·–-]\s?)(?:today(?: is|:)|hoy(?: es)?,?|aujourd['’]hui|heute(?: ist)?,?|oggi(?: è)?,?|hoje(?: é)?,?|сегодня,?|сьогодні,?|днес(?: е)?,?|bugün|امروز|اليوم|آج|今天是?|今日は?)[\s:：،,].{0,24}[\d۰-۹٠-٩]/iu

/** The weather beside a day is that of whoever looks at the page. */
const WEATHER = /(?<!\d)-?\d{1,3}\s?(?:°|º)\s?[CFС]?(?!\p{L})/u

/** A line whose day may lack its year: nothing but a day, or one with a time or a writer. */
const mayLackYear = (text: string) =>
  text.length <= 100 &&
  !/[.!?。]$/u.test(text) &&
  (isYearlessDate(text) || findClock(text) !== null || BYLINE_AND_DAY.test(text))

/** What one line alone says, or null where it is text. `titled`: something stands above it. */
export function readTopLine(
  text: string,
  language: string,
  hint: string | null,
  titled: boolean,
): Said | null {
  if (text.length < (titled ? 40 : 100) && VIEWED.test(text) && !/[.!?。]$/u.test(text))
    return { viewed: text }
  if (saysEvent(text)) return null
  const stated = parseStatedDate(text, language, hint)
  if (stated) return { stated }
  const looked = saysLookedAt(text) || (!titled && text.length < 100 && WEATHER.test(text))
  if (looked && partDateLine(text, language, hint) !== null) return { viewed: text }
  const agency = agencyName(bare(text).replace(/\s?[:：]$/u, ''))
  if (agency !== null) return { agency }
  if (text.length > 160) return null
  const jalali = /^(?:fa|ps|ckb)/.test(language) || /[۰-۹]/.test(text) ? parseJalaliDate(text) : null
  // Above the headline such a date is mostly the day on which the page was looked at: a time or the stamp tell better.
  const told =
    jalali !== null && (jalali.date.includes('T') || (hint !== null && jalali.date.startsWith(hint)))
  if (jalali) return titled || told || saysPublished(text) ? { stated: jalali } : { yearless: text }
  const dated = readDateLine(text, language, hint, titled) ?? readPageHead(text, language, hint)
  if (dated) return dated
  const whole = hint !== null && mayLackYear(text) ? withYear(text, hint) : null
  const completed = whole === null ? null : readDateLine(whole, language, hint, titled)
  if (completed?.stated) return completed
  if (isYearlessDate(text)) return { yearless: text }
  const pieces = text.length <= 100 ? text.split(/\s+[|•·]\s+/) : []
  if (
    pieces.length > 1 &&
    pieces.some(isYearlessDate) &&
    pieces.every(
      (piece) => isYearlessDate(piece) || furnitureOf(piece) !== null || fromByline(piece) !== null,
    )
  )
    return { ...pieces.map(fromByline).find((said) => said !== null), yearless: text }
  const yearless = BYLINE_AND_DAY.exec(text)
  const writer = yearless && isYearlessDate(yearless[2]!) ? fromByline(yearless[1]!) : null
  if (writer) return { ...writer, yearless: yearless![2]! }
  if (isCaption(text)) return null
  const report = REPORTS.exec(text)?.[1]
  if (report !== undefined && report.split(' ').length <= 5) {
    const agency = agencyName(report)
    return agency === null ? { publisher: usualName(report) } : { agency }
  }
  const edition = EDITION.exec(text)?.[1]
  if (
    edition !== undefined &&
    /^\p{Lu}/u.test(edition) &&
    (isPaperName(edition) || knownName(edition) !== null)
  )
    return { publisher: usualName(edition) }
  const desk = titled ? fromDesk(text) : null
  if (desk) return desk
  const byline = fromByline(text.replace(PAGE_WORDS, ''))
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
  // A city in capitals above the lede is no headline.
  if (!titled && text === text.toUpperCase() && FILING_CITIES.has(text.toLowerCase())) return { place: text }
  const place = titled ? parsePlaceLine(text) : null
  return place === null
    ? null
    : {
        ...(place.dateline === undefined ? {} : { place: place.dateline }),
        ...(place.agency === undefined ? {} : { agency: place.agency }),
      }
}
