import { CONJUNCTIONS, isAdverb, PREPOSITIONS, RELATIVES, SUBORDINATORS, TIMES } from './functionWords.ts'
import type { Reference } from './Reference.ts'
import type { Token } from './tokens.ts'
import { perWord } from './Word.ts'

/** Says of each reference of a sentence what it is in its clause, from the word before it. Changes them in place. */
export function placeReferences(tokens: readonly Token[], references: readonly Reference[]): void {
  let last: Reference | undefined
  for (const reference of references) {
    if (reference.place !== 'possessor') reference.place = placeOf(tokens, reference, last)
    last = reference
  }
}

function placeOf(
  tokens: readonly Token[],
  { from, form }: Reference,
  last: Reference | undefined,
): Reference['place'] {
  let i = from - 1
  while (i >= 0 && isPassing(tokens[i]!)) i -= 1
  const before = tokens[i]
  if (form === 'pronoun' && /^(?:he|she|they)(?:'|$)/.test(tokens[from]!.lower)) return 'subject'
  if (before?.kind !== 'word') return 'subject'
  if (before.lower === 'and' && last?.to === i - 1) return last.place
  if (before.lower === 'to' && tokens[i - 1]?.lower === 'according') return 'subject'
  if (PREPOSITIONS.has(before.lower) && !SUBORDINATORS.has(before.lower)) return 'oblique'
  if (
    CONJUNCTIONS.has(before.lower) ||
    SUBORDINATORS.has(before.lower) ||
    RELATIVES.has(before.lower) ||
    /^(?:that|as)$/.test(before.lower)
  )
    return 'subject'
  return 'object'
}

/** Adverbs and times may stand between: "Later Roe", "On Monday Roe" keeps the preposition. */
function isPassing(token: Token): boolean {
  return token.kind === 'word' && passes(token)
}

const passes = perWord((lower) => (isAdverb(lower) || TIMES.has(lower)) && lower !== 'more')
