import { monthNumber } from './monthNames.ts'

const DAY = 86_400_000
const IN_WORDS =
  /(?<![\d.])(\d{1,2})(?:st|nd|rd|th|\.|º)?[ -](?:de )?(\p{L}[\p{L}\p{M}\u200c\u200d]{1,12})\.?(?![\p{L}\p{M}\d])|(?<![\p{L}\p{M}])(\p{L}[\p{L}\p{M}\u200c\u200d]{1,12})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d:.])/gu
const IN_FIGURES = /(?<!\d)(\d{1,2})([月월]) ?(\d{1,2})([日일])/u

/** The year of a stamp where day and month fall within a day of the one it names; else null. */
function yearOf(stamp: string, month: number, day: number): number | null {
  const year = Number(stamp.slice(0, 4))
  return Math.abs(Date.UTC(year, month - 1, day) - Date.parse(`${stamp.slice(0, 10)}T00:00Z`)) <= DAY
    ? year
    : null
}

/**
 * A text with the year of the date stamp set behind a day that has none: "May 18 at 5:33 PM", stamped 2017-05-18, gives
 * "May 18, 2017 at 5:33 PM". null where the text has a year, names no day, or one that the stamp does not bear out; the
 * stamp of a month is none that could.
 */
export function withYear(text: string, stamp: string): string | null {
  if (stamp.length < 10) return null
  if (/\d{4}/.test(text.replace(/\d{1,2}[:.]\d{2}/g, ''))) return null
  const figures = IN_FIGURES.exec(text)
  if (figures) {
    const year = yearOf(stamp, Number(figures[1]), Number(figures[3]))
    return year === null ? null : text.replace(figures[0], `${year}年${figures[1]}月${figures[3]}日`)
  }
  for (const match of text.matchAll(IN_WORDS)) {
    const [whole, dayFirst, after, before, dayLast] = match
    const month = monthNumber((after ?? before)!)
    if (month === null) continue
    const year = yearOf(stamp, month, Number(dayFirst ?? dayLast))
    if (year === null) return null
    const end = match.index + whole.length
    return `${text.slice(0, end)}${dayFirst === undefined ? ',' : ''} ${year}${text.slice(end)}`
  }
  return null
}
