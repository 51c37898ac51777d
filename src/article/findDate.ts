import { monthNumber, monthsInOneWord } from './monthNames.ts'
import { namedWeekday, weekdayOf } from './weekday.ts'

/** A date in a line and where it stands; `day` is null where only the month is named. */
export type FoundDate = { year: number; month: number; day: number | null; start: number; end: number }

const HAN_DIGITS = '〇一二三四五六七八九'
const HAN_DATE =
  /([〇○零一二三四五六七八九]{4}|(?<=国|國|平成|令和|昭和)[〇○零一二三四五六七八九十百]{1,4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/gu

/** A number below two hundred in Chinese figures: 二十三 is 23, 一百零六 and 一○六 are 106. */
function hanNumber(figures: string): number {
  const plain = figures.replace(/[○零]/gu, '〇')
  if (!/[十百]/u.test(plain)) return Number([...plain].map((digit) => HAN_DIGITS.indexOf(digit)).join(''))
  const [, hundreds, tens, units = ''] = /^(?:(.)?百〇?)?(?:(.)?十)?(.)?$/u.exec(plain) ?? []
  const of = (digit: string | undefined, sign: string) =>
    plain.includes(sign) ? (digit === undefined ? 1 : HAN_DIGITS.indexOf(digit)) : 0
  return 100 * of(hundreds, '百') + 10 * of(tens, '十') + (units === '' ? 0 : HAN_DIGITS.indexOf(units))
}

/** The words for the Buddhist and the Christian era between month and year on Thai pages. */
const ERA = /[พค]\.ศ\.\s?/gu

/** A digit of another script: each has its ten in a row, from a code that ends in 0, or in 6 in the scripts of India. */
function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0)
  return String((code % 16) - (code >= 0x900 && code < 0xe00 ? 6 : 0))
}

/** Digits of other scripts as ASCII ones, and months in one word: what dates are looked for in. */
export function normalizeDigits(text: string): string {
  return (
    monthsInOneWord(text.replace(ERA, ''))
      .replace(/[０-９：／]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
      .replace(/[\u0660-\u1aff]/gu, (sign) => (/\p{Nd}/u.test(sign) ? asciiDigit(sign) : sign))
      .replace(/،/g, ',')
      // The mark of a shortened word in Hindi and Hebrew: "16 अग॰ 2017".
      .replace(/(?<=\p{L}\p{M}?)[॰׳](?= )/gu, '.')
      .replace(
        HAN_DATE,
        (_, year: string, month: string, day: string) =>
          `${hanNumber(year)}年${hanNumber(month)}月${hanNumber(day)}日`,
      )
      // The year of the reign beside our own: 2017（平成29）年.
      .replace(/(?<=\d{4})年?[（(](?:平成|令和|昭和)(?:\d{1,2}|元)年?[)）]年?/gu, '年')
      // Words for day, month and year that stand glued to figures and names in Khmer and Lao.
      .replace(/ ?(?:(?:ថ្ងៃ)?ទី ?(?=\d)|ខែ ?(?=\p{Script=Khmer})|ឆ្នាំ ?(?=\d{4}))/gu, ' ')
      .replace(/ ?(?:ວັນທີ ?(?=\d)|ເດືອນ ?(?=\p{Script=Lao})|ປີ ?(?=\d{4}))/gu, ' ')
      // "၂၀၁၇ ခုနှစ်၊ မေလ ၁၈ ရက်"
      .replace(/(?<=\d{4}) ?(?:ခုနှစ်|ခု)[,၊]? ?/gu, ' ')
      // "2017 оны 5-р сарын 18": year, month, day.
      .replace(/(?<=\d{4}) оны (\d{1,2})(?:-р|-?[рд]угаар|-?дүгээр)? сарын (\d{1,2})/gu, '.$1.$2')
      // "news.com.auMAY 18, 2017"
      .replace(
        /(?<=\.\p{Ll}{2,3})(?=(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6} \d{1,2}, \d{4})/gu,
        ' ',
      )
      // "Ann LeeMay 7, 2017": a mark between the writer and the day was lost.
      .replace(
        /(?<=\p{Ll}{2})(?=(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4})/gu,
        ' ',
      )
      .replace(
        /(?<=\p{Lu}{2})(?=(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER) \d{1,2}, \d{4})/gu,
        ' ',
      )
      // A link between year and time was lost: "May 7, 20176:40 pm".
      .replace(/(?<=[\s,/.-])((?:19|20)\d{2})(?=\d{1,2}:\d{2})/g, '$1 ')
  )
}

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

const span = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length })
/** Languages that write year, month, day, so that 07/06/17 could mean anything. */
const YEAR_FIRST = /^(?:en|und|zh|ja|ko|hu|lt|sv|fa|mn)\b/
/** Zones of North America tell that the month stands first. */
const AMERICAN_ZONE = /\b(?:[ECMP][DS]?T)\b/

