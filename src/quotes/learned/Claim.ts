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

/** So much ahead is a source that the form of the text states. */
const PLAIN = 100

/** Speech whose speaker and extent the form of the text states; `cue` is a point, such as a colon. */
export function plainClaim(cue: number, source: Run, content: Run): Claim {
  return {
    head: cue,
    cue: { from: cue, to: cue },
    source,
    sourceOf: 'own',
    content: Array.from({ length: content.to - content.from + 1 }, (_, i) => content.from + i),
    stance: false,
    margin: PLAIN,
    sourceMargin: PLAIN,
  }
}
