import type { Place } from './attribution.ts'
import { CONJUNCTIONS, DETERMINERS, SUBORDINATORS } from './functionWords.ts'
import { isPersonal, type Phrase } from './nounPhrase.ts'
import { type Subject, subjectBefore } from './subject.ts'
import { isCapital, lastInside, type Token } from './tokens.ts'
import { trailingClause } from './trailingClause.ts'

/** Verbs that carry on a report: “… and added”, not “said that it rose and fell”. */
const GO_ON = /^(?:add|say|tell|call|note|warn|insist|argue|urge|ask|suggest|predict|promise|vow|pledge)$/

const CUES_AHEAD = 12

/** The last token that a content beginning at `from` may reach: before the next cue's clause, or the end of its own. */
export function contentLimit(place: Place, subject: Subject | null, from: number): number {
  const to = nextCueLimit(place, from)
  const end = Math.min(to, ownClauseLimit(place, subject, from, to), pointLimit(place.tokens, from, to))
  // The object of "accused" comes before what was said.
  return place.cue.frames.includes('o') ? end : trailingClause(place.tokens, from, end)
}

/** Before the next cue that has a clause of its own: “…, adding that”, “… and added”, “…, while Roe said”. */
function nextCueLimit({ tokens, cues, index, hi }: Place, from: number): number {
  for (const next of cues.slice(index + 1, index + 1 + CUES_AHEAD)) {
    if (next.from <= from) continue
    const before = tokens[next.from - 1]!
    if (next.form === 'phrase') {
      if (before.text === ',') return next.from - 2
      continue
    }
    if (!/[bcqrto]/.test(next.frames)) continue
    const infinitive = tokens[next.from]!.lower === 'to'
    if (next.form === 'loose') {
      if (before.text === ',' && !infinitive) return next.from - 2
      // “… “a gift,” adding that”: the comma stands inside the marks.
      if (before.kind === 'marked' && lastInside(before) === ',' && !infinitive) return next.from - 1
      if (before.lower === 'and' && !infinitive) return backOver(tokens, next.from - 2)
      continue
    }
    if (/^(?:and|but|then)$/.test(before.lower)) {
      const at = backOver(tokens, next.from - 2)
      if (tokens[at + 1]?.text === ',' || tokens[at]?.kind === 'marked' || GO_ON.test(next.lemma)) return at
      continue
    }
    const own = subjectBefore(tokens, next, from)
    if (own?.place !== 'direct') continue
    const lead = tokens[own.start - 1]
    const comma = tokens[own.start - 2]
    if (!lead) continue
    const opens = /^(?:and|but|while|though|although|as|yet|whereas)$/.test(lead.lower)
    if (opens && (comma?.text === ',' || comma?.kind === 'marked')) return backOver(tokens, own.start - 2)
    if (/^[;—–]$/.test(lead.text)) return own.start - 2
    // "Asked to respond, Roe said": the main clause begins.
    if (cues[index]!.form === 'loose' && lead.text === ',' && opensWithParticiple(tokens))
      return own.start - 2
  }
  return hi
}

function opensWithParticiple(tokens: readonly Token[]): boolean {
  return /^(?:asked|pressed|questioned|told|urged)$/.test(tokens[0]!.lower)
}

function backOver(tokens: readonly Token[], to: number): number {
  let at = to
  while (at > 0 && (tokens[at]!.text === ',' || CONJUNCTIONS.has(tokens[at]!.lower))) at -= 1
  return at
}

/**
 * The cue's clause is not the main one: "While Roe says it works, others …", "Having said that he would stay, Roe …",
 * "Roe, who said she was ill, left". Its content ends at the comma.
 */
function ownClauseLimit({ tokens, cue }: Place, subject: Subject | null, from: number, to: number): number {
  const phrase = subject?.place === 'direct' ? subject.phrase : null
  const opener = phrase ? tokens[phrase.from - 1] : tokens[cue.from - 1]
  const opensSentence = (i: number) =>
    i <= 1 || tokens[i - 2]?.text === ',' || /^(?:even|but|and)$/i.test(tokens[i - 2]?.text ?? '')
  const subordinate = phrase && opener && SUBORDINATORS.has(opener.lower) && opensSentence(phrase.from)
  const participle =
    cue.form === 'loose' && (cue.from === 0 || (cue.from <= 2 && SUBORDINATORS.has(opener?.lower ?? '')))
  const relative =
    phrase &&
    /^(?:who|which)$/.test(tokens[phrase.to]!.lower) &&
    /^(?:,|[—–-]|--)$/.test(tokens[phrase.to - 1]?.text ?? '')
  const close = relative && isDash(tokens[phrase.to - 1]!) ? isDash : isComma
  if (!subordinate && !participle && !relative) return to
  // "As Roe noted, it rained" has its content after the comma.
  const start = tokens[from]?.text === ',' ? from + 1 : from
  const inList = (i: number) => DETERMINERS.has(tokens[i + 1]?.lower ?? '') && relative
  for (let i = start + 1; i <= to; i += 1) {
    if (start > from) return to
    if (close(tokens[i]!) && !inList(i)) return i - 1
  }
  return to
}

/** A semicolon, a colon before a new sentence, or a dash that opens a remark of the writer's ends a content. */
function pointLimit(tokens: readonly Token[], from: number, to: number): number {
  let dashes = 0
  for (let i = from; i <= to; i += 1) if (isDash(tokens[i]!)) dashes += 1
  for (let i = from + 1; i < to; i += 1) {
    const token = tokens[i]!
    const next = tokens[i + 1]!
    if (token.text === ';') return i - 1
    if (token.text === ':' && isCapital(next) && next.start > token.end) return i - 1
    if (
      isDash(token) &&
      dashes === 1 &&
      /^(?:a|an|the|though|but|despite|something|which|even)$/.test(next.lower)
    )
      return i - 1
  }
  return to
}

function isComma(token: Token): boolean {
  return token.text === ','
}

function isDash(token: Token): boolean {
  return /^(?:[—–-]|--+)$/.test(token.text)
}

/** True for a phrase of one personal pronoun. */
export function isPronounPhrase(tokens: readonly Token[], phrase: Phrase): boolean {
  return phrase.from === phrase.to && isPersonal(tokens[phrase.from])
}
