import { type FoundDate, spanOf } from './FoundDate.ts'
import { namedWeekday, weekdayOf } from './weekday.ts'

/** Zones of countries that write the day first. */
const DAY_FIRST_ZONE =
  /\b(?:WIB|WITA|BST|IST|PKT|SAST|WAT|EAT|CAT|A[EW][DS]T|NZ[DS]T|CES?T|MES?Z|EES?T|MSK)\b|(?<!\p{L})МСК(?!\p{L})/u

const pad = (n: number) => String(n).padStart(2, '0')

/**
 * Which of two numbers is the day: by the numbers, the stamp, the weekday named, the language or its country (`en-GB`
 * stands for all that write the day first, `en-US` for those that write the month first); null where it stays open.
 */
function dayAndMonth(
  a: number,
  b: number,
  year: number,
  text: string,
  language: string,
  hint: string | null,
): [number, number] | null {
  if (a > 12) return [a, b]
  if (b > 12) return [b, a]
  if (a === b) return [a, b]
  if (hint !== null) {
    const dayFirst = `${year}-${pad(b)}-${pad(a)}`.startsWith(hint)
    const monthFirst = `${year}-${pad(a)}-${pad(b)}`.startsWith(hint)
    if (dayFirst !== monthFirst) return dayFirst ? [a, b] : [b, a]
  }
  if (!/^(?:en|und)\b/.test(language)) return [a, b]
  const weekday = namedWeekday(text)
  const dayFirst = weekdayOf(year, b, a) === weekday
  const monthFirst = weekdayOf(year, a, b) === weekday
  if (weekday !== null && dayFirst !== monthFirst) return dayFirst ? [a, b] : [b, a]
  if (weekday !== null && !dayFirst) return null
  if (language.endsWith('-GB') || DAY_FIRST_ZONE.test(text)) return [a, b]
  return language.endsWith('-US') ? [b, a] : null
}

/** Languages that write year, month, day, so that 07/06/17 could mean anything. */
const YEAR_FIRST = /^(?:en|und|zh|ja|ko|hu|lt|sv|fa|mn)\b/
/** Zones of North America tell that the month stands first. */
const AMERICAN_ZONE = /\b(?:[ECMP][DS]?T)\b/

/** The years before the first ones of eras that Japan and Taiwan count from. */
const ERAS: Readonly<Record<string, number>> = {
  昭和: 1925,
  S: 1925,
  平成: 1988,
  H: 1988,
  令和: 2018,
  R: 2018,
}
const ERA_DATE =
  /(平成|令和|昭和|(?:中華|中华)?民[國国]|(?<![\p{L}\d])[HRS](?=\.?\d)) ?\.?(\d{1,3}|元)(?: ?年 ?|[./-])(\d{1,2})(?: ?月 ?|[./-])(\d{1,2}) ?日?(?!\d)/u
/** "106-10-12", "106年10月12日": years of the Republic of China without its name. */
const REPUBLIC_DATE = /(?<![\d/.-])(1[0-3]\d)(?:[./-]|年 ?)(\d{1,2})(?:[./-]|月 ?)(\d{1,2})日?(?![\d/.-])/
/** "17-11-14": where the year always stands first, two figures of it are enough. */
const SHORT_YEAR_FIRST = /(?<![\d/.-])([0-3]\d)([./-])(\d{1,2})\2(\d{1,2})(?![\d/-])/

/** Dates of East Asia whose years are counted from the beginning of an era, or shortened. */
function inEastAsia(text: string, language: string): FoundDate | null {
  const era = ERA_DATE.exec(text)
  if (era && (/^\P{ASCII}/u.test(era[1]!) || /^ja\b/.test(language))) {
    const year = (ERAS[era[1]!] ?? 1911) + (era[2] === '元' ? 1 : +era[2]!)
    return { year, month: +era[3]!, day: +era[4]!, ...spanOf(era) }
  }
  const republic = /^zh\b/.test(language) ? REPUBLIC_DATE.exec(text) : null
  if (republic)
    return { year: 1911 + +republic[1]!, month: +republic[2]!, day: +republic[3]!, ...spanOf(republic) }
  const short = /^(?:zh|ja|ko)\b/.test(language) ? SHORT_YEAR_FIRST.exec(text) : null
  return short && { year: 2000 + +short[1]!, month: +short[3]!, day: +short[4]!, ...spanOf(short) }
}

/** A year of two figures, which Thai pages count from the Buddha. */
const fullYear = (figures: string, language: string) =>
  figures.length === 4 ? +figures : (/^th\b/.test(language) && +figures >= 43 ? 1957 : 2000) + +figures

/** True where two figures are surely a year: where the year never stands first, or the stamp says so. */
function isYear(year: number, mark: string, month: number, language: string, hint: string | null): boolean {
  if (hint !== null && hint.slice(0, 4) === String(year)) return true
  if (!YEAR_FIRST.test(language)) return year <= 2060
  // In English the year stands first before hyphens only: "17-05-07".
  return /^en\b/.test(language) && hint === null && year <= 2060 && (mark !== '-' || month > 12)
}

/** The first date of a line that is written in figures alone. `hint` is the date stamp. */
export function dateInFigures(text: string, language: string, hint: string | null): FoundDate | null {
  const full =
    /(?<!\d\/?)(\d{4})(?:年 ?|년 ?)(\d{1,2})(?: ?月 ?| ?월 ?)(\d{1,2})(?: ?[日일])?(?![\d/])/.exec(text) ??
    /(?<!\d\/?)(\d{4}) ?(?:[-/.]) ?(\d{1,2})(?:(?<=- ?\d{1,2}) ?- ?|(?<=\/ ?\d{1,2}) ?\/ ?|(?<=\. ?\d{1,2}) ?\. ?)(\d{1,2})(?:日|일)?(?![\d/])(?:T(?=\d))?/.exec(
      text,
    )
  if (full) return { year: +full[1]!, month: +full[2]!, day: +full[3]!, ...spanOf(full) }
  const asian = inEastAsia(text, language)
  if (asian) return asian
  let match = /(?<!\d)(\d{4})年(\d{1,2})月(?![\d])/.exec(text)
  if (match) return { year: +match[1]!, month: +match[2]!, day: null, ...spanOf(match) }
  // Vietnamese: "ngày 7 tháng 5 năm 2017".
  match = /(?<!\d)(\d{1,2}) (?:tháng|thg\.?) (\d{1,2})(?:,| năm|\/)? ?(\d{4})(?!\d)/iu.exec(text)
  if (match) return { year: +match[3]!, month: +match[2]!, day: +match[1]!, ...spanOf(match) }
  match = /(?<![\d/])(\d{1,2})(\. ?| ?\/ ?|-| - )(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/.exec(text)
  if (!match) return null
  const [a, mark, b] = [+match[1]!, match[2]!.trim(), +match[3]!]
  const american = /^en(?:-US)?$/.test(language) && AMERICAN_ZONE.test(text)
  const short = match[4]!.length === 2
  const year = fullYear(match[4]!, language)
  if (short && !american && !isYear(year, mark, b, language, hint)) return null
  const order =
    american && a <= 12
      ? ([b, a] as const)
      : mark === '.' && b <= 12 && !(short && /^en\b/.test(language))
        ? ([a, b] as const)
        : dayAndMonth(a, b, year, text, language, hint)
  return order === null ? null : { year, month: order[1], day: order[0], ...spanOf(match) }
}
