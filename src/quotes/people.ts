import { DETERMINERS, isFunctionWord, TIMES } from './functionWords.ts'
import { type Described, describe, isParticle } from './mention.ts'
import { isPronoun } from './nounPhrase.ts'
import type { Sentence } from './sentences.ts'
import { type Gender, headKind, isPlace, isThing, TITLES } from './speakerWords.ts'
import { isCapital, isPossessive, type Token } from './tokens.ts'

/** Where a person is named outside quotation marks. */
export type Naming = { name: string; sentence: number; from: number; to: number }

export type Person = {
  name: string
  roles: string[]
  /** Offices in front of the name, where a fuller role stands behind it: "General Roe, the chief of staff". */
  titles: string[]
  gender?: Gender
}

/** The people whom an article names, by their fullest names. */
export class People {
  readonly #full = new Map<string, Person>()
  /** Full names by each name they end with: "Roe" → Jane Roe. Null where several people share it. */
  readonly #byTail = new Map<string, Person | null>()
  /** Full names by their first names, "Ngozi" as well as the "Mao" of Mao Anying; null where several people share it. */
  readonly #byFirst = new Map<string, Person | null>()
  readonly #holders = new Map<string, Person | undefined>()
  readonly namings: Naming[] = []

  /** `skip` tells words that open a sentence with a capital and are no names, in languages other than English. */
  constructor(sentences: readonly Sentence[], skip: (lower: string) => boolean = () => false) {
    for (const [sentence, { tokens }] of sentences.entries()) {
      for (const run of capitalRuns(tokens, skip)) this.#read(tokens, sentence, run.from, run.to)
    }
    for (const person of this.#full.values()) this.#index(person)
  }

  /** The person whom a name means: its fullest form if the article has exactly one. */
  find(name: string): Person | undefined {
    const exact = this.#full.get(name)
    const known = this.#byTail.get(key(name))
    if (known || exact || known === null) return known ?? exact
    return this.#byFirst.get(key(name)) ?? undefined
  }

  /** Adds what a mention says of a person. */
  learn({ name, role, title, gender }: Omit<Described, 'kind'>): Person {
    const person = this.find(name) ?? this.#add(name)
    note(person.roles, role)
    note(person.titles, title)
    if (gender) person.gender ??= gender
    return person
  }

  /** The one person who was given an office such as "minister", if there is exactly one. */
  holderOf(office: string): Person | undefined {
    if (!this.#holders.has(office)) this.#holders.set(office, this.#findHolder(office))
    return this.#holders.get(office)
  }

  #findHolder(office: string): Person | undefined {
    const holders = [...this.#full.values()].filter((person) =>
      [...person.roles, ...person.titles].some((role) =>
        role
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .includes(office),
      ),
    )
    return holders.length === 1 ? holders[0] : undefined
  }

  #read(tokens: readonly Token[], sentence: number, from: number, to: number): void {
    let start = from
    while (
      start > 0 &&
      to - start < 8 &&
      /^\p{Ll}[\p{L}-]*$/u.test(tokens[start - 1]!.text) &&
      TITLES.has(tokens[start - 1]!.lower)
    )
      start -= 1
    const described = describe(tokens.slice(start, to + 1))
    if (described?.kind !== 'person') return
    // "the Jane Roe" is a ship or a prize.
    if (start === from && tokens[start - 1]?.lower === 'the' && described.role === undefined) return
    const size = described.name.split(' ').length
    this.namings.push({ name: described.name, sentence, from: start, to })
    if (size < 2) {
      if (described.gender) this.#gender.set(key(described.name), described.gender)
      return
    }
    if (start === from && isPartOfInstitution(tokens, from)) return
    const person = this.#full.get(described.name) ?? this.#add(described.name)
    note(person.roles, described.role)
    if (described.gender) person.gender ??= described.gender
    const after = describeAfter(tokens, start, to)
    note(person.roles, after?.role)
    note(person.titles, after?.title)
    if (after?.gender) person.gender ??= after.gender
  }

  readonly #gender = new Map<string, Gender>()

