import type { Place } from './attribution.ts'
import { isClause, opensClause, skipAdjuncts, skipRecipient } from './content.ts'
import { cueForm } from './cueVerbs.ts'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  isAdverb,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  TIMES,
} from './functionWords.ts'
import { looksVerb, type Phrase } from './nounPhrase.ts'
import type { Subject } from './subject.ts'
import { countWords, isCapital, lastInside, type Token } from './tokens.ts'
import { trim } from './trim.ts'

/** What stands before "X said" or "said X", if that is what was said. */
export function leftContent(place: Place, subject: Subject): Phrase | null {
  const { tokens, cue, hi } = place
  if (!/[bq]/.test(cue.frames)) return null
  const at = subject.start - 1
  const free = afterSemicolon(tokens, afterBracket(tokens, place.free, at), at)
  const before = tokens[at]
  if (!before || at < free) return null
  if (before.kind !== 'marked' && !/^[,—–?!-]+$/.test(before.text)) return null
  const range = trim(tokens, free, at)
  if (!range) return null
  const tail = before.kind === 'marked' ? at : at - 1
  if (tail >= free && tokens[tail]!.kind === 'marked') {
    // “Sunday Times” reporter Jane Roe said …
    if (tail === at && !/[,.?!…—–-]/.test(lastInside(before)) && countWords(before) < 4) return null
    return markedTail(tokens, range, tail)
  }
  if (!cue.frames.includes('b') && cue.lemma === 'think') return null
  const comma = tokens[commaAfter(tokens, range, cue.to + 1, hi)]?.text === ','
  if (!isClause(tokens, range.from, range.to) || (comma && isNominalClause(tokens, range))) {
    // "The plan, he said, would fail."
    const splits = comma && cue.to + 2 <= hi && subject.place === 'direct'
    if (subject.place === 'inverted') return tokens[subject.phrase.to + 1]?.text === ',' ? range : null
    return splits && goesOnAfterTag(tokens, commaAfter(tokens, range, cue.to + 1, hi) + 1) ? range : null
  }
  if (subject.place !== 'direct') return range
  if (followsContent(place)) return null
  const opener = tokens[range.from]!
  const adjunct = SUBORDINATORS.has(opener.lower) || /(?:ing|ed)$/.test(opener.lower)
  const single = adjunct && !tokens.slice(range.from, range.to).some((token) => token.text === ',')
  return single && cue.to < hi && !comma ? null : range
}

/** "(… , Roe said)": the content does not reach beyond the bracket. */
function afterBracket(tokens: readonly Token[], free: number, at: number): number {
  for (let i = at; i >= free; i -= 1) {
    if (tokens[i]!.text === ')') return free
    if (tokens[i]!.text === '(') return i + 1
  }
  return free
}

/** "It rained; it snowed too, Roe added": the content does not reach over the semicolon. */
function afterSemicolon(tokens: readonly Token[], free: number, at: number): number {
  for (let i = at; i > free; i -= 1) if (tokens[i]!.text === ';') return i + 1
  return free
}

/** What follows the second comma of "The plan, he said, …" is no participle of the sentence's own. */
function goesOnAfterTag(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  if (token.kind === 'point' || RELATIVES.has(token.lower) || /^(?:when|while|after)$/.test(token.lower))
    return false
  return !(/ing$/.test(token.lower) && cueForm(token.lower) !== undefined)
}

/** Whether the content plainly stands after the cue, so that what is before is an adjunct: "In May, Roe said he left". */
function followsContent({ tokens, cue, hi }: Place): boolean {
  const next = tokens[cue.to + 1]
  if (!next || cue.to >= hi) return false
  if (next.kind === 'marked') return true
  if (next.kind === 'point') return next.text === ':'
  if (next.lower === 'that' || skipAdjuncts(tokens, cue.to + 1, hi, true) >= 0) return true
  if (PREPOSITIONS.has(next.lower) || TIMES.has(next.lower) || SUBORDINATORS.has(next.lower)) return false
  if (!cue.frames.includes('r')) return opensClause(tokens, cue.to + 1, hi)
  const after = skipRecipient(tokens, cue.to + 1, hi)
  return after <= hi && (opensClause(tokens, after, hi) || skipAdjuncts(tokens, after, hi, true) >= 0)
}

