import { DETERMINERS, isFunctionWord, PERSONAL, TIMES } from './functionWords.ts'
import { isParticle, readName } from './readName.ts'
import type { Sentence } from './sentences.ts'
import { headKind, isPlace } from './speakerWords.ts'
import { ACRONYM, isCapital, isPossessive, type Token } from './tokens.ts'

/**
 * The full names that an article in a language known by its table states, by the names they end with. `skip` tells
 * words that open a sentence with a capital and are no names.
 */
export class People {
  /** Null where several people share the name. */
  readonly #byTail = new Map<string, string | null>()
  readonly #roles = new Map<string, string>()

  constructor(sentences: readonly Sentence[], skip: (lower: string) => boolean) {
    for (const { tokens } of sentences)
      for (const { from, to } of capitalRuns(tokens, skip)) {
        const read = readName(tokens, from, to, false, tokens[from - 1]?.lower ?? '')
        if (read && (read.sort === 'person' || read.sort === 'unknown')) this.#add(read.name)
      }
  }

  /** The fullest form of a name, if the article has exactly one. */
  fullName(name: string): string {
    return this.#byTail.get(name.toLowerCase()) ?? name
  }

  /** Adds a speaker's name, and what the words beside it say of its bearer. */
  learn(name: string, role: string | undefined): void {
    this.#add(name.split(' '))
    const full = this.fullName(name)
    if (role && !this.#roles.has(full)) this.#roles.set(full, role)
  }

  roleOf(fullName: string): string | undefined {
    return this.#roles.get(fullName)
  }

  #add(words: readonly string[]): void {
    if (words.length < 2) return
    const name = words.join(' ')
    for (let i = 1; i < words.length; i += 1) {
      const tail = words.slice(i).join(' ').toLowerCase()
      const known = this.#byTail.get(tail)
      if (known === undefined) this.#byTail.set(tail, name)
      else if (known !== name) this.#byTail.set(tail, null)
    }
  }
}

function capitalRuns(
  tokens: readonly Token[],
  skip: (lower: string) => boolean,
): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  let from = -1
  for (let i = 0; i <= tokens.length; i += 1) {
    const token = tokens[i]
    const inside = token !== undefined && isCapital(token) && !isNoName(token, skip)
    const particle =
      from >= 0 && isParticle(tokens, i) && (isCapital(tokens[i + 1]) || isParticle(tokens, i + 1))
    if (inside || particle) {
      if (from < 0) from = i
      if (!token || !isPossessive(token)) continue
      runs.push({ from, to: i })
    } else if (from >= 0) runs.push({ from, to: i - 1 })
    from = -1
  }
  return runs.filter(({ from, to }) => {
    const last = tokens[to]!.lower
    return !headKind(last) && !(from === to && isPlace(last))
  })
}

function isNoName(token: Token, skip: (lower: string) => boolean): boolean {
  return skip(token.lower) || isSmallWord(token) || ACRONYM.test(token.text)
}

function isSmallWord({ lower }: Token): boolean {
  return TIMES.has(lower) || DETERMINERS.has(lower) || PERSONAL.has(lower) || isFunctionWord(lower)
}
