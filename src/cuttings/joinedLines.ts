import { saysPublished } from '../article/dateLabels.ts'
import { parseStatedDate } from '../article/statedDate.ts'
import { onlyFillers } from '../article/trimFillers.ts'
import type { Paragraph } from './splitParagraphs.ts'

const BYLINE_WORD = /^(?:by|por|par|von|di|door|автор|текст|بقلم|كتب|كتبت|نویسنده|作者|文|記者|记者)[:：]?$/iu
const DATE_WORD =
  /^(?:posted|published|date|posted on|published on|publié le|publicado(?: el| em)?|veröffentlicht(?: am)?|pubblicato il|опубликовано|дата|تاريخ النشر|تاریخ انتشار|发布时间)\s*[:：]?$/iu

/** A day whose year stands on the next line. */
const DAY_ALONE = /^(?:\p{L}+,? )?(?:\p{L}{3,12}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,12}),$/u

/** A time on a line of its own, below its day. */
const TIME_ALONE =
  /^(?:at |alle (?:ore )?|à |um |a las |às |kl\.? |o |в |klo )?\d{1,2}(?:[:.h]|h\s)\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: ?(?:Uhr|hrs?|h|uur))?(?: \(?\p{Lu}{2,5}(?: ?[+−-]\d{1,2}(?::?\d{2})?)?\)?)?$/iu

/** True for a time of day and nothing else: "12:38 CEST+02:00". */
export const isTimeAlone = (text: string) => TIME_ALONE.test(text)

/** The weather where the page is looked at: "Abuja 31°C Scattered clouds", "24 °C". A sentence or a headline says more. */
const WEATHER =
  /^(?:\p{Lu}[\p{L}\p{M}'’-]*[,:]? ){0,3}[-−–]?\d{1,3}(?:[.,]\d)?\s?[°º]\s?[CFС]?(?:\s?[|/]\s?\d{1,3}\s?[°º]\s?[CF])?(?:[\s,|/·-]+(?!in )[\p{L}\p{M}]+){0,3}$/u

/** True for a line that tells the weather beside a masthead's day. */
export const isWeather = (text: string) => text.length <= 60 && WEATHER.test(text)

/** A whole day and nothing else, without its time. */
export const isDayAlone = (text: string, language: string, hint: string | null) =>
  parseStatedDate(text, language, hint)?.date.length === 10

/** Words that say what a day is of, without it: "Publish date:", "Veröffentlicht am". */
const isLabel = (text: string) =>
  text.length < 40 && !/\d/.test(text) && (DATE_WORD.test(text) || (saysPublished(text) && onlyFillers(text)))

/**
 * The lines at the start of these that say one thing together: a label and its day, a day and its time in either
 * order. The first alone where it says all. `lines` are the next three; `apart`: a blank line may stand between a day and
 * the time below it.
 */
export function joinedLines(
  lines: readonly Paragraph[],
  language: string,
  hint: string | null,
  apart = false,
): readonly Paragraph[] {
  const [first, second, third] = lines
  if (!first || !second) return lines.slice(0, 1)
  const label = BYLINE_WORD.test(first.text) || isLabel(first.text) || DAY_ALONE.test(first.text)
  const close = !second.gap
  if (label && second.text.length < 60) {
    const timed =
      third && !third.gap && TIME_ALONE.test(third.text) && isDayAlone(second.text, language, hint)
    return lines.slice(0, timed ? 3 : 2)
  }
  const day = isDayAlone(first.text, language, hint)
  if (day && (close || apart) && TIME_ALONE.test(second.text)) return lines.slice(0, 2)
  if (close && day && isLabel(second.text)) return lines.slice(0, 2)
  if (close && TIME_ALONE.test(first.text) && isDayAlone(second.text, language, hint))
    return lines.slice(0, 2)
  return lines.slice(0, 1)
}
