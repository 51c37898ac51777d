import { parseDateline } from '../article/dateline.ts'
import { endsLikeSentence, SPACELESS } from './endsLikeSentence.ts'
import { isAside } from './isCaption.ts'
import { type Removal, removalOf } from './removals.ts'
import type { Paragraph } from './splitParagraphs.ts'

/** How many lines may stand between a headline and its story. */
const LINES = 16
const isStory = ({ text }: Paragraph) =>
  (text.length > (SPACELESS.test(text) ? 24 : 60) && /[.!?。！？۔؟।…]["'“”’»)\]」』）]*$/u.test(text)) ||
  (text.length > 60 && parseDateline(text) !== null)
/** Times of entries, points of a list, who speaks, and words in quotation marks are text. */
const IS_TEXT =
  /^\d{1,2}\s?(?:[:.h]\d{2}|[ap]\.?m)|^[•▪■●◦‣∙*–—-]\s?|[:：]$|^["“„«「‘']|^\d+[.)]\s|^(?:Q|A)[:.]/iu

/** A line of a few words or more under the headline. */
function isStandfirst({ text }: Paragraph): boolean {
  const long = SPACELESS.test(text) ? text.length >= 8 : text.split(' ').length >= 4
  return long && !/["“«„「:：]/u.test(text)
}

const isShort = (text: string) =>
  SPACELESS.test(text) ? text.length <= 16 : text.length <= 50 && text.split(' ').length <= 6

/**
 * Takes what stands between a headline and its story: the standfirst, which is a line that is no sentence or a
 * sentence or two with the byline below them, and short lines of the page such as a place, a section or a button.
 * `parted` says whether lines about the article stood between two paragraphs.
 */
export function takeStandfirst(
  input: readonly Paragraph[],
  parted: (a: Paragraph, b: Paragraph) => boolean,
): { paragraphs: Paragraph[]; standfirst: string | null; removed: Removal[] } {
  const paragraphs: Paragraph[] = []
  const removed: Removal[] = []
  let standfirst: string | null = null
  const story = input.slice(0, LINES).findIndex((paragraph) => !isAside(paragraph) && isStory(paragraph))
  const next = (from: number) => input.slice(from, from + 3).find((line) => !isAside(line))
  let index = 0
  if (input[0] && isSentenceAbove(input[0], next(1), parted)) {
    standfirst = input[0].text
    removed.push(removalOf(input[0], 'the standfirst, shown as such'))
    index = 1
  }
  for (; index < story; index += 1) {
    const line = input[index]!
    const taken =
      line.repairs.length === 0 && !isAside(line) && !IS_TEXT.test(line.text) && !endsLikeSentence(line.text)
    if (!taken || (!isShort(line.text) && (standfirst !== null || !isStandfirst(line)))) {
      paragraphs.push(line)
      continue
    }
    const first = standfirst === null && removed.length === 0 && paragraphs.length === 0 && isStandfirst(line)
    if (first) standfirst = line.text
    removed.push(removalOf(line, first ? 'the standfirst, shown as such' : 'a line above the text'))
  }
  const lede = input[index]
  if (
    standfirst === null &&
    index > 0 &&
    paragraphs.length === 0 &&
    lede &&
    isSentenceAbove(lede, next(index + 1), parted)
  ) {
    standfirst = lede.text
    removed.push(removalOf(lede, 'the standfirst, shown as such'))
    index += 1
  }
  return { paragraphs: [...paragraphs, ...input.slice(index)], standfirst, removed }
}

/** A sentence or two with the byline or the date below them, and the story after that. */
function isSentenceAbove(
  line: Paragraph,
  next: Paragraph | undefined,
  parted: (a: Paragraph, b: Paragraph) => boolean,
): boolean {
  if (!next || line.repairs.length > 0 || isAside(line) || line.text.length <= 30 || line.text.length > 260)
    return false
  if (!parted(line, next) || !isStory(next) || next.text.startsWith(line.text)) return false
  if (parseDateline(line.text) !== null) return false
  return parseDateline(next.text) !== null || next.text.length > line.text.length * 0.8
}
