import { bearerOf, kindOfDescription } from './bearerOf.ts'
import type { Cast, Meant } from './Cast.ts'
import { descriptionLabel } from './descriptionLabel.ts'
import { fits } from './NameIndex.ts'
import type { Reference } from './Reference.ts'
import { newReferent, type Referent, type Sex } from './Referent.ts'
import type { Sentence } from './sentences.ts'
import { isPaper } from './speakerWords.ts'

/** How much being mentioned so brings somebody to mind. */
const WEIGHT: Record<Reference['place'], number> = { subject: 1, object: 0.7, oblique: 0.35, possessor: 0.3 }
/** A speaker stays in mind longest. */
const SPEAKER = 1.2
/** A subject inside what somebody is reported to have said, or of a later clause. */
const LATER_SUBJECT = 0.7
/** Who spoke in the sentence before speaks on more often than not. */
const GOES_ON = 1.5
/** The first person of a sentence that is about a thing. */
const TOPIC = 0.8
/** Counts for being mentioned more than once. */
const AGAIN = 0.2
/** What is left after a sentence, and after a paragraph besides. */
const SENTENCE = 0.6
const PARAGRAPH = 0.65
const FORGOTTEN = 0.004
/** Somebody whose sex is not known fits less well than one who is known to fit. */
const SEX_UNKNOWN = 0.75
/** A name that may be a place's. */
const UNPROVEN = 0.3
/** Somebody without a name, and one who says nothing either. */
const DESCRIBED = 0.8
const BYSTANDER = 0.6
const MOST = 0.95
/** "The woman" may be somebody new. */
const SURE_MAN = 0.82
/** Pronouns tell the sex of somebody when they are this clear. */
const TELLS_SEX = 0.7

/** How much somebody is in mind. */
type Held = { referent: Referent; salience: number }

/** Who the references of an article mean, one after the other; what has been mentioned how and when decides. */
export class Discourse {
  /** In the order of the article. */
  readonly meant = new Map<Reference, Meant>()
  /** The name or description that a pronoun or office goes back to. */
  readonly source = new Map<Reference, Reference>()
  /** Who is in mind, in the order in which they came there. */
  readonly #held: Held[] = []
  readonly #heldOf = new Map<Referent, Held>()
  readonly #lastNamed = new Map<Referent, Reference>()
  readonly #votes = new Map<Referent, { he: number; she: number }>()
  readonly #made: Map<Reference, Referent>
  readonly #sentences: readonly Sentence[]
  readonly #cast: Cast
  /** Where a pronoun is spoken to, or otherwise acted on. */
  #told: { sentence: number; sex: Sex } | null = null
  #lastSpeaker: { referent: Referent; sentence: number } | null = null
  readonly #asides = new Map<Reference, Reference>()
  readonly #described = new Map<string, Referent>()

  /** `speaking`: the references that quotes are credited to. `made`: people without a name from an earlier reading. */
  constructor(
    sentences: readonly Sentence[],
    references: readonly (readonly Reference[])[],
    cast: Cast,
    speaking: ReadonlySet<Reference>,
    made: Map<Reference, Referent> = new Map(),
  ) {
    this.#sentences = sentences
    this.#cast = cast
    this.#made = made
    for (const [i, list] of references.entries()) {
      if (i > 0) this.#fade(sentences[i]!.block !== sentences[i - 1]!.block)
      this.#readSentence(list, speaking)
    }
  }

  /** Gives people the sex that pronouns told without doubt; says whether there are any such. */
  tellSexes(): boolean {
    let told = false
    for (const [referent, { he, she }] of this.#votes) {
      if (referent.sex !== undefined) continue
      if (he > 0.7 && he >= 3 * she) referent.sex = 'he'
      else if (she > 0.7 && she >= 3 * he) referent.sex = 'she'
      told ||= referent.sex !== undefined
    }
    return told
  }

