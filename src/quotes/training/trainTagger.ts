import { FeatureRows } from '../learned/FeatureRows.ts'
import type { Table } from '../learned/Table.ts'
import { allTagFeatures, bestTag, MARKED_TAG, POINT_TAG, TAGS } from '../learned/tagWords.ts'
import type { WordView } from '../learned/WordView.ts'
import { addWeights } from './addWeights.ts'
import { type Averaged, quantize } from './trainLabels.ts'

export const TAGGER_BITS = 18
const EPOCHS = 2
/** How a mean weight becomes a whole number: times this. */
const SCALE = 4
/** Features that changed no more than this in training tell too little to keep. */
const LEAST = 3

/** Trains the tagger on words whose parts of speech are known; `known[i]` are tag indexes of the i-th view. */
export function trainTagger(views: readonly WordView[], known: readonly Uint8Array[]): Table {
  const labels = TAGS.length
  const weights = new Int32Array(2 ** TAGGER_BITS * labels)
  const sums = new Float64Array(weights.length)
  const changes = new Uint32Array(2 ** TAGGER_BITS)
  const features = new FeatureRows(TAGGER_BITS)
  const scores = new Int32Array(labels)
  let step = 1
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const [n, view] of views.entries()) {
      const tags = new Uint8Array(view.tokens.length)
      for (let i = 0; i < tags.length; i += 1) {
        const right = known[n]![i]!
        tags[i] = right
        if (right === POINT_TAG || right === MARKED_TAG) continue
        allTagFeatures(view, tags, i, features)
        const { rows, starts } = features.sequence()
        for (let k = 0; k < starts[1]!; k += 1) rows[k]! *= labels
        scores.fill(0)
        addWeights({ labels, rows: weights }, features.sequence(), scores)
        const tag = bestTag(scores, 0, labels)
        if (tag !== right)
          for (let k = 0; k < starts[1]!; k += 1) {
            const row = rows[k]!
            changes[row / labels]! += 1
            weights[row + right]! += 1
            sums[row + right]! += step
            weights[row + tag]! -= 1
            sums[row + tag]! -= step
          }
        tags[i] = tag
        step += 1
      }
    }
  const averaged: Averaged = { labels, bits: TAGGER_BITS, step, rows: sums, steps: new Float64Array(0) }
  for (let i = 0; i < sums.length; i += 1)
    sums[i] = changes[Math.floor(i / labels)]! < LEAST ? 0 : weights[i]! * step - sums[i]!
  return quantize(averaged, SCALE)
}
