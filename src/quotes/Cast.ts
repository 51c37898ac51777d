import { isCouple, joinCouple } from './couples.ts'
import { sexOfName } from './givenNames.ts'
import { fits, NameIndex } from './NameIndex.ts'
import type { Reference } from './Reference.ts'
import { newReferent, type Referent, type Sex } from './Referent.ts'
import { bare, isAcronym } from './readName.ts'
import { readRole, roleText } from './roleText.ts'
import type { Sentence } from './sentences.ts'
import { headKind, isPlace } from './speakerWords.ts'
import { isAddress, TITLES } from './titles.ts'
import { widerNouns } from './widerNouns.ts'

/** A referent that words mean, and how sure that is, 0 to 1. */
export type Meant = { referent: Referent; sure: number }

/** How sure a reading is by itself. */
const FULL_NAME = 0.98
/** Paragraphs behind the first in which somebody without a name may get one. */
const OPENING_REACH = 2
const YOUNG = ['boy', 'girl', 'teenager', 'youngster', 'child']
const PART_OF_NAME = 0.95

/**
 * Everybody whom an article names, those who say nothing included, with what it tells of them anywhere: other forms of
 * the name, offices, age, sex, relations.
 */
export class Cast {
  readonly #referents = new Set<Referent>()
  readonly #byHead = new Map<string, Referent[]>()
  readonly names = new NameIndex()
  readonly #sentences: readonly Sentence[]
  readonly #references: readonly (readonly Reference[])[]

  constructor(sentences: readonly Sentence[], references: readonly Reference[][]) {
    this.#sentences = sentences
    this.#references = references
    const all = references.flat()
    const names = all.filter((one) => one.form === 'name' && one.sort !== 'thing')
    for (const one of names) if (one.name!.length > 1 || one.sort === 'organisation') this.#addNamed(one)
    for (const list of references) this.#addCouples(list)
    for (const one of names) if (one.name!.length > 1 || one.sort === 'organisation') this.#learn(one)
    const singles = names.filter((one) => one.name!.length === 1 && one.sort !== 'organisation')
    const asides = all.filter((one) => one.same)
    // Relatives first: "Lady Roe" may be one of them.
    const explained = new Set(asides.flatMap((one) => [one, one.same!]))
    for (const one of singles) if (explained.has(one)) this.#addSingle(one, true)
    for (const one of asides) this.#learnAside(one, one.same!)
    this.#partCouples(singles)
    for (const one of singles) if (!explained.has(one)) this.#addSingle(one, false)
    this.#linkOpening(references)
    for (const one of this.#referents) {
      if (one.age !== undefined && one.age < 20) for (const head of YOUNG) one.heads.add(head)
      const wider = [...one.heads].flatMap(widerNouns)
      for (const head of new Set([...one.heads, ...wider])) push(this.#byHead, head, one)
      if (one.age !== undefined) push(this.#byHead, String(one.age), one)
      if (one.kind === 'organisation') this.organisations.push(one)
      if (one.kind === 'person' && one.proven) this.people.push(one)
      for (const member of one.members ?? []) this.couples.set(member, one)
    }
  }

  readonly organisations: Referent[] = []
  readonly people: Referent[] = []
  /** Couples by each of the two. */
  readonly couples = new Map<Referent, Referent>()

  /** Those who are called so somewhere; an age counts as a name. */
  calledSo(head: string): readonly Referent[] {
    return this.#byHead.get(head) ?? []
  }

  /** Whom a name means at its place, or null where several fit or nobody is known. */
  named(reference: Reference): Meant | null {
    const name = reference.name!
    const many = reference.opens === 'the' && name.length === 1 ? this.calledSo(name[0]!.toLowerCase()) : []
    if (many.length === 1) return { referent: many[0]!, sure: PART_OF_NAME }
    const exact = this.names.exact(name.join(' '))
    if (exact && name.length > 1) return { referent: exact, sure: FULL_NAME }
    const found = this.names.find(name, reference.sex, reference.sentence)
    return found && { referent: found.referent, sure: found.only ? PART_OF_NAME : PART_OF_NAME - 0.1 }
  }

  add(referent: Referent): Referent {
    this.#referents.add(referent)
    return referent
  }

  #addNamed(one: Reference): void {
    const name = one.name!.join(' ')
    if (this.names.exact(name)) return
    const kind = one.sort === 'organisation' ? 'organisation' : 'person'
    const referent = this.add(newReferent(kind, name, one.sentence, true))
    this.names.add(referent)
  }

  #addCouples(list: readonly Reference[]): void {
    const tokens = this.#sentences[list[0]?.sentence ?? 0]?.tokens ?? []
    for (const [i, second] of list.entries()) {
      const first = list[i - 1]
      if (!first || !isCouple(tokens, first, second, this.names)) continue
      const couple = joinCouple(first, second, this.names)
      for (const one of couple.members!) this.add(one)
      this.add(couple)
    }
  }

