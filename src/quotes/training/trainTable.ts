import type { Table } from '../learned/Table.ts'
import { dropRare } from './dropRare.ts'
import { type Example, type LabelTraining, quantize, sumAverages, trainLabels } from './trainLabels.ts'

const COST = 3
/** Averages become whole numbers times this: the small ones, which tell little, become 0. */
const SCALE = 0.125

export type TableTraining<E extends Example> = Omit<LabelTraining<E>, 'costs' | 'seed'> & {
  seeds: readonly number[]
  leastSeen: number
  isStance: (label: number) => boolean
}

/** Trains the table of one reading. */
export function trainTable<E extends Example>(examples: readonly E[], table: TableTraining<E>): Table {
  const { labels, isStance } = table
  const all = examples.map(({ sequence }) => sequence)
  const sequences = dropRare(all, table.bits, table.leastSeen, labels)
  const costs = new Int32Array(labels * labels)
  for (let gold = 0; gold < labels; gold += 1)
    for (let label = 0; label < labels; label += 1)
      // A stance taken for nothing, or nothing for a stance, matters less: neither is shown.
      costs[gold * labels + label] =
        gold === label
          ? 0
          : (isStance(gold) && label === 0) || (gold === 0 && isStance(label))
            ? COST - 1
            : COST
  const kept = examples.map((example, i) => ({ ...example, sequence: sequences[i]! }))
  const runs = table.seeds.map((seed) => trainLabels(kept, { ...table, costs, seed }))
  return quantize(sumAverages(runs), SCALE)
}
