import type { Cue } from './cues.ts'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  TIMES,
} from './functionWords.ts'
import {
  coreAfter,
  isNominal,
  isPersonal,
  isPronoun,
  looksVerb,
  nounPhraseAfter,
  nounPhraseBefore,
  type Phrase,
} from './nounPhrase.ts'
import { isCapital, lastInside, type Token } from './tokens.ts'

export type Subject = {
  phrase: Phrase
  /** Where the words of the speaker begin in front of the cue; content may lie before. Equals the cue's start if shared. */
  start: number
  /** direct: right at the cue; shared: the subject of an earlier verb; inverted: after the cue. */
  place: 'direct' | 'shared' | 'inverted'
}

/** The subject in front of a cue: “Roe said”, “Roe, a teacher, said”, “Roe rose and said”, “who said”. */
export function subjectBefore(
  tokens: readonly Token[],
  cue: Cue,
  lo: number,
  previous: Phrase | null = null,
): Subject | null {
  const end = beforeTime(tokens, cue.from - 1, lo)
  const last = tokens[end]
  if (cue.form === 'loose' || !last || end < lo) return shared(tokens, cue.from, lo, previous)
  if (last.kind === 'word') {
    if (/^(?:who|which|that)$/.test(last.lower)) return relative(tokens, end, lo, previous)
    if (CONJUNCTIONS.has(last.lower) || last.lower === 'then') return shared(tokens, end, lo, previous)
    const phrase = nounPhraseBefore(tokens, end, lo)
    return phrase && { phrase, start: phrase.from, place: 'direct' }
  }
  if (last.kind === 'point' && /^[,)\]—–-]+$/.test(last.text)) {
    const phrase = withAside(tokens, end, lo)
    if (phrase) return { phrase, start: phrase.from, place: 'direct' }
    return last.text === ',' ? shared(tokens, end, lo, previous) : null
  }
  return null
}

/** "Roe on Thursday said": steps back over the time. */
function beforeTime(tokens: readonly Token[], at: number, lo: number): number {
  let end = at
  while (end > lo && TIMES.has(tokens[end]!.lower)) end -= 1
  if (end === at) return at
  if (/^(?:late|early)$/.test(tokens[end]!.lower) && end > lo) end -= 1
  if (/^(?:on|in)$/.test(tokens[end]!.lower) && end > lo) end -= 1
  return tokens[end]!.kind === 'word' && !PREPOSITIONS.has(tokens[end]!.lower) ? end : at
}

/** “Roe, who said”, and after a tag: “Yes,” said Roe, a teacher, who said. */
function relative(
  tokens: readonly Token[],
  who: number,
  lo: number,
  previous: Phrase | null,
): Subject | null {
  let end = who - 1
  if (/^(?:,|[—–-]|--)$/.test(tokens[end]?.text ?? '')) end -= 1
  if (previous && previous.to === end && end < lo && tokens[who]!.lower !== 'that')
    return { phrase: previous, start: who, place: 'direct' }
  const phrase = nounPhraseBefore(tokens, end, lo)
  if (!phrase)
    return tokens[who]!.lower === 'who'
      ? { phrase: { from: who, to: who }, start: who, place: 'direct' }
      : null
  return { phrase: { from: phrase.from, to: who }, start: phrase.from, place: 'direct' }
}

/** “Roe, a teacher who left in May, said”: looks back over asides between commas, brackets or dashes. */
function withAside(tokens: readonly Token[], close: number, lo: number): Phrase | null {
  const mark = tokens[close]!.text
  const opening = mark === ')' ? '(' : mark === ']' ? '[' : mark
  let best: Phrase | null = null
  let asides = 0
  for (let i = close - 1; i > lo && asides < 4; i -= 1) {
    const token = tokens[i]!
    if (token.kind === 'marked' && close - i > 12) break
    if (/^[.;:?!]$/.test(token.text)) break
    if (token.text !== opening) continue
    asides += 1
    if (!isAside(tokens, i + 1, close - 1, asides)) break
    const phrase = nounPhraseBefore(tokens, i - 1, lo)
    if (phrase && !startsAdjunct(tokens, phrase, lo))
      best = { from: phrase.from, to: asideEnd(tokens, i, close) }
    // "It rained after Roe, the mayor, had said": the clause begins there.
    if (phrase && phrase.from > lo && SUBORDINATORS.has(tokens[phrase.from - 1]!.lower)) break
    if (mark === ')') break
  }
  return best
}

