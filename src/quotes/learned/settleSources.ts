import { callsSomebody } from '../readName.ts'
import { isCapital } from '../tokens.ts'
import type { Claim, Run } from './Claim.ts'
import type { LabelledSpan } from './readSpans.ts'
import { SURE_LEAD } from './sourceConfidence.ts'
import { SOURCE } from './spanLabels.ts'
import { TAGS } from './tagWords.ts'
import type { WordView } from './WordView.ts'

/** Words of an office beside a name. */
const LONGEST_OFFICE = 7
/** Words for a speaker longer than this end before an aside that tells more of him. */
const LONG_SOURCE = 8
const ASIDE = /^(?:who|which|whose|whom|where|when|after|before|during|while|as)$|ing$/
/** An aside that tells why no name is given must not be cut off. */
const NAMELESS = /^(?:anonym(?:ity|ous|ously)|named|identified)$/
/** Stands for the words before it, which are better to show. */
const RELATIVE = /^(?:who|which|that|whom)$/

/**
 * Gives each cue without words for its speaker those that its sentence shares ("Roe said A and added B"), else the
 * nearest words before it that the first reading took for a speaker. Cuts asides off long ones.
 */
export function settleSources(view: WordView, claims: Claim[], spans: readonly LabelledSpan[]): void {
  const inContent = new Set(claims.flatMap((claim) => claim.content))
  for (const [n, claim] of claims.entries()) {
    if (isQuoted(view, claim)) {
      // Whoever is quoted is the speaker, not part of what was said.
      const before = claim.content.filter((i) => i < claim.cue!.from)
      if (before.length > 0 && before.length < claim.content.length) {
        claim.source = { from: before[0]!, to: before.at(-1)! }
        claim.content.splice(0, before.length)
      }
      claim.sourceMargin = Math.max(claim.sourceMargin, SURE_LEAD)
    }
    const passive = isPassive(view, claim)
    if (passive && isNotSpeaker(view, claim)) {
      if (claim.source && claim.source.to < claim.head) claim.source = doer(view, claim, spans)
    } else if (claim.source === null) {
      const sentence = view.sentence[claim.head]!
      const earlier = claims
        .slice(0, n)
        .findLast((other) => other.source && view.sentence[other.head] === sentence)
      if (earlier) {
        claim.source = earlier.source
        claim.sourceOf = 'shared'
      } else if (!passive) {
        claim.source = nearestSource(view, spans, claim.head, inContent)
        claim.sourceOf = 'near'
      }
    }
    if (claim.source && isAccording(view, claim) && claim.source.to < claim.cue!.from)
      claim.source = sourceAt(spans, claim.cue!.to + 1)
    if (claim.source) claim.source = wholeList(view, cutAside(view, claim.source))
    takeOffice(view, claim)
  }
}

/** "is said to", "was alleged", "Asked why, …": nobody is named as the speaker, and the subject is not he. */
function isPassive(view: WordView, { cue, head }: Claim): boolean {
  if (!cue || !/(?:ed|en|said|told|thought|understood|known)$/.test(view.tokens[head]!.lower)) return false
  if (head === view.sentenceStarts[view.sentence[head]!]) return true
  for (let i = cue.from; i < head; i += 1) if (BEING.test(view.tokens[i]!.lower)) return true
  return false
}

/** "Roe was quoted as saying". */
function isQuoted(view: WordView, { cue, source }: Claim): boolean {
  if (!cue || (source && source.to >= cue.from)) return false
  for (let i = cue.from + 1; i <= cue.to; i += 1)
    if (view.tokens[i]!.lower === 'quoted' && BEING.test(view.tokens[i - 1]!.lower)) return true
  return false
}

const BEING = /^(?:is|are|was|were|be|been|being)$/
/** Said of somebody by somebody else: "Roe was described as", "accused of". */
const SAID_OF =
  /^(?:described|called|accused|branded|dubbed|labell?ed|hailed|praised|lauded|criticised|criticized|condemned|denounced|blamed|mocked|told|asked|urged|warned|advised|ordered)$/

/** "Roe is said to have left": Roe is whom it is said of; "Roe was told": Roe is who heard it. */
function isNotSpeaker(view: WordView, { cue, head }: Claim): boolean {
  const { lower } = view.tokens[head]!
  return (
    SAID_OF.test(lower) ||
    (/^(?:said|alleged|reported|rumou?red|understood|claimed|believed|thought)$/.test(lower) &&
      (view.tokens[cue!.to]!.lower === 'to' || view.tokens[cue!.to + 1]?.lower === 'to'))
  )
}

