import { type Clock, findClock } from './clock.ts'
import { DATE_FILLERS } from './dateFillers.ts'
import { labelsIn, PUBLISHED, saysFirst, saysUpdatedOnly } from './dateLabels.ts'
import { findDate, normalizeDigits as normalize } from './findDate.ts'
import { gregorianDay, jalaliMonth } from './jalali.ts'
import { monthNumber } from './monthNames.ts'
import { namedZone } from './namedZone.ts'
import { isPublicationDate } from './publicationDate.ts'

/**
 * `date` is an ISO 8601 date of the precision stated; `updated`: the line says only when the text was changed; `label`:
 * it says that it is of the publication, or of the first one.
 */
export type StatedDate = { date: string; updated: boolean; label?: 'published' | 'first' }
/** A date line in parts: the words before its date and those after it, date and time taken out. */
export type DateLine = StatedDate & { before: string; after: string }

const LONGEST_LINE = 160

const pad = (n: number) => String(n).padStart(2, '0')

/** Stretches of a date line that say how long reading takes or how long ago it was. */
const ASIDE =
  /\d{1,3} (?:minutes?|mins?|hours?|days?|weeks?|months?|years?) ago|\d{1,3}[ -](?:min(?:ute)?s?|minuten|minutos|мин)(?:\.| read| de lectura| de lecture| lesen)?|lesedauer:?\s?|temps de lecture:?\s?|reading time:?\s?/giu

function onlyFillers(text: string): boolean {
  const plain = text.replace(ASIDE, ' ')
  return (plain.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []).every((word) =>
    DATE_FILLERS.has(word),
  )
}

/** Dates of the Iranian and the Islamic calendar are taken out, so that the one of ours beside them is found. */
const OTHER_CALENDAR =
  /(?<!\d)1[34]\d\d[/-]\d{1,2}[/-]\d{1,2}(?!\d)|(?<!\d)\d{1,2} ?[/-] ?\d{1,2} ?[/-] ?1[34]\d\d(?!\d)|(?<!\d)\d{1,2} ?(?:[\u0600-\u06FF]+ ){1,2}1[34]\d\d(?!\d)(?: ?هـ?(?=\s|$))?/gu
/** The same moment in another zone: "1840 GMT (0240 HKT)". */
const ELSEWHERE = /\(\d{1,2}:?\d{2}(?: ?[ap]m)? \p{Lu}{2,4}\)/gu
/** The number a page is filed under, which stands before its date. */
const PAGE_NUMBER = /(?:News ID|Story ID|کد ?خبر|شناسه خبر|رقم الخبر)\s*[:：]?\s*\d{3,12}/giu
/** How often a page was seen, beside its date. */
const SEEN =
  /(?<=\s)\d{1,3}(?:[ ,.]?\d{3}){0,2} (?:переглядів|перегляд\p{L}*|просмотр\p{L}*|views?|hits|visitas|lecturas|vues|aufrufe|visualizaç\p{L}+|visualizzazioni|odsłon|görüntüleme|مشاهدة|بازدید)(?!\p{L})/giu
const JOINED = /(?<![\u0600-\u06FF])(?:الموافق|برابر با|مصادف با|مطابق با)(?![\u0600-\u06FF])/gu

/** Words without the fillers that stand at their end: "By Jane Roe, Published on" gives "By Jane Roe". */
function withoutFillers(words: string): string {
  let out = words.replace(ASIDE, ' ').trim()
  for (;;) {
    const bare = out.replace(/[\s|,:;/·•–—()[\]-]+$/u, '')
    const last = /(?:^|[^\p{L}\p{M}\p{N}.])([\p{L}\p{M}\p{N}]+)\.?$/u.exec(bare)
    if (!last || last[1] === undefined || !DATE_FILLERS.has(last[1].toLowerCase())) return bare
    out = bare.slice(0, last.index + (last[0].length - last[0].trimStart().length)).trim()
    if (out === bare) return bare
  }
}

