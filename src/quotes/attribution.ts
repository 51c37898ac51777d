import type { Phrase } from './Phrase.ts'

/** A quote found in one sentence, in token indices (inclusive). */
export type Attribution = {
  content: Phrase[]
  cue: Phrase | null
  subject: Phrase | null
}
