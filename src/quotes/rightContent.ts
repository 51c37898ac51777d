import type { Place } from './attribution.ts'
import { contentEnd, isClause, opensClause, opensQuestion, skipAdjuncts, skipRecipient } from './content.ts'
import { type Cue, isTag } from './cues.ts'
import { PREPOSITIONS, RELATIVES } from './functionWords.ts'
import { isPersonal, looksVerb, type Phrase } from './nounPhrase.ts'
import { isCapital, lastInside, type Token } from './tokens.ts'
import { trim } from './trim.ts'

/** What stands after the cue, up to `limit`, if the cue's frames allow it to be content. */
export function rightContent({ tokens, cue, hi }: Place, limit: number): Phrase | null {
  let start = cue.to + 1
  if (start > limit) return null
  const has = (frame: string) => cue.frames.includes(frame)
  const infinitive = has('t') ? infinitiveAt(tokens, start, limit, has('r')) : -1
  // "urged him to go" says little more than that they spoke.
  if (infinitive >= 0) return limit - infinitive < 2 && infinitive > start ? null : trim(tokens, start, limit)
  if (has('r')) {
    if (opensQuestion(tokens, start)) return trim(tokens, start, limit)
    start = skipRecipient(tokens, start, hi)
    if (start > limit) return null
  }
  const said = /[bcqr]/.test(cue.frames) ? reported(tokens, cue, start, limit) : null
  if (said) return said
  if (has('o') && hasLink(tokens, cue, start, limit)) return trim(tokens, start, limit)
  const marked = firstMarked(tokens, start, limit)
  // "They want to “mend it,” Roe said": the marked words have a tag of their own.
  if (marked < 0 || (/[,?!]/.test(lastInside(tokens[marked]!)) && isTag(tokens, marked + 1))) return null
  const to = contentEnd(tokens, start, limit, false)
  return to >= marked ? { from: skipLead(tokens, start, marked), to } : null
}

/** Marked words or a clause, after "on Monday" and the like. */
function reported(tokens: readonly Token[], cue: Cue, start: number, limit: number): Phrase | null {
  // "As Roe noted, it rained."
  const from = tokens[start]?.text === ',' && isAsClause(tokens, cue) ? start + 1 : start
  const at = skipAdjuncts(tokens, from, limit, false)
  if (at < 0 || at > limit) return null
  const first = tokens[at]!
  if (first.kind === 'marked') return { from: at, to: contentEnd(tokens, at, limit, true) }
  const clause =
    from > start ||
    ((cue.lemma === 'say' || cue.lemma === 'tell') && isSayable(tokens, at, limit)) ||
    (/[bc]/.test(cue.frames) && opensClause(tokens, at, limit)) ||
    (opensQuestion(tokens, at) && /^(?:ask|explain|say|tell|wonder|question|note|describe)$/.test(cue.lemma))
  if (!clause) return null
  return trim(tokens, first.lower === 'that' && at < limit ? at + 1 : at, limit)
}

function isAsClause(tokens: readonly Token[], cue: Cue): boolean {
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - 12); i -= 1) {
    if (tokens[i]!.lower === 'as') return i === 0 || i === 1 || tokens[i - 1]!.kind === 'point'
  }
  return false
}

/** "said" takes almost anything, but not an adjunct that ends the sentence. */
function isSayable(tokens: readonly Token[], at: number, limit: number): boolean {
  const first = tokens[at]!
  if (PREPOSITIONS.has(first.lower) && !isClause(tokens, at, limit)) return false
  if (/^(?:so|goodbye|hello|thanks|nothing|anything|something|more|little|much|as)$/.test(first.lower))
    return limit - at > 3
  return limit > at
}

/** "vowed to stay", "urged them to stay": the index of "to" or "not", else -1. */
function infinitiveAt(tokens: readonly Token[], start: number, limit: number, recipient: boolean): number {
  const isTo = (i: number) =>
    tokens[i]?.lower === 'to' || (tokens[i]?.lower === 'not' && tokens[i + 1]?.lower === 'to')
  if (isTo(start)) return start < limit ? start : -1
  if (!recipient) return -1
  for (let i = start + 1; i < Math.min(limit, start + 9); i += 1) {
    if (tokens[i]!.kind === 'point' || looksVerb(tokens, i)) return -1
    if (isTo(i)) return isCapital(tokens[i + 1]) ? -1 : i
  }
  return -1
}

const LINKS: Record<string, RegExp> = { accuse: /^of$/, describe: /^as$/, blame: /^(?:for|on)$/ }

/** "accused them of lying": without its preposition the object alone is no report. */
function hasLink(tokens: readonly Token[], cue: Cue, start: number, limit: number): boolean {
  const link = LINKS[cue.lemma]
  if (!link) return false
  for (let i = start + 1; i <= Math.min(limit, start + 14); i += 1) {
    // "accused the club, which owns it, of lying"
    const comma = tokens[i]!.text === ','
    if (comma && RELATIVES.has(tokens[i + 1]?.lower ?? ''))
      while (tokens[i + 1] && tokens[i + 1]!.text !== ',') i += 1
    else if (tokens[i]!.kind === 'point' && !(comma && link.test(tokens[i + 1]?.lower ?? ''))) return false
    if (link.test(tokens[i]!.lower)) return true
  }
  return false
}

function firstMarked(tokens: readonly Token[], start: number, limit: number): number {
  for (let i = start; i <= Math.min(limit, start + 18); i += 1) {
    const token = tokens[i]!
    if (token.kind === 'marked') return i
    if (token.kind === 'point' && token.text !== ',' && token.text !== ':') return -1
    if (isPersonal(token) && i > start) return -1
  }
  return -1
}

/** "referred to", "talked about": the preposition belongs to the cue. */
function skipLead(tokens: readonly Token[], start: number, marked: number): number {
  let from = start
  while (from < marked && (PREPOSITIONS.has(tokens[from]!.lower) || /^[,:]$/.test(tokens[from]!.text)))
    from += 1
  return from
}
