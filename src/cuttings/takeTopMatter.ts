import { saysPublished } from '../article/dateLabels.ts'
import { NO_PLACE } from '../article/filingPlace.ts'
import { isPaperName } from '../article/paperName.ts'
import { knownName } from '../article/publisherName.ts'
import { parseStatedDate, type StatedDate } from '../article/statedDate.ts'
import { isYearlessDate } from '../article/yearlessDate.ts'
import { SPACELESS } from './endsLikeSentence.ts'
import { isAside } from './isCaption.ts'
import { furnitureOf, isMenuEntry } from './isFurniture.ts'
import { isDayAlone, isTimeAlone, isWeather, joinedLines } from './joinedLines.ts'
import { mastheadOf } from './ownNames.ts'
import { OF_DAY } from './readDateLine.ts'
import { readName } from './readName.ts'
import { readTopLine } from './readTopLine.ts'
import { type Removal, removalOf } from './removals.ts'
import type { Paragraph } from './splitParagraphs.ts'
import { isSurelyPaper } from './surePaper.ts'
import type { Said, TopMatter } from './TopMatter.ts'

/** Lines looked at, and the length from which a paragraph is story rather than a line about it. */
const LINES = 12
const STORY = 200
const VIEWED = 'the day on which the page was looked at'
const REASONS: readonly [keyof TopMatter, string][] = [
  ['byline', 'the byline'],
  ['stated', 'the date line'],
  ['yearless', 'a date line that dates nothing'],
  ['agency', 'the agency’s name'],
  ['place', 'the place of filing'],
  ['publisher', 'the publisher’s name'],
  ['viewed', VIEWED],
]

/**
 * Takes the lines out of the first paragraphs that say when, where and by whom: dates, bylines, an agency's name
 * alone. Each kind is taken once; a date only before the story has begun. `hint` is the date stamp.
 */
export function takeTopMatter(
  paragraphs: readonly Paragraph[],
  language: string,
  hint: string | null,
): { paragraphs: Paragraph[]; top: TopMatter; removed: Removal[] } {
  const top: TopMatter = {}
  const kept: Paragraph[] = []
  const removed: Removal[] = []
  /** The removal of a bare day above everything else. */
  let above: Removal | undefined
  let stories = 0
  let gap = false
  let index = 0
  let byline = -2
  // Several times alone open the entries of a report that was kept up to date.
  const oneTime = paragraphs.filter(({ text }) => isTimeAlone(text)).length === 1
  const headings = new Set(paragraphs.map(({ text }) => text).filter(isYearlessDay))
  const isDay = (line: Paragraph) => line.text.length <= 40 && isDayAlone(line.text, language, hint)
  for (; index < Math.min(LINES, paragraphs.length) && stories < 2; index += 1) {
    const paragraph = paragraphs[index]!
    const next = paragraphs[index + 1]
    const joined = joinedLines(paragraphs.slice(index, index + 3), language, hint, oneTime)
    const text = joined.map((line) => line.text).join(' ')
    const last = index >= paragraphs.length - joined.length
    // The weather beside a bare day is that of whoever looks at the page.
    if (stories === 0 && next && !last && isBesideWeather(paragraph, next, isDay)) {
      top.viewed ??= isDay(paragraph) ? text : next.text
      for (const line of [paragraph, next]) removed.push(removalOf(line, VIEWED))
      index += 1
      gap = true
      continue
    }
    const said =
      paragraph.aside === 'post' ||
      (last && kept.length === 0) ||
      (headings.size > 1 && headings.has(paragraph.text))
        ? null
        : (readTopLine(text, language, hint, kept.length > 0) ??
          (stories === 0 ? readMasthead(text, next, kept.length > 0) : null) ??
          (stories === 0 && isNamed(paragraphs, index, kept)
            ? (readName(text) ?? readHebrewName(text, next, language, hint))
            : null) ??
          (kept.length === 0 && next && isPaperAbove(text, next) ? { publisher: text } : null) ??
          (kept.length === 0 && next && isPlaceAbove(text, next) ? { place: text } : null))
    if (said !== null && above !== undefined && stories === 0 && isEarlier(said, top)) {
      above.why = VIEWED
      delete top.stated
      above = undefined
    }
    // A second bare day before the headline is that of the report which this one was taken from.
    if (said?.stated && top.stated && kept.length === 0 && isDayAlone(text, language, hint)) {
      removed.push(removalOf(paragraph, 'a date line that dates nothing'))
      continue
    }
    if (
      said === null ||
      clashes(said, top, stories, byline === index - 1) ||
      (byline !== index - 1 && isEntry(paragraphs, index, said, kept, isDay)) ||
      (kept.length > 0 && opensChronicle(paragraphs, index, said, language, hint))
    ) {
      kept.push(gap ? { ...paragraph, gap: true } : paragraph)
      gap = false
      if (paragraph.text.length > (SPACELESS.test(paragraph.text) ? STORY / 2.5 : STORY)) stories += 1
      continue
    }
    gap = true
    const why = REASONS.find(([key]) => said[key as keyof Said] !== undefined)?.[1] ?? 'the byline'
    removed.push(removalOf(paragraph, why))
    for (const line of joined.slice(1)) removed.push(removalOf(line, why))
    index += joined.length - 1
    if (
      said.stated &&
      kept.length === 0 &&
      said.stated.label === undefined &&
      !said.stated.updated &&
      !OF_DAY.test(text)
    )
      above = removed.at(-1)
    const { stated, byline: names, ...rest } = said
    if (
      stated &&
      (!top.stated ||
        (top.stated.updated && !stated.updated) ||
        isFiner(stated, top.stated) ||
        (stated.label === 'first' && top.stated.label !== 'first'))
    )
      top.stated = { ...stated, line: paragraph.line }
    if (names) byline = index
    if (names && names.length > 0) top.byline = [...(top.byline ?? []), ...names]
    Object.assign(top, { ...rest, ...top })
  }
  const after = paragraphs.slice(index)
  if (gap && after[0]) after[0] = { ...after[0], gap: true }
  return { paragraphs: [...kept, ...after], top, removed }
}

