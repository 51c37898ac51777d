import { type Steps, scoreOfNone } from '../learned/bestLabels.ts'
import { bestRoles } from '../learned/bestRoles.ts'
import { ColumnPool } from '../learned/ColumnPool.ts'
import { FeatureColumns } from '../learned/FeatureColumns.ts'
import { cueCandidates } from '../learned/readRoles.ts'
import {
  contextsOf,
  cueFeatures,
  headFeatures,
  MOST_ROLE_FEATURES,
  placeCue,
  SIDE,
  sidesOf,
  tokenFeatures,
} from '../learned/roleFeatures.ts'
import { viewSentence } from '../learned/SentenceView.ts'
import { ROLE, ROLE_LABELS } from '../learned/spanLabels.ts'
import type { Table } from '../learned/Table.ts'
import type { WordView } from '../learned/WordView.ts'
import { keepSequence } from './dropRare.ts'
import { dropSlight } from './dropSlight.ts'
import type { GoldArticle, GoldAttribution } from './GoldArticle.ts'
import { goldRoles } from './goldLabels.ts'
import type { Example } from './trainLabels.ts'
import { trainTable } from './trainTable.ts'

const ROLE_BITS = 19
/** Each article comes as often as it was read, twice, in an epoch. */
const ROLE_EPOCHS = 4
const ROLE_LEAST_SEEN = 4

/** Trains the second reading, once for each seed, on what the first reading says of articles that it has not seen. */
export function trainRoles(
  articles: readonly GoldArticle[],
  labels: readonly Int8Array[],
  seeds: readonly number[],
): Table {
  const features = new FeatureColumns(ROLE_BITS, MOST_ROLE_FEATURES)
  const pool = new ColumnPool()
  const examples: RoleExample[] = []
  for (const [n, { view, attributions }] of articles.entries()) {
    const heads = new Map<number, GoldAttribution>()
    const inCue = new Set<number>()
    for (const attribution of attributions) {
      const head = headOf(view, attribution.cue)
      if (head < 0) continue
      heads.set(head, attribution)
      for (const i of attribution.cue) if (i !== head) inCue.add(i)
    }
    const candidates = new Set([...cueCandidates(view, labels[n]!), ...heads.keys()])
    for (const head of [...candidates].sort((a, b) => a - b)) {
      const attribution = heads.get(head)
      // Another word of a cue is no counterexample: the same cue may be found by it.
      if (!attribution && inCue.has(head)) continue
      const s = viewSentence(view, labels[n]!, view.sentence[head]!, pool)
      const cue = placeCue(s, head - s.from)
      features.begin(0, s.size)
      for (const [side, from, to] of sidesOf(cue))
        if (side !== SIDE.main) tokenFeatures(s, side, from, to, features)
      headFeatures(cue, features)
      cueFeatures(cue, features)
      const gold = goldRoles(s.from, s.from + s.size, attribution)
      const needsContent =
        !attribution || gold.some((role) => role === ROLE.content || role === ROLE.stanceContent)
      examples.push({
        sequence: keepSequence(features.sequence(contextsOf(cue))),
        gold,
        head: cue.head,
        needsContent,
      })
    }
  }
  const table = trainTable(examples, {
    labels: ROLE_LABELS,
    bits: ROLE_BITS,
    contexts: 6,
    read: readExample,
    epochs: ROLE_EPOCHS,
    seeds,
    leastSeen: ROLE_LEAST_SEEN,
    isStance: (label) => label >= ROLE.stanceCue,
  })
  return dropSlight(table)
}

/** A sentence seen from one cue: its index there, and whether a reading without content can be right. */
type RoleExample = Example & { head: number; needsContent: boolean }

/** As the engine does: the best reading with the cue, or none at all. */
function readExample(
  steps: Steps,
  { sequence, head, needsContent }: RoleExample,
  scores: Int32Array,
  out: Int8Array,
): void {
  const none = scoreOfNone(steps, sequence, scores)
  if (none >= bestRoles(steps, sequence, scores, head, needsContent, out)) out.fill(0, 0, sequence.length)
}

/** The word of a cue that is most often one; of equals the last. */
function headOf(view: WordView, cue: readonly number[]): number {
  let head = -1
  for (const i of cue)
    if (view.tokens[i]!.kind !== 'marked' && (head < 0 || view.rate[i]! >= view.rate[head]!)) head = i
  return head
}
