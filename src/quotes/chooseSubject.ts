import type { Place } from './attribution.ts'
import { isClause } from './content.ts'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  SUBORDINATORS,
  TIMES,
} from './functionWords.ts'
import { isNominal, isPronoun, looksVerb } from './nounPhrase.ts'
import { type Subject, subjectAfter, subjectBefore } from './subject.ts'
import { countWords, lastInside, type Token } from './tokens.ts'

/** The speaker before or after the cue: in “…,” said Roe, a teacher, the cue looks as if it followed an aside. */
export function chooseSubject(place: Place): Subject | null {
  const { tokens, cue, free, hi, previous } = place
  const direct = subjectBefore(tokens, cue, free, previous)
  if (!mayInvert(place)) return direct
  const before = tokens[cue.from - 1]!
  const after = subjectAfter(tokens, cue, hi)
  if (!after) return direct
  if (before.kind === 'marked' && /[,.?!…—–-]/.test(lastInside(before))) return after
  if (!closes(tokens, after.phrase.to + 1, hi)) return direct
  if (before.kind === 'marked' && countWords(before) > 3) return after
  if (direct?.place === 'direct') return direct
  if (isClause(tokens, free, cue.from - 1)) return after
  // "The trouble, say experts, is the ground itself."
  const next = after.phrase.to + 2
  const goesOn =
    tokens[next - 1]?.text === ',' && next <= hi && (isVerb(tokens, next) || tokens[next]!.kind === 'marked')
  return goesOn ? after : direct
}

function isVerb(tokens: readonly Token[], i: number): boolean {
  return AUXILIARIES.has(tokens[i]!.lower) || looksVerb(tokens, i)
}

function mayInvert({ tokens, cue, free, hi }: Place): boolean {
  const before = tokens[cue.from - 1]
  const next = tokens[cue.to + 1]
  if (cue.form !== 'finite' || !cue.frames.includes('q')) return false
  // “Why?” asked Roe: but "asked" before the one who was asked.
  if (cue.frames.includes('r') && !(before?.kind === 'marked' && lastInside(before) === '?')) return false
  if (!before || cue.from <= free || (before.kind !== 'marked' && !/^[,—–-]+$/.test(before.text)))
    return false
  if (!next || cue.to >= hi || TIMES.has(next.lower) || next.lower === 'that') return false
  return isNominal(next) || DETERMINERS.has(next.lower) || isPronoun(next)
}

/** Whether a speaker named after the cue ends there, as no clause goes on from the name. */
function closes(tokens: readonly Token[], i: number, hi: number): boolean {
  const follows = tokens[i]
  if (i > hi || !follows || follows.kind !== 'word') return true
  const { lower } = follows
  if (PREPOSITIONS.has(lower) || SUBORDINATORS.has(lower) || CONJUNCTIONS.has(lower)) return true
  return TIMES.has(lower) || /ing$/.test(lower)
}
