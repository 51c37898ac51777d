import { cueForm, NOUN_LIKE } from './cueVerbs.ts'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isFunctionWord,
  looksPast,
  NOUN_PREPOSITIONS,
  PERSONAL,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  TIMES,
} from './functionWords.ts'
import { countWords, isCapital, isPossessive, lastInside, type Token } from './tokens.ts'

/** Token indices of a noun phrase, both inclusive. */
export type Phrase = { from: number; to: number }

const LONGEST = 26
const QUANTIFIERS =
  /^(?:all|each|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|more|half|another)$/

/** "he", and the "he" of "he's". */
export function isPersonal(token: Token | undefined): boolean {
  return token?.kind === 'word' && PERSONAL.has(token.lower.split("'")[0]!) && token.lower !== "it's own"
}

export function isPronoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && (PRONOUNS.has(token.lower) || isPersonal(token))
}

/** A word that can stand inside a noun phrase besides determiners: names, numbers, nouns, adjectives. */
export function isNominal(token: Token | undefined): boolean {
  if (!token) return false
  if (token.kind === 'marked') return countWords(token) <= 4 && !/[,.?!…—–-]/.test(lastInside(token))
  if (token.kind !== 'word') return false
  if (isCapital(token) && !PERSONAL.has(token.lower))
    return !(
      isFunctionWord(token.lower) &&
      token.text.length > 1 &&
      /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
      !TIMES.has(token.lower) &&
      !/^(?:Will|May|Down|Down)$/.test(token.text)
    )
  return !isFunctionWord(token.lower) && !isPersonal(token)
}

/** The noun phrase that ends at `end` and does not reach before `lo`, or null. */
export function nounPhraseBefore(tokens: readonly Token[], end: number, lo: number): Phrase | null {
  const last = tokens[end]
  if (!last || end < lo) return null
  if (isPersonal(last) || last.lower === 'who') return { from: end, to: end }
  if (last.kind === 'point') return null
  if (!isNominal(last) && !PRONOUNS.has(last.lower) && !QUANTIFIERS.test(last.lower)) return null
  const form = cueForm(last.lower)
  if (form && !isCapital(last) && !NOUN_LIKE.has(last.lower) && /^(?:third|past)$/.test(form.form))
    return null
  let from = end
  while (from > lo && end - from < LONGEST) {
    const before = tokens[from - 1]!
    const first = tokens[from]!
    if (before.kind === 'point') {
      // "Roe, Moss and Lee said": a list of names.
      const list =
        before.text === ',' &&
        isCapital(first) &&
        isCapital(tokens[from - 2]) &&
        tokens.slice(from, end + 1).some((t) => t.lower === 'and')
      const initial = before.text === '&' || before.text === '%'
      if (!list && !initial) break
      from -= 1
      continue
    }
    if (DETERMINERS.has(before.lower)) {
      from -= 1
      continue
    }
    if (DETERMINERS.has(first.lower) || PRONOUNS.has(first.lower)) {
      if (!linksNouns(tokens, from - 1, lo)) break
      from -= 1
      continue
    }
    if (isNominal(before)) {
      if (endsClause(tokens, from - 1, lo)) break
      from -= 1
      continue
    }
    if (!linksNouns(tokens, from - 1, lo)) break
    from -= 1
  }
  return trimLeft(tokens, extendRelative(tokens, from, lo), end)
}

/** Whether the word at `i` ties what follows it to a noun before: "of", "for", "and". */
function linksNouns(tokens: readonly Token[], i: number, lo: number): boolean {
  const token = tokens[i]!
  const before = tokens[i - 1]
  if (i - 1 < lo || !before) return false
  if (token.lower === 'and' || token.lower === 'or' || token.text === '&')
    return isNominal(before) && !endsClause(tokens, i - 1, lo) && !hasVerb(tokens, lo, i - 1)
  if (!NOUN_PREPOSITIONS.has(token.lower)) return false
  if (PRONOUNS.has(before.lower) && !isPersonal(before)) return true
  if (/^(?:some|many|most|all|both|several|one|two|three|each|none|those)$/.test(before.lower)) return true
  return isNominal(before) && !TIMES.has(tokens[i + 1]?.lower ?? '')
}

