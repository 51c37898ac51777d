import type { LanguageTable } from './LanguageTable.ts'
import type { Phrase } from './Phrase.ts'
import { isParticle } from './readName.ts'
import { isCapital, type Token } from './tokens.ts'

const LONGEST_NAME = 6
/** Longest aside between a speaker and the cue, in tokens. */
const LONGEST_ASIDE = 24
/** Small words inside a name: "Ana de la Cruz". */
const PARTICLES =
  /^(?:de|del|di|della|dei|degli|la|las|los|y|e|da|do|dos|das|van|von|der|den|bin|ben|al|el|du|des|le|les|et|d)$/

/** Whether a word opens a reported clause. */
export function isThat(token: Token, table: LanguageTable): boolean {
  return table.that.includes(token.lower)
}

export function isComma(token: Token | undefined): boolean {
  return /^[,،，、]$/.test(token?.text ?? '')
}

/** A name or a short noun phrase after the cue, up to "that", a comma or marks. Null when the words are none. */
export function nameAfter(tokens: readonly Token[], start: number, table: LanguageTable): Phrase | null {
  let to = start - 1
  let named = false
  for (let i = start; i < tokens.length; i += 1) {
    const token = tokens[i]!
    if (token.kind !== 'word' || isThat(token, table)) break
    if (i - start >= LONGEST_NAME + (table.capitals ? 2 : 0))
      return table.capitals && named ? { from: start, to } : null
    if (table.pronouns.includes(token.lower)) return i === start ? { from: i, to: i } : null
    // “dijo Roe en Orle”: the name is over.
    if (named && !isCapital(token) && !PARTICLES.test(token.lower)) break
    if (startsListener(tokens, start, i, table)) break
    named ||= isCapital(token)
    to = i
  }
  while (named && to > start && !isCapital(tokens[to])) to -= 1
  if (to < start) return null
  if (table.capitals) {
    if (!named && !isNoun(tokens[start]!.lower, table)) return null
    if (!named && to - start > 5) return null
  } else if (tokens[to + 1] === undefined && to - start > 4) return null
  return { from: start, to }
}

/** Whether a word in small letters can begin the words for a speaker: "la policía", "полиция". */
function isNoun(lower: string, table: LanguageTable): boolean {
  return table.lead.includes(lower) || table.organisations.includes(lower) || table.unnamed.includes(lower)
}

/** “sagte Moos der Zeitung”: an article behind a name begins another noun, unless the name itself began with one. */
function startsListener(tokens: readonly Token[], start: number, i: number, table: LanguageTable): boolean {
  if (!table.offices || !table.lead.includes(tokens[i]!.lower) || !isCapital(tokens[i - 1]) || i === start)
    return false
  if (!table.lead.includes(tokens[start]!.lower)) return true
  return tokens.slice(start, i).filter(isCapital).length > 2
}

/**
 * A name in front of the cue, back to the beginning of the sentence, a comma or marks; also over an aside and a
 * relative pronoun: "Roe, que vive aquí, dijo", "Roe, quien dijo".
 */
export function nameBefore(
  tokens: readonly Token[],
  end: number,
  lo: number,
  table: LanguageTable,
): Phrase | null {
  let last = end
  while (last > lo && table.auxiliaries.includes(tokens[last]!.lower)) last -= 1
  if (last > lo && table.relatives.includes(tokens[last]!.lower) && isComma(tokens[last - 1])) last -= 2
  else if (isComma(tokens[last])) last = beforeAside(tokens, last, lo)
  const phrase = last < lo ? null : plainBefore(tokens, last, lo, table)
  // Behind an aside a name only will do, at the beginning of its clause.
  if (!phrase || last === end || !table.capitals) return phrase
  if (!isCapital(tokens[phrase.to])) return null
  return table.lead.includes(tokens[phrase.from]!.lower)
    ? phrase
    : { from: nameStart(tokens, phrase), to: phrase.to }
}

/** Where the capitals at the end of a phrase begin: "Luis Vega" in "al final vino Luis Vega". */
function nameStart(tokens: readonly Token[], phrase: Phrase): number {
  let from = phrase.to
  while (from > phrase.from && (isCapital(tokens[from - 1]) || isParticle(tokens, from - 1))) from -= 1
  return from
}

/** The last token before the comma that opens an aside, or -1. Words in quotation marks are none. */
function beforeAside(tokens: readonly Token[], close: number, lo: number): number {
  for (let i = close - 1; i > Math.max(lo, close - LONGEST_ASIDE); i -= 1) {
    if (tokens[i]!.kind === 'marked') return -1
    if (isComma(tokens[i])) return i - 1
  }
  return -1
}

function plainBefore(tokens: readonly Token[], end: number, lo: number, table: LanguageTable): Phrase | null {
  let from = end + 1
  let named = false
  for (let i = end; i >= lo; i -= 1) {
    const token = tokens[i]!
    if (token.kind !== 'word' || isThat(token, table)) break
    if (end - i >= LONGEST_NAME + (table.capitals ? 2 : 0)) return null
    named ||= isCapital(token)
    from = i
  }
  // “张伟、李明说”: two speakers.
  if (from > end || tokens[from - 1]?.text === '、') return null
  if (!table.capitals) while (from < end && table.lead.includes(tokens[from]!.lower)) from += 1
  if (table.pronouns.includes(tokens[from]!.lower)) return { from, to: from }
  if (table.capitals && !named) return null
  if (table.breaks.includes(tokens[from]!.lower)) {
    // “В понедельник Петров заявил”: a name stands at the end. In German the verb comes before it.
    if (!table.capitals || table.offices) return null
    const name = nameStart(tokens, { from, to: end })
    return name <= end && name > from + 1 && isCapital(tokens[end]) ? { from: name, to: end } : null
  }
  let to = from
  while (to < end && !table.breaks.includes(tokens[to + 1]!.lower)) to += 1
  return { from, to }
}
