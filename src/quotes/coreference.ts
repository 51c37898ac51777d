import { describe } from './mention.ts'
import type { People, Person } from './people.ts'
import type { Sentence } from './sentences.ts'
import type { Gender } from './speakerWords.ts'

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
  readonly #sentences: readonly Sentence[]

  constructor(sentences: readonly Sentence[], people: People) {
    this.#sentences = sentences
    for (const naming of people.namings) {
      const person = people.find(naming.name)
      // A single name that stands for several people, or for something else, answers nothing.
      const single = !naming.name.includes(' ')
      if (!person || (single && person.name === naming.name && !person.name.includes(' '))) continue
      const list = this.#bySentence.get(naming.sentence) ?? []
      list.push({ person, sentence: naming.sentence, from: naming.from, to: naming.to })
      this.#bySentence.set(naming.sentence, list)
    }
  }

  noteSpeaker(antecedent: Antecedent): void {
    this.#speakers.set(antecedent.sentence, antecedent)
  }

  /** The person meant by a pronoun at token `at` of a sentence, or null when nobody or more than one fits. */
  resolve(pronoun: string, sentence: number, at: number): Antecedent | null {
    if (pronoun !== 'he' && pronoun !== 'she') return null
    const block = this.#sentences[sentence]!.block
    for (let s = sentence; s >= 0 && sentence - s <= SENTENCES; s -= 1) {
      if (block - this.#sentences[s]!.block > BLOCKS) return null
      const named = (this.#bySentence.get(s) ?? []).filter(
        (one) => (s < sentence || one.to < at) && fits(one.person, pronoun),
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

function fits(person: Person, pronoun: Gender): boolean {
  return person.gender === undefined || person.gender === pronoun
}
void describe
