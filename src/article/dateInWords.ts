import { type FoundDate, spanOf } from './FoundDate.ts'
import { monthNumber } from './monthNames.ts'

function firstWithMonth(
  text: string,
  language: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => [string, number, number | null],
): FoundDate | null {
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [name, year, day] = read(match)
    const month = monthNumber(name, language)
    if (month !== null) return { year, month, day, ...spanOf(match) }
    // A word that is no month may hide the date that follows it.
    pattern.lastIndex = match.index + String.fromCodePoint(match[0].codePointAt(0) ?? 0).length
  }
  return null
}

const NAME = '(\\p{L}[\\p{L}\\p{M}\\u200c\\u200d’ʼ]{1,16})'
/** The month's other name beside it: "أيار/مايو", "أيار (مايو)". */
const ALSO = '(?:\\s?[/\\\\]\\s?\\p{L}+|\\s?\\(\\s?\\p{L}+\\s?\\))?'
const PARTS = '(?:\\s?[-/.–]\\s?)'
const YEAR_FIRST_DATE = new RegExp(`(?<!\\d)(\\d{4})\\. ${NAME}\\.? (\\d{1,2})\\.?(?!\\d)`, 'giu')
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})${NAME}${ALSO}\\.?(?: the)? ?(\\d{1,2})(?:st|nd|rd|th)?(?:,| |, |\\. | ,| , )(\\d{4})(?!\\d)`,
  'giu',
)
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|°|η|ης|mh|ê|ain|טן)?[.,]?(?:${PARTS}| ?)(?:de |of |da |dhen |ta[’'] ?|din |d[’'])?${NAME}${ALSO}\\.?(?:${PARTS}|,? ?,? ?|(?<=\\/))(?:de |del |anul )?(\\d{4})(?!\\d)`,
  'giu',
)
const SHORT_YEAR = new RegExp(`(?<!\\d)(\\d{1,2})[-/]${NAME}[-/](\\d{2})(?!\\d)`, 'giu')
/** "7 May ’17", "7 maj 17 18:40", "7 May 17": two figures are a year behind their mark, before a time or a line's end. */
const SHORT_YEAR_APART = new RegExp(
  `(?<!\\d)(\\d{1,2})[. ] ?${NAME}\\.?,? ?(?:['’]\\s?(?=\\d\\d(?!\\d))|(?<=[\\s.])(?=\\d\\d,? (?:[/|-] )?\\d{1,2}[:.]\\d{2}|\\d\\d\\s*(?:$|[|•·])))(\\d{2})`,
  'giu',
)
/** "May 7, ’17" */
const MONTH_FIRST_SHORT = new RegExp(`(?<!\\p{L})${NAME}\\.? (\\d{1,2}),? ?['’](\\d{2})(?!\\d)`, 'giu')
/** "2017 m. birželio 7 d.", "2017(e)ko ekainaren 7(a)", "2017 թ. հունիսի 7" */
const YEAR_AND_MONTH_FIRST = new RegExp(
  `(?<!\\d)(\\d{4})(?: m\\.| թ\\.|\\(?e?\\)?ko| წლის| د| کال د)?(?:,? |[-/.])${NAME}${ALSO}\\.?(?: |[-/.])(\\d{1,2})(?:\\(?e?an?\\)?(?!\\p{L}))?(?!\\d)`,
  'giu',
)
/** "2017. gada 7. jūnijs", "2017 ж. 7 маусым" */
const YEAR_AND_DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{4})(?:-ж\\.|\\.? (?:gada|g\\.|ж\\.|жылғы|жылы|жылдын|йил|yil|йили|ел)),? (\\d{1,2})[.-]? ?${NAME}`,
  'giu',
)
const MONTH_ONLY = new RegExp(`(?<![\\p{L}\\d])${NAME}${ALSO}\\.?,? (?:de )?(\\d{4})(?!\\d)`, 'giu')

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

/** The first date of a line whose month is named; a whole day before a month alone. */
export function dateInWords(text: string, language: string): FoundDate | null {
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
