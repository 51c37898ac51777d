import type { GoldArticle } from './GoldArticle.ts'

const LEAST_SEEN = 3
/** A stem's share of cues from which on it gets a rate of 1, 2, … */
const STEPS = [0.02, 0.1, 0.25, 0.5, 0.8]

/** How often each stem is part of a cue in marked-up articles: 1 to 5, by the keys of a view. */
export function measureRates(articles: readonly GoldArticle[]): Map<string, number> {
  const seen = new Map<string, number>()
  const cues = new Map<string, number>()
  for (const { view, attributions } of articles) {
    const inCue = new Set(attributions.flatMap(({ cue }) => cue))
    for (const [i, { text: key }] of view.keys.entries()) {
      if (key === '') continue
      seen.set(key, (seen.get(key) ?? 0) + 1)
      if (inCue.has(i)) cues.set(key, (cues.get(key) ?? 0) + 1)
    }
  }
  const rates = new Map<string, number>()
  for (const [key, count] of cues) {
    const all = seen.get(key)!
    // A tenth and one and a half are added so that rare stems do not look certain.
    const share = (count + 0.1) / (all + 1.5)
    const rate = STEPS.filter((step) => share > step).length
    if (all >= LEAST_SEEN && rate > 0) rates.set(key, rate)
  }
  return rates
}
