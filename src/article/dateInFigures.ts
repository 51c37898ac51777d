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

/** The first date of a line that is written in figures alone. `hint` is the date stamp. */
export function dateInFigures(text: string, language: string, hint: string | null): FoundDate | null {
  let match =
    /(?<![\d/])(\d{4})(?: ?[-/.] ?|年 ?|년 ?)(\d{1,2})(?: ?[-/.] ?|月 ?|월 ?)(\d{1,2})(?:日|일)?(?![\d/])(?:T(?=\d))?/.exec(
      text,
    )
  if (match) return { year: +match[1]!, month: +match[2]!, day: +match[3]!, ...spanOf(match) }
  match = /(平成|令和|昭和|(?:中華|中华)?民[國国]) ?(\d{1,3}|元)年 ?(\d{1,2})月 ?(\d{1,2})日/.exec(text)
  if (match) {
    const base = { 昭和: 1925, 平成: 1988, 令和: 2018 }[match[1]!] ?? 1911
    const year = base + (match[2] === '元' ? 1 : +match[2]!)
    return { year, month: +match[3]!, day: +match[4]!, ...spanOf(match) }
  }
  match = /(?<!\d)(\d{4})年(\d{1,2})月(?![\d])/.exec(text)
  if (match) return { year: +match[1]!, month: +match[2]!, day: null, ...spanOf(match) }
  // Vietnamese: "ngày 7 tháng 5 năm 2017".
  match = /(?<!\d)(\d{1,2}) (?:tháng|thg\.?) (\d{1,2})(?:,| năm|\/)? ?(\d{4})(?!\d)/iu.exec(text)
  if (match) return { year: +match[3]!, month: +match[2]!, day: +match[1]!, ...spanOf(match) }
  match = /(?<![\d/])(\d{1,2})(\. ?| ?\/ ?|-| - )(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/.exec(text)
  if (!match) return null
  const american = /^en(?:-US)?$/.test(language) && AMERICAN_ZONE.test(text)
  const short = match[4]!.length === 2
  const year = short ? 2000 + +match[4]! : +match[4]!
  if (short && !american && (YEAR_FIRST.test(language) ? hint?.slice(0, 4) !== String(year) : year > 2060))
    return null
  const order =
    american && +match[1]! <= 12
      ? ([+match[3]!, +match[1]!] as const)
      : match[2]?.startsWith('.')
        ? ([+match[1]!, +match[3]!] as const)
        : dayAndMonth(+match[1]!, +match[3]!, year, text, language, hint)
  return order === null ? null : { year, month: order[1], day: order[0], ...spanOf(match) }
}