/** As `withoutFillers`, for those that stand first: "GMT | World" gives "| World". */
function withoutFirstFillers(words: string): string {
  let out = words.trim()
  for (;;) {
    const first = /^[\s,.:;()[\]-]*([\p{L}\p{M}\p{N}]+)(?=[^\p{L}\p{M}\p{N}]|$)/u.exec(out)
    if (!first || first[1] === undefined || !DATE_FILLERS.has(first[1].toLowerCase())) return out
    if (/^(?:by|of|in|de|von|a)$/i.test(first[1])) return out
    out = out.slice(first[0].length).trim()
  }
}

/** A time with the offset of the zone named after it, on the day that the line states. */
function zoned(clock: Clock | null, text: string, day: string): Clock | null {
  if (clock === null || day.length !== 10 || clock.text.length !== 6) return clock
  // "15:10 hrs IST"
  const end = clock.end + (/^ ?(?:hrs?|hours|Uhr)(?= )/.exec(text.slice(clock.end))?.[0].length ?? 0)
  const zone = namedZone(text.slice(end), day, clock.text.slice(1))
  if (zone === null) return clock
  return { ...clock, text: clock.text + (zone.offset ?? ''), end: end + zone.length }
}

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
  const clockAfter = zoned(findClock(after), after, day)
  const clock = clockAfter ?? zoned(findClock(before), before, day)
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

/** "24 –", "June 24 –": the first day of several, before the last. */
const FROM_DAY = /^[^\d:]{0,24}\d{1,2}(?:st|nd|rd|th|\.)?\s?[-–—]\s*$/u

/** True for a line that spans days, "June 24 – June 26, 2017", "3 March 1931 – 14 May 2017": it tells of an event or a life. */
function spansDays(text: string, language: string, hint: string | null): boolean {
  if (!/\d\D{0,12}\s?[-–—]/u.test(text)) return false
  const first = findDate(text, language, hint)
  if (!first || first.day === null) return false
  const before = text.slice(0, first.start)
  const word = /\p{L}[\p{L}\p{M}]*(?=\.? \d{1,2}\D*$)/u.exec(before)?.[0]
  if (
    FROM_DAY.test(before) &&
    (onlyFillers(before.replace(/\d/g, '')) || (word && monthNumber(word, language)))
  )
    return true
  const between = /^\s?[-–—]\s?/u.exec(text.slice(first.end))
  if (!between || labelsIn(text).length > 0) return false
  const second = findDate(text.slice(first.end), language, hint)
  if (!second || second.start > between[0].length || second.day === null) return false
  return second.year !== first.year || second.month !== first.month || second.day !== first.day
}

/**
 * The date in a short line and the words around it, fillers such as "Posted on" or a weekday left out: "By Jane
 * Roe May 7, 2017 | World" gives before "By Jane Roe", after "World". `hint` is the date stamp: it settles
 * 07/05/2017 in English. null where there is no date that exists. Of two dates the one that tells of an update
 * is passed over. Lines longer than 160 characters are no date lines.
 */
