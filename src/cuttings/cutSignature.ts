import { cutTail } from './cutTail.ts'
import { gluedNote, reportersOf } from './deskNotes.ts'
import { isCaption } from './isCaption.ts'
import { agencyIn, INPUTS } from './signedAgencies.ts'
import type { Paragraph } from './splitParagraphs.ts'
import { isSurelyPaper } from './surePaper.ts'

/** A caption may close with "(Reuters)" for its picture: that is not who filed the text. */
const PICTURE = /\b(?:photo|photograph|picture|pictured|pics?|image|file|foto|fotografía)\b/i
const SHAPES: readonly RegExp[] = [
  // "– African News Agency (ANA)"
  /(?<=[.!?…”"’'»)])\s*[-–—―]+\s*([\p{L} .&-]{5,40}? \([A-Z]{2,6}\))\.?$/u,
  new RegExp(
    `\\s*[(（[<＜〈《](?:${INPUTS}\\s*[:：]?\\s*)?([^()（）[\\]<>＜＞]{2,40}?)[)）\\]>＞〉》]\\.?$`,
    'iu',
  ),
  /(?<=[.!?…”"’'»)۔؟。」])\s*[-–—―]+\s*([\p{L} .&-]{2,30}?)\.?$/u,
  /(?<=[.!?…”"’'»)۔؟。])\s+([A-Z]{2,7}|Reuters)$/u,
  /(?<=[.!?…”"’'»)])\s*\/([^/]{2,24})\/\.?$/u,
  // "(APA, 16.5.2017)"
  /(?<=[.!?…”"’'»)])\s*\(([\p{L}/ -]{2,24}),? \d{1,2}[./]\s?\d{1,2}[./]\s?(?:\d{4}|\d\d)?\)\.?$/u,
  // The initials of an agency's desks follow its name.
  /(?<=[.!?…”"’'»)])\s+([A-Z]{2,7})(?: [A-Z]{2,5}){1,6}\.?$/u,
]
const WIRE_MARK =
  /\s*(?:[(（]完[)）]|Enditem|Endit|Endite|\(ends\)|\(END\)|-ends-|\/انتهى\/|انتهى\.?|انتهای پیام\.?)\s?\/?\s?[\d٠-٩۰-۹]{0,6}\.?$/u

/** Cuts a wire mark or an agency's signature off the end of a paragraph; null where there is none. */
export function cutSignature(
  paragraph: Paragraph,
): { paragraph: Paragraph; agency?: string; publisher?: string; reporters?: string[] } | null {
  const cut = (start: number, why: string) => cutTail(paragraph, start, why)
  const noted = gluedNote(paragraph.text.slice(-400))
  if (noted && noted.index > 0) {
    const start = Math.max(0, paragraph.text.length - 400) + noted.index
    return {
      paragraph: cut(start, 'the agency’s note on who reported and edited'),
      ...reportersOf(noted.note),
    }
  }
  const tail = paragraph.text.slice(-70)
  const from = paragraph.text.length - tail.length
  const mark = WIRE_MARK.exec(tail)
  if (mark && from + mark.index > 0)
    return { paragraph: cut(from + mark.index, 'the mark of the end of a wire report') }
  const filed = /(?<=[。」）)])\s?1[01]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u.exec(tail)
  if (filed && from + filed.index > 0)
    return { paragraph: cut(from + filed.index, 'the day of filing, as Taiwan counts the years') }
  const paper = /(?<=[\p{Ll}\d][.!?])\s*[-–—―]\s*(\p{Lu}[^-–—―.,]{6,45})$/u.exec(tail)
  if (paper?.[1] !== undefined && isSurelyPaper(paper[1]) && from + paper.index > 0)
    return { paragraph: cut(from + paper.index, 'the publisher’s name'), publisher: paper[1] }
  if (PICTURE.test(tail) || isCaption(paragraph.text)) return null
  for (const shape of SHAPES) {
    const match = shape.exec(tail)
    const agency = agencyIn(match?.[1])
    if (!match || agency === null || from + match.index <= 0) continue
    return { paragraph: cut(from + match.index, 'the agency’s signature, kept as the agency'), agency }
  }
  return null
}
