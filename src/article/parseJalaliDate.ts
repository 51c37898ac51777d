import { PAGE_NUMBER } from './besideDate.ts'
import { findClock } from './clock.ts'
import { gregorianDay, jalaliMonth } from './jalali.ts'
import { normalizeDigits } from './normalizeDigits.ts'
import { isPublicationDate } from './publicationDate.ts'
import type { StatedDate } from './statedDate.ts'
import { onlyFillers } from './trimFillers.ts'
import { zonedClock } from './zonedClock.ts'

/**
 * The Gregorian date of a line that gives one of the Iranian calendar and nothing else; a line that says "today"
 * tells when the page was viewed and dates nothing.
 */
export function parseJalaliDate(line: string): StatedDate | null {
  if (line.length > 80 || /امروز|اليوم/.test(line)) return null
  const text = normalizeDigits(line).replace(PAGE_NUMBER, ' ')
  const ordered = text.replace(/(?<!\d)(\d{1,2}) ?[/-] ?(\d{1,2}) ?[/-] ?(1[34]\d\d)(?!\d)/, '$3/$2/$1')
  return readJalali(ordered)
}

/** "96/08/23": the century is that of 1300. */
const SHORT = /(?<![\d/])([89]\d)\/(\d{1,2})\/(\d{1,2})(?![\d/])/
/** "1396 آبان 23" */
const YEAR_FIRST = /(?<!\d)(1[34]\d\d) ([\u0600-\u06FF]+)(?: ماه)? (\d{1,2})(?!\d)/

function readJalali(printed: string): StatedDate | null {
  const text = printed
    .replace(SHORT, '13$1/$2/$3')
    .replace(YEAR_FIRST, (whole, year: string, month: string, day: string) =>
      jalaliMonth(month) === null ? whole : `${day} ${month} ${year}`,
    )
  const figures = /(?<!\d)(1[34]\d\d) ?[/-] ?(\d{1,2}) ?[/-] ?(\d{1,2})(?!\d)/.exec(text)
  const words = /(?<!\d)(\d{1,2}) ([\u0600-\u06FF]+) (?:ماه )?(1[34]\d\d)(?!\d)/.exec(text)
  const month = words ? jalaliMonth(words[2]!) : null
  const match = figures ?? words
  if (!match || (!figures && month === null)) return null
  const day = figures
    ? gregorianDay(+figures[1]!, +figures[2]!, +figures[3]!)
    : gregorianDay(+words![3]!, month!, +words![1]!)
  const rest = text.replace(match[0], ' ')
  const clock = zonedClock(findClock(rest), rest, day ?? '')
  const around = clock ? `${rest.slice(0, clock.start)} ${rest.slice(clock.end)}` : rest
  if (day === null || !onlyFillers(around)) return null
  const timed = clock ? day + clock.text : day
  return { date: isPublicationDate(timed) ? timed : day, updated: false }
}
