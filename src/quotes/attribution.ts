import type { Cue } from './cues.ts'
import type { Phrase } from './nounPhrase.ts'
import type { Token } from './tokens.ts'

/** A quote found in one sentence, in token indices (inclusive). */
export type Attribution = {
  content: Phrase[]
  cue: Phrase | null
  subject: Phrase | null
}

/** An attribution and the last token that it used. */
export type Read = { attribution: Attribution; end: number } | null

/** A cue in its sentence. Tokens before `free` belong to earlier quotes; `hi` is the last word of the sentence. */
export type Place = {
  tokens: readonly Token[]
  cues: readonly Cue[]
  index: number
  cue: Cue
  free: number
  hi: number
  /** The speaker of the quote before in the same sentence. */
  previous: Phrase | null
}
