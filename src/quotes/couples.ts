import { sexOfName } from './givenNames.ts'
import type { NameIndex } from './NameIndex.ts'
import type { Reference } from './Reference.ts'
import { newReferent, type Referent } from './Referent.ts'
import type { Token } from './tokens.ts'

/** "Tom and Ann Roe": a first name that is nobody's surname, and a full name. */
export function isCouple(
  tokens: readonly Token[],
  first: Reference,
  second: Reference,
  names: NameIndex,
): boolean {
  if (first.form !== 'name' || second.form !== 'name' || first.place === 'possessor') return false
  if (first.name!.length !== 1 || second.name!.length < 2 || second.from !== first.to + 2) return false
  if (tokens[first.to + 1]?.lower !== 'and' || second.sort === 'organisation' || second.sort === 'thing')
    return false
  const given = first.name![0]!
  return (
    !names.isSurname(given) && (sexOfName(given) !== undefined || sexOfName(second.name![0]!) !== undefined)
  )
}

/** The two as one: each gets the surname, both together are "Tom and Ann Roe". */
export function joinCouple(first: Reference, second: Reference, names: NameIndex): Referent {
  const members = [
    member([...first.name!, ...second.name!.slice(1)], first, names),
    member(second.name!, second, names),
  ]
  const couple = newReferent('group', `${first.name![0]} and ${second.name!.join(' ')}`, first.sentence, true)
  couple.members = members
  for (const head of ['couple', 'pair']) couple.heads.add(head)
  couple.heads.add(plural(second.name!.at(-1)!))
  if (members.some((one) => one.sex === 'he')) members.find((one) => one.sex === 'he')!.heads.add('husband')
  if (members.some((one) => one.sex === 'she')) members.find((one) => one.sex === 'she')!.heads.add('wife')
  return couple
}

function member(name: readonly string[], reference: Reference, names: NameIndex): Referent {
  const known = names.exact(name.join(' '))
  const referent = known ?? newReferent('person', name.join(' '), reference.sentence, true)
  referent.proven = true
  const sex = sexOfName(name[0]!)
  if (sex) referent.sex ??= sex
  if (!known) names.add(referent)
  return referent
}

/** "the Roes". */
function plural(surname: string): string {
  return `${surname.toLowerCase()}${/(?:s|x|z|ch|sh)$/.test(surname) ? 'es' : 's'}`
}