/** "was described by the mayor as": the words for a speaker behind the next "by" of the sentence. */
function doer(view: WordView, { head }: Claim, spans: readonly LabelledSpan[]): Run | null {
  const end = view.sentenceStarts[view.sentence[head]! + 1]!
  for (let i = head + 1; i < end; i += 1) {
    if (view.tokens[i]!.lower !== 'by') continue
    return sourceAt(spans, i + 1)
  }
  return null
}

/** "Roe leads, according to a poll": what is told comes from behind "to", never from before it. */
function isAccording(view: WordView, { cue }: Claim): boolean {
  return view.tokens[cue?.to ?? -1]?.lower === 'to' && view.tokens[cue!.to - 1]?.lower === 'according'
}

/** The words for a speaker that begin at a token. */
function sourceAt(spans: readonly LabelledSpan[], at: number): Run | null {
  const found = spans.find(({ kind, from }) => kind === SOURCE && from === at)
  return found ? { from: found.from, to: found.to } : null
}

/** Words for a speaker in the sentence of a token: the last before it, else the first behind. */
export function nearestSource(
  view: WordView,
  spans: readonly LabelledSpan[],
  at: number,
  except: ReadonlySet<number>,
): Run | null {
  const found = spans.filter(
    ({ kind, from, to }) =>
      kind === SOURCE &&
      view.sentence[from] === view.sentence[at] &&
      !except.has(from) &&
      !(from === to && RELATIVE.test(view.tokens[from]!.lower)),
  )
  const chosen = found.findLast(({ to }) => to < at) ?? found[0]
  return chosen ? { from: chosen.from, to: chosen.to } : null
}

/** "According to Jane Roe, the mayor, the bridge is safe": the office is hers and nothing of what she said. */
function takeOffice(view: WordView, claim: Claim): void {
  const { source, content } = claim
  if (!source || content[0] !== source.to + 2 || view.tokens[source.to + 1]!.text !== ',') return
  if (!isCapital(view.tokens[source.to])) return
  for (const [n, i] of content.entries()) {
    if (n > LONGEST_OFFICE || i !== content[0]! + n || view.verbal[i]) return
    if (view.tokens[i + 1]?.text !== ',') continue
    if (!callsSomebody(view.tokens[i]) || content[n + 1] !== i + 1 || n + 2 >= content.length) return
    claim.source = { from: source.from, to: i }
    content.splice(0, n + 2)
    return
  }
}

/**
 * "Spain, Ireland and Norway said": all names of a list that begins its sentence, where only the last two were taken. What
 * comes first must be a name elsewhere, too: "Afterwards, Ireland and Norway said".
 */
function wholeList(view: WordView, source: Run): Run {
  const start = view.sentenceStarts[view.sentence[source.from]!]!
  const isName = (i: number) => TAGS[view.partOfSpeech[i]!] === 'PROPN' && isCapital(view.tokens[i])
  const joined = range(source).filter((i) => !isName(i))
  if (joined.length !== 1 || view.tokens[joined[0]!]!.lower !== 'and') return source
  let from = source.from
  while (from - 2 >= start && view.tokens[from - 1]!.text === ',' && isName(from - 2)) {
    from -= 2
    while (from > start && isName(from - 1)) from -= 1
  }
  return from === start && from < source.from && isNamedElsewhere(view, from)
    ? { from, to: source.to }
    : source
}

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** Whether the first word of a sentence also stands inside another, and is no day or month. */
function isNamedElsewhere(view: WordView, first: number): boolean {
  const { text, lower } = view.tokens[first]!
  if (DAY.test(lower)) return false
  const same = (word: string) => word === text || word === `${text}’s` || word === `${text}'s`
  return view.tokens.some((token, i) => same(token.text) && i !== view.sentenceStarts[view.sentence[i]!])
}

const range = ({ from, to }: Run) => Array.from({ length: to - from + 1 }, (_, i) => from + i)

function cutAside(view: WordView, source: Run): Run {
  if (source.to - source.from <= LONG_SOURCE) return source
  for (let i = source.from; i <= source.to; i += 1) if (NAMELESS.test(view.tokens[i]!.lower)) return source
  for (let i = source.from + 2; i < source.to; i += 1)
    if (view.tokens[i]!.text === ',' && ASIDE.test(view.tokens[i + 1]!.lower))
      return { from: source.from, to: i - 1 }
  return source
}
