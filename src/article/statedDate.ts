import { withoutBeside } from './besideDate.ts'
import { type Clock, findClock } from './clock.ts'
import { labelsIn, PUBLISHED, saysFirst, saysUpdatedOnly } from './dateLabels.ts'
import { findDate } from './findDate.ts'
import { monthNumber } from './monthNames.ts'
import { namedZone } from './namedZone.ts'
import { normalizeDigits } from './normalizeDigits.ts'
import { isPublicationDate } from './publicationDate.ts'
import { spansDays } from './spansDays.ts'
import { onlyFillers, withoutFillers, withoutFirstFillers } from './trimFillers.ts'
import { zonedClock } from './zonedClock.ts'

/**
 * `date` is an ISO 8601 date of the precision stated; `updated`: the line says only when the text was changed; `label`:
 * it says that it is of the publication, or of the first one.
 */
export type StatedDate = { date: string; updated: boolean; label?: 'published' | 'first' }
/** A date line in parts: the words before its date and those after it, date and time taken out. */
export type DateLine = StatedDate & { before: string; after: string }

const LONGEST_LINE = 160

const pad = (n: number) => String(n).padStart(2, '0')

/** A stretch of a date line that holds one date at most: "Published: 14:32 BST, 7 May 2017". */
type Stretch = {
  date: string | null
  timed: boolean
  before: string
  after: string
  updated: boolean
  zone?: string
}

/** Day and month without a year, as a change is dated beside a whole date: "aktualizováno 19. května 8:02". */
const NO_YEAR =
  /(?<!\d)(\d{1,2})\.? (?:de )?(\p{L}[\p{L}\p{M}]{2,12})\.?(?!\p{L})|(\p{L}[\p{L}\p{M}]{2,12})\.? (\d{1,2})(?![\d:.])/gu
const withoutYearless = (text: string) =>
  text.replace(NO_YEAR, (whole, _, after?: string, before?: string) =>
    monthNumber(after ?? before ?? '') === null ? whole : ' ',
  )

/** A zone named once, at the end of the line, is that of both times: "1:52 AM; last updated: 2:10 AM (IST)". */
function inZoneOf({ zone }: Stretch, date: string): string {
  if (zone === undefined || !/T\d\d:\d\d$/.test(date)) return date
  return date + (namedZone(zone, date.slice(0, 10), date.slice(11))?.offset ?? '')
}

/** The zone behind the day of a time that stands before it: "14:20, 14/11/2017 (GMT+7)", "5:11 p.m. April 13, 2016 ET". */
function zoneBehind(clock: Clock | null, after: string, day: string): (Clock & { length: number }) | null {
  if (clock === null || clock.text.length !== 6) return null
  const time = clock.text.slice(1)
  const figures = /^\s?[([]?(?:UTC|GMT) ?([+−-]\d{1,2}(?::?\d{2})?)?[)\]]?(?![\p{L}\d])/u.exec(after)
  const read = figures ? zonedClock(findClock(`${time} ${figures[0].trim()}`), '', day) : null
  if (figures && read) return { ...clock, text: read.text, length: figures[0].length }
  const zone = namedZone(after, day, time)
  return zone && { ...clock, text: clock.text + (zone.offset ?? ''), length: zone.length }
}

function readStretch(text: string, language: string, hint: string | null): Stretch | null {
  const found = findDate(text, language, hint)
  if (!found) {
    const clock = findClock(text)
    const rest = clock ? `${text.slice(0, clock.start)} ${text.slice(clock.end)}` : text
    return {
      date: null,
      timed: false,
      before: '',
      after: withoutYearless(rest),
      updated: saysUpdatedOnly(text),
      ...(clock ? { zone: text.slice(clock.end) } : {}),
    }
  }
  const day = `${String(found.year)}-${pad(found.month)}${found.day === null ? '' : `-${pad(found.day)}`}`
  if (!isPublicationDate(day)) return null
  let before = text.slice(0, found.start)
  const rest = text.slice(found.end)
  let after = rest
  // A second date tells of a change; its time is not that of the publication.
  const second = findDate(after, language, hint)
  const change = second ? after.slice(second.end).replace(/\d{1,2}[:.h]\d{2}/, '') : ''
  if (second) after = after.slice(0, second.start)
  const clockAfter = zonedClock(findClock(after), after, day)
  const clockBefore = clockAfter ?? zonedClock(findClock(before), before, day)
  const late = clockAfter ? null : zoneBehind(clockBefore, after, day)
  const clock = late ?? clockBefore
  if (late) after = after.slice(late.length)
  if (clockAfter) after = `${after.slice(0, clockAfter.start)} ${after.slice(clockAfter.end)}`
  else if (clock) before = `${before.slice(0, clock.start)} ${before.slice(clock.end)}`
  const timed = clock && found.day !== null ? day + clock.text : day
  const valid = isPublicationDate(timed)
  // "18:40 -> 19:02": the time of the change.
  if (clockAfter) after = after.replace(/(?:->|→|>)\s*\d{1,2}[:.]\d{2}/u, ' ')
  return {
    date: valid ? timed : day,
    timed: valid && timed !== day,
    before,
    after: `${after} ${change}`,
    updated: saysUpdatedOnly(before),
    ...(clockAfter ? { zone: rest.slice(findClock(rest)!.end) } : {}),
  }
}

