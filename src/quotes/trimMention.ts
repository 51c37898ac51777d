import type { Mention } from './findQuotes.ts'
import { DETERMINERS, isFunctionWord, looksPast, PREPOSITIONS, RELATIVES } from './functionWords.ts'
import { isCapital, type Token } from './tokens.ts'

/** Past forms that stand in front of a name without being the verb of the speaker: "a man named Roe". */
const NAMING = /^(?:named|called|nicknamed|dubbed|titled|entitled|styled|christened|renamed)$/

/**
 * The words for a speaker without what was read as part of them and is none: "police" of "police arrested Roe", "a group
 * of men" of "on state television a group of men". Else their name would be put together from both. Null where nobody is
 * named by them.
 */
export function trimMention(mention: Mention, tokens: readonly Token[]): Mention | null {
  let { from, to } = mention.phrase
  if (from < to && RELATIVES.has(tokens[from]!.lower)) {
    // "that prosecutors" are prosecutors; "whose rights" or "which critics" are a clause cut in two.
    if (tokens[from]!.lower !== 'that') return null
    from += 1
  }
  if (PREPOSITIONS.has(tokens[from - 1]?.lower ?? ''))
    for (let i = from + 1; i < to; i += 1) if (startsAnew(tokens, i)) from = i
  for (let i = from + 1; i < to; i += 1)
    if (tokens[i]!.kind !== 'word') break
    else if (isVerb(tokens, i)) {
      to = i - 1
      break
    }
  return { ...mention, phrase: { from, to } }
}

/** An article right behind a noun begins another phrase. */
function startsAnew(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]!
  if (!/^(?:an?|the)$/.test(tokens[i]!.lower) || before.kind !== 'word') return false
  return !isFunctionWord(before.lower) && !looksPast(before.lower)
}

function isVerb(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!
  if (isCapital(tokens[i]) || !looksPast(lower) || NAMING.test(lower)) return false
  if (isFunctionWord(tokens[i - 1]!.lower)) return false
  const next = tokens[i + 1]!
  return next.kind === 'word' && (isCapital(next) || DETERMINERS.has(next.lower))
}
