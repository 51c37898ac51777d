import { type FoundDate, spanOf } from './FoundDate.ts'
import { daysInMonth } from './publicationDate.ts'

/** Months of the Nepali calendar, the first begins in mid-April, by the spellings that papers use. */
const MONTHS =
  'वैशाख बैशाख|जेठ ज्येष्ठ जेष्ठ|असार आषाढ|साउन श्रावण|भदौ भाद्र|असोज आश्विन|कात्तिक कार्तिक|मंसिर मङ्सिर मार्ग|पुस पुष पौष|माघ|फागुन फाल्गुन|चैत चैत्र'
    .split('|')
    .map((names) => names.split(' '))

/**
 * The calendar follows no rule: how many days above 29 each month has, by years from 2057 (April 2000) on. Later years
 * than these are known only once they are announced.
 */
const FIRST_YEAR = 2057
const LENGTHS =
  '232321110012 132321110102 223222101011 223321101011 232321110012 132322010102 223222101011 223321101011 232321110012 222322011002 223222101011 223321101011 232321110012 222322011011 223222101011 232321101011 232321110012 222322101011 223222101011 232321110011 232321110102 222322101011 223222101011 232321110011 232321110102 223222101011'.split(
    ' ',
  )
const lengthOf = (year: number, month: number): number =>
  29 + Number(LENGTHS[year - FIRST_YEAR]?.[month - 1] ?? Number.NaN)

const NAME = '([\\p{Script=Devanagari}\\u200c\\u200d]{2,10})'
/** "वैशाख 31, 2074", "31 वैशाख 2074", "2074 साल वैशाख 31", "2074-01-31" */
const FORMS: readonly [form: RegExp, year: number, month: number, day: number][] = [
  [new RegExp(`(?<![\\p{L}\\p{M}])${NAME} (\\d{1,2})(?: ?गते)?,? (20\\d\\d)(?!\\d)`, 'u'), 3, 1, 2],
  [new RegExp(`(?<!\\d)(\\d{1,2})(?: ?गते)? ${NAME},? (20\\d\\d)(?!\\d)`, 'u'), 3, 2, 1],
  [new RegExp(`(?<!\\d)(20\\d\\d)(?: साल)?,? ${NAME},? (\\d{1,2})(?!\\d)`, 'u'), 1, 2, 3],
  [/(?<!\d)(20\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/u, 1, 3, 4],
]

/** The day of ours for one of the Nepali calendar; null for one that does not exist or whose year is not in the table. */
function gregorian(year: number, month: number, day: number): Omit<FoundDate, 'start' | 'end'> | null {
  if (month < 1 || month > 12 || day < 1 || !(day <= lengthOf(year, month))) return null
  // 1 Baisakh 2057 was 13 April 2000.
  let [y, m, d] = [2000, 4, 12 + day]
  for (let each = FIRST_YEAR; each < year; each += 1)
    for (let of = 1; of <= 12; of += 1) d += lengthOf(each, of)
  for (let of = 1; of < month; of += 1) d += lengthOf(year, of)
  while (d > daysInMonth(y, m)) {
    d -= daysInMonth(y, m)
    m += 1
    if (m > 12) [y, m] = [y + 1, 1]
  }
  return { year: y, month: m, day: d }
}

/** The first day of the Nepali calendar (Bikram Sambat) in a line whose digits are ASCII, as a day of ours. */
export function dateInSambat(text: string): FoundDate | null {
  for (const [form, year, month, day] of FORMS) {
    const match = form.exec(text)
    if (!match) continue
    const named = MONTHS.findIndex((names) => names.includes(match[month]!)) + 1
    const date = gregorian(+match[year]!, named || Number(match[month]), +match[day]!)
    if (date) return { ...date, ...spanOf(match) }
  }
  return null
}
