import { markFeatures } from './markFeatures.ts'
import type { Weights } from './Weights.ts'
import type { WordView } from './WordView.ts'

/** How strongly a marked stretch looks like speech rather than a title or a scare quote; above 0 it is taken for speech. */
export function speechScore(view: WordView, labels: Int8Array, i: number, weights: Weights): number {
  let score = weights.steps[0]!
  for (const row of markFeatures(view, labels, i, weights.bits)) score += weights.rows[row]!
  return score
}