/** Marked words before the tag: alone if they are a sentence of their own, else with the clause that leads to them. */
function markedTail(tokens: readonly Token[], range: Phrase, at: number): Phrase {
  let from = at
  while (from > range.from) {
    const before = tokens[from - 1]!
    if (before.kind === 'marked') from -= 1
    else if (before.text === ',' && tokens[from - 2]?.kind === 'marked' && from - 2 >= range.from) from -= 2
    else break
  }
  if (from === range.from) return { from, to: at }
  const before = tokens[from - 1]!
  const inside = tokens[from]!.text.slice(1, 3)
  return /^[:,]$/.test(before.text) && /\p{Lu}/u.test(inside)
    ? { from, to: at }
    : { from: range.from, to: at }
}

/** "and even those would pass", "but on time". */
function goesOnWith(tokens: readonly Token[], i: number, hi: number): boolean {
  const from = isAdverb(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1
  if (opensClause(tokens, from, hi)) return true
  return tokens[i]!.lower === 'but' && PREPOSITIONS.has(tokens[from]?.lower ?? '')
}

/** "What came" is half of a sentence though it has a verb. */
function isNominalClause(tokens: readonly Token[], range: Phrase): boolean {
  return tokens[range.from]!.lower === 'what'
}

/** "What came, he said later in a film, was rain": the comma after what stands between cue and content, else `after`. */
function commaAfter(tokens: readonly Token[], left: Phrase, after: number, hi: number): number {
  if (tokens[after]?.text === ',') return after
  if (isClause(tokens, left.from, left.to) && !isNominalClause(tokens, left)) return after
  let i = after
  while (i < Math.min(hi, after + 8) && tokens[i]!.kind === 'word' && !looksVerb(tokens, i)) i += 1
  const verb = tokens[i]?.text === ',' && i < hi && AUXILIARIES.has(tokens[i + 1]!.lower)
  return verb ? i : after
}

/** The content goes on after the tag: “A,” she said, “b.” and "The plan, he said, would fail". Gives its start or -1. */
export function continuation(tokens: readonly Token[], left: Phrase, after: number, hi: number): number {
  const last = tokens[left.to]!
  const alone = last.kind === 'marked' && left.from === left.to
  // “A,” she said in May, “b.”
  if (last.kind === 'marked' && tokens[after]?.text !== ',') {
    const at = skipAdjuncts(tokens, after, hi, true)
    return at > 0 && tokens[at]!.kind === 'marked' ? at : -1
  }
  const i = commaAfter(tokens, left, after, hi) + 1
  const next = tokens[i]
  if (!/^[,—–:-]+$/.test(tokens[i - 1]?.text ?? '') || !next || i > hi) return -1
  if (next.kind === 'marked') return i
  if (alone) return -1
  if (/^(?:citing|adding|noting|referring|speaking)$/.test(next.lower)) return -1
  const first = tokens[left.from]!
  const fronted = SUBORDINATORS.has(first.lower) || PREPOSITIONS.has(first.lower)
  if (last.kind === 'marked') {
    // "It was “not good”, he said, but on time": half of a sentence in marks goes on.
    if (/^(?:and|but)$/.test(next.lower)) return goesOnWith(tokens, i, hi) ? i : -1
    return fronted && opensClause(tokens, i, hi) ? i : -1
  }
  if (!isClause(tokens, left.from, left.to) || isNominalClause(tokens, left)) return i
  const verb = AUXILIARIES.has(next.lower) || (looksVerb(tokens, i) && !cueForm(next.lower))
  if (verb || AUXILIARIES.has(last.lower) || last.lower === 'that') return i
  if (fronted && !tokens.slice(left.from, left.to).some((token) => token.text === ',')) return i
  if (CONJUNCTIONS.has(next.lower)) return goesOnWith(tokens, i, hi) ? i : -1
  return isCapital(next) || !/^(?:especially|perhaps|because|particularly)$/.test(next.lower) ? -1 : i
}
