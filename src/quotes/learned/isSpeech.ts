import { addScores } from './addScores.ts'
import type { FeatureRows } from './FeatureRows.ts'
import { markFeatures } from './markFeatures.ts'
import type { Table } from './Table.ts'
import type { WordView } from './WordView.ts'

const score = new Int32Array(1)

/** How strongly a marked stretch looks like speech rather than a title or a scare quote; above 0 it is taken for speech. */
export function speechScore(
  view: WordView,
  labels: Int8Array,
  i: number,
  table: Table,
  rows: FeatureRows,
): number {
  markFeatures(view, labels, i, rows)
  score[0] = 0
  addScores(table, rows.sequence(), score)
  return score[0]! + table.steps[0]!
}
