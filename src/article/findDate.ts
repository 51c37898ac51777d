import { dateInFigures } from './dateInFigures.ts'
import { dateInSambat } from './dateInSambat.ts'
import { dateInWords } from './dateInWords.ts'
import type { FoundDate } from './FoundDate.ts'

/** Years that a press cutting can be of; 1396 and 1438 are years of other calendars. */
const possible = ({ year }: FoundDate) => year >= 1600 && year <= 2100

/** Years of the Buddhist era as Thai pages print them, 543 ahead of ours. */
const inOurYears = (text: string) =>
  text.replace(/(?<!\d)25\d\d(?!\d)/g, (year) => String(Number(year) - 543))

/** Of the dates of a Nepali line the first; years from 2057 on are of its own calendar, 57 ahead of ours. */
function inNepal(found: readonly (FoundDate | null)[]): FoundDate | null {
  const ours = found.filter((one) => one !== null && possible(one) && one.year < 2057) as FoundDate[]
  return ours.sort((a, b) => Number(a.day === null) - Number(b.day === null) || a.start - b.start)[0] ?? null
}

/** The first date in a line whose digits are ASCII; see `normalizeDigits`. `hint` is the date stamp. */
export function findDate(text: string, language: string, hint: string | null): FoundDate | null {
  const line = language === 'th' || /\p{Script=Thai}/u.test(text) ? inOurYears(text) : text
  const figures = dateInFigures(line, language, hint)
  const words = dateInWords(line, language)
  if (language === 'ne') return inNepal([dateInSambat(line), figures, words])
  const found = [figures, words].filter((one) => one !== null && possible(one)) as FoundDate[]
  if (found.length < 2) return found[0] ?? null
  // A month alone may be part of the date in figures beside it: a day is finer, and of two days the first counts.
  return found[1]!.day === null || found[0]!.start <= found[1]!.start ? found[0]! : found[1]!
}
