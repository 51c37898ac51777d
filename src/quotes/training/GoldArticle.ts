import type { WordView } from '../learned/WordView.ts'
import type { Sentence } from '../sentences.ts'
import type { Token } from '../tokens.ts'

type Range = [start: number, end: number]

/** One line of a marked-up corpus; offsets are UTF-16 code units of the whole text. */
export type GoldLine = {
  id: string
  text: string
  attributions: {
    source: Range[]
    cue: Range[]
    content: Range[]
    kind: 'direct' | 'mixed' | 'indirect'
    /** Whether the cue is a word of speech: anything else tells of a stance. */
    cueClass: string
  }[]
}

/** An attribution of the corpus in token indexes of its article. */
export type GoldAttribution = { source: number[]; cue: number[]; content: number[]; stance: boolean }

/** An article of the corpus, cut into sentences and tokens. */
export type GoldArticle = {
  sentences: Sentence[]
  view: WordView
  /** Where each token stands in the whole text. */
  ranges: Range[]
  attributions: GoldAttribution[]
}

/** The tokens of spans of a text. A marked stretch belongs to a span that holds more than half of it. */
export function tokensIn(
  ranges: readonly Range[],
  tokens: readonly Token[],
  spans: readonly Range[],
): number[] {
  const found = new Set<number>()
  for (const [start, end] of spans)
    for (let i = firstEndingAfter(ranges, start); i < ranges.length && ranges[i]![0] < end; i += 1) {
      const [from, to] = ranges[i]!
      const shared = Math.min(end, to) - Math.max(start, from)
      if (tokens[i]!.kind === 'marked' ? shared * 2 > to - from : shared > 0) found.add(i)
    }
  return [...found].sort((a, b) => a - b)
}

function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]![1] <= offset) low = middle + 1
    else high = middle
  }
  return low
}
