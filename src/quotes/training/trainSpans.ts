import { bestLabels } from '../learned/bestLabels.ts'
import { FeatureColumns } from '../learned/FeatureColumns.ts'
import { FeatureRows } from '../learned/FeatureRows.ts'
import type { Sequence } from '../learned/Sequence.ts'
import { MOST_SPAN_FEATURES, SPAN_REACH, spanFeatures, spanWordFeatures } from '../learned/spanFeatures.ts'
import { kindOf, SPAN_LABELS, SPAN_RULES, STANCE_CUE } from '../learned/spanLabels.ts'
import type { Table } from '../learned/Table.ts'
import { featuresOfWords } from '../learned/WordScores.ts'
import type { WordView } from '../learned/WordView.ts'
import type { GoldArticle } from './GoldArticle.ts'
import { goldSpanLabels } from './goldLabels.ts'
import { joinSequences } from './joinSequences.ts'
import type { Example } from './trainLabels.ts'
import { trainTable } from './trainTable.ts'

const SPAN_BITS = 19
const SPAN_EPOCHS = 6
const SPAN_LEAST_SEEN = 8

/** Trains the first reading, once for each seed. */
export function trainSpans(articles: readonly GoldArticle[], seeds: readonly number[]): Table {
  const rows = new FeatureRows(SPAN_BITS)
  const features = new FeatureColumns(SPAN_BITS, MOST_SPAN_FEATURES)
  const examples: Example[] = []
  for (const article of articles) {
    const gold = goldSpanLabels(article)
    const { blockStarts } = article.view
    for (let block = 0; block + 1 < blockStarts.length; block += 1) {
      const words = singleWords(article.view, block, rows)
      examples.push({
        sequence: joinSequences(words, spanFeatures(article.view, block, features)),
        gold: gold.subarray(blockStarts[block]!, blockStarts[block + 1]!),
      })
    }
  }
  return trainTable(examples, {
    labels: SPAN_LABELS,
    bits: SPAN_BITS,
    contexts: 4,
    read: (steps, { sequence }, scores, out) => bestLabels(steps, SPAN_RULES, sequence, scores, out),
    epochs: SPAN_EPOCHS,
    seeds,
    leastSeen: SPAN_LEAST_SEEN,
    isStance: (label) => kindOf(label) >= STANCE_CUE,
  })
}

/** What single words say of each token of a block; the engine has it added up by `WordScores`. */
function singleWords(view: WordView, block: number, rows: FeatureRows): Sequence {
  const from = view.blockStarts[block]!
  const end = view.blockStarts[block + 1]!
  rows.clear()
  for (let i = from; i < end; i += 1) {
    featuresOfWords(view, i, SPAN_REACH, spanWordFeatures, rows)
    rows.end(0)
  }
  return rows.sequence()
}
