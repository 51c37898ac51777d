import { parseByline } from '../article/byline.ts'
import { findClock } from '../article/clock.ts'
import { inNameLetters } from '../article/paperName.ts'
import { parseStatedDate } from '../article/statedDate.ts'
import { endsLikeSentence } from './endsLikeSentence.ts'
import { isMenuEntry } from './isFurniture.ts'
import { type Removal, removalOf } from './removals.ts'
import type { Paragraph } from './splitParagraphs.ts'

/** The line below a blog's post: who posted it, the time of day, perhaps subjects and comments; its day stands above. */
const POSTED =
  /^(?:posted by|eingestellt von|publicado por|publicada por|publié par|pubblicato da|postado por|geplaatst door|gepost door|upplagd av|lagt inn av|indsendt af|autor|автор|gönderen|objavio)[\s:]+(.{2,40}?) (?:at|um|en|a la\/s|a las|a|à|alle(?: ore)?|às|op|om|kl\.?|o|в|zaman:?|u)[\s:]+(\d{1,2}[:.]\d{2}.*)$/iu
/** How many lines from the end it stands at most, and how many of the blog's own stand above the day. */
const NEAR_END = 5
const HEAD = 2

/**
 * Takes off what frames a post of a blog: the blog's name and what it says of itself above the day, and who posted it
 * below the text. Nothing is taken where the line below the text is missing: it is what shows a blog.
 */
export function takePostFrame(
  paragraphs: readonly Paragraph[],
  language: string,
): { paragraphs: Paragraph[]; removed: Removal[]; byline?: string[]; publisher?: string } {
  const none = { paragraphs: [...paragraphs], removed: [] }
  const at = paragraphs.findIndex(
    ({ text }, index) =>
      index > 1 && index >= paragraphs.length - NEAR_END && text.length <= 160 && POSTED.test(text),
  )
  const [, writer = '', time = ''] = at < 0 ? [] : (POSTED.exec(paragraphs[at]!.text) ?? [])
  if (findClock(time) === null || /(?:19|20)\d\d/.test(time)) return none
  const names =
    parseByline(`By ${writer}`)?.names ?? (/^\p{Lu}[\p{L}\p{M}\d_.-]{1,30}$/u.test(writer) ? [writer] : [])
  const day = paragraphs.slice(0, HEAD + 1).findIndex(({ text }) => {
    const date = parseStatedDate(text, language)?.date
    return date !== undefined && date.length >= 10
  })
  const isShort = ({ text }: Paragraph) => text.length <= 80 && !isMenuEntry(text)
  const title = paragraphs[day + 1]
  const own = paragraphs.slice(0, Math.max(day, 0))
  const headed =
    own.length > 0 &&
    own.every(isShort) &&
    !endsLikeSentence(own[0]!.text) &&
    title !== undefined &&
    title.text.length <= 150 &&
    !endsLikeSentence(title.text) &&
    day + 2 < at
  const name = headed ? own[0]!.text : undefined
  const taken = new Map([[paragraphs[at]!, 'the byline']])
  if (headed)
    for (const [index, line] of own.entries())
      taken.set(line, index === 0 ? 'the publisher’s name' : 'what the blog says of itself')
  return {
    paragraphs: paragraphs.filter((line) => !taken.has(line)),
    removed: [...taken].map(([line, why]) => removalOf(line, why)),
    ...(names.length === 0 ? {} : { byline: names }),
    ...(name === undefined ? {} : { publisher: inNameLetters(name) ?? name }),
  }
}
