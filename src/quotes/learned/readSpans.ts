import { addScores } from './addScores.ts'
import { bestLabels } from './bestLabels.ts'
import { FeatureColumns } from './FeatureColumns.ts'
import { perTable } from './perTable.ts'
import { MOST_SPAN_FEATURES, SPAN_REACH, spanFeatures, spanWordFeatures } from './spanFeatures.ts'
import { SPAN_RULES } from './spanLabels.ts'
import type { Table } from './Table.ts'
import { WordScores } from './WordScores.ts'
import type { WordView } from './WordView.ts'

/** What reads with a table, kept for the next article. */
const readerOf = perTable((table) => ({
  features: new FeatureColumns(table.bits, MOST_SPAN_FEATURES, table),
  wordScores: new WordScores(table, SPAN_REACH, spanWordFeatures),
}))

/** The first reading: a span label for every token of an article, block by block. */
export function readSpans(view: WordView, table: Table): Int8Array {
  const labels = new Int8Array(view.tokens.length)
  const { features, wordScores } = readerOf(table)
  let scores = new Int32Array(1 << 12)
  for (let block = 0; block + 1 < view.blockStarts.length; block += 1) {
    const sequence = spanFeatures(view, block, features)
    const from = view.blockStarts[block]!
    const size = sequence.length * table.labels
    if (scores.length < size) scores = new Int32Array(size * 2)
    scores.fill(0, 0, size)
    wordScores.addTo(scores, view, from, sequence.length)
    addScores(table, sequence, scores)
    bestLabels(table, SPAN_RULES, sequence, scores, labels.subarray(from, view.blockStarts[block + 1]!))
  }
  return labels
}

/** A stretch of one kind of span: token indexes, both inclusive. */
export type LabelledSpan = { kind: number; from: number; to: number }

/** The spans that labels mark out, in order. */
export function spansOf(view: WordView, labels: Int8Array): LabelledSpan[] {
  const spans: LabelledSpan[] = []
  for (let i = 0; i < labels.length; i += 1) {
    const label = labels[i]!
    if (label === 0) continue
    const kind = (label + 1) >> 1
    let to = i
    while (to + 1 < labels.length && labels[to + 1] === kind * 2 && view.block[to + 1] === view.block[i])
      to += 1
    spans.push({ kind, from: i, to })
    i = to
  }
  return spans
}