/**
 * Where a date line that tells of a publication and of a change is parted: before the word that opens the second.
 * The line's end where there is one date and one time at most.
 */
function partingOf(text: string, language: string, hint: string | null): number {
  const first = findDate(text, language, hint)
  if (!first) return text.length
  const label = labelsIn(text).find((index) => index >= first.end)
  if (label === undefined) return text.length
  const rest = text.slice(label)
  const head = text.slice(0, label)
  const dated = findDate(rest, language, hint) !== null || /\d[-./]\d{1,2}[-./]\d{2}/.test(rest)
  return dated || (findClock(rest) !== null && findClock(head) !== null) ? label : text.length
}

/**
 * The date in a short line and the words around it, fillers such as "Posted on" or a weekday left out: "By Jane
 * Roe May 7, 2017 | World" gives before "By Jane Roe", after "World". `hint` is the date stamp: it settles
 * 07/05/2017 in English. null where there is no date that exists. Of two dates the one that tells of an update
 * is passed over. Lines longer than 160 characters are no date lines.
 */
export function partDateLine(line: string, language: string, hint: string | null = null): DateLine | null {
  if (line.length > LONGEST_LINE) return null
  const text = withoutBeside(normalizeDigits(line))
  if (spansDays(text, language, hint)) return null
  const parting = partingOf(text, language, hint)
  const first = readStretch(text.slice(0, parting), language, hint)
  const second = parting < text.length ? readStretch(text.slice(parting), language, hint) : null
  // A day that does not exist says nothing; the change beside it may.
  if (first?.date == null && second?.date == null) return null
  const later =
    first?.date == null || (second !== null && second.date !== null && first.updated && !second.updated)
  const main = (later ? second : first)!
  const other = later ? first : second
  const beside = other === null ? '' : withoutFillers(withoutFirstFillers(`${other.before} ${other.after}`))
  const mark = /[\p{L}\d]/u.test(beside) ? ' | ' : ''
  const words = { before: main.before, after: main.after }
  if (later) words.before = `${beside}${mark}${main.before}`
  else if (mark !== '') words.after = `${withoutFillers(main.after)}${mark}${beside}`
  else words.after = withoutFillers(main.after)
  return {
    date: second !== null && second !== main ? inZoneOf(second, main.date!) : main.date!,
    updated: main.updated,
    ...(saysFirst(line)
      ? { label: 'first' as const }
      : PUBLISHED.test(line)
        ? { label: 'published' as const }
        : {}),
    before: onlyFillers(words.before) ? '' : withoutFillers(words.before),
    after: onlyFillers(words.after) ? '' : withoutFirstFillers(words.after),
  }
}

/** As `partDateLine`, for a line that ends in its date: null where other words stand after it. */
export function splitDateLine(
  line: string,
  language: string,
  hint: string | null = null,
): (StatedDate & { words: string }) | null {
  const parted = partDateLine(line, language, hint)
  if (parted?.after !== '') return null
  const { before, after: _, ...stated } = parted
  return { ...stated, words: before }
}

/** The date of a line that holds nothing else: "Posted on May 7, 2017", "13 May 2017 at 17:33 ET"; else null. */
export function parseStatedDate(
  line: string,
  language: string,
  hint: string | null = null,
): StatedDate | null {
  const split = splitDateLine(line, language, hint)
  if (split?.words !== '') return null
  const { words: _, ...stated } = split
  return stated
}
