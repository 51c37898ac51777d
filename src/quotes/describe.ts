import { DETERMINERS, PERSONAL, PREPOSITIONS, PRONOUNS, RELATIVES, TIMES } from './functionWords.ts'
import type { Sex } from './Referent.ts'
import { isParticle } from './readName.ts'
import { readRole, roleText } from './roleText.ts'
import { headKind, isNationality, isPlace, isThing, type Kind, OFFICES } from './speakerWords.ts'
import { sexOfTitle, TITLES } from './titles.ts'
import { isCapital, isPossessive, type Token } from './tokens.ts'
import { perWord } from './Word.ts'

/** What the words for a speaker say by themselves, before the rest of the article is asked. */
export type Described = {
  kind: Kind | 'pronoun'
  /** A name without titles, or the description without its article. */
  name: string
  role?: string | undefined
  /** What stands before the name as an office, where a fuller role follows it. */
  title?: string
  sex?: Sex
  /** "the minister": a person named elsewhere. */
  office?: string
}

/** Say how many, not who. */
const COUNTS =
  /^(?:number|numbers|group|handful|majority|minority|lot|couple|dozens|crowd|pair|half|third|quarter)$/
const PARTICLES = /^(?:de|da|di|del|della|der|den|van|von|bin|ibn|al|el|la|le|du|dos|ter|ten|y)$/

/** Reads the words for a speaker, appositive included. */
export function describe(tokens: readonly Token[]): Described | null {
  const words = dropRelative(tokens)
  const first = words[0]
  if (!first) return null
  if (isPersonal(first) && words.length === 1) return { kind: 'pronoun', name: first.lower.split("'")[0]! }
  if (isList(words)) return { kind: 'group', name: label(words) }
  const comma = words.findIndex((token) => /^[,(—–]$/.test(token.text))
  const core = comma < 0 ? words : words.slice(0, comma)
  const aside = comma < 0 ? [] : words.slice(comma + 1)
  const person = readPerson(core)
  if (person) {
    const role = readRole(aside)
    if (role && person.role) person.title = person.role
    if (role) person.role = role
    const sex = sexIn(aside)
    if (sex) person.sex ??= sex
    return person
  }
  return namedAside(core, aside) ?? readCommon(core, words)
}

/** "her son and adviser" is a man; "a friend of her son" need not be. */
function sexIn(aside: readonly Token[]): Sex | undefined {
  for (const token of aside.slice(0, 8)) {
    if (token.kind === 'point' || PREPOSITIONS.has(token.lower) || RELATIVES.has(token.lower))
      return undefined
    const sex = sexOfTitle(bare(token))
    if (sex && !isPossessive(token)) return sex
  }
  return undefined
}

/** "Norland, Sorland and Orle": nothing but names, the last two joined by "and". */
export function isList(words: readonly Token[]): boolean {
  const and = words.findIndex((token) => token.lower === 'and')
  if (and < 1 || and === words.length - 1) return false
  return words.every((token, i) => i === and || token.text === ',' || isNameWord(token))
}

/** "her adviser, Jane Roe": the name stands in the aside, the office before it. */
function namedAside(core: readonly Token[], aside: readonly Token[]): Described | null {
  // Words that begin with a comma call nobody anything.
  if (core.length === 0) return null
  const end = aside.findIndex((token) => token.kind !== 'word')
  const name = end < 0 ? aside : aside.slice(0, end)
  const singular =
    name.length > 1 &&
    name.length < 5 &&
    name.every((token) => isCapital(token) || PARTICLES.test(token.lower))
  if (!singular || core.some((token) => token.lower === 'and') || /ss?$/.test(core.at(-1)!.lower)) return null
  const person = readPerson(name)
  if (!person?.name.includes(' ') || headKind(bare(core.at(-1)!)) === 'organisation') return null
  const role = roleText(core.filter((token, i) => !(i === 0 && DETERMINERS.has(token.lower))))
  if (role) person.role = role
  return person
}

function dropRelative(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1)
  if (tokens.length < 2 || !last || !RELATIVES.has(last.lower)) return tokens
  return tokens.slice(0, tokens.at(-2)!.text === ',' ? -2 : -1)
}

/** A person's name at the end of the words, with what stands before it as role: "US president Joe Biden". */
function readPerson(core: readonly Token[]): Described | null {
  let to = core.length
  // "Jane Roe of Hull", "Jane Roe from the ministry": the name ends before the preposition.
  for (let i = 1; i < core.length; i += 1) {
    const token = core[i]!
    if (PREPOSITIONS.has(token.lower) && isCapital(core[i - 1]) && !TITLES.has(bare(core[i - 1]!))) {
      to = i
      break
    }
    if (token.lower === 'and') return null
  }
  const run = nameRun(core, to)
  if (!run) return null
  const { from, name, sex } = run
  // "an email from Jane Roe" is not Jane Roe.
  if (from > 0 && PREPOSITIONS.has(core[from - 1]!.lower)) return null
  const before = core.slice(0, from).filter((token, i) => !(i === 0 && DETERMINERS.has(token.lower)))
  if (
    core[0] &&
    DETERMINERS.has(core[0].lower) &&
    from <= 1 &&
    core[0].lower !== 'his' &&
    core[0].lower !== 'her'
  )
    return null
  const described: Described = { kind: 'person', name }
  if (sex) described.sex = sex
  const role = roleText(before)
  if (role) described.role = role
  return described
}

