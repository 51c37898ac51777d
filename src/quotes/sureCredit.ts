import type { Credit } from './Credit.ts'
import type { FoundQuote } from './findQuotes.ts'

/** Below this share of right ones, words found for a speaker show no name: better unclear than wrong. */
const SURE_SOURCE = 0.9

/** A credit as it is shown: whoever the words mean, they must also be the words for this quote's speaker. */
export function sureCredit(found: FoundQuote, { speaker, confidence }: Credit): Credit {
  return {
    speaker: found.confidence < SURE_SOURCE ? null : speaker,
    confidence: confidence * found.confidence,
  }
}