/** An aside has no main verb of its own unless "who" or the like opens it. */
function isAside(tokens: readonly Token[], from: number, to: number, count: number): boolean {
  const first = tokens[from]
  if (!first || from > to) return false
  if (CONJUNCTIONS.has(first.lower) && count === 1 && to - from < 2) return false
  if (isPersonal(first)) return false
  if (RELATIVES.has(first.lower) || SUBORDINATORS.has(first.lower) || PREPOSITIONS.has(first.lower))
    return true
  if (/ing$/.test(first.lower) || first.lower.endsWith('ed')) return true
  for (let i = from; i <= to; i += 1) {
    const lower = tokens[i]!.lower
    if (RELATIVES.has(lower)) return true
    if (AUXILIARIES.has(lower)) return false
  }
  return true
}

/** The mention takes in an appositive, not a participle or an adjunct: "Roe, when asked, said" gives "Roe". */
function asideEnd(tokens: readonly Token[], comma: number, close: number): number {
  const first = tokens[comma + 1]!
  if (tokens.slice(comma + 1, close).some((token) => /^anonym|^(?:named|identified)$/.test(token.lower)))
    return close - 1
  const descriptive =
    DETERMINERS.has(first.lower) ||
    /^\d/.test(first.text) ||
    (isNominal(first) && !/(?:ing|ed)$/.test(first.lower))
  if (!descriptive) return comma - 1
  return tokens[close]!.text === ')' ? close : close - 1
}

function startsAdjunct(tokens: readonly Token[], phrase: Phrase, lo: number): boolean {
  const before = tokens[phrase.from - 1]
  if (phrase.from > lo && before && PREPOSITIONS.has(before.lower) && !SUBORDINATORS.has(before.lower))
    return true
  return phrase.from === phrase.to && TIMES.has(tokens[phrase.from]!.lower)
}

/**
 * The subject of the clause that a participle or a second verb belongs to: of the nearest clause that names one, else
 * the speaker of the quote before in the sentence, else the subject of the sentence.
 */
function shared(tokens: readonly Token[], end: number, lo: number, previous: Phrase | null): Subject | null {
  const phrase =
    nearestClause(tokens, end, lo) ?? previous ?? clauseSubject(tokens, 0, sharedEnd(tokens, end))
  return phrase && { phrase, start: end, place: 'shared' }
}

/** A participle that opens the sentence belongs to the clause after it: "Citing “costs”, Roe left". */
function sharedEnd(tokens: readonly Token[], end: number): number {
  return end === 0 ? tokens.length - 1 : end - 1
}

function nearestClause(tokens: readonly Token[], end: number, lo: number): Phrase | null {
  for (let i = end - 1; i > lo; i -= 1) {
    const token = tokens[i]!
    const opens =
      /^(?:but|while|though|although|whereas|because|when|after|before|if|as|;)$/.test(token.lower) ||
      (token.lower === 'and' && tokens[i - 1]!.text === ',')
    if (!opens) continue
    const phrase = clauseSubject(tokens, i + 1, end - 1)
    if (!phrase || phrase.from !== i + 1) continue
    let verb = phrase.to + 1
    while (verb < end && isAdverb(tokens[verb]!.lower)) verb += 1
    if (verb < end && (looksVerb(tokens, verb) || AUXILIARIES.has(tokens[verb]!.lower))) return phrase
  }
  return null
}