function bare(token: Token): string {
  return token.lower.replace(/\.$/, '')
}

/** The capitals before `to` that make a name, without titles; `from` is its first token. */
function nameRun(core: readonly Token[], to: number): { from: number; name: string; sex?: Sex } | null {
  let from = to
  while (from > 0) {
    const token = core[from - 1]!
    const particle = from < to && isParticle(core, from - 1)
    if (!particle && !isNameWord(token)) break
    if (from < to && isPossessive(token)) break
    from -= 1
  }
  let sex: Sex | undefined
  // Everything up to the last title belongs to the role: "Democratic Sen. Jane Roe".
  for (let i = to - 1; i >= from; i -= 1) {
    const word = bare(core[i]!)
    sex ??= sexOfTitle(word)
    if (TITLES.has(word) && !(i === to - 1)) {
      from = i + 1
      break
    }
  }
  for (let i = from - 1; i >= 0; i -= 1) sex ??= sexOfTitle(bare(core[i]!))
  if (from >= to || to - from > 4) return null
  const names = core.slice(from, to)
  // "US", "Iranian" in front of a longer name is where the person is from.
  while (names.length > 2 && isNationality(names[0]!.text)) {
    names.shift()
    from += 1
  }
  const last = names.at(-1)!
  const text = nameText(names)
  if (headKind(bare(last)) || isThing(bare(last)) || isPlaceStart(names)) return null
  if (names.length === 1) {
    if (isPlace(bare(last)) || /^(?:\p{Lu}\.?){2,}s?$/u.test(last.text) || TITLES.has(bare(last))) return null
    if (isNationality(last.text) && /(?:ans|ish|ese|ench)$/.test(last.lower)) return null
  }
  if (names.some((token) => isPlace(token.lower)) && names.length < 2) return null
  return sex ? { from, name: text, sex } : { from, name: text }
}

/** "New York", "North Dakota". */
function isPlaceStart(names: readonly Token[]): boolean {
  return (
    names.length > 1 &&
    /^(?:new|north|south|west|east|los|las|san|santa|fort|mount|lake|saint|united|white|wall|capitol|super|middle|supreme|social|planned|black|american|british|air|world|national|federal)$/.test(
      bare(names[0]!),
    )
  )
}

function isPersonal(token: Token): boolean {
  return token.kind === 'word' && standsForPerson(token)
}

const standsForPerson = perWord((lower) => PERSONAL.has(lower.split("'")[0]!))

function isPronoun(token: Token): boolean {
  return PRONOUNS.has(token.lower) || isPersonal(token)
}

function isNameWord(token: Token): boolean {
  return isCapital(token) && !TIMES.has(token.lower) && !DETERMINERS.has(token.lower) && !isPronoun(token)
}

function nameText(tokens: readonly Token[]): string {
  const text = tokens.map((token) => token.text).join(' ')
  return text.replace(/['’]s?$/, '')
}

/** Institutions, groups and people without names. */
function readCommon(core: readonly Token[], all: readonly Token[]): Described | null {
  let from = 0
  while (from < core.length && /^(?:a|an|the)$/.test(core[from]!.lower)) from += 1
  const words = core.slice(from)
  if (words.length === 0) return null
  const name = label(words)
  const stop = words.findIndex(
    (token, i) =>
      i > 0 && (PREPOSITIONS.has(token.lower) || RELATIVES.has(token.lower) || token.kind === 'point'),
  )
  const head = words[(stop < 0 ? words.length : stop) - 1]!
  const anonymous =
    /\b(?:anonym\w+|not to be (?:named|identified)|declined to be (?:named|identified)|unnamed)\b/i.test(
      all.map((token) => token.text).join(' '),
    )
  let kind = headKind(bare(head))
  // "a growing number of voters"
  if (stop >= 0 && words[stop]!.lower === 'of' && COUNTS.test(head.lower)) kind = 'group'
  if (
    kind === 'unnamed' &&
    from > 0 &&
    core[0]!.lower === 'the' &&
    OFFICES.has(bare(head)) &&
    words.length <= 3 &&
    stop < 0
  )
    return { kind: 'unnamed', name, office: bare(head) }
  if (anonymous) kind = 'unnamed'
  if (!kind)
    kind = isCapital(head)
      ? 'organisation'
      : /[^s]s$/.test(head.lower)
        ? 'group'
        : from > 0
          ? 'unnamed'
          : 'group'
  if (/^(?:one|another)$/.test(words[0]!.lower) && kind === 'group') kind = 'unnamed'
  return { kind, name }
}

function label(words: readonly Token[]): string {
  let text = ''
  for (const [i, token] of words.entries()) {
    const glue = i > 0 && token.start > words[i - 1]!.end
    text += (glue ? ' ' : '') + token.text
  }
  text = text.replace(/['’]$/, '')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
