import { ADVERBS, DETERMINERS, isFunctionWord, TIMES } from './functionWords.ts'
import { sexOfName } from './givenNames.ts'
import type { NameSort } from './Reference.ts'
import type { Sex } from './Referent.ts'
import { headKind, isFirm, isNationality, isPlace, isThing, type Kind } from './speakerWords.ts'
import { isAddress, sexOfTitle, TITLES } from './titles.ts'
import { isCapital, isPossessive, type Token } from './tokens.ts'
import { perWord } from './Word.ts'

const PARTICLES = new Set(
  'de da di del della der den van von zu bin bint ibn al el la le du dos das ter ten y ó ní ap'.split(' '),
)
const LONGEST_NAME = 6
/** First words of names of places: "New York", "San Roe". */
const PLACE_STARTS =
  /^(?:new|north|south|west|east|los|las|san|santa|fort|mount|port|lake|saint|united|white|wall|capitol|super|middle|supreme|social|planned|black|american|british|air|world|national|federal|great|upper|lower|central|old|royal|downing)$/
/** Stand in front of places more often than of people. */
const WHERE = /^(?:in|at|near|outside|inside|across|around|throughout|into|via|off|toward|towards)$/

export type ReadName = {
  /** First token of the name itself, behind the titles. */
  start: number
  name: string[]
  sort: NameSort
  sex?: Sex
}

const isParticleWord = perWord((lower) => PARTICLES.has(lower))

/** "de" and "la" in "Ana de la Cruz". */
export function isParticle(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined || !isParticleWord(token)) return false
  return isCapital(tokens[i - 1]) || (PARTICLES.has(tokens[i - 1]?.lower ?? '') && isCapital(tokens[i - 2]))
}

/** A word with a capital that may belong to a name or a title. */
export function isNameWord(token: Token | undefined): boolean {
  if (!token || !isCapital(token)) return false
  const use = nameUse(token)
  return use === 'any' || (use === 'capitals' && !/^\p{Lu}\p{Ll}*$/u.test(token.text))
}

/** Whether a word may stand in a name: any does but times, determiners and function words, of which "NOR" may be one. */
const nameUse = perWord((lower) => {
  if (TIMES.has(lower) || DETERMINERS.has(lower)) return 'none'
  const word = bareWord(lower)
  // "Coulombaly" is no adverb.
  return isFunctionWord(word) && (!word.endsWith('ly') || ADVERBS.has(word)) ? 'capitals' : 'any'
})

/** Also the "May" of "Ann May". */
export function isNameWordAt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (isNameWord(token)) return true
  return /^(?:May|March|April|June|August|Will)$/.test(token?.text ?? '') && isNameWord(tokens[i - 1])
}

/** A token's word in lower case without the ending of a possessive or a point. */
export function bare({ lower }: Token): string {
  return bareWord(lower)
}

function bareWord(lower: string): string {
  if (lower.endsWith("'s")) return lower.slice(0, -2)
  return lower.endsWith('.') || lower.endsWith("'") ? lower.slice(0, -1) : lower
}

/**
 * Reads the capitals from `from` to `to` as a name with its titles. `before` is the word in front of them and
 * `called` says whether that is an office or a relation ("the actor Hal Roe"). Null when nothing but titles stands.
 */
export function readName(
  tokens: readonly Token[],
  from: number,
  to: number,
  called: boolean,
  before: string,
): ReadName | null {
  let start = from
  let sex: Sex | undefined
  let titled = called
  for (let i = to - 1; i >= from; i -= 1) {
    if (!TITLES.has(bare(tokens[i]!)) || isPossessive(tokens[i])) continue
    // "Chief Roe Justice" is no title in the middle of a name, but "Water Resources Minister Jane Roe" has one.
    if (i > from && to - i < 1) continue
    start = i + 1
    titled = true
    break
  }
  for (let i = start - 1; i >= from; i -= 1) sex ??= sexOfTitle(bare(tokens[i]!))
  // "MCA James Roe", "SP Roe".
  if (!titled && to - start >= 1 && isAcronym(tokens[start]!) && !isAcronym(tokens[start + 1]!)) {
    start += 1
    titled = true
  }
  while (start < to - 1 && isNationality(tokens[start]!.text) && !sexOfName(tokens[start]!.text)) start += 1
  if (start > to || to - start >= LONGEST_NAME) return null
  const words = tokens.slice(start, to + 1)
  const name = words.map((token) => token.text)
  name[name.length - 1] = name.at(-1)!.replace(/['’]s?$/, '')
  return { start, name, sort: sortOf(words, titled, before), ...sexEntry(sex, name, titled) }
}

function sexEntry(sex: Sex | undefined, name: readonly string[], titled: boolean): { sex?: Sex } {
  const told = sex ?? (name.length > 1 || titled ? sexOfName(name[0]!) : undefined)
  return told ? { sex: told } : {}
}

function sortOf(words: readonly Token[], titled: boolean, before: string): NameSort {
  const last = bare(words.at(-1)!)
  const first = bare(words[0]!)
  if (words.length > 1 && isShout(words)) return 'thing'
  // "Friedman" ends like "fireman".
  const kind = /[^s]man$/.test(last) && !TITLES.has(last) ? undefined : headKind(last)
  if (kind === 'organisation' || isFirm(last)) return sexOfName(first) && titled ? 'person' : 'organisation'
  if (isThing(last)) return titled && words.length > 1 ? 'person' : 'thing'
  if (kind) return 'thing'
  if (titled && !isPlace(last)) return 'person'
  if (words.length === 1) {
    if (isPlace(last) || TITLES.has(last)) return 'thing'
    return isAcronym(words[0]!) || /(?:ans|ish|ese|ench)$/.test(last) ? 'thing' : 'unknown'
  }
  if (PLACE_STARTS.test(first) || before === 'the') return 'thing'
  if (sexOfName(first)) return 'person'
  return WHERE.test(before) || isPlace(last) ? 'thing' : 'unknown'
}

/** "SECOND SINKING": a line in capitals, no name. */
function isShout(words: readonly Token[]): boolean {
  return words.every(({ text }) => text.length > 3 && text === text.toUpperCase() && /\p{Lu}{2}/u.test(text))
}

/** "SP", "MCA". */
export function isAcronym(token: Token): boolean {
  return /^\p{Lu}{2,5}$/u.test(token.text) && !/^(?:II|III|IV|VI)$/.test(token.text)
}

/** Whether a word in front of a name calls its bearer something: "actor", "Sir", "brother". */
export function callsSomebody(token: Token | undefined): boolean {
  return token?.kind === 'word' && isCalling(token)
}

const isCalling = perWord((lower) => {
  const word = bareWord(lower)
  return TITLES.has(word) || isAddress(word) || headKind(word) === 'unnamed'
})

/** What the noun of a token stands for. */
export const kindOfNoun: (token: Token) => Kind | null = perWord((lower) => headKind(bareWord(lower)) ?? null)
