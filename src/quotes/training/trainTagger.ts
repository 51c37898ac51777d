import {
  bestTag,
  MARKED_TAG,
  POINT_TAG,
  readEndings,
  TAG_FEATURES,
  TAGS,
  tagFeatures,
} from '../learned/tagWords.ts'
import type { Weights } from '../learned/Weights.ts'
import type { WordView } from '../learned/WordView.ts'
import { type Averaged, quantize } from './trainLabels.ts'

export const TAGGER_BITS = 18
const EPOCHS = 2
/** How a mean weight becomes a whole number: times this. */
const SCALE = 4
/** Features that changed no more than this in training tell too little to keep. */
const LEAST = 3

/** Trains the tagger on words whose parts of speech are known; `known[i]` are tag indexes of the i-th view. */
export function trainTagger(views: readonly WordView[], known: readonly Uint8Array[]): Weights {
  const labels = TAGS.length
  const weights: Weights = {
    labels,
    bits: TAGGER_BITS,
    rows: new Int32Array(2 ** TAGGER_BITS * labels),
    steps: new Int32Array(0),
  }
  const sums = new Float64Array(weights.rows.length)
  const changes = new Uint32Array(2 ** TAGGER_BITS)
  const rows = new Int32Array(TAG_FEATURES)
  const scores = new Int32Array(labels)
  let step = 1
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const [n, view] of views.entries()) {
      const endings = readEndings(view)
      const tags = new Uint8Array(view.tokens.length)
      for (let i = 0; i < tags.length; i += 1) {
        const right = known[n]![i]!
        tags[i] = right
        if (right === POINT_TAG || right === MARKED_TAG) continue
        tagFeatures(view, endings, tags, i, TAGGER_BITS, rows)
        const tag = bestTag(weights, rows, scores)
        if (tag !== right)
          for (const row of rows) {
            changes[row]! += 1
            weights.rows[row * labels + right]! += 1
            sums[row * labels + right]! += step
            weights.rows[row * labels + tag]! -= 1
            sums[row * labels + tag]! -= step
          }
        tags[i] = tag
        step += 1
      }
    }
  const averaged: Averaged = { labels, bits: TAGGER_BITS, step, rows: sums, steps: new Float64Array(0) }
  for (let i = 0; i < sums.length; i += 1)
    sums[i] = changes[Math.floor(i / labels)]! < LEAST ? 0 : weights.rows[i]! * step - sums[i]!
  return quantize(averaged, SCALE)
}
