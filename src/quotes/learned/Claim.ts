/** Token indexes of an article, both inclusive. */
export type Run = { from: number; to: number }

/** Somebody's words and whose, in token indexes of the article. */
export type Claim = {
  /** The cue's main word; -1 where no cue claims the words. */
  head: number
  cue: Run | null
  source: Run | null
  /** own: the cue's own; shared: that of another cue of the sentence; near: another speaker's words in the sentence; before: that of the quote before. */
  sourceOf: 'own' | 'shared' | 'near' | 'before'
  content: number[]
  stance: boolean
  margin: number
  sourceMargin: number
}
