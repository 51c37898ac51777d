import { AUXILIARIES, BE, IRREGULAR_PASTS, looksPast, PREPOSITIONS, RELATIVES } from './functionWords.ts'
import type { Reference } from './Reference.ts'
import { headKind, isPaper } from './speakerWords.ts'
import type { Token } from './tokens.ts'

/** How far back the noun stands that a name in an aside belongs to. */
const REACH = 14

/**
 * Ties references of a sentence that name the same one: "the coach, Roe", "Roe, 38, a baker", "Roe is a baker", "a
 * teacher named Roe". Ages go to the name before them. Changes the references in place.
 */
export function linkAppositions(tokens: readonly Token[], references: readonly Reference[]): void {
  for (const reference of references) readAge(tokens, reference)
  for (const [i, later] of references.entries()) {
    if (later.place === 'possessor') continue
    const before = tokens[later.from - 1]
    if (!before) continue
    const last = references[i - 1]
    // "Roe, a nurse and mother of two".
    if (before.lower === 'and' && last?.same && last.to === later.from - 2 && isPersonDescription(later)) {
      tie(later, last.same)
      continue
    }
    if (/^(?:named|called)$/.test(before.lower)) {
      const earlier = references[i - 1]
      if (earlier?.form === 'description' && earlier.to === later.from - 2 && later.form === 'name')
        tie(later, earlier)
    } else if (/^[,(–—]$/.test(before.text)) {
      const earlier = partner(tokens, references, i)
      if (earlier) tie(later, earlier)
    } else if (BE.has(before.lower) || /^(?:became|remains)$/.test(before.lower)) {
      const earlier = subjectBefore(references, i)
      if (earlier && isPersonDescription(later) && earlier.form === 'name') tie(later, earlier)
      // "The coach is Roe".
      if (earlier && isPersonDescription(earlier) && later.form === 'name' && earlier.to === later.from - 2)
        tie(later, earlier)
      const alias = /^(?:name|alias)$/.test(tokens[later.from - 2]?.lower ?? '') && later.form === 'name'
      // "The singer, whose real name is Roe".
      if (earlier && alias && earlier.form === 'description' && tokens[earlier.to + 2]?.lower === 'whose')
        tie(later, earlier)
    } else if (before.lower === 'as' && isPersonDescription(later)) {
      const earlier = subjectBefore(references, i)
      if (earlier?.form === 'name' && earlier.sort !== 'organisation') tie(later, earlier)
    }
  }
}

function tie(later: Reference, earlier: Reference): void {
  later.same = earlier
  later.place = earlier.place
}

/** "Roe, 38," and "Roe, 38-year-old baker". */
function readAge(tokens: readonly Token[], reference: Reference): void {
  if (reference.form !== 'name') return
  const text = (i: number) => tokens[reference.to + i]?.lower ?? ''
  if (text(1) !== ',' && text(1) !== '(') return
  // "Roe, aged 38", "Roe, who is 38".
  const lead = text(2) === 'aged' ? 3 : text(2) === 'who' && text(3) === 'is' ? 4 : 0
  if (lead > 0 && /^\d{1,3}$/.test(text(lead))) reference.age = Number(text(lead))
  const age = /^\d{1,3}$/.test(text(2)) ? Number(text(2)) : 0
  const close = tokens[reference.to + 3]
  if (age < 1 || age > 120 || (close && close.kind === 'word')) return
  reference.age = age
  reference.end = reference.to + 2
}

/** The reference that an aside explains, or null where the comma parts something else. */
function partner(
  tokens: readonly Token[],
  references: readonly Reference[],
  index: number,
): Reference | null {
  const later = references[index]!
  const comma = later.from - 1
  if (!closesAside(tokens, later)) return null
  let found: Reference | null = null
  for (let i = index - 1; i >= 0 && comma - references[i]!.end <= REACH; i -= 1) {
    const earlier = references[i]!
    if (earlier === later.owner || earlier.to >= comma || earlier.place === 'possessor') continue
    if (!hangsTogether(tokens, earlier.end + 1, comma)) break
    if (fits(earlier, later)) found = earlier
  }
  return found
}

/** Whether only a prepositional phrase stands between: "the owner of the bakery in Wexley, Roe". */
function hangsTogether(tokens: readonly Token[], from: number, comma: number): boolean {
  for (let i = from; i < comma; i += 1) {
    const { kind, lower } = tokens[i]!
    if (kind !== 'word' || AUXILIARIES.has(lower) || RELATIVES.has(lower) || looksPast(lower)) return false
  }
  return true
}

function fits(earlier: Reference, later: Reference): boolean {
  if (earlier.form === 'pronoun')
    return earlier.place === 'subject' && later.opens === 'a' && isPersonDescription(later)
  if (earlier.form === 'name' && later.form === 'name') return false
  if (earlier.form === 'description' && later.form === 'description') return false
  const [name, description] = earlier.form === 'name' ? [earlier, later] : [later, earlier]
  const kind = headKind(description.head)
  if (name.sex && description.sex && name.sex !== description.sex) return false
  if (isPaper(description.head)) return false
  if (kind === 'group') return false
  if (kind === undefined)
    return isCalling(earlier, description) && name.sort !== 'organisation' && name.sort !== 'thing'
  if (kind === 'organisation') return name.sort !== 'person' && name.sort !== 'thing'
  if (name.sort === 'organisation')
    return /^(?:employer|builder|maker|publisher|owner|contractor|rival)$/.test(description.head)
  return name.sort !== 'thing'
}

/** A noun that is in no list: "Roe, her producer" and "her producer, Roe", but not "on the bench, Roe". */
function isCalling(earlier: Reference, description: Reference): boolean {
  if (description.opens === 'none' || /(?:ing|ness|tion|ment|\d|[^s]s)$/.test(description.head)) return false
  return (
    earlier.form === 'name' || description.opens === 'own' || /(?:er|or|ist|ian|ant)$/.test(description.head)
  )
}

/** The aside ends with a comma, the sentence or marked words; a clause after its comma has a verb before that. */
function closesAside(tokens: readonly Token[], { form, end }: Reference): boolean {
  for (let i = end + 1; i < tokens.length && i - end < 16; i += 1) {
    const { kind, lower } = tokens[i]!
    if (kind !== 'word' || RELATIVES.has(lower)) return true
    // "a surveyor paid for by them": not the verb of the sentence.
    if (looksPast(lower) && PREPOSITIONS.has(tokens[i + 1]?.lower ?? '')) return true
    if (AUXILIARIES.has(lower) || IRREGULAR_PASTS.has(lower) || lower === 'says') return false
    if (form === 'name' && i === end + 1 && looksPast(lower)) return false
  }
  return true
}

function subjectBefore(references: readonly Reference[], index: number): Reference | null {
  for (let i = index - 1; i >= 0; i -= 1) if (references[i]!.place === 'subject') return references[i]!
  return null
}

function isPersonDescription({ form, head }: Reference): boolean {
  return form === 'description' && headKind(head) === 'unnamed'
}