  #add(name: string): Person {
    const person: Person = { name, roles: [], titles: [] }
    this.#full.set(name, person)
    return person
  }

  #index(person: Person): void {
    const parts = person.name.split(' ')
    const gender = this.#gender.get(key(parts.at(-1)!))
    if (gender) person.gender ??= gender
    for (let i = 0; i < parts.length; i += 1) this.#claim(key(parts.slice(i).join(' ')), person)
    if (parts.length > 2) this.#claim(key(`${parts[0]} ${parts.at(-1)}`), person)
    const first = key(parts[0]!)
    if (parts.length < 2 || isPlace(first) || isThing(first)) return
    const namesake = this.#byFirst.get(first)
    this.#byFirst.set(first, namesake === undefined || namesake === this.find(person.name) ? person : null)
  }

  #claim(tail: string, person: Person): void {
    const known = this.#byTail.get(tail)
    if (known === undefined) this.#byTail.set(tail, person)
    else if (known === null || known === person) return
    else if (sameName(known.name, person.name)) {
      // "Donald J. Roe" and "Donald Roe" are one: the fuller form stands.
      const [fuller, other] = known.name.length >= person.name.length ? [known, person] : [person, known]
      for (const role of other.roles) note(fuller.roles, role)
      for (const title of other.titles) note(fuller.titles, title)
      if (other.gender) fuller.gender ??= other.gender
      this.#byTail.set(tail, fuller)
    } else this.#byTail.set(tail, null)
  }
}

function note(list: string[], one: string | undefined): void {
  if (one && !list.includes(one)) list.push(one)
}

/** "Infectious Diseases" in "the Institute of Allergy and Infectious Diseases". */
function isPartOfInstitution(tokens: readonly Token[], from: number): boolean {
  let linked = false
  for (let i = from - 1; i >= Math.max(0, from - 8); i -= 1) {
    const token = tokens[i]!
    if (/^(?:of|for|on)$/.test(token.lower)) linked = true
    else if (isCapital(token)) {
      if (linked && headKind(token.lower) === 'organisation') return true
    } else if (token.lower !== 'and' && token.lower !== 'the') return false
  }
  return false
}

function key(name: string): string {
  return name.toLowerCase()
}

function sameName(a: string, b: string): boolean {
  const x = a.split(' ')
  const y = b.split(' ')
  return x[0] === y[0] && x.at(-1) === y.at(-1)
}

/** A name with the appositive after it, up to its comma: "Jane Roe, the mayor of Hull, …". */
function describeAfter(tokens: readonly Token[], from: number, to: number): Described | undefined {
  if (tokens[to + 1]?.text !== ',') return undefined
  let end = to + 2
  while (end < tokens.length && tokens[end]!.kind === 'word' && end - to < 16) end += 1
  const stop = tokens[end]
  if (stop && !/^[,.;—–]$/.test(stop.text)) return undefined
  const opens = tokens.slice(to + 2, to + 5)
  if (!/^(?:a|an|the|his|her|their)$/.test(opens[0]?.lower ?? '') && !opens.some(isPossessive))
    return undefined
  const words = tokens.slice(to + 2, end)
  if (words.some((token, i) => i > 0 && /^(?:is|was|has|had|said|says|will|would)$/.test(token.lower)))
    return undefined
  return describe(tokens.slice(from, end)) ?? undefined
}

function capitalRuns(
  tokens: readonly Token[],
  skip: (lower: string) => boolean,
): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  let from = -1
  for (let i = 0; i <= tokens.length; i += 1) {
    const token = tokens[i]
    const inside =
      token !== undefined &&
      isCapital(token) &&
      !skip(token.lower) &&
      !TIMES.has(token.lower) &&
      !DETERMINERS.has(token.lower) &&
      !isPronoun(token) &&
      (!(isFunctionWord(token.lower) && /^\p{Lu}\p{Ll}*$/u.test(token.text)) ||
        (from >= 0 && /^(?:May|Will)$/.test(token.text)))
    const particle =
      from >= 0 && isParticle(tokens, i) && (isCapital(tokens[i + 1]) || isParticle(tokens, i + 1))
    if (inside || particle) {
      if (from < 0) from = i
      if (token && isPossessive(token)) {
        runs.push({ from, to: i })
        from = -1
      }
      continue
    }
    if (from >= 0) runs.push({ from, to: i - 1 })
    from = -1
  }
  return runs.filter((run) => {
    const last = tokens[run.to]!
    return !headKind(last.lower) && !(run.from === run.to && isPlace(last.lower))
  })
}
