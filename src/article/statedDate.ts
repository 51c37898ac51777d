import { monthNumber } from './monthNames.ts'
import { isPublicationDate } from './publicationDate.ts'

/** `date` is an ISO 8601 date of the precision stated; `updated`: the line says only when the text was changed. */
export type StatedDate = { date: string; updated: boolean }

type Found = { year: number; month: number; day: number | null; start: number; end: number }

const LONGEST_LINE = 140

/** Words that a date line may hold beside its date. */
const FILLERS = new Set(
  `posted published updated last modified first date dated created on at the of by in time local min read ago edited issue
  et est edt ct cst cdt mt mst pt pst pdt bst gmt utc ist pkt cet cest aest aedt sast wat eat jst kst hrs hours hour h uhr am pm a m p
  publié publiée le à mis jour modifié publicado publicada actualizado el las a los de del em às atualizado pubblicato il alle ore
  veröffentlicht aktualisiert vom den um stand gepubliceerd op om bijgewerkt publicerad publisert publiceret kl den opublikowano
  опубликовано обновлено в г года дата публикации опубліковано о оновлено року yayınlanma tarihi güncelleme saat
  تاريخ النشر نشر في نُشر الساعة تاریخ انتشار ساعت در بتاريخ 发布时间 发表于 时间 発行 配信 更新 公開 掲載 投稿 입력 수정
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  lunes martes miércoles jueves viernes sábado domingo lundi mardi mercredi jeudi vendredi samedi dimanche
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
  segunda terça quarta quinta sexta feira lunedì martedì mercoledì giovedì venerdì sabato domenica
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag
  понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье понеділок вівторок середа четвер пятниця субота неділя
  poniedziałek wtorek środa czwartek piątek sobota niedziela pazartesi salı çarşamba perşembe cuma cumartesi pazar
  senin selasa rabu kamis jumat sabtu minggu الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
  شنبه یکشنبه دوشنبه سه چهارشنبه پنجشنبه جمعه 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月 火 水 木 金 土 日
  星期一 星期二 星期三 星期四 星期五 星期六 星期日 周一 周二 周三 周四 周五 周六 周日 m`.split(/\s+/),
)
const UPDATED = /updated|modified|mis à jour|actualizado|atualizado|aktualisiert|обновлено|更新/iu
const PUBLISHED = /posted|published|publi|veröffentlicht|опубликовано|نشر|انتشار|发布|公開|配信/iu

/** True for a date line that names what the date is of: "Posted on …", "Veröffentlicht …", "Updated …". */
export function saysPublished(line: string): boolean {
  return PUBLISHED.test(line) || UPDATED.test(line)
}

const pad = (n: number) => String(n).padStart(2, '0')

/** Arabic and Persian digits as ASCII ones; the length stays. */
function asciiDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
}

/** Which of two numbers is the day, by language; null where both readings stand open. */
function dayAndMonth(
  a: number,
  b: number,
  year: number,
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
  return language === 'en' || language === 'und' ? null : [a, b]
}

function findDate(text: string, language: string, hint: string | null): Found | null {
  const at = (match: RegExpExecArray, year: number, month: number, day: number | null): Found => ({
    year,
    month,
    day,
    start: match.index,
    end: match.index + match[0].length,
  })
  const n = (match: RegExpExecArray, group: number) => Number(match[group])
  let match =
    /(?<!\d)(\d{4})(?:-|\/|\.|年|년 ?)(\d{1,2})(?:-|\/|\.|月|월 ?)(\d{1,2})(?:日|일)?(?!\d)(?:T(?=\d))?/.exec(
      text,
    )
  if (match) return at(match, n(match, 1), n(match, 2), n(match, 3))
  match = /(?<!\d)(\d{1,2})(\. ?|\/|-)(\d{1,2})\2(\d{4})(?!\d)/.exec(text)
  if (match) {
    const order = match[2]?.startsWith('.')
      ? ([n(match, 1), n(match, 3)] as const)
      : dayAndMonth(n(match, 1), n(match, 3), n(match, 4), language, hint)
    return order === null ? null : at(match, n(match, 4), order[1], order[0])
  }
  match = /(?<!\d)(\d{4})\. (\p{L}[\p{L}\p{M}]{2,11}) (\d{1,2})\.?(?!\d)/u.exec(text)
  const hungarian = match ? monthNumber(match[2] ?? '') : null
  if (match && hungarian !== null) return at(match, n(match, 1), hungarian, n(match, 3))
  const monthFirst = /(\p{L}[\p{L}\p{M}]{2,11})\.? ?(\d{1,2})(?:st|nd|rd|th)?(?:,| |, )(\d{4})(?!\d)/gu
  for (match = monthFirst.exec(text); match; match = monthFirst.exec(text)) {
    const month = monthNumber(match[1] ?? '')
    if (month !== null) return at(match, n(match, 3), month, n(match, 2))
  }
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[ -](?:de |of )?(\p{L}[\p{L}\p{M}]{1,11})\.?,?[ -](?:de |del )?(\d{4})(?!\d)/gu
  for (match = dayFirst.exec(text); match; match = dayFirst.exec(text)) {
    const month = monthNumber(match[2] ?? '')
    if (month !== null) return at(match, n(match, 3), month, n(match, 1))
  }
  match = /(?<![\p{L}\d])(\p{L}[\p{L}\p{M}]{2,11})\.?,? (?:de )?(\d{4})(?!\d)/u.exec(text)
  const month = match ? monthNumber(match[1] ?? '') : null
  return match && month !== null ? at(match, n(match, 2), month, null) : null
}

