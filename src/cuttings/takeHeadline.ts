import { parseDateline } from '../article/dateline.ts'
import { applyEdits } from '../article/repairs.ts'
import { firstSentence } from '../article/sentence.ts'
import type { Paragraph } from './splitParagraphs.ts'

const LONGEST = 170
const LONGEST_SPACELESS = 60
const CUT = /\s*(?:\.{3}|…)$/

const endsLikeSentence = (text: string) =>
  /[.。．।۔,;:،؛]["'”’»)\]」』）]*$/u.test(text) && !CUT.test(text) && !/(?:^|\s|\.)\p{Lu}\.$/u.test(text)

/** Short, no full stop at its end, one sentence at most, and no dateline before it. */
function looksLikeHeadline(text: string): boolean {
  const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(text)
  if (text.length > (spaceless ? LONGEST_SPACELESS : LONGEST) || endsLikeSentence(text)) return false
  if (!/\p{L}/u.test(text) || parseDateline(`${text} `) !== null) return false
  const rest = text.slice(firstSentence(text).length).trim()
  return rest === '' || text.length < 90
}

/** Text follows that reads like a story: after a blank line anything, on the next line only a longer sentence. */
function isFollowed(headline: Paragraph, next: Paragraph | undefined): boolean {
  if (!next) return false
  if (next.gap) return true
  return next.text.length > headline.text.length && (endsLikeSentence(next.text) || next.text.length > 100)
}

/** A headline printed again where the lede begins, with the lede on the same line. */
function repeatedBefore(headline: string, lede: string): number {
  if (headline.length < 12 || !lede.startsWith(headline)) return 0
  const match = /^[\s:.|–—-]*\s(?=["“‘«(]?[\p{Lu}\p{Lo}\p{N}])/u.exec(lede.slice(headline.length))
  return match ? headline.length + match[0].length : 0
}

/**
 * Takes the headline off the top of a cutting that has one. A headline printed again is taken once; of one cut
 * with "..." and then repeated in full the full one is kept. null where the text begins with its lede. `mended`
 * says that its characters were repaired, for repairs are kept of blocks only.
 */
export function takeHeadline(input: readonly Paragraph[]): {
  paragraphs: Paragraph[]
  headline: string | null
  mended: boolean
} {
  const first = input[0]
  if (!first || !looksLikeHeadline(first.text) || !isFollowed(first, input[1])) {
    return { paragraphs: [...input], headline: null, mended: false }
  }
  let headline = first.text
  let from = 1
  const stem = CUT.test(headline) ? headline.replace(CUT, '') : ''
  const full = input[1]
  if (stem.length >= 8 && full?.text.startsWith(stem) && input.length > 2) {
    if (looksLikeHeadline(full.text) && !CUT.test(full.text)) {
      headline = full.text
      from = 2
    }
  }
  while (input.length > from + 1 && input[from]!.text === headline) from += 1
  const paragraphs = input.slice(from)
  const lede = paragraphs[0]
  const again = lede ? repeatedBefore(headline, lede.text) : 0
  if (lede && again > 0) {
    const edit = { start: 0, end: again, text: '', why: 'the headline, printed again before the lede' }
    paragraphs[0] = { ...lede, ...applyEdits(lede, [edit]) }
  }
  return { paragraphs, headline, mended: first.repairs.length > 0 }
}
