import type { Place, Read } from './attribution.ts'
import { isClause } from './content.ts'
import { AUXILIARIES } from './functionWords.ts'
import { coreAfter, looksVerb, nounPhraseAfter, type Phrase } from './nounPhrase.ts'
import type { Token } from './tokens.ts'
import { trim } from './trim.ts'

/** “…, according to X”, “According to X, …”, “The plan, according to X, would fail”. */
export function accordingTo({ tokens, cue, free, hi }: Place): Read {
  const subject = speakerAfter(tokens, cue, hi)
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

/** Behind "According to Roe, a teacher," at the start of a sentence the next comma opens what she said. */
function speakerAfter(tokens: readonly Token[], cue: Phrase, hi: number): Phrase | null {
  const whole = nounPhraseAfter(tokens, cue.to + 1, hi)
  const core = cue.from < 2 && whole && coreAfter(tokens, cue.to + 1, hi)
  if (!core) return whole
  const limit = tokens.findIndex((token, i) => i > core.to + 1 && token.text === ',')
  return limit < 0 || limit > whole.to ? whole : { from: core.from, to: limit - 1 }
}

/** Whether a sentence ends in ", according to X": then all of it is X's, reported words in it included. */
export function endsInAccordingTo({ tokens, cue, hi }: Place): boolean {
  if (cue.form !== 'phrase' || cue.from < 3) return false
  if (tokens.some((token) => token.kind === 'marked')) return false
  const subject = nounPhraseAfter(tokens, cue.to + 1, hi)
  return subject !== null && subject.to >= hi - 4
}