/** A past form after a pronoun or a name is the verb of another clause. */
function endsClause(tokens: readonly Token[], i: number, lo: number): boolean {
  const token = tokens[i]!
  if (token.kind !== 'word' || isCapital(token)) return false
  if (isPossessive(token)) return false
  const form = cueForm(token.lower)
  const before = i > lo ? tokens[i - 1] : undefined
  if (form && form.form === 'past' && /[bcq]/.test(form.frames)) return true
  if (looksPast(token.lower))
    return before !== undefined && (isPersonal(before) || RELATIVES.has(before.lower))
  return false
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i += 1) {
    const token = tokens[i]!
    if (token.kind !== 'word' || isCapital(token)) continue
    if (AUXILIARIES.has(token.lower) || looksPast(token.lower)) return true
    if (cueForm(token.lower)?.form === 'third') return true
  }
  return false
}

/** "the woman who runs the school said": goes back over a relative clause to the noun before it. */
function extendRelative(tokens: readonly Token[], from: number, lo: number): number {
  for (let i = from - 1; i > lo && from - i < 9; i -= 1) {
    const token = tokens[i]!
    if (token.kind !== 'word') return from
    if (/^(?:who|which)$/.test(token.lower)) {
      const noun = nounPhraseBefore(tokens, i - 1, lo)
      return noun && noun.to - noun.from < 12 ? noun.from : from
    }
    if (/^(?:asked|requested|insisted)$/.test(token.lower)) continue
    if (cueForm(token.lower) || CONJUNCTIONS.has(token.lower) || SUBORDINATORS.has(token.lower)) return from
  }
  return from
}

/** Drops what opens the sentence rather than the phrase: "Last week", "On Monday", conjunctions. */
function trimLeft(tokens: readonly Token[], start: number, end: number): Phrase | null {
  let from = start
  const time = tokens[from]!.lower
  if (/^(?:last|next|this|that|earlier|late|early|later|one|two|three|a|on)$/.test(time) || TIMES.has(time)) {
    let i = from
    while (i < end && TIMES.has(tokens[i + 1]!.lower) && !isPossessive(tokens[i + 1])) i += 1
    if (TIMES.has(tokens[i]!.lower) && i < end && !isPossessive(tokens[i]) && (i > from || TIMES.has(time)))
      if (tokens[i + 1]!.kind === 'word' && !PREPOSITIONS.has(tokens[i + 1]!.lower)) from = i + 1
  }
  while (
    from < end &&
    /^(?:and|but|or|so|of|for|at|in|from|with|on|by|to|yet|nor|more|no|that)$/.test(tokens[from]!.lower)
  )
    from += 1
  return from <= end ? { from, to: end } : null
}

/**
 * The noun phrase that begins at `start`, with its appositive ("Jane Roe, a teacher"), or null. Stops before verbs as
 * far as their form gives them away.
 */
export function nounPhraseAfter(tokens: readonly Token[], start: number, hi: number): Phrase | null {
  const core = coreAfter(tokens, start, hi)
  if (!core) return null
  const end = appositiveAfter(tokens, core.to, hi)
  return { from: core.from, to: end }
}

