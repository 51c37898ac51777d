import type { GoldDocument, Prediction, Range, Scorer, View } from './corpus.ts'

export type Kind = 'direct' | 'mixed' | 'indirect'

/** A quote that was found and whose source is marked: how sure the engine is of it, and whether rightly. */
export type Attributed = { kind: Kind; confidence: number; shown: boolean; right: boolean }

/** Right speakers among those shown, in percent, were only the surest `coverage` percent of found quotes shown. */
export type CurvePoint = { coverage: number; precision: number }

export type Curve = {
  quotes: number
  /** As the engine shows names today. */
  shown: CurvePoint
  steps: CurvePoint[]
}

const STEPS = [50, 60, 70, 75, 80, 85, 90, 95, 100]

/**
 * Every predicted quote that finds a marked one by the scorer's rule (characters of common words, half at least, one
 * to one, best first) with its speaker judged by the scorer. Marked ones without a source can tell nothing.
 */
export function attributedQuotes(
  document: GoldDocument,
  prediction: Prediction,
  scorer: Scorer,
  view: View,
): Attributed[] {
  const { text } = document
  const words = scorer.words(text)
  const mask = scorer.markMask(words, scorer.segments(text))
  const read = (content: Range[]) => {
    const set = scorer.wordSet(words, content)
    return { set, kind: scorer.kindOf(words, mask, set) }
  }
  const golds = document.attributions.map((gold) => ({ ...gold, ...read(gold.content) }))
  const quotes = prediction.quotes.map((quote) => ({ ...quote, ...read(quote.content) }))
  const size = (set: Iterable<number>) => {
    let sum = 0
    for (const word of set) sum += words[word]![1] - words[word]![0]
    return sum
  }
  const pairs = golds
    .flatMap((gold) =>
      quotes.map((quote) => {
        const common = size(gold.set.filter((word) => quote.set.includes(word)))
        return { gold, quote, likeness: common / (size(gold.set) + size(quote.set) - common) }
      }),
    )
    .filter(({ likeness }) => likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness)
  const taken = new Set<unknown>()
  const found: Attributed[] = []
  for (const { gold, quote } of pairs) {
    if (taken.has(gold) || taken.has(quote)) continue
    taken.add(gold).add(quote)
    const inView = view === 'all' || gold.kind !== 'indirect' || gold.cueClass === 'speech'
    if (!inView || !gold.source?.length) continue
    const shown = quote.name !== null
    found.push({
      kind: quote.kind,
      confidence: quote.confidence ?? (shown ? 1 : 0),
      shown,
      right: scorer.speakerMatch(text, words, gold.source, quote.speaker ?? []).any,
    })
  }
  return found
}

/** How often a shown speaker is right when only the surest are shown. Equal confidences share their risk evenly. */
export function riskCoverage(all: readonly Attributed[]): Curve {
  const groups = new Map<number, { n: number; right: number }>()
  for (const { confidence, right } of all) {
    const group = groups.get(confidence) ?? { n: 0, right: 0 }
    group.n += 1
    if (right) group.right += 1
    groups.set(confidence, group)
  }
  const surest = [...groups].sort(([a], [b]) => b - a).map(([, group]) => group)
  const precisionAt = (coverage: number): number => {
    let left = (all.length * coverage) / 100
    const wanted = left
    let right = 0
    for (const group of surest) {
      const taken = Math.min(left, group.n)
      right += (group.right * taken) / group.n
      left -= taken
      if (left <= 0) break
    }
    return wanted === 0 ? 100 : (100 * right) / wanted
  }
  const shown = all.filter((one) => one.shown)
  return {
    quotes: all.length,
    shown: {
      coverage: all.length === 0 ? 0 : (100 * shown.length) / all.length,
      precision: shown.length === 0 ? 100 : (100 * shown.filter((one) => one.right).length) / shown.length,
    },
    steps: STEPS.map((coverage) => ({ coverage, precision: precisionAt(coverage) })),
  }
}
