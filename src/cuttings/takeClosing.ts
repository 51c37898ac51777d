import { saysPublished } from '../article/dateLabels.ts'
import { parseStatedDate } from '../article/statedDate.ts'
import type { Closing } from './Closing.ts'
import { cutName } from './cutName.ts'
import { cutSignature } from './cutSignature.ts'
import { ABOUT_WRITER, isAboutWriter } from './isAboutWriter.ts'
import { isCaption } from './isCaption.ts'
import { isLeftOver } from './isLeftOver.ts'
import { isOtherHeadline } from './isOtherHeadline.ts'
import { readLast } from './readLast.ts'
import { type Removal, removalOf } from './removals.ts'
import { initialed } from './signedAgencies.ts'
import type { Paragraph } from './splitParagraphs.ts'
import { signingPaper } from './surePaper.ts'

/** How many lines of the page may follow a text. */
const LEFT_OVER = 12
/** A line of rights that names nobody surely. */
const RIGHTS = /^(?:©|\(c\)|copyright(?: ©|:| \d{4}))/iu

/** True where the last line is a bare day below another story's headline. */
function isOtherStorys(paragraphs: readonly Paragraph[], language: string, hint: string | null): boolean {
  const { text } = paragraphs.at(-1)!
  const above = paragraphs.slice(0, -1)
  return (
    !saysPublished(text) &&
    parseStatedDate(text, language, hint) !== null &&
    isOtherHeadline(above) &&
    readLast(above.at(-1)!.text, language, hint, 0) === null
  )
}

/**
 * Takes off the end of a cutting what signs it: the agency's name alone, "(Reuters)", "—AFP", "(With inputs from
 * PTI)", its note on who reported and edited, a byline or a date line. Only known agencies count. What is cut
 * off a paragraph is a repair of it. `byline` are the writers named above the text: a note on them is taken off too.
 */
export function takeClosing(
  input: readonly Paragraph[],
  language: string,
  hint: string | null,
  byline: readonly string[] = [],
): { paragraphs: Paragraph[]; closing: Closing; removed: Removal[] } {
  const paragraphs = [...input]
  const closing: Closing = {}
  const removed: Removal[] = []
  const takeOff = (last: Paragraph, why: string) => {
    removed.push(removalOf(last, why))
    paragraphs.pop()
  }
  const about = paragraphs.findLastIndex(({ text }) => ABOUT_WRITER.test(text))
  // A box on the writer closes the page.
  if (about > 1 && paragraphs.length - about <= 4)
    for (const line of paragraphs.splice(about)) removed.push(removalOf(line, 'a note on who wrote it'))
  // The words under a picture may stand below what signs the text.
  const captions: Paragraph[] = []
  while (
    paragraphs.length > 1 &&
    isCaption(paragraphs.at(-1)!.text) &&
    initialed(paragraphs.at(-1)!.text) === null
  )
    captions.unshift(paragraphs.pop()!)
  for (let again = 0; again < LEFT_OVER + 6; again += 1) {
    const last = paragraphs.at(-1)
    if (!last) break
    if (paragraphs.length > 2 && isAboutWriter(last.text, byline)) {
      takeOff(last, 'a note on who wrote it')
      continue
    }
    if (paragraphs.length > 2 && RIGHTS.test(last.text)) {
      takeOff(last, 'a notice of rights')
      continue
    }
    const paper = paragraphs.length > 1 ? signingPaper(last.text, paragraphs.at(-2)!.text) : null
    if (paper !== null && closing.publisher === undefined) {
      closing.publisher = paper
      takeOff(last, 'the publisher’s name')
      continue
    }
    const read =
      paragraphs.length > 1 && last.aside !== 'post' ? readLast(last.text, language, hint, last.line) : null
    if (read?.closing.stated && isOtherStorys(paragraphs, language, hint)) {
      takeOff(paragraphs.at(-1)!, 'the day of another story')
      takeOff(paragraphs.at(-1)!, 'a line of the page after the text')
      continue
    }
    if (read) {
      if (Object.keys(read.closing).some((key) => key in closing)) break
      Object.assign(closing, read.closing)
      takeOff(last, read.why)
      continue
    }
    const named = closing.byline === undefined ? cutName(last, byline) : null
    if (named) {
      closing.byline = [named.name]
      paragraphs[paragraphs.length - 1] = named.paragraph
      continue
    }
    const signed = cutSignature(last)
    if (!signed && again < LEFT_OVER && isLeftOver(paragraphs)) {
      takeOff(last, 'a line of the page after the text')
      continue
    }
    if (!signed || (signed.agency !== undefined && closing.agency !== undefined)) break
    if (signed.agency !== undefined) closing.agency = signed.agency
    if (signed.publisher !== undefined) closing.publisher ??= signed.publisher
    if (signed.reporters !== undefined) closing.reporters ??= signed.reporters
    paragraphs[paragraphs.length - 1] = signed.paragraph
  }
  return { paragraphs: [...paragraphs, ...captions], closing, removed }
}
