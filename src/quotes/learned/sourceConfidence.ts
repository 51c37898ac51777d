import type { Claim } from './Claim.ts'

/**
 * Lead of the source over the next best reading, and the share of quotes whose source is then right: measured on a fifth
 * of the training corpus with weights learned from the rest. From 24 on it hardly rises.
 */
const BY_LEAD: readonly (readonly [lead: number, share: number])[] = [
  [64, 0.97],
  [24, 0.96],
  [18, 0.9],
  [4, 0.85],
  [0, 0.7],
]
/** A lead that leaves no doubt. */
export const SURE_LEAD = 25
/** The share for words that stand for the speaker of another quote, or near the quote, measured in the same way. */
const BY_PLACE = { shared: 0.75, near: 0.7, before: 0.55 }

/** How sure it is that the words found for the speaker are the speaker's, 0 to 1. */
export function sourceConfidence({ source, sourceOf, sourceMargin }: Claim): number {
  if (!source) return 0
  if (sourceOf !== 'own') return BY_PLACE[sourceOf]
  return BY_LEAD.find(([lead]) => sourceMargin > lead)?.[1] ?? BY_PLACE.before
}
