import { parseByline } from '../article/byline.ts'
import { parseDateline } from '../article/dateline.ts'
import { endsLikeSentence, SPACELESS } from './endsLikeSentence.ts'
import { isPictureCredit } from './isCaption.ts'
import { furnitureOf } from './isFurniture.ts'
import { endOfPostAlone, postsIn } from './postsIn.ts'
import type { Paragraph } from './splitParagraphs.ts'

const LONGEST = 260
const isSentence = (text: string) =>
  text.length <= LONGEST && text.length >= (SPACELESS.test(text) ? 10 : 24) && endsLikeSentence(text)

/** Longer words than these beside a picture are the text of a picture show. */
const SHORT = 100
/** Buttons and counters of pictures, before their words or behind their credits. */
const SHOWS =
  /^(?:enlarge(?: this)? image|view (?:image|gallery)|image \d{1,2} of \d{1,2}|\d{1,2} (?:of|de|von|sur|di) \d{1,2}|\d{1,2} ?\/ ?\d{1,2}|bild vergrößern|ampliar(?: (?:foto|imagen))?|agrandir(?: l['’]image)?)$/iu
const HIDES = /^(?:hide|toggle|show|expand) caption$/iu

/** True for what stands between the lines of a picture: below its button or counter, or above its credit and that of "hide caption". */
function isShown(before: Paragraph | undefined, next: Paragraph, after: Paragraph): boolean {
  if (!isPictureCredit(next.text)) return false
  return (before !== undefined && SHOWS.test(before.text)) || HIDES.test(after.text)
}

/** Heads of the points that some papers print above a story. */
const POINTS =
  /^(?:in summary|summary|in short|in brief|key points|key takeaways|at a glance|story highlights|highlights|what you need to know|en resumen|claves|lo esencial|l['’]essentiel|das wichtigste in kürze|auf einen blick|in sintesi|em resumo|главное|коротко)\s*:?$/iu
const MOST = 6
/** How far down such points may stand where no head names them, how many show them, and how many words a point has. */
const TOP = 10
const LEAST = 3
const WORDS = 4

/**
 * The paragraphs [from, to) that are points of a summary without a head or marks, between a headline and the byline, one
 * below the other and none with a full stop, as the MailOnline prints them; null where there are none.
 */
function pointsAboveByline(paragraphs: readonly Paragraph[]): { from: number; to: number } | null {
  const to = paragraphs
    .slice(0, TOP + MOST)
    .findIndex(({ text, gap }, index) => index > LEAST && gap && parseByline(text) !== null)
  if (to < 0) return null
  let from = to - 1
  while (from > 0 && !paragraphs[from]!.gap) from -= 1
  const points = paragraphs.slice(from, to)
  const isPoint = ({ text, aside, repairs }: Paragraph) =>
    aside === undefined &&
    repairs.length === 0 &&
    text.length <= LONGEST &&
    (SPACELESS.test(text) ? text.length >= 10 : text.split(' ').length >= WORDS) &&
    !/[.。।۔:：|©]$/u.test(text) &&
    !/(?:19|20)\d\d,? (?:at )?\d{1,2}[:.]\d{2}/u.test(text) &&
    furnitureOf(text) === null &&
    parseByline(text) === null
  const above = paragraphs[from - 1]
  const titled =
    above !== undefined && above.text.split(' ').length >= WORDS && furnitureOf(above.text) === null
  const told = paragraphs.slice(to + 1, to + 8).some(({ text }) => text.length > 60 && endsLikeSentence(text))
  const fits = points.length >= LEAST && points.length <= MOST && points.every(isPoint)
  return from > 0 && titled && told && fits ? { from, to } : null
}

/**
 * Marks what only the lines beside it show to be no paragraph of the story: a sentence next to a picture's credit, with
 * the story's dateline or a blank line after it, the points under a head such as "In summary", and posts of
 * networks, whose days are not the story's.
 */
export function markAsides(paragraphs: readonly Paragraph[]): Paragraph[] {
  const out = [...paragraphs]
  const mark = (index: number, aside: 'caption' | 'point' | 'post') => {
    out[index] = { ...out[index]!, aside }
  }
  const texts = paragraphs.map(({ text }) => text)
  // A post that is the cutting itself is no aside.
  if (endOfPostAlone(texts) === null)
    for (const [first, last] of postsIn(texts))
      for (let index = first; index <= last; index += 1) mark(index, 'post')
  const points = pointsAboveByline(paragraphs)
  if (points) for (let index = points.from; index < points.to; index += 1) mark(index, 'point')
  for (const [index, { text }] of paragraphs.entries()) {
    const next = paragraphs[index + 1]
    const after = paragraphs[index + 2]
    if (!next || !after) continue
    if (/^image caption,?$/i.test(text) && next.text.length <= LONGEST) mark(index + 1, 'caption')
    // A picture's words stand between what shows it larger or counts it and its credit.
    const before = paragraphs[index - 1]
    if (isShown(before, next, after) && text.length <= SHORT && !isPictureCredit(text)) mark(index, 'caption')
    if (isPictureCredit(text) && isSentence(next.text)) {
      const under = !next.gap && after.gap
      const filed = parseDateline(after.text) !== null && parseDateline(next.text) === null
      if (under || filed) mark(index + 1, 'caption')
    }
    if (!POINTS.test(text)) continue
    let end = index + 1
    while (end < paragraphs.length && (end === index + 1 || !paragraphs[end]!.gap)) end += 1
    const few = end - index - 1
    if (few >= 2 && few <= MOST && end < paragraphs.length)
      for (let at = index + 1; at < end; at += 1)
        if (paragraphs[at]!.text.length <= LONGEST) mark(at, 'point')
  }
  return out
}