/** A bare day without its year: where several stand on a page they head entries, as in tables of results, "May 19", "May 20". */
const isYearlessDay = (text: string) =>
  text.length <= 40 &&
  isYearlessDate(text) &&
  !saysPublished(text) &&
  !/[:：]|\p{Nd}{4}/u.test(text) &&
  /\p{L}{3}/u.test(text) &&
  !/ago|yesterday|today/i.test(text)

/** The paper's name above a headline: "La Gazette du Haut-Allier". */
function isPaperAbove(text: string, next: Paragraph): boolean {
  return isPaperName(text) && next.text.length > text.length && next.text.split(' ').length >= 4
}

/** The outlet's name as pages print it, above the headline or among the lines below it. */
function readMasthead(text: string, next: Paragraph | undefined, titled: boolean): Said | null {
  const publisher = mastheadOf(text) ?? (titled && isSurelyPaper(text) ? text : null)
  if (publisher === null || !next || (!titled && next.text.length <= text.length)) return null
  return { publisher }
}

/** A writer's name in Hebrew, which knows no capitals: two or three words above the date line. */
function readHebrewName(
  text: string,
  next: Paragraph | undefined,
  language: string,
  hint: string | null,
): Said | null {
  if (!next || !/^\p{Script=Hebrew}{2,10}(?: \p{Script=Hebrew}{2,12}){1,2}$/u.test(text)) return null
  return readTopLine(next.text, language, hint, true)?.stated === undefined ? null : { byline: [text] }
}