function inFigures(text: string, language: string, hint: string | null): FoundDate | null {
  let match =
    /(?<![\d/])(\d{4})(?: ?[-/.] ?|年 ?|년 ?)(\d{1,2})(?: ?[-/.] ?|月 ?|월 ?)(\d{1,2})(?:日|일)?(?![\d/])(?:T(?=\d))?/.exec(
      text,
    )
  if (match) return { year: +match[1]!, month: +match[2]!, day: +match[3]!, ...span(match) }
  match = /(平成|令和|昭和|(?:中華|中华)?民[國国]) ?(\d{1,3}|元)年 ?(\d{1,2})月 ?(\d{1,2})日/.exec(text)
  if (match) {
    const base = { 昭和: 1925, 平成: 1988, 令和: 2018 }[match[1]!] ?? 1911
    const year = base + (match[2] === '元' ? 1 : +match[2]!)
    return { year, month: +match[3]!, day: +match[4]!, ...span(match) }
  }
  match = /(?<!\d)(\d{4})年(\d{1,2})月(?![\d])/.exec(text)
  if (match) return { year: +match[1]!, month: +match[2]!, day: null, ...span(match) }
  // Vietnamese: "ngày 7 tháng 5 năm 2017".
  match = /(?<!\d)(\d{1,2}) (?:tháng|thg\.?) (\d{1,2})(?:,| năm|\/)? ?(\d{4})(?!\d)/iu.exec(text)
  if (match) return { year: +match[3]!, month: +match[2]!, day: +match[1]!, ...span(match) }
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
  return order === null ? null : { year, month: order[1], day: order[0], ...span(match) }
}

function firstWithMonth(
  text: string,
  language: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => [string, number, number | null],
): FoundDate | null {
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [name, year, day] = read(match)
    const month = monthNumber(name, language)
    if (month !== null) return { year, month, day, ...span(match) }
    // A word that is no month may hide the date that follows it.
    pattern.lastIndex = match.index + String.fromCodePoint(match[0].codePointAt(0) ?? 0).length
  }
  return null
}

