import { looksVerb } from './nounPhrase.ts'
import type { People, Person } from './people.ts'
import type { Sentence } from './sentences.ts'
import type { Gender } from './speakerWords.ts'
import type { Token } from './tokens.ts'

/** How far back a pronoun looks. */
const SENTENCES = 6
const BLOCKS = 2

/** Somebody whom a sentence names, and where. */
export type Antecedent = { person: Person; sentence: number; from: number; to: number }

/** Answers who "he" or "she" is, as far as one person only fits. Sentences must be asked in order. */
export class Pronouns {
  readonly #bySentence = new Map<number, Antecedent[]>()
  /** Speakers found so far, by sentence: what a second “he said” goes on from. */
  readonly #speakers = new Map<number, Antecedent>()
  /** Sentences about a name that the article does not explain: "he" may mean him. */
  readonly #unclear = new Set<number>()
  readonly #sentences: readonly Sentence[]

  constructor(sentences: readonly Sentence[], people: People) {
    this.#sentences = sentences
    // A word with a capital that only ever opens a sentence is no name.
    const named = new Set(people.namings.filter((one) => one.from > 0).map((one) => one.name))
    for (const naming of people.namings) {
      const person = people.find(naming.name)
      // A single name that stands for several people, or for something else, answers nothing.
      const single = !naming.name.includes(' ')
      if (!person || (single && person.name === naming.name && !person.name.includes(' '))) {
        if (named.has(naming.name) && isSubject(sentences[naming.sentence]!.tokens, naming))
          this.#unclear.add(naming.sentence)
        continue
      }
      const list = this.#bySentence.get(naming.sentence) ?? []
      list.push({ person, sentence: naming.sentence, from: naming.from, to: naming.to })
      this.#bySentence.set(naming.sentence, list)
    }
    this.#learnGenders()
  }

  /** Counts "he", "his", "she", "her" after a name that is alone in its sentence; a clear majority tells. */
  #learnGenders(): void {
    const counts = new Map<Person, { he: number; she: number }>()
    for (const [sentence, list] of this.#bySentence) {
      const first = list[0]!
      if (
        list.some((one) => one.person !== first.person) ||
        isSomebodys(this.#sentences[sentence]!.tokens, first)
      )
        continue
      const count = counts.get(first.person) ?? { he: 0, she: 0 }
      for (const token of this.#sentences[sentence]!.tokens.slice(first.to + 1)) {
        if (/^(?:he|his|him|himself|he's|he'd|he'll)$/.test(token.lower)) count.he += 1
        if (/^(?:she|her|herself|hers|she's|she'd|she'll)$/.test(token.lower)) count.she += 1
      }
      counts.set(first.person, count)
    }
    for (const [person, { he, she }] of counts) {
      if (he >= 2 && he >= 3 * she) person.gender ??= 'he'
      if (she >= 2 && she >= 3 * he) person.gender ??= 'she'
    }
  }

  /** A quote in a sentence is this person's. */
  noteSpeaker(sentence: number, antecedent: Antecedent): void {
    this.#speakers.set(sentence, antecedent)
  }

  /** The person meant by a pronoun at token `at` of a sentence, or null when nobody or more than one fits. */
  resolve(pronoun: string, sentence: number, at: number): Antecedent | null {
    if (pronoun !== 'he' && pronoun !== 'she') return null
    const block = this.#sentences[sentence]!.block
    for (let s = sentence; s >= 0 && sentence - s <= SENTENCES; s -= 1) {
      if (block - this.#sentences[s]!.block > BLOCKS) return null
      if (this.#unclear.has(s)) return null
      const { tokens } = this.#sentences[s]!
      const named = (this.#bySentence.get(s) ?? []).filter(
        (one) =>
          (s < sentence || (one.to < at && !isAddressed(tokens, one.from))) && fits(one.person, pronoun),
      )
      const people = new Set(named.map((one) => one.person))
      const speaker = s < sentence ? this.#speakers.get(s) : undefined
      const going = speaker && fits(speaker.person, pronoun) ? speaker : undefined
      if (people.size === 0) {
        if (going) return going
        continue
      }
      if (people.size === 1) {
        const only = named.at(-1)!
        return going && going.person !== only.person ? null : only
      }
      // Several are named: only the one who spoke there can be meant, and only if it was said who.
      if (going && people.has(going.person)) return going
      return null
    }
    return null
  }
}

/** A name that opens a sentence as its subject: "Roe gave way". */
function isSubject(tokens: readonly Token[], naming: { from: number; to: number }): boolean {
  return naming.from === 0 && naming.to + 1 < tokens.length && looksVerb(tokens, naming.to + 1)
}

/** "her son, Tom Roe", "Tom Roe, her son": "her" is not he. */
function isSomebodys(tokens: readonly Token[], name: { from: number; to: number }): boolean {
  const before = tokens.slice(Math.max(0, name.from - 4), name.from)
  return [...before, tokens[name.to + 2]].some((token) => /^(?:his|her|their)$/.test(token?.lower ?? ''))
}

/** "To her friend, Jane Roe, she said": the name is not hers. */
function isAddressed(tokens: readonly Token[], from: number): boolean {
  const lead = tokens.slice(Math.max(0, from - 5), from).map((token) => token.lower)
  return /\b(?:to|with|about|for) (?:his|her)\b/.test(lead.join(' '))
}

function fits(person: Person, pronoun: Gender): boolean {
  return person.gender === undefined || person.gender === pronoun
}
