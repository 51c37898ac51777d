import type { Speaker } from '../article/Quote.ts'

/** Who a quote is credited to, and how sure that is, 0 to 1. */
export type Credit = {
  /** null: nobody was found, or nobody surely enough. */
  speaker: Speaker | null
  /** Of the best guess, also where it is withheld. */
  confidence: number
}

export const NOBODY: Credit = { speaker: null, confidence: 0 }

/** Below this a name is withheld: better unclear than wrong. */
export const SURE_ENOUGH = 0.75

/** What is left of the confidence where the speaker is only that of the quote before. */
export const CARRIED = 0.85
