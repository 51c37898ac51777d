import type { Cast, Meant } from './Cast.ts'
import { isFunctionWord } from './functionWords.ts'
import type { Reference } from './Reference.ts'
import type { Referent } from './Referent.ts'
import { bare } from './readName.ts'
import { headKind } from './speakerWords.ts'
import { sexOfTitle } from './titles.ts'
import { isCapital, type Token } from './tokens.ts'

const BEARER = 0.88
/** The article does not say that its opening and the name behind it are one; readers take it so. */
const OPENING = 0.8
/** Tell nothing that could distinguish one bearer from another. */
const EMPTY =
  /^(?:former|late|ex|new|young|old|elderly|retired|two|same|then|first|own|elder|younger|unfortunate|poor|outgoing|incoming|veteran)$/
const RIVAL = /^(?:rival|opponent|challenger|counterpart)$/
/** Any firm may be called so. */
const FIRM =
  /^(?:company|firm|maker|manufacturer|builder|operator|retailer|developer|supplier|carrier|group|giant|employer|business|startup|lender|utility)$/

/** The one named bearer of a description, "the minister", "the 61-year-old", "the firm", or null. */
export function bearerOf(
  reference: Reference,
  tokens: readonly Token[],
  cast: Cast,
  owner: Referent | undefined,
): Meant | null {
  if (reference === cast.opening?.lead) return { referent: cast.opening.referent, sure: OPENING }
  if (reference.opens === 'a' || reference.opens === 'none') return null
  const { head } = reference
  const spouse = owner && /^(?:husband|wife|spouse)$/.test(head) ? spouseOf(owner, cast) : undefined
  if (spouse) return { referent: spouse, sure: BEARER }
  const called = reference.age === undefined ? head : String(reference.age)
  const bearers = cast.calledSo(called).filter((one) => one !== owner && suits(one, reference))
  const narrowed = bearers.length > 0 ? narrow(bearers, reference, tokens) : firms(reference, cast)
  if (narrowed.length === 0 && owner && RIVAL.test(head)) return rivalOf(owner, cast)
  if (narrowed.length !== 1) return null
  const referent = narrowed[0]!
  const opened = referent === cast.opening?.referent && head === cast.opening.lead.head
  return { referent, sure: opened ? OPENING : BEARER }
}

function suits(referent: Referent, { sex }: Reference): boolean {
  return !sex || !referent.sex || sex === referent.sex
}

/** Several may be ministers: what else the description says must be said of the bearer too. */
function narrow(bearers: readonly Referent[], reference: Reference, tokens: readonly Token[]): Referent[] {
  const details = detailsOf(reference, tokens)
  if (details.length === 0) return [...bearers]
  return bearers.filter((one) => {
    const told = [one.name, ...one.roles].join(' ').toLowerCase()
    return details.every((word) => told.includes(word))
  })
}

/** Words before the head, and of the phrase behind it: "the [foreign] minister [of Norland]". */
function detailsOf({ words, to }: Reference, tokens: readonly Token[]): string[] {
  const details = words.map(bare).filter((word) => !EMPTY.test(word) && !isFunctionWord(word))
  if (/^(?:of|for)$/.test(tokens[to + 1]?.lower ?? ''))
    for (let i = to + 2; i < Math.min(tokens.length, to + 7); i += 1) {
      const token = tokens[i]!
      if (token.kind !== 'word') break
      if (isFunctionWord(token.lower)) continue
      if (!isCapital(token) && i > to + 3) break
      details.push(bare(token))
    }
  return details
}

/** "The firm", where the article names one only that is neither a club nor an office. */
function firms({ head, opens, words }: Reference, cast: Cast): Referent[] {
  if (!FIRM.test(head) || opens === 'own' || words.length > 1) return []
  return cast.organisations.filter((one) => [...one.heads].every((known) => FIRM.test(known)))
}

/** "Her rival", where two people only are named. */
function rivalOf(owner: Referent, cast: Cast): Meant | null {
  const others = cast.people.filter((one) => one !== owner)
  return others.length === 1 && cast.people.length === 2 ? { referent: others[0]!, sure: OPENING } : null
}

function spouseOf(owner: Referent, cast: Cast): Referent | undefined {
  return cast.couples.get(owner)?.members?.find((one) => one !== owner)
}

/** What somebody described, but not named, is: a person, an institution, many; undefined: nothing that speaks. */
export function kindOfDescription({ head, age }: Reference): Referent['kind'] | undefined {
  if (age !== undefined || sexOfTitle(head)) return 'unnamed'
  return headKind(head)
}
