import type { Place, Read } from './attribution.ts'
import { isClause } from './content.ts'
import { AUXILIARIES } from './functionWords.ts'
import { looksVerb, nounPhraseAfter } from './nounPhrase.ts'
import { trim } from './trim.ts'

/** “…, according to X”, “According to X, …”, “The plan, according to X, would fail”. */
export function accordingTo({ tokens, cue, free, hi }: Place): Read {
  const subject = nounPhraseAfter(tokens, cue.to + 1, hi)
  if (!subject) return null
  const words = { from: cue.from, to: cue.to }
  const left = trim(tokens, free, cue.from - 1)
  const comma = tokens[subject.to + 1]?.text === ','
  const right = trim(tokens, subject.to + (comma ? 2 : 1), hi)
  if (!left) return right && { attribution: { content: [right], cue: words, subject }, end: hi }
  const whole = isClause(tokens, left.from, left.to)
  const goesOn = comma && right && (!whole || isVerb(right.from) || AUXILIARIES.has(tokens[left.to]!.lower))
  if (goesOn) return { attribution: { content: [left, right], cue: words, subject }, end: hi }
  if (!whole && left.to - left.from < 2) return null
  return { attribution: { content: [left], cue: words, subject }, end: subject.to }

  function isVerb(i: number): boolean {
    return AUXILIARIES.has(tokens[i]!.lower) || looksVerb(tokens, i)
  }
}

/** Whether a sentence ends in ", according to X": then all of it is X's, reported words in it included. */
export function endsInAccordingTo({ tokens, cue, hi }: Place): boolean {
  if (cue.form !== 'phrase' || cue.from < 3) return false
  if (tokens.some((token) => token.kind === 'marked')) return false
  const subject = nounPhraseAfter(tokens, cue.to + 1, hi)
  return subject !== null && subject.to >= hi - 4
}
