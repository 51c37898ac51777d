import { labelsIn } from './dateLabels.ts'
import { findDate } from './findDate.ts'
import { monthNumber } from './monthNames.ts'
import { onlyFillers } from './trimFillers.ts'

/** "24 –", "June 24 –": the first day of several, before the last. */
const FROM_DAY = /^[^\d:]{0,24}\d{1,2}(?:st|nd|rd|th|\.)?\s?[-–—]\s*$/u

/** True for a line that spans days, "June 24 – June 26, 2017", "3 March 1931 – 14 May 2017": it tells of an event or a life. */
export function spansDays(text: string, language: string, hint: string | null): boolean {
  // "2017年11月14日(火)～": from that day on.
  if (/[～〜]\s*$/u.test(text)) return true
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
