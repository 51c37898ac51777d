import { addScores } from './addScores.ts'
import { bestLabels } from './bestLabels.ts'
import { FeatureColumns } from './FeatureColumns.ts'
import { hashText } from './hash.ts'
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
  scores: new Int32Array(1 << 12),
}))

/**
 * The first reading: a span label for every token of an article, block by block. Sentences at a block's begin and end that
 * cannot hold a report, a fourth of all, are not read: what is read beside them is read as if nothing were found there.
 * With `whole` all of them are, for training.
 */
export function readSpans(view: WordView, table: Table, whole = false): Int8Array {
  const { sentence, blockStarts, sentenceStarts } = view
  const labels = new Int8Array(view.tokens.length)
  const reader = readerOf(table)
  const { features, wordScores } = reader
  for (let block = 0; block + 1 < blockStarts.length; block += 1) {
    let first = sentence[blockStarts[block]!]!
    let last = sentence[blockStarts[block + 1]! - 1]!
    while (!whole && first <= last && !mayReport(view, first)) first += 1
    while (!whole && last > first && !mayReport(view, last)) last -= 1
    if (first > last) continue
    const from = sentenceStarts[first]!
    const to = sentenceStarts[last + 1]!
    const sequence = spanFeatures(view, block, features, from, to)
    const size = sequence.length * table.labels
    if (reader.scores.length < size) reader.scores = new Int32Array(size * 2)
    const { scores } = reader
    scores.fill(0, 0, size)
    wordScores.addTo(scores, view, from, sequence.length)
    addScores(table, sequence, scores)
    if (from > blockStarts[block]!) addFirstSteps(table, sequence.contexts[0]!, scores)
    bestLabels(table, SPAN_RULES, sequence, scores, labels.subarray(from, to))
  }
  return labels
}

/** From this rate on a word may be a cue. */
const LEAST_RATE = 3

/** Whether a sentence has a word that is a cue at times, marked words, or a colon; one report in 400 has none of these. */
function mayReport(view: WordView, sentence: number): boolean {
  const end = view.sentenceStarts[sentence + 1]!
  for (let i = view.sentenceStarts[sentence]!; i < end; i += 1)
    if (view.rate[i]! >= LEAST_RATE || view.marked[i] !== 0 || view.word[i] === COLON) return true
  return false
}

const COLON = hashText(':')

/** Adds the steps to the first token from one before it that is no part of a report. */
function addFirstSteps({ labels, steps }: Table, context: number, scores: Int32Array): void {
  for (let label = 0; label < labels; label += 1) scores[label]! += steps[context * labels * labels + label]!
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