  #fade(paragraph: boolean): void {
    let kept = 0
    for (const held of this.#held) {
      held.salience *= SENTENCE
      if (paragraph) held.salience *= PARAGRAPH
      if (held.salience < FORGOTTEN) this.#heldOf.delete(held.referent)
      else {
        this.#held[kept] = held
        kept += 1
      }
    }
    this.#held.length = kept
  }

  #readSentence(list: readonly Reference[], speaking: ReadonlySet<Reference>): void {
    let subject: Referent | undefined
    let before: Referent | undefined
    let first: Referent | undefined
    let about = false
    for (const reference of list) if (reference.same) this.#asides.set(reference.same, reference)
    for (const reference of list) {
      const meant = this.#named(reference) ?? this.#read(reference, subject)
      if (!meant) continue
      this.meant.set(reference, meant)
      const { referent } = meant
      const source = this.#lastNamed.get(referent)
      if (source) this.source.set(reference, source)
      if (reference.form === 'name') this.#lastNamed.set(referent, reference)
      else if (reference.form === 'description' && !source) this.#lastNamed.set(referent, reference)
      let weight = WEIGHT[reference.place]
      if (reference.place === 'subject' && subject && subject !== referent) weight = LATER_SUBJECT
      if (reference.form === 'description' && !referent.named) weight *= BYSTANDER
      if (speaking.has(reference)) {
        weight = SPEAKER
        this.#lastSpeaker = { referent, sentence: reference.sentence }
      }
      // An aside names the same one once more.
      if (reference.same && this.meant.get(reference.same)?.referent === referent) weight = 0
      this.#raise(referent, weight * Math.min(1, meant.sure + 0.1))
      const couple = this.#cast.couples.get(referent)
      if (
        couple &&
        reference.form === 'name' &&
        before &&
        before !== referent &&
        couple.members!.includes(before)
      )
        this.#raise(couple, weight)
      before = referent
      if (referent.named && isSomebody(referent) && reference.place !== 'possessor') first ??= referent
      if (reference.place === 'subject') {
        subject = referent
        about ||= isSomebody(referent)
      }
    }
    if (first && !about) this.#raise(first, TOPIC)
  }

  #raise(referent: Referent, weight: number): void {
    let held = this.#heldOf.get(referent)
    if (held === undefined) {
      held = { referent, salience: 0 }
      this.#heldOf.set(referent, held)
      this.#held.push(held)
    }
    const { salience } = held
    held.salience = Math.max(salience, weight) + AGAIN * Math.min(salience, weight)
  }

  /** Whom the name in an aside behind a description or pronoun means: "the coach, Roe", "she, a teacher named Roe". */
  #named(reference: Reference): Meant | null {
    if (reference.form === 'name') return null
    let aside = this.#asides.get(reference)
    if (aside?.form === 'description') aside = this.#asides.get(aside) ?? aside
    return aside?.form === 'name' ? this.#cast.named(aside) : null
  }

  #read(reference: Reference, subject: Referent | undefined): Meant | null {
    switch (reference.form) {
      case 'name':
        return reference.sort === 'thing' ? null : this.#cast.named(reference)
      case 'description':
        return this.#readDescription(reference)
      case 'pronoun':
        return this.#readPronoun(reference, subject)
    }
  }

  #readDescription(reference: Reference): Meant | null {
    const kind = kindOfDescription(reference)
    const { tokens } = this.#sentences[reference.sentence]!
    const aside = reference.same && this.meant.get(reference.same)
    if (aside) return aside
    const owner = reference.owner && this.meant.get(reference.owner)?.referent
    const bearer = bearerOf(reference, tokens, this.#cast, owner)
    if (bearer) return bearer
    const sexed = this.#readAge(reference) ?? this.#readSexed(reference)
    if (sexed) return sexed
    if (!kind) return null
    const key = `${reference.opens === 'a' ? reference.sentence : ''}${reference.head}`
    const known = reference.opens === 'the' ? this.#described.get(reference.head) : undefined
    const referent = this.#made.get(reference) ?? known ?? newReferent(kind, '', reference.sentence, false)
    if (referent.name === '') referent.name = descriptionLabel(tokens, reference)
    if (reference.sex) referent.sex ??= reference.sex
    referent.heads.add(reference.head)
    this.#made.set(reference, referent)
    this.#described.set(reference.head, referent)
    this.#described.set(key, referent)
    return { referent, sure: 0.9 }
  }

  /** "The 54-year-old" is somebody just spoken of whose age has not been told. */
  #readAge({ opens, age }: Reference): Meant | null {
    if (opens !== 'the' || age === undefined) return null
    const meant = this.#choose((one) =>
      one.named && one.kind === 'person' && one.proven && (one.age ?? age) === age ? 1 : 0,
    )
    return meant && meant.sure > TELLS_SEX ? { referent: meant.referent, sure: meant.sure * 0.9 } : null
  }

  /** "The actress", "the man", where one only who is known to be a woman or man comes to mind. */
  #readSexed({ opens, head, sex, owner }: Reference): Meant | null {
    if (opens !== 'the' || !sex || owner || this.#described.has(head)) return null
    const meant = this.#choose((one) => (one.named && one.kind === 'person' && one.sex === sex ? 1 : 0))
    return meant && meant.sure > SURE_MAN ? { referent: meant.referent, sure: meant.sure * SURE_MAN } : null
  }

  #readPronoun(reference: Reference, subject: Referent | undefined): Meant | null {
    const { head, place } = reference
    // "Roe told him": somebody else.
    const barred = place === 'object' || place === 'oblique' ? subject : undefined
    if (head === 'he' || head === 'she') {
      if (place === 'object') this.#told = { sentence: reference.sentence, sex: head }
      const going = place === 'subject' ? this.#goingOn(reference.sentence, head) : null
      const meant = this.#choose((one) => this.#fitsPerson(one, head, barred) * (one === going ? GOES_ON : 1))
      if (meant && place === 'subject') this.#vote(meant, head)
      return meant && meant.sure > 0.5 ? meant : null
    }
    const meant = this.#choose((one) => fitsMany(one, head))
    return meant && meant.sure > 0.5 ? { ...meant, sure: meant.sure * (head === 'they' ? 0.95 : 0.85) } : null
  }

  /** Who spoke in the sentence before: "Roe said so. “It is,” she said." */
  #goingOn(sentence: number, sex: Sex): Referent | null {
    const last = this.#lastSpeaker
    if (!last || sentence - last.sentence > 1) return null
    // "An usher told her so. She said": she may answer.
    if (this.#told?.sentence === last.sentence && this.#told.sex === sex) return null
    return this.#sentences[sentence]!.block === this.#sentences[last.sentence]!.block ? last.referent : null
  }

  #fitsPerson(one: Referent, sex: Sex, barred: Referent | undefined): number {
    if (one === barred || (one.kind !== 'person' && one.kind !== 'unnamed') || !fits(one, sex)) return 0
    if (one.sex === sex) return 1
    if (one.kind === 'unnamed') return SEX_UNKNOWN * DESCRIBED
    return one.proven ? SEX_UNKNOWN : UNPROVEN
  }

  /** The one that comes to mind first, and by how much it leads. */
  #choose(suits: (one: Referent) => number): Meant | null {
    let best: Referent | null = null
    let most = 0
    let second = 0
    for (const { referent, salience } of this.#held) {
      const score = salience * suits(referent)
      if (score > most) {
        second = most
        most = score
        best = referent
      } else if (score > second) second = score
    }
    if (!best) return null
    return { referent: best, sure: Math.min(MOST, most ** 2 / (most ** 2 + second ** 2)) }
  }

  #vote({ referent, sure }: Meant, sex: Sex): void {
    if (referent.sex !== undefined || sure < TELLS_SEX) return
    const votes = this.#votes.get(referent) ?? { he: 0, she: 0 }
    votes[sex] += sure
    this.#votes.set(referent, votes)
  }
}

function isSomebody({ kind, proven }: Referent): boolean {
  return kind === 'unnamed' || (kind === 'person' && proven)
}

function fitsMany(one: Referent, pronoun: string): number {
  if (!one.named && [...one.heads].some(isPaper)) return 0
  if (one.kind === 'organisation') {
    if (pronoun === 'they') return 0.8
    // "Government forces" are many, whatever acts as one.
    return !one.named && [...one.heads].every((head) => /[^s]s$/.test(head)) ? 0 : 1
  }
  if (one.kind === 'group') return pronoun === 'they' ? 1 : 0
  return 0
}