/** A place in capitals where a headline would stand, above a sentence: "LOKITAUNG". */
function isPlaceAbove(text: string, next: Paragraph): boolean {
  if (!/^\p{Lu}[\p{Lu}'’-]{3,19}$/u.test(text) || NO_PLACE.test(text)) return false
  if (isMenuEntry(text) || furnitureOf(text) !== null || knownName(text) !== null) return false
  return next.text.length > 60 && /[.!?…]["'“”’»)]*$/u.test(next.text)
}

/** A name alone can be a byline between a headline and the story below it. */
function isNamed(paragraphs: readonly Paragraph[], index: number, kept: readonly Paragraph[]): boolean {
  const above = kept.filter((line) => !isAside(line))
  // A place may stand between the headline and the name.
  const last = above.at(-1)?.text ?? ''
  const headline = /^\p{Lu}[\p{L}-]{2,15}$/u.test(last) ? (above.at(-2)?.text ?? '') : last
  if (above.length === 0 || headline.length < 16 || !headline.includes(' ')) return false
  if (above.length > 5 || above.some(({ text }) => text.length > 200)) return false
  return paragraphs
    .slice(index + 1)
    .filter((line) => !isAside(line))
    .slice(0, 6)
    .some(({ text }) => text.length > 60 && /[.!?…]["'“”’»)]*$/u.test(text))
}

/** True where a later day of the same form stands between sentences further down: both open entries of a chronicle. */
function opensChronicle(
  paragraphs: readonly Paragraph[],
  index: number,
  said: Said,
  language: string,
  hint: string | null,
): boolean {
  const first = said.stated?.date
  if (first?.length !== 10 || saysPublished(paragraphs[index]!.text)) return false
  const isSentence = (line: Paragraph | undefined) =>
    line !== undefined && line.text.length > 30 && /[.!?。]["'“”’»)」]*$/u.test(line.text)
  return (
    isSentence(paragraphs[index + 1]) &&
    paragraphs.some(({ text, aside }, at) => {
      if (at <= index + 1 || aside || text.length > 40) return false
      if (!isSentence(paragraphs[at - 1]) || !isSentence(paragraphs[at + 1])) return false
      const date = parseStatedDate(text, language, hint)?.date
      return date?.length === 10 && date > first
    })
  )
}

const isSentence = ({ text }: Paragraph, least = 40) =>
  text.length > (SPACELESS.test(text) ? least / 2.5 : least) && /[.!?。！？]["'“”’»)」』]*$/u.test(text)

/**
 * A bare date after a sentence opens an entry of a chronicle; it dates the article where it says so, or where the sentence
 * is the only one above it, a standfirst, and no other day on the page opens a sentence.
 */
function isEntry(
  paragraphs: readonly Paragraph[],
  index: number,
  said: Said,
  kept: readonly Paragraph[],
  isDay: (line: Paragraph) => boolean,
): boolean {
  const { text } = paragraphs[index]!
  if (said.byline || said.agency !== undefined || saysPublished(text)) return false
  if (!said.stated && said.yearless === undefined) return false
  if (said.stated?.date.includes('T')) return false
  const sentences = kept.filter((line) => isSentence(line))
  if (sentences.length === 0) return false
  const below = paragraphs.slice(index + 1).filter((line) => isSentence(line)).length
  const others = paragraphs.filter((line, at) => {
    const next = paragraphs[at + 1]
    return at !== index && isDay(line) && next !== undefined && isSentence(next, 15)
  })
  return sentences.length > 1 || below === 0 || others.length > 0
}

/**
 * True where a second day shows that the first, a bare one at the very top, is the day on which the page was looked at:
 * that cannot come before the day of publication.
 */
function isEarlier(said: Said, top: TopMatter): boolean {
  const [first, second] = [top.stated?.date, said.stated?.date]
  if (first === undefined || second === undefined) return false
  const bare = first.length === 10 || said.stated?.label !== undefined
  return second.length >= 10 && bare && second.slice(0, 10) < first.slice(0, 10)
}

/** A bare day and the weather, in either order. */
const isBesideWeather = (line: Paragraph, next: Paragraph, isDay: (line: Paragraph) => boolean) =>
  (isDay(line) && !saysPublished(line.text) && isWeather(next.text)) ||
  (isWeather(line.text) && isDay(next) && !saysPublished(next.text))

/** The same day again with its time: "WEDNESDAY MAY 17 2017" above the headline, "MAY 17, 2017 19:20" below the writer. */
const isFiner = (stated: StatedDate, before: StatedDate) =>
  !stated.updated && !before.updated && before.date.length === 10 && stated.date.startsWith(`${before.date}T`)

/** A second line of a kind is text, but for a second date line that tells of an update. */
function clashes(said: Said, top: TopMatter, stories: number, next: boolean): boolean {
  // Two writers may stand on two lines.
  if (said.byline) return top.byline !== undefined && (next === false || said.byline.length === 0)
  if (said.stated)
    return (
      stories > 0 ||
      (top.stated !== undefined &&
        !said.stated.updated &&
        !top.stated.updated &&
        said.stated.label !== 'first' &&
        !isFiner(said.stated, top.stated))
    )
  if (said.agency !== undefined) return top.agency !== undefined || stories > 0
  if (said.place !== undefined) return top.place !== undefined || stories > 0
  if (said.publisher !== undefined) return top.publisher !== undefined || stories > 0
  if (said.viewed !== undefined) return top.viewed !== undefined || stories > 0
  return top.yearless !== undefined || stories > 0
}
