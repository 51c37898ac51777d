import { knownName } from '../article/publisherName.ts'
import { contentKeys } from './contentKeys.ts'
import { CUT, endsLikeSentence, isTitle, SPACELESS } from './endsLikeSentence.ts'
import { speaksOfPage } from './speaksOfPage.ts'
import type { Paragraph } from './splitParagraphs.ts'

const LONGEST = 200
/** How near below a headline the lines about the article begin. */
const NEAR = 4

/** What of a line is said in the story too, and out of how much. */
export function sharedWith(story: ReadonlySet<string>, text: string): { shared: number; all: number } {
  const keys = [...contentKeys(text)]
  return { shared: keys.filter((key) => story.has(key)).length, all: keys.length }
}

const isLong = (text: string) =>
  SPACELESS.test(text)
    ? text.length >= 8
    : text.split(' ').length >= 4 || (/\p{Script=Hangul}/u.test(text) && text.split(' ').length >= 3)

/** True for a line that surely tells what the story tells. */
function tells(story: ReadonlySet<string>, text: string): boolean {
  const { shared, all } = sharedWith(story, text)
  return isLong(text) && shared >= (SPACELESS.test(text) ? 3 : 2) && shared >= all * 0.3
}

const inCapitals = (text: string) => text === text.toUpperCase()
const plain = (text: string) => (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')

/**
 * The place of the headline among the lines above a story: the first that tells what the story tells, or failing that
 * the one just above the lines about the article that shares a word with it. Of several lines with the same words
 * the shortest, for the others carry the site's name or the path; `again` are their places. null where none is sure.
 */
export function chooseHeadline(
  head: readonly Paragraph[],
  story: ReadonlySet<string>,
  isAbout: (line: Paragraph) => boolean,
): { at: number; again: number[] } | null {
  const fits = (line: Paragraph) =>
    line.text.length <= LONGEST &&
    (!endsLikeSentence(line.text) || isTitle(line.text)) &&
    speaksOfPage(line.text) === 0 &&
    knownName(line.text) === null &&
    !isAbout(line)
  let first = head.findIndex((line) => fits(line) && tells(story, line.text))
  if (first < 0)
    first = head.findLastIndex(
      (line, index) =>
        fits(line) &&
        isLong(line.text) &&
        sharedWith(story, line.text).shared > 0 &&
        head.slice(index + 1, index + 1 + NEAR).some(isAbout),
    )
  if (first < 0)
    first = head.findLastIndex(
      (line, index) =>
        index >= head.length - 2 &&
        fits(line) &&
        isLong(line.text) &&
        sharedWith(story, line.text).shared > 0,
    )
  if (first < 0) return null
  const same: number[] = []
  let at = first
  for (let index = first; index < head.length; index += 1) {
    const words = plain(head[index]!.text)
    const chosen = plain(head[at]!.text)
    if (!isLong(head[index]!.text) || words.length > LONGEST) continue
    if (!chosen.includes(words) && !words.includes(chosen)) continue
    same.push(index)
    if (!fits(head[index]!) || CUT.test(head[index]!.text)) continue
    const better = inCapitals(head[at]!.text) && !inCapitals(head[index]!.text)
    if (words.length < chosen.length || CUT.test(head[at]!.text) || (words === chosen && better)) at = index
  }
  return { at, again: same.filter((index) => index !== at) }
}
