import { FeatureRows } from '../learned/FeatureRows.ts'
import { markFeatures } from '../learned/markFeatures.ts'
import type { Table } from '../learned/Table.ts'
import { keepSequence } from './dropRare.ts'
import type { GoldArticle } from './GoldArticle.ts'
import { trainSpeech } from './trainSpeech.ts'

const MARK_BITS = 16
/** Above this a marked stretch counts as speech: chosen on held-out folds for the best F1. */
const SPEECH_BIAS = -8

/** Trains what tells marked speech from titles and scare quotes. */
export function trainMarks(articles: readonly GoldArticle[], labels: readonly Int8Array[]): Table {
  const cases: { rows: Int32Array; yes: boolean }[] = []
  const features = new FeatureRows(MARK_BITS)
  for (const [n, { view, attributions }] of articles.entries()) {
    const spoken = new Set(attributions.flatMap(({ content }) => content))
    for (const [i, token] of view.tokens.entries())
      if (token.kind === 'marked') {
        markFeatures(view, labels[n]!, i, features)
        cases.push({ rows: keepSequence(features.sequence()).rows, yes: spoken.has(i) })
      }
  }
  return trainSpeech(cases, MARK_BITS, SPEECH_BIAS)
}