type Clock = { text: string; start: number; end: number }

/** A time of day as `T17:33`, with its offset where it is stated in figures or as UTC or GMT. */
function findClock(text: string): Clock | null {
  const match =
    /(?<!\d)(\d{1,2})(?:[:.]|h)(\d{2})(?::(\d{2})(?:\.\d{1,6})?)?(?: ?([ap])\.?m\b\.?)?(?: ?\(?(Z\b|(?:UTC|GMT)?[+−-]\d{1,2}:?\d{2}|UTC|GMT)\)?)?/iu.exec(
      text,
    ) ?? /(?<!\d)(\d{1,2})()()(?: ?([ap])\.?m\b\.?)()/iu.exec(text)
  if (!match) return null
  const [whole, hours, minutes, , half, zone] = match
  let hour = Number(hours)
  if (half !== undefined && (hour < 1 || hour > 12)) return null
  if (half?.toLowerCase() === 'p' && hour < 12) hour += 12
  if (half?.toLowerCase() === 'a' && hour === 12) hour = 0
  const offset = /([+−-])(\d{1,2}):?(\d{2})$/.exec(zone ?? '')
  const named = /^(?:Z|UTC|GMT)$/i.test(zone ?? '') ? 'Z' : ''
  const shown = offset ? `${offset[1] === '+' ? '+' : '-'}${offset[2]?.padStart(2, '0')}:${offset[3]}` : named
  return {
    text: `T${pad(hour)}:${minutes || '00'}${shown}`,
    start: match.index,
    end: match.index + whole.length,
  }
}

function onlyFillers(text: string): boolean {
  const plain = text.replace(/\d{1,3} (?:minutes?|mins?|hours?|days?) ago/i, '')
  return (plain.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []).every((word) =>
    FILLERS.has(word),
  )
}

/**
 * A line that ends in a date, parted into the words before it and the date: "By Jane Roe May 7, 2017". Times
 * are taken in where clear. `hint` is the date stamp: it settles 07/05/2017 in English. null where there is no
 * date that exists, or where other words stand after it. Lines longer than 140 characters are no date lines.
 */
export function splitDateLine(
  line: string,
  language: string,
  hint: string | null = null,
): (StatedDate & { words: string }) | null {
  if (line.length > LONGEST_LINE) return null
  const text = asciiDigits(line)
  const found = findDate(text, language, hint)
  if (!found) return null
  const day = `${String(found.year)}-${pad(found.month)}${found.day === null ? '' : `-${pad(found.day)}`}`
  if (!isPublicationDate(day)) return null
  let before = text.slice(0, found.start)
  let after = text.slice(found.end)
  // A second date tells of a change; its time is not that of the publication.
  const second = findDate(after, language, hint)
  const change = second ? after.slice(second.end) : ''
  if (second) after = after.slice(0, second.start)
  const clockAfter = findClock(after)
  const clock = clockAfter ?? findClock(before)
  if (clockAfter) after = after.slice(0, clockAfter.start) + after.slice(clockAfter.end)
  else if (clock) before = before.slice(0, clock.start) + before.slice(clock.end)
  if (!onlyFillers(change.replace(/\d{1,2}[:.h]\d{2}/, ''))) return null
  if (!onlyFillers(after)) return null
  const timed = clock && found.day !== null ? day + clock.text : day
  const updated = UPDATED.test(before) && !PUBLISHED.test(before)
  return { date: isPublicationDate(timed) ? timed : day, updated, words: before.trim() }
}

/** The date of a line that holds nothing else: "Posted on May 7, 2017", "13 May 2017 at 17:33 ET"; else null. */
export function parseStatedDate(
  line: string,
  language: string,
  hint: string | null = null,
): StatedDate | null {
  const split = splitDateLine(line, language, hint)
  return split && onlyFillers(split.words) ? { date: split.date, updated: split.updated } : null
}

/** True for a line with day, month or weekday but no year: "Monday, 8 May". Nothing can be dated by it. */
export function isYearlessDate(line: string): boolean {
  if (line.length > 40 || /\d{4}/.test(line)) return false
  const words =
    asciiDigits(line)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const named = words.filter((word) => monthNumber(word) !== null)
  const days = words.filter((word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word))
  const rest = words.length - named.length - days.length
  return named.length === 1 && days.length === 1 && words.filter((word) => FILLERS.has(word)).length >= rest
}
