import { originalText } from '../article/repairs.ts'
import type { Paragraph } from './splitParagraphs.ts'

/** Buttons of the page a cutting was copied from, in lower case: never words of an article. */
const BUTTONS = new Set(
  'share|share this|share this:|share this article|share this story|share on facebook|share on twitter|tweet|like this:|like loading...|loading...|print|email|email this|facebook|twitter|whatsapp|linkedin|pinterest|google+|telegram|reddit|advertisement|advertisements|comments|0 comments|no comments|leave a comment|leave a reply|reply|subscribe|sign up|related|related:|related posts|related articles|back to top|print this page|report a typo'.split(
    '|',
  ),
)

/**
 * Takes the lines off the end that are buttons of a web page, and declares them as a repair at the end of the
 * paragraph that is then the last. Only lines known word for word are taken.
 */
export function takeFurniture(input: readonly Paragraph[]): Paragraph[] {
  let end = input.length
  while (end > 1 && BUTTONS.has(input[end - 1]!.text.toLowerCase())) end -= 1
  const last = input[end - 1]
  if (!last || end === input.length) return [...input]
  const was = input
    .slice(end)
    .map((paragraph) => `\n${originalText(paragraph)}`)
    .join('')
  const place = last.text.length
  const repair = { start: place, end: place, was, why: 'buttons of the page it was copied from' }
  return [...input.slice(0, end - 1), { ...last, repairs: [...last.repairs, repair] }]
}
