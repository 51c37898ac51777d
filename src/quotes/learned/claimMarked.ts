import type { Claim } from './Claim.ts'
import { makeClaim } from './claimContent.ts'
import type { CueReading } from './readRoles.ts'
import type { LabelledSpan } from './readSpans.ts'
import { nearestSource } from './settleSources.ts'
import type { WordView } from './WordView.ts'

/**
 * Finds a place for marked speech that no cue has claimed: with the likeliest of the cues that were passed over, with
 * the line before that ends in a colon, with the quote before that it goes on, or on its own.
 */
export function claimMarked(
  view: WordView,
  isSpeech: (token: number) => boolean,
  readings: readonly CueReading[],
  spans: readonly LabelledSpan[],
  claims: Claim[],
  taken: Uint8Array,
): void {
  for (let i = 0; i < view.tokens.length; i += 1) {
    if (view.tokens[i]!.kind !== 'marked' || taken[i]) continue
    const later = leadsInto(view, claims, i)
    if (later) {
      taken[i] = 1
      join(later, i)
      continue
    }
    if (!isSpeech(i)) continue
    const passed = likeliest(view, readings, i) ?? announcing(view, readings, claims, i)
    const claim = passed && makeClaim(passed, claims, taken)
    if (claim?.content.includes(i)) {
      claim.stance = false
      claim.source ??= nearestSource(view, spans, claim.head, new Set(claim.content))
      insert(claims, claim)
      continue
    }
    taken[i] = 1
    const before = announced(view, claims, i) ?? goesOn(view, claims, i)
    if (before) {
      join(before, i)
      continue
    }
    const last = lastBefore(claims, i)
    const own = nearestSource(view, spans, i, new Set(claims.flatMap(({ content }) => content)))
    const near = last && view.block[i]! - view.block[last.end]! <= 2 ? last.claim : null
    insert(claims, {
      head: -1,
      cue: null,
      source: own ?? near?.source ?? null,
      sourceOf: own ? 'near' : 'before',
      content: [i],
      stance: false,
      margin: 0,
      sourceMargin: 0,
    })
  }
}

function join(claim: Claim, i: number): void {
  claim.content.push(i)
  claim.content.sort((a, b) => a - b)
  claim.stance = false
}

function insert(claims: Claim[], claim: Claim): void {
  const start = ({ head, content }: Claim) => (head >= 0 ? head : content[0]!)
  const at = claims.findIndex((other) => start(other) > start(claim))
  claims.splice(at < 0 ? claims.length : at, 0, claim)
}

/** The surest of the cues passed over in the sentence that would take the marked words. */
function likeliest(view: WordView, readings: readonly CueReading[], i: number): CueReading | null {
  let best: CueReading | null = null
  for (const reading of readings)
    if (
      reading.margin <= 0 &&
      view.sentence[reading.head] === view.sentence[i] &&
      reading.content.includes(i) &&
      (!best || reading.margin > best.margin)
    )
      best = reading
  return best
}

/** "Roe continued:" and marked words in the next sentence. */
function announced(view: WordView, claims: readonly Claim[], i: number): Claim | null {
  if (!isAnnounced(view, i)) return null
  const before = view.sentence[i]! - 1
  return claims.findLast(({ head }) => head >= 0 && view.sentence[head] === before) ?? null
}

/** The same where the cue was passed over: the likeliest of that sentence, with the marked words for its content. */
function announcing(
  view: WordView,
  readings: readonly CueReading[],
  claims: readonly Claim[],
  i: number,
): CueReading | null {
  if (!isAnnounced(view, i) || announced(view, claims, i)) return null
  const before = view.sentence[i]! - 1
  const passed = readings.filter(({ head }) => view.sentence[head] === before)
  const best = passed.sort((a, b) => b.margin - a.margin)[0]
  return best ? { ...best, content: [i] } : null
}

/** Whether marked words begin a sentence behind one that ends in a colon. */
function isAnnounced(view: WordView, i: number): boolean {
  const start = view.sentenceStarts[view.sentence[i]!]!
  return start > 0 && i === start && view.tokens[start - 1]!.text === ':'
}

/** A quote over paragraphs whose tag stands in a later one: each but the last has no closing mark. */
function leadsInto(view: WordView, claims: readonly Claim[], i: number): Claim | null {
  let at = i
  while (
    view.tokens[at]?.marked?.open &&
    view.tokens[at + 1]?.kind === 'marked' &&
    view.block[at + 1] !== view.block[at]
  )
    at += 1
  if (at === i) return null
  return claims.find(({ head, content }) => head >= 0 && content.includes(at)) ?? null
}

/** The quote that marked words go on: they stand in the sentence of its last marked words, or begin the next one. */
function goesOn(view: WordView, claims: readonly Claim[], i: number): Claim | null {
  const last = lastBefore(claims, i)
  if (!last || view.tokens[last.end]!.kind !== 'marked') return null
  if (view.block[i]! - view.block[last.end]! > 1) return null
  const sentence = view.sentence[i]!
  const between = sentence - view.sentence[last.end]!
  return between === 0 || (between === 1 && i === view.sentenceStarts[sentence]) ? last.claim : null
}

/** The speech whose content ends last before a token. */
function lastBefore(claims: readonly Claim[], i: number): { claim: Claim; end: number } | null {
  let best: { claim: Claim; end: number } | null = null
  for (const claim of claims) {
    if (claim.stance) continue
    const end = claim.content.findLast((token) => token < i)
    if (end !== undefined && end > (best?.end ?? -1)) best = { claim, end }
  }
  return best
}
