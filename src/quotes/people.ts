import { DETERMINERS, isFunctionWord, TIMES } from './functionWords.ts'
import { describe, isParticle } from './mention.ts'
import { isPronoun } from './nounPhrase.ts'
import type { Sentence } from './sentences.ts'
import { type Gender, headKind, isPlace, TITLES } from './speakerWords.ts'
import { isCapital, isPossessive, type Token } from './tokens.ts'

/** Where a person is named outside quotation marks. */
export type Naming = { name: string; sentence: number; from: number; to: number }

export type Person = { name: string; roles: string[]; gender?: Gender }

/** The people whom an article names, by their fullest names. */
export class People {
  readonly #full = new Map<string, Person>()
  /** Full names by each name they end with: "Roe" → Jane Roe. Null where several people share it. */
  readonly #byTail = new Map<string, Person | null>()
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
    return known ?? exact
  }

  /** Adds what a mention says of a person. */
  learn(name: string, role: string | undefined, gender: Gender | undefined): Person {
    const person = this.find(name) ?? this.#add(name)
    if (role && !person.roles.includes(role)) person.roles.push(role)
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
      person.roles.some((role) =>
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
    const person = this.#full.get(described.name) ?? this.#add(described.name)
    if (described.role && !person.roles.includes(described.role)) person.roles.push(described.role)
    if (described.gender) person.gender ??= described.gender
    const role = roleAfter(tokens, start, to)
    if (role && !person.roles.includes(role)) person.roles.push(role)
  }

  readonly #gender = new Map<string, Gender>()

  #add(name: string): Person {
    const person: Person = { name, roles: [] }
    this.#full.set(name, person)
    return person
  }

  #index(person: Person): void {
    const parts = person.name.split(' ')
    const gender = this.#gender.get(key(parts.at(-1)!))
    if (gender) person.gender ??= gender
    for (let i = 0; i < parts.length; i += 1) this.#claim(key(parts.slice(i).join(' ')), person)
    if (parts.length > 2) this.#claim(key(`${parts[0]} ${parts.at(-1)}`), person)
  }

  #claim(tail: string, person: Person): void {
    const known = this.#byTail.get(tail)
    if (known === undefined) this.#byTail.set(tail, person)
    else if (known === null || known === person) return
    else if (sameName(known.name, person.name)) {
      // "Donald J. Roe" and "Donald Roe" are one: the fuller form stands.
      const [fuller, other] = known.name.length >= person.name.length ? [known, person] : [person, known]
      for (const role of other.roles) if (!fuller.roles.includes(role)) fuller.roles.push(role)
      if (other.gender) fuller.gender ??= other.gender
      this.#byTail.set(tail, fuller)
    } else this.#byTail.set(tail, null)
  }
}

function key(name: string): string {
  return name.toLowerCase()
}

function sameName(a: string, b: string): boolean {
  const x = a.split(' ')
  const y = b.split(' ')
  return x[0] === y[0] && x.at(-1) === y.at(-1)
}

/** The appositive after a name, up to its comma: "Jane Roe, the mayor of Hull, …". */
function roleAfter(tokens: readonly Token[], from: number, to: number): string | undefined {
  if (tokens[to + 1]?.text !== ',') return undefined
  let end = to + 2
  while (end < tokens.length && tokens[end]!.kind === 'word' && end - to < 16) end += 1
  const stop = tokens[end]
  if (stop && !/^[,.;—–]$/.test(stop.text)) return undefined
  if (!/^(?:a|an|the)$/.test(tokens[to + 2]?.lower ?? '')) return undefined
  const words = tokens.slice(to + 2, end)
  if (words.some((token, i) => i > 0 && /^(?:is|was|has|had|said|says|will|would)$/.test(token.lower)))
    return undefined
  return describe(tokens.slice(from, end))?.role
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
      !(isFunctionWord(token.lower) && /^\p{Lu}\p{Ll}*$/u.test(token.text))
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
