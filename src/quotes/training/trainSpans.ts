import { bestLabels } from '../learned/bestLabels.ts'
import { FeatureRows } from '../learned/FeatureRows.ts'
import { spanFeatures } from '../learned/spanFeatures.ts'
import { kindOf, SPAN_LABELS, SPAN_RULES, STANCE_CUE } from '../learned/spanLabels.ts'
import type { Table } from '../learned/Table.ts'
import { keepSequence } from './dropRare.ts'
import type { GoldArticle } from './GoldArticle.ts'
import { goldSpanLabels } from './goldLabels.ts'
import type { Example } from './trainLabels.ts'
import { trainTable } from './trainTable.ts'

const SPAN_BITS = 19
const SPAN_EPOCHS = 6
const SPAN_LEAST_SEEN = 8

/** Trains the first reading, once for each seed. */
export function trainSpans(articles: readonly GoldArticle[], seeds: readonly number[]): Table {
  const rows = new FeatureRows(SPAN_BITS)
  const examples: Example[] = []
  for (const article of articles) {
    const gold = goldSpanLabels(article)
    const { blockStarts } = article.view
    for (let block = 0; block + 1 < blockStarts.length; block += 1) {
      spanFeatures(article.view, block, rows, true)
      examples.push({
        sequence: keepSequence(rows.sequence()),
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