export function partDateLine(line: string, language: string, hint: string | null = null): DateLine | null {
  if (line.length > LONGEST_LINE) return null
  const text = normalize(line)
    .replace(OTHER_CALENDAR, ' ')
    .replace(JOINED, ' ')
    .replace(ELSEWHERE, ' ')
    .replace(PAGE_NUMBER, ' ')
    .replace(SEEN, ' ')
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

/**
 * The Gregorian date of a line that gives one of the Iranian calendar and nothing else; a line that says "today"
 * tells when the page was viewed and dates nothing.
 */
export function parseJalaliDate(line: string): StatedDate | null {
  if (line.length > 80 || /امروز|اليوم/.test(line)) return null
  const text = normalize(line).replace(PAGE_NUMBER, ' ')
  const ordered = text.replace(/(?<!\d)(\d{1,2}) ?[/-] ?(\d{1,2}) ?[/-] ?(1[34]\d\d)(?!\d)/, '$3/$2/$1')
  return readJalali(ordered)
}

function readJalali(text: string): StatedDate | null {
  const figures = /(?<!\d)(1[34]\d\d) ?[/-] ?(\d{1,2}) ?[/-] ?(\d{1,2})(?!\d)/.exec(text)
  const words = /(?<!\d)(\d{1,2}) ([\u0600-\u06FF]+) (?:ماه )?(1[34]\d\d)(?!\d)/.exec(text)
  const month = words ? jalaliMonth(words[2]!) : null
  const match = figures ?? words
  if (!match || (!figures && month === null)) return null
  const day = figures
    ? gregorianDay(+figures[1]!, +figures[2]!, +figures[3]!)
    : gregorianDay(+words![3]!, month!, +words![1]!)
  const rest = text.replace(match[0], ' ')
  const clock = zoned(findClock(rest), rest, day ?? '')
  const around = clock ? `${rest.slice(0, clock.start)} ${rest.slice(clock.end)}` : rest
  if (day === null || !onlyFillers(around)) return null
  const timed = clock ? day + clock.text : day
  return { date: isPublicationDate(timed) ? timed : day, updated: false }
}

const AGO =
  /^(?:(?:last )?(?:updated|modified|actualizado|mis à jour|aktualisiert|aggiornato|atualizado|обновлено|обновена|оновлено|güncelleme|به‌روزرسانی|آخر تحديث)(?: at| à| um| às| alle)?\s*[:：]?\s*\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: \p{Lu}{2,4})?|(?:(?:updated|posted|published|mis à jour|actualizado|aktualisiert)[ :]*)?(?:\d{1,2} (?:minutes?|mins?|hours?|hrs?|days?|weeks?) ago|il y a \d{1,2} (?:minutes?|heures?|jours?)|vor \d{1,2} (?:Minuten?|Stunden?|Tagen?)|hace \d{1,2} (?:minutos?|horas?|días?)|há \d{1,2} (?:minutos?|horas?|dias?)|\d{1,2} (?:минут\p{L}*|час\p{L}*) назад|منذ .{2,12}|\d{1,2}(?:分钟|小时|時間|分)前|yesterday at .{3,10}|today at .{3,10}))$/iu

/** Day and month in figures with a time, without a year: "5/7(日) 18:40", "7.5. 18:40". */
const DAY_AND_TIME = /(?<![\d./])\d{1,2}[./]\d{1,2}\.?\s?(?:\(.\))?,?\s?\d{1,2}[:.]\d{2}(?![\d./])/u

/**
 * True for a date line that dates nothing: without a year ("Monday, 8 May", "Aug 14, 10:15 pm") or in the Islamic calendar alone, counted from
 * now ("2 hours ago"), or with day and month that cannot be told apart ("07/05/2017" in English).
 */
export function isYearlessDate(line: string): boolean {
  if (line.length > 100) return false
  if (AGO.test(line)) return true
  const text = normalize(line)
  const ours = text.replace(OTHER_CALENDAR, ' ')
  if (ours !== text && !/\d/.test(ours) && onlyFillers(ours)) return true
  if (DAY_AND_TIME.test(text) && onlyFillers(text.replace(DAY_AND_TIME, ' '))) return true
  const figures = text.replace(/(?<!\d)\d{1,2}[/-]\d{1,2}[/-]\d{2,4}(?!\d)|\d{1,2}:\d{2}(?::\d{2})?/g, ' ')
  if (figures !== text && /[/-]/.test(text) && !/\d/.test(figures)) return onlyFillers(figures)
  if (/\d{4}/.test(text)) return false
  const clock = findClock(text)
  const rest = clock ? `${text.slice(0, clock.start)} ${text.slice(clock.end)}` : text
  const cjk = /^\s*\d{1,2}[月월]\s?\d{1,2}[日일]/u.exec(rest)
  if (cjk) return onlyFillers(rest.slice(cjk[0].length))
  const words = rest.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const named = words.filter((word) => monthNumber(word) !== null || jalaliMonth(word) !== null)
  const days = words.filter((word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word))
  const others = words.length - named.length - days.length
  return (
    named.length === 1 && days.length === 1 && words.filter((word) => DATE_FILLERS.has(word)).length >= others
  )
}