  #addSingle(one: Reference, explained: boolean): void {
    if (this.named(one)) {
      this.#learn(one)
      return
    }
    const called = explained || one.sort === 'person' || (one.opens === 'own' && one.words.length > 0)
    const name = one.name![0]!
    if (!called && (one.place !== 'subject' || isPlace(name.toLowerCase()))) return
    if (this.names.isShared(name)) return
    // A surname that somebody of the other sex has: "Lady Roe" beside Sir Tom Roe.
    const { tokens } = this.#sentences[one.sentence]!
    const title =
      this.names.isSurname(name) && isAddress(bare(tokens[one.from]!)) ? `${tokens[one.from]!.text} ` : ''
    const referent = this.add(newReferent('person', title + name, one.sentence, true))
    this.names.add(referent)
    this.#learn(one)
  }

  /** "Mr Roe" and "Mrs Roe" beside Ann Roe and "her husband, Tom": each title has its bearer. */
  #partCouples(singles: readonly Reference[]): void {
    const sexes = new Map<string, Set<Sex>>()
    for (const { name, sex } of singles)
      if (sex) sexes.set(name![0]!, (sexes.get(name![0]!) ?? new Set<Sex>()).add(sex))
    for (const [surname, told] of sexes) if (told.size === 2) this.names.partCouple(surname)
  }

  #learn(one: Reference): void {
    const meant = this.named(one)?.referent
    if (!meant) return
    if (meant.kind === 'organisation') {
      const last = meant.name.split(' ').at(-1)!.toLowerCase()
      if (headKind(last)) meant.heads.add(last)
      return
    }
    if (one.sort === 'person' || one.age !== undefined) meant.proven = true
    if (one.age !== undefined) meant.age ??= one.age
    const sex = one.sex ?? (meant.proven ? sexOfName(meant.name.split(' ')[0]!) : undefined)
    if (sex && meant.sex === undefined) meant.sex = sex
    if (one.words.length === 0) return
    for (const word of one.words) if (isOffice(bare(word))) meant.heads.add(bare(word))
    // "SP Roe" is the SP, "DNC chair Roe" is not the DNC.
    const rank = one.words.at(-1)!
    if (isAcronym(rank)) meant.heads.add(bare(rank))
    const role = roleText(one.words)
    if (role) note(meant.roles, role)
  }

  /** "the coach, Roe" and "Roe, the coach": what the description says is told of Roe. */
  #learnAside(later: Reference, earlier: Reference): void {
    const [name, description] = later.form === 'name' ? [later, earlier] : [earlier, later]
    if (name.form !== 'name') return
    const meant = this.named(name)?.referent
    if (!meant) return
    meant.heads.add(description.head)
    const kind = headKind(description.head)
    if (kind === 'organisation' && meant.kind === 'person' && !meant.proven) meant.kind = 'organisation'
    if (kind !== 'organisation' && meant.kind === 'person') {
      meant.proven = true
      if (description.sex) meant.sex ??= description.sex
      meant.sex ??= sexOfName(meant.name.split(' ')[0]!)
      if (description.owner) this.names.addFamily(meant, description, this.#ownerOf(description, meant))
    }
    const { tokens } = this.#sentences[description.sentence]!
    let stop = description.to + 1
    while (stop < tokens.length && tokens[stop]!.kind === 'word' && stop - description.to < 12) stop += 1
    const after = description === later
    const role = readRole(tokens.slice(description.from, after ? stop : description.to + 1))
    if (role) note(meant.roles, role)
  }

  /** Whose relative it is: the name in front, or for "her husband, Tom" the one woman named so far nearby. */
  #ownerOf(description: Reference, relative: Referent): Referent | undefined {
    const { owner, sentence } = description
    if (owner?.form === 'name') return this.named(owner)?.referent
    if (!owner || (owner.head !== 'he' && owner.head !== 'she')) return undefined
    const sex = owner.head
    const near = [...(this.#references[sentence - 1] ?? []), ...this.#references[sentence]!]
    const people = new Set<Referent>()
    for (const one of near) {
      if (one === description || (one.sentence === sentence && one.from >= description.from)) break
      const meant = one.form === 'name' && one.sort !== 'thing' ? this.named(one)?.referent : undefined
      if (meant?.kind === 'person' && meant !== relative && fits(meant, sex)) people.add(meant)
    }
    if (people.size !== 1) return undefined
    const [only] = people
    only!.sex ??= sex
    return only
  }

  /**
   * News opens with "A former judge has …" and names her as the subject of the next paragraph. That is one person,
   * unless the name is explained otherwise.
   */
  #linkOpening(references: readonly Reference[][]): void {
    const opening = references.findIndex((list) => list.length > 0)
    const lead = openingDescription(references[opening] ?? [])
    if (!lead) return
    const block = this.#sentences[lead.sentence]!.block
    const next = references.find(
      (list) =>
        this.#sentences[list[0]?.sentence ?? 0]!.block > block &&
        list.some((one) => one.form === 'name' && (one.sort === 'person' || one.name!.length > 1)),
    )
    const named = next?.find(
      (one) => one.form === 'name' || (one.place === 'subject' && one.form !== 'pronoun'),
    )
    if (named?.form !== 'name' || named.name!.length < 2) return
    if (this.#sentences[named.sentence]!.block - block > OPENING_REACH) return
    // Also "“I sold out,” said Grace Roe, who …".
    const { tokens } = this.#sentences[named.sentence]!
    if (named.place !== 'subject' && !/^(?:said|says)$/.test(tokens[named.from - 1]?.lower ?? '')) return
    const meant = this.named(named)?.referent
    if (meant?.kind !== 'person' || (meant.sex && lead.sex && meant.sex !== lead.sex)) return
    const explained = [...meant.heads].some(
      (head) => headKind(head) === 'unnamed' && head !== lead.head && !isAlike(head, lead.head),
    )
    if (explained) return
    this.opening = { lead, referent: meant }
    meant.heads.add(lead.head)
    note(meant.roles, roleText([...lead.words, this.#sentences[lead.sentence]!.tokens[lead.to]!]))
  }

  /** The description that the article opens with, and who that turns out to be. */
  opening: { lead: Reference; referent: Referent } | null = null
}

/**
 * Of the first sentence: its subject, if that is somebody without a name, or else the one such person in it ("A court has
 * jailed a former judge").
 */
function openingDescription(list: readonly Reference[]): Reference | undefined {
  const described = list.filter(
    (one) => one.form === 'description' && headKind(one.head) === 'unnamed' && one.place !== 'possessor',
  )
  if (list.some((one) => one.form === 'name' && (one.sort === 'person' || one.place === 'subject')))
    return undefined
  const subject = described.find((one) => one.place === 'subject' && one.from <= 2)
  return subject ?? (described.length === 1 && described[0]!.opens === 'a' ? described[0] : undefined)
}

function isAlike(a: string, b: string): boolean {
  return widerNouns(a).includes(b) || widerNouns(b).includes(a)
}

function isOffice(word: string): boolean {
  return (TITLES.has(word) && !isAddress(word)) || headKind(word) === 'unnamed'
}

function push(map: Map<string, Referent[]>, key: string, referent: Referent): void {
  const list = map.get(key)
  if (list) list.push(referent)
  else map.set(key, [referent])
}

function note(list: string[], one: string | undefined): void {
  if (one && !list.includes(one)) list.push(one)
}
