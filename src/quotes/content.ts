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
import { coreAfter, isPersonal, looksVerb } from './nounPhrase.ts'
import { countWords, isCapital, lastInside, type Token } from './tokens.ts'

/** Last token of a sentence that is no closing point. */
export function lastWord(tokens: readonly Token[]): number {
  let hi = tokens.length - 1
  while (hi > 0 && tokens[hi]!.kind === 'point' && !/^[%)\]]$/.test(tokens[hi]!.text)) hi -= 1
  return hi
}

/** True for a range that says something: marked words or a finite verb. */
export function isClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i += 1) {
    const token = tokens[i]!
    if (token.kind === 'marked') return true
    if (token.kind !== 'word') continue
    if (AUXILIARIES.has(token.lower)) return true
    if (i > from && looksVerb(tokens, i)) return true
  }
  return false
}

/** A clause with a subject of its own begins at `i`: "he left", "the plan was dropped", "that …". */
export function opensClause(tokens: readonly Token[], i: number, hi: number): boolean {
  const token = tokens[i]
  if (!token || i > hi) return false
  if (token.lower === 'that' && i < hi) return true
  if (isPersonal(token) || token.lower === 'there') return i < hi
  const core = coreAfter(tokens, i, hi)
  if (!core) return false
  let j = core.to + 1
  // An aside between subject and verb: "the plan, which …, would fail".
  if (tokens[j]?.text === ',' && j < hi) {
    let k = j + 1
    while (k < hi && tokens[k]!.text !== ',') k += 1
    if (k < hi && k - j < 14) j = k + 1
  }
  if (RELATIVES.has(tokens[j]?.lower ?? '')) return isClause(tokens, j + 3, Math.min(hi, j + 14))
  while (j <= hi && isAdverb(tokens[j]!.lower)) j += 1
  if (j > hi) return false
  if (AUXILIARIES.has(tokens[j]!.lower) || looksVerb(tokens, j)) return true
  // Present forms cannot be told from nouns: the phrase ends in -s and an object or an adjunct follows.
  const last = tokens[core.to]!
  return (
    core.to > core.from &&
    /^\p{Ll}+s$/u.test(last.text) &&
    (DETERMINERS.has(tokens[j]!.lower) || /^(?:to|that)$/.test(tokens[j]!.lower))
  )
}

const DAYS = /^(?:morning|afternoon|evening|night|day|week|month|year)$/
const ASK = /^(?:if|whether|why|how|what|when|where|who|which)$/

/** A question in reported form begins at `i`. */
export function opensQuestion(tokens: readonly Token[], i: number): boolean {
  return ASK.test(tokens[i]?.lower ?? '')
}

/**
 * Skips what may stand between cue and content: adverbs, "on Monday", "in a statement", "to reporters". Gives the
 * index of the content, or -1 when nothing but such words follows. `strict`: only "that" or marks count as content.
 */
export function skipAdjuncts(tokens: readonly Token[], start: number, hi: number, strict: boolean): number {
  let i = start
  while (i <= hi) {
    const token = tokens[i]!
    if (token.kind === 'marked') return i
    if (token.kind === 'point') {
      const next = tokens[i + 1]
      if (/^[,:—–-]+$/.test(token.text) && next?.kind === 'marked') return i + 1
      if (token.text === ':' && i < hi) return i + 1
      if (token.text !== ',' || !next || i >= hi) return -1
      if (next.lower === 'that') return i + 1
      // "said, twice, that": an aside before the content.
      for (let k = i + 1; k <= Math.min(hi - 1, i + 12); k += 1) {
        if (tokens[k]!.kind === 'marked' || AUXILIARIES.has(tokens[k]!.lower)) break
        if (tokens[k]!.text === ',')
          return tokens[k + 1]!.lower === 'that' || tokens[k + 1]!.kind === 'marked' ? k + 1 : -1
      }
      return -1
    }
    // "only that morning", "that day"
    const day = token.lower === 'only' ? i + 1 : i
    if (/^(?:that|this|last)$/.test(tokens[day]?.lower ?? '') && DAYS.test(tokens[day + 1]?.lower ?? '')) {
      i = day + 2
      continue
    }
    if (token.lower === 'that') return i
    if (TIMES.has(token.lower) && !/^(?:this|next|last|that)$/.test(token.lower)) {
      i += 1

      continue
    }
    if (/^(?:this|last|next|late|early)$/.test(token.lower) && TIMES.has(tokens[i + 1]?.lower ?? '')) {
      i += 2

      continue
    }
    if (isAdverb(token.lower) && !/^(?:only|even|just|not|there|here|never|if)$/.test(token.lower)) {
      i += 1

      continue
    }
    if (
      PREPOSITIONS.has(token.lower) &&
      !/^(?:despite|without|until|like|under|as|because|if)$/.test(token.lower)
    ) {
      const opening = findOpening(tokens, i, hi)
      if (opening >= 0) return opening
      if (strict) return -1
      const core = coreAfter(tokens, i + 1, hi)
      if (!core) return i
      i = core.to + 1

      continue
    }
    return strict ? -1 : i
  }
  return -1
}

