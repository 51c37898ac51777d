/** A run of tokens of one sentence: indices, both inclusive. */
export type Phrase = { from: number; to: number }
