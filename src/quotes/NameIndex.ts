import type { Reference } from './Reference.ts'
import type { Referent, Sex } from './Referent.ts'
import { isKin } from './titles.ts'

/** Names by their whole, by what they end with and by what they begin with. */
export class NameIndex {
  readonly #exact = new Map<string, Referent>()
  /** "Roe" and "de la Cruz"; several bearers may share one. */
  readonly #byTail = new Map<string, Referent[]>()
  readonly #byFirst = new Map<string, Referent[]>()
  /** Relatives with a first name only, by the owner's surname: "His widow, Ann" may be called Lady Roe. */
  readonly #family = new Map<string, Referent[]>()
  /** Relatives of somebody whom a pronoun stands for. */
  readonly #kin: Referent[] = []

  exact(name: string): Referent | undefined {
    return this.#exact.get(name.toLowerCase())
  }

  /** Adds a name; the fuller form of one that is known becomes its name. */
  add(referent: Referent): void {
    const words = referent.name.toLowerCase().split(' ')
    const tail = words.at(-1)!
    const known = (this.#byTail.get(tail) ?? []).find(
      (one) => one.kind === referent.kind && isSame(one, words),
    )
    if (known) {
      // "Donald J. Roe" and "Donald Roe" are one: the fuller form stands.
      if (known.name.length < referent.name.length) known.name = referent.name
      this.#index(known, words)
      return
    }
    this.#index(referent, words)
  }

  #index(referent: Referent, words: readonly string[]): void {
    this.#exact.set(words.join(' '), referent)
    for (let i = words.length > 1 ? 1 : 0; i < words.length; i += 1)
      push(this.#byTail, words.slice(i).join(' '), referent)
    for (let i = 1; i < words.length; i += 1) push(this.#byFirst, words.slice(0, i).join(' '), referent)
  }

  /** Whether several people bear a surname. */
  isShared(name: string): boolean {
    return (this.#byTail.get(name.toLowerCase())?.length ?? 0) > 1
  }

  isSurname(name: string): boolean {
    return this.#byTail.has(name.toLowerCase())
  }

  /**
   * Whom a name or part of one means. Where several bear it, sex tells, then who has been introduced at `sentence`.
   * `only`: nobody else bears it.
   */
  find(
    name: readonly string[],
    sex: Sex | undefined,
    sentence: number,
  ): { referent: Referent; only: boolean } | null {
    const key = name.join(' ').toLowerCase()
    const bearers = this.#byTail.get(key) ?? []
    const fitting = bearers.filter((one) => fits(one, sex))
    if (fitting.length === 0) {
      const family = sex === undefined ? [] : this.#familyOf(key).filter((one) => fits(one, sex))
      if (family.length === 1) return { referent: this.#named(family[0]!, name, sex), only: false }
      if (bearers.length > 0) return null
      const first = (this.#byFirst.get(key) ?? []).filter((one) => fits(one, sex))
      return first.length === 1 ? { referent: first[0]!, only: true } : null
    }
    if (fitting.length === 1) return { referent: fitting[0]!, only: bearers.length === 1 }
    const sure = fitting.filter((one) => sex !== undefined && one.sex === sex)
    if (sure.length === 1) return { referent: sure[0]!, only: false }
    const known = (sure.length > 1 ? sure : fitting).filter((one) => one.since < sentence)
    return known.length === 1 ? { referent: known[0]!, only: false } : null
  }

  /** "His widow, Ann": of Roe's family, if it is said whose. */
  addFamily(referent: Referent, { head }: Reference, owner: Referent | undefined): void {
    if (!isKin(head) || referent.name.includes(' ')) return
    if (owner) push(this.#family, owner.name.split(' ').at(-1)!.toLowerCase(), referent)
    else this.#kin.push(referent)
  }

  /**
   * A surname that is told of a man and a woman, one of whom only has it as yet: the other is their relative, and each
   * has the sex that is left.
   */
  partCouple(surname: string): void {
    const key = surname.toLowerCase()
    const [bearer, another] = this.#byTail.get(key) ?? []
    if (!bearer || another || bearer.sex) return
    const relatives = [...new Set([...(this.#family.get(key) ?? []), ...this.#kin])].filter((one) => one.sex)
    if (relatives.length !== 1) return
    const relative = relatives[0]!
    bearer.sex = relative.sex === 'he' ? 'she' : 'he'
    this.#named(relative, [surname], relative.sex)
  }

  #familyOf(surname: string): Referent[] {
    const near = this.#family.get(surname) ?? []
    return near.length > 0 || !this.#byTail.has(surname) ? near : this.#kin
  }

  /** "Lady Roe" gives the widow Ann her surname. */
  #named(referent: Referent, surname: readonly string[], sex: Sex | undefined): Referent {
    referent.name = `${referent.name} ${surname.join(' ')}`
    if (sex) referent.sex ??= sex
    this.#index(referent, referent.name.toLowerCase().split(' '))
    return referent
  }
}

/** No sex known, or the same. */
export function fits(referent: Referent, sex: Sex | undefined): boolean {
  return sex === undefined || referent.sex === undefined || referent.sex === sex
}

function push(map: Map<string, Referent[]>, key: string, referent: Referent): void {
  const list = map.get(key)
  if (!list) map.set(key, [referent])
  else if (!list.includes(referent)) list.push(referent)
}

/** One name is the end of the other, or they begin and end alike. */
function isSame(known: Referent, words: readonly string[]): boolean {
  const other = known.name.toLowerCase().split(' ')
  if (words.length < 2 || other.length < 2) return false
  const [short, long] = words.length < other.length ? [words, other] : [other, words]
  if (short.length === long.length) return false
  const tail = long.slice(long.length - short.length).join(' ') === short.join(' ')
  return tail || (short[0] === long[0] && short.at(-1) === long.at(-1) && short.length === 2)
}