/** Where "that" or marked words open the content after an adjunct, or -1. */
function findOpening(tokens: readonly Token[], from: number, hi: number): number {
  for (let i = from; i <= Math.min(hi, from + 20); i += 1) {
    const token = tokens[i]!
    if (token.lower === 'that' && i > from + 1) return i
    const before = tokens[i - 1]
    if (token.kind === 'marked' && i > from + 1 && /^[,:]$/.test(before?.text ?? '')) return i
    if (token.kind === 'word' && (isPersonal(token) || AUXILIARIES.has(token.lower))) return -1
  }
  return -1
}

/** Skips the recipient of "told": gives the index after it. */
export function skipRecipient(tokens: readonly Token[], start: number, hi: number): number {
  const first = tokens[start]
  if (!first || start > hi || first.kind !== 'word' || /^(?:that|of|about|how|why|what)$/.test(first.lower))
    return start
  if (/^(?:me|him|us|them|her|you|it|reporters|journalists|lawmakers|supporters|voters)$/.test(first.lower))
    return start + 1
  for (let i = start + 1; i <= Math.min(hi, start + 14); i += 1) {
    const token = tokens[i]!
    if (token.lower === 'that') return i
    if (isPersonal(token) || AUXILIARIES.has(token.lower) || token.kind === 'marked' || looksVerb(tokens, i))
      break
  }
  const core = coreAfter(tokens, start, hi)
  if (!core) return start
  const next = tokens[core.to + 1]
  if (next && (AUXILIARIES.has(next.lower) || looksVerb(tokens, core.to + 1))) {
    // "told the crowd Roe would stay": the phrase swallowed the subject of the clause.
    let i = core.to
    while (i > start + 1 && isCapital(tokens[i - 1]) && isCapital(tokens[i])) i -= 1
    return i > start ? i : start + 1
  }
  return core.to + 1
}

/**
 * The last token of a content that begins at `from`. Marked words that stand for themselves end it; a clause runs to
 * `hi`, the end of the sentence or the next cue.
 */
export function contentEnd(tokens: readonly Token[], from: number, hi: number, whole: boolean): number {
  const first = tokens[from]!
  if (first.kind !== 'marked') return whole ? hi : shortEnd(tokens, from, hi)
  let to = from
  for (;;) {
    const next = tokens[to + 1]
    if (!next || to + 1 > hi) return to
    if (next.kind === 'marked') {
      to += 1
      continue
    }
    const joins = next.text === ',' || /^(?:and|or|but)$/.test(next.lower)
    if (joins) {
      let i = to + 1
      while (i <= hi && (tokens[i]!.text === ',' || /^(?:and|or|but|then|also|that)$/.test(tokens[i]!.lower)))
        i += 1
      if (i <= hi && tokens[i]!.kind === 'marked') {
        to = i
        continue
      }
      // “one” and the other: short marked words inside a clause.
      if (
        whole &&
        countWords(tokens[to]!) < 5 &&
        next.text !== ',' &&
        !/[,.?!]/.test(lastInside(tokens[to]!))
      )
        return hi
      return to
    }
    if (/[,.?!…]/.test(lastInside(tokens[to]!)) || next.kind === 'point') return to
    if (!whole) return shortEnd(tokens, to, hi)
    if (countWords(tokens[to]!) >= 5 && (SUBORDINATORS.has(next.lower) || CONJUNCTIONS.has(next.lower)))
      return to
    return hi
  }
}

/** For an object with marked words in it ("called the plan “a gift” to rivals"): to the next break after the marks. */
function shortEnd(tokens: readonly Token[], from: number, hi: number): number {
  let seen = false
  for (let i = from; i <= hi; i += 1) {
    const token = tokens[i]!
    if (token.kind === 'marked') seen = true
    if (!seen || token.kind === 'marked') continue
    if (token.kind === 'point' && !/^[%&]$/.test(token.text)) return i - 1
    const joined = /^(?:and|or|but)$/.test(token.lower)
    if (
      joined &&
      tokens[i + 1]?.kind !== 'marked' &&
      !tokens.slice(i, Math.min(i + 5, hi + 1)).some((t) => t.kind === 'marked')
    )
      return i - 1
    if (i < hi && PREPOSITIONS.has(token.lower) && /ing$/.test(tokens[i + 1]!.lower)) continue
    if (
      SUBORDINATORS.has(token.lower) ||
      AUXILIARIES.has(token.lower) ||
      (/ing$/.test(token.lower) && !PREPOSITIONS.has(tokens[i - 1]!.lower))
    )
      return i - 1
  }
  return hi
}