const NAME = '(\\p{L}[\\p{L}\\p{M}\\u200c\\u200d’ʼ]{1,16})'
/** The month's other name beside it: "أيار/مايو", "أيار (مايو)". */
const ALSO = '(?:\\s?[/\\\\]\\s?\\p{L}+|\\s?\\(\\s?\\p{L}+\\s?\\))?'
const PARTS = '(?:\\s?[-/.–]\\s?)'
const YEAR_FIRST_DATE = new RegExp(`(?<!\\d)(\\d{4})\\. ${NAME}\\.? (\\d{1,2})\\.?(?!\\d)`, 'gu')
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})${NAME}${ALSO}\\.?(?: the)? ?(\\d{1,2})(?:st|nd|rd|th)?(?:,| |, |\\. | ,| , )(\\d{4})(?!\\d)`,
  'gu',
)
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|°|η|ης|mh|ê|ain|טן)?[.,]?(?:${PARTS}| ?)(?:de |of |da |dhen |ta[’'] ?|din |d[’'])?${NAME}${ALSO}\\.?(?:${PARTS}|,? ?,? ?|(?<=\\/))(?:de |del |anul )?(\\d{4})(?!\\d)`,
  'gu',
)
const SHORT_YEAR = new RegExp(`(?<!\\d)(\\d{1,2})-${NAME}-(\\d{2})(?!\\d)`, 'gu')
/** "7 May ’17", "7 maj 17 18:40": two figures are a year behind their mark or before a time only. */
const SHORT_YEAR_APART = new RegExp(
  `(?<!\\d)(\\d{1,2})[. ] ?${NAME}\\.?,? (?:['’]\\s?(?=\\d\\d(?!\\d))|(?=\\d\\d,? (?:[/|-] )?\\d{1,2}[:.]\\d{2}))(\\d{2})`,
  'gu',
)
/** "May 7, ’17" */
const MONTH_FIRST_SHORT = new RegExp(`(?<!\\p{L})${NAME}\\.? (\\d{1,2}),? ['’](\\d{2})(?!\\d)`, 'gu')
/** "2017 m. birželio 7 d.", "2017(e)ko ekainaren 7(a)", "2017 թ. հունիսի 7" */
const YEAR_AND_MONTH_FIRST = new RegExp(
  `(?<!\\d)(\\d{4})(?: m\\.| թ\\.|\\(?e?\\)?ko| წლის| د| کال د)?,? ${NAME}${ALSO}\\.? (\\d{1,2})(?:\\(?e?an?\\)?(?!\\p{L}))?(?!\\d)`,
  'gu',
)
/** "2017. gada 7. jūnijs", "2017 ж. 7 маусым" */
const YEAR_AND_DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{4})(?:-ж\\.|\\.? (?:gada|g\\.|ж\\.|жылғы|жылы|жылдын|йил|yil|йили|ел)),? (\\d{1,2})[.-]? ?${NAME}`,
  'gu',
)
const MONTH_ONLY = new RegExp(`(?<![\\p{L}\\d])${NAME}${ALSO}\\.?,? (?:de )?(\\d{4})(?!\\d)`, 'gu')

/** Each form with the places of its year, month and day, and what its years count from. */
const FORMS: readonly [form: RegExp, year: number, month: number, day: number, base?: number][] = [
  [YEAR_FIRST_DATE, 1, 2, 3],
  [MONTH_FIRST, 3, 1, 2],
  [DAY_FIRST, 3, 2, 1],
  [SHORT_YEAR, 3, 2, 1, 2000],
  [SHORT_YEAR_APART, 3, 2, 1, 2000],
  [MONTH_FIRST_SHORT, 3, 1, 2, 2000],
  [YEAR_AND_MONTH_FIRST, 1, 2, 3],
  [YEAR_AND_DAY_FIRST, 1, 3, 2],
]

function inWords(text: string, language: string): FoundDate | null {
  let found: FoundDate | null = null
  for (const [form, year, month, day, base = 0] of FORMS) {
    form.lastIndex = 0
    const one = firstWithMonth(text, language, form, (m) => [m[month]!, base + Number(m[year]!), +m[day]!])
    if (one !== null && (found === null || one.start < found.start)) found = one
  }
  if (found !== null) return found
  MONTH_ONLY.lastIndex = 0
  return firstWithMonth(text, language, MONTH_ONLY, (m) => [m[1]!, +m[2]!, null])
}

/** Years that a press cutting can be of; 1396 and 1438 are years of other calendars. */
const possible = ({ year }: FoundDate) => year >= 1600 && year <= 2100

/** Years of the Buddhist era as Thai pages print them, 543 ahead of ours. */
const inOurYears = (text: string) =>
  text.replace(/(?<!\d)25\d\d(?!\d)/g, (year) => String(Number(year) - 543))

/** The first date in a line whose digits are ASCII; see `normalizeDigits`. `hint` is the date stamp. */
export function findDate(text: string, language: string, hint: string | null): FoundDate | null {
  const line = language === 'th' || /\p{Script=Thai}/u.test(text) ? inOurYears(text) : text
  const figures = inFigures(line, language, hint)
  const words = inWords(line, language)
  const found = [figures, words].filter((one) => one !== null && possible(one)) as FoundDate[]
  if (found.length < 2) return found[0] ?? null
  // A month alone may be part of the date in figures beside it: a day is finer, and of two days the first counts.
  return found[1]!.day === null || found[0]!.start <= found[1]!.start ? found[0]! : found[1]!
}
