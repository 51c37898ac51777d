import { agencyName } from '../article/agency.ts'
import { parseByline } from '../article/byline.ts'
import { saysPublished, saysUpdatedOnly } from '../article/dateLabels.ts'
import { parseStatedDate } from '../article/statedDate.ts'
import { endsLikeSentence } from './endsLikeSentence.ts'
import { headlineWithDay } from './headlineWithDay.ts'
import type { Paragraph } from './splitParagraphs.ts'

const LONGEST = 120

/** "Published on 2 June 2017", below the text. */
const isDateLine = (text: string) =>
  text.length <= 60 &&
  saysPublished(text) &&
  !saysUpdatedOnly(text) &&
  (parseStatedDate(text, 'und')?.date.length ?? 0) >= 10

/** Another story's headline with its day: "Cheese from the cave (28.5.2017)". */
const isDatedLink = (text: string) => !/[|:@©]/.test(text) && headlineWithDay(text, 'und') !== null

/** The words above such headlines: "More news". */
const isHead = (text: string) =>
  text.split(' ').length <= 4 &&
  !/[\d@©]/.test(text) &&
  parseByline(text) === null &&
  agencyName(text) === null

/**
 * Marks the headlines of other stories below the line that dates this one: each has its own day behind it, and no sentence
 * follows. Their days would else stand for this story's.
 */
export function markBelowDate(paragraphs: readonly Paragraph[], why: Map<number, string>): void {
  const at = paragraphs.findLastIndex(({ text }) => isDateLine(text))
  if (at < 2 || !paragraphs.slice(0, at).some(({ text }) => text.length > 40 && endsLikeSentence(text)))
    return
  const below = paragraphs.slice(at + 1)
  if (below.some(({ text }) => text.length > LONGEST || endsLikeSentence(text))) return
  const first = below.findIndex(({ text }) => isDatedLink(text))
  if (first < 0) return
  const from = first > 0 && isHead(below[first - 1]!.text) ? first - 1 : first
  for (const [index, { text }] of below.entries())
    if ((index === from || isDatedLink(text)) && !why.has(at + 1 + index))
      why.set(at + 1 + index, 'links to other stories')
}
