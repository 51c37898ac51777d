import { bestLabels, bestLabelsWith, forbid, type Steps } from './bestLabels.ts'
import type { Sequence } from './Sequence.ts'
import { ROLE, ROLE_LABELS, ROLE_RULES } from './spanLabels.ts'

const CONTENTS = Array.from(
  { length: ROLE_LABELS },
  (_, role) => role === ROLE.content || role === ROLE.stanceContent,
)

/**
 * The best reading of a sentence in which the word at `head` is a cue, written to `out`; returns its score. With
 * `needsContent` only readings with content count; if no reading at all scores more than `least`, content is not looked
 * for, as it could not make the score any higher. Changes `scores` at the head.
 */
export function bestRoles(
  steps: Steps,
  sequence: Pick<Sequence, 'length' | 'contexts'>,
  scores: Int32Array,
  head: number,
  needsContent: boolean,
  out: Int8Array,
  least = -Infinity,
): number {
  for (let role = 0; role < ROLE_LABELS; role += 1)
    if (role !== ROLE.cue && role !== ROLE.stanceCue) forbid(scores, ROLE_LABELS, head, role)
  const best = bestLabels(steps, ROLE_RULES, sequence, scores, out)
  if (!needsContent || best <= least) return best
  for (let i = 0; i < sequence.length; i += 1) if (CONTENTS[out[i]!]) return best
  return bestLabelsWith(steps, ROLE_RULES, sequence, scores, out, CONTENTS)
}