/** The subject of the main clause between two indices, read from its start. */
export function clauseSubject(tokens: readonly Token[], lo: number, hi: number): Phrase | null {
  let i = lo === 0 ? afterDateline(tokens, hi) : lo
  for (let skipped = 0; i <= hi && skipped < 4; skipped += 1) {
    const token = tokens[i]!
    const adjunct =
      token.kind === 'word' &&
      (PREPOSITIONS.has(token.lower) ||
        SUBORDINATORS.has(token.lower) ||
        /(?:ing|ed)$/.test(token.lower) ||
        isAdverb(token.lower) ||
        TIMES.has(token.lower) ||
        /^(?:prior|due|thanks|according|unlike)$/.test(token.lower))
    if (CONJUNCTIONS.has(token.lower) || (token.kind === 'point' && /^[,—–-]$/.test(token.text))) i += 1
    else if (isAdverb(token.lower) && !PREPOSITIONS.has(token.lower) && tokens[i + 1]?.text !== ',') i += 1
    else if (adjunct || isTimePhrase(tokens, i, hi)) {
      let comma = i + 1
      while (comma <= hi && !endsAdjunct(tokens[comma]!)) comma += 1
      if (comma > hi) break
      i = comma + 1
      // "In Hull, Mass., Roe"
      if (/\.$/.test(tokens[i]?.text ?? '') && tokens[i + 1]?.text === ',') i += 2
    } else if (afterLater(tokens, i, hi) > 0) i = afterLater(tokens, i, hi)
    else break
  }
  if (i > hi) return null
  if (isPronoun(tokens[i])) {
    const core = coreAfter(tokens, i, hi)
    return core ?? { from: i, to: i }
  }
  const phrase = nounPhraseAfter(tokens, i, hi)
  if (phrase) return dropVerb(tokens, phrase)
  return null
}

/** A comma, or one inside the marks: "Citing “costs,” Roe left". */
function endsAdjunct(token: Token): boolean {
  return token.text === ',' || (token.kind === 'marked' && lastInside(token) === ',')
}

/** "HULL (Echo) - Roe left": gives the index of "Roe", or 0. */
function afterDateline(tokens: readonly Token[], hi: number): number {
  if (!/^\p{Lu}[\p{Lu}.]+$/u.test(tokens[0]?.text ?? '')) return 0
  for (let i = 1; i < Math.min(hi, 12); i += 1) if (/^(?:[—–-]|--)$/.test(tokens[i]!.text)) return i + 1
  return 0
}

/** "A few minutes later they left": gives the index of "they", or 0. */
function afterLater(tokens: readonly Token[], i: number, hi: number): number {
  for (let k = i + 1; k < Math.min(hi, i + 5); k += 1)
    if (/^(?:later|earlier|ago)$/.test(tokens[k]!.lower) && isPersonal(tokens[k + 1])) return k + 1
  return 0
}

/** "Eight years ago, ", "Early that day, ". */
function isTimePhrase(tokens: readonly Token[], i: number, hi: number): boolean {
  for (let k = i; k <= Math.min(hi, i + 6); k += 1) {
    if (tokens[k]!.text !== ',') continue
    const last = tokens[k - 1]
    return k > i && last !== undefined && (TIMES.has(last.lower) || /^(?:ago|\d{4})$/.test(last.lower))
  }
  return false
}

/** "The group leads a campaign": a present form before a determiner was taken for a noun. */
function dropVerb(tokens: readonly Token[], phrase: Phrase): Phrase {
  const last = tokens[phrase.to]!
  const next = tokens[phrase.to + 1]
  if (
    phrase.to > phrase.from &&
    next &&
    last.kind === 'word' &&
    /^\p{Ll}.*s$/u.test(last.text) &&
    DETERMINERS.has(next.lower)
  )
    return { from: phrase.from, to: phrase.to - 1 }
  return phrase
}

/** “said Roe, a teacher”: the speaker after the cue. */
export function subjectAfter(tokens: readonly Token[], cue: Cue, hi: number): Subject | null {
  const phrase = nounPhraseAfter(tokens, cue.to + 1, hi)
  return phrase && { phrase: withoutSetting(tokens, phrase), start: cue.from, place: 'inverted' }
}

/** “said Roe in a note”: how and where it was said is no part of the speaker, unless an appositive follows. */
function withoutSetting(tokens: readonly Token[], phrase: Phrase): Phrase {
  if (!isCapital(tokens[phrase.from]) && !isPersonal(tokens[phrase.from])) return phrase
  for (let i = phrase.from + 1; i < phrase.to; i += 1) {
    const { lower, kind } = tokens[i]!
    if (kind === 'point') return phrase
    if (/^(?:in|on|at|to|by|with|during|after)$/.test(lower)) return { from: phrase.from, to: i - 1 }
  }
  return phrase
}