/** The noun phrase that begins at `start`, without appositives. */
export function coreAfter(tokens: readonly Token[], start: number, hi: number): Phrase | null {
  const first = tokens[start]
  if (!first || start > hi) return null
  if (isPersonal(first)) return { from: start, to: start }
  if (first.kind === 'point') return null
  const leads = DETERMINERS.has(first.lower) || PRONOUNS.has(first.lower) || isNominal(first)
  if (!leads) return null
  let to = start
  const those = first.lower === 'those' && NOUN_PREPOSITIONS.has(tokens[start + 1]?.lower ?? '')
  let head = those || !DETERMINERS.has(first.lower) || PRONOUNS.has(first.lower)
  while (to < hi && to - start < LONGEST) {
    const next = tokens[to + 1]!
    if (next.kind === 'point') {
      if (!/^[&%]$/.test(next.text)) break
      to += 1
      continue
    }
    if (isNominal(next)) {
      if (
        head &&
        next.kind === 'word' &&
        !isCapital(next) &&
        !isPossessive(next) &&
        looksVerb(tokens, to + 1)
      )
        break
      if (head && isCapital(tokens[to]) && next.kind === 'word' && TIMES.has(next.lower)) break
      head = true
      to += 1
      continue
    }
    if (next.kind === 'word' && DETERMINERS.has(next.lower)) {
      if (head || !DETERMINERS.has(tokens[to]!.lower)) break
      to += 1
      continue
    }
    const after = tokens[to + 2]
    const links =
      NOUN_PREPOSITIONS.has(next.lower) ||
      (/^(?:and|or)$/.test(next.lower) && to + 2 <= hi && !isPersonal(after))
    if (!head || !links || to + 2 > hi || !after || after.kind === 'point') break
    if (TIMES.has(after.lower)) break
    if (!(isNominal(after) || DETERMINERS.has(after.lower))) break
    if (next.lower === 'and' && looksVerb(tokens, to + 2)) break
    if (/^(?:to|on|by|with|in|at|from|and)$/.test(next.lower) && after.kind === 'marked') break
    to += 2
    head = isNominal(after)
  }
  return head || PRONOUNS.has(first.lower) ? { from: start, to } : null
}

/** A finite verb by its look: an auxiliary, a past form not before a noun, a reporting verb. */
export function looksVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  if (token.kind !== 'word' || isCapital(token)) return false
  if (AUXILIARIES.has(token.lower)) return true
  const form = cueForm(token.lower)
  if (form && form.form !== 'base' && form.form !== 'ing') return true
  if (!looksPast(token.lower)) return false
  const next = tokens[i + 1]
  return !(
    next &&
    isNominal(next) &&
    !isCapital(next) &&
    token.lower.endsWith('ed') &&
    !TIMES.has(next.lower)
  )
}

/** Extends a noun phrase that ends at `end` over ", 45, a teacher from Hull" up to the next comma or the sentence's end. */
export function appositiveAfter(tokens: readonly Token[], end: number, hi: number): number {
  let to = end
  for (let round = 0; round < 3; round += 1) {
    const comma = tokens[to + 1]
    const first = tokens[to + 2]
    if (comma?.text !== ',' || to + 2 > hi || !first || first.kind !== 'word') return to
    const opens =
      /^(?:a|an|the|his|her|their|its|one|another|who|whose|which|former|chief|chair|senior|deputy)$/.test(
        first.lower,
      ) ||
      (/^\d{1,3}$/.test(first.text) && tokens[to + 3]?.kind === 'point') ||
      /^(?:R|D|I|Republican|Democrat)\b/.test(first.text) ||
      isPossessive(first) ||
      (!isCapital(first) &&
        isNominal(first) &&
        !looksVerb(tokens, to + 2) &&
        !/ing$/.test(first.lower) &&
        !SUBORDINATORS.has(first.lower))
    if (!opens) return to
    const relative = RELATIVES.has(first.lower)
    let i = to + 2
    while (i <= hi && tokens[i]!.kind !== 'point') {
      if (tokens[i]!.kind === 'marked' && countWords(tokens[i]!) > 4) return to
      if (
        !relative &&
        AUXILIARIES.has(tokens[i]!.lower) &&
        !tokens.slice(to + 2, i).some((t) => RELATIVES.has(t.lower))
      )
        return to
      i += 1
    }
    if (i - to > 24) return to
    const stop = tokens[i]
    if (i <= hi && stop && !/^[,.;:—–)-]$/.test(stop.text)) return to
    if (relative) return to
    to = i - 1
  }
  return to
}
