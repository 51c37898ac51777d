import type { Claim, Run } from './Claim.ts'
import type { CueReading } from './readRoles.ts'

/**
 * Chooses among the readings of all cues: the surest first, and no word belongs to two contents. A cue within another's
 * content does not count: only the outermost speech is told.
 */
export function claimContent(readings: readonly CueReading[], taken: Uint8Array): Claim[] {
  const claims: Claim[] = []
  const surest = readings
    .filter(({ margin }) => margin > 0)
    .sort((a, b) => b.margin - a.margin || a.head - b.head)
  for (const reading of surest) {
    const claim = makeClaim(reading, claims, taken)
    if (claim) claims.push(claim)
  }
  return claims.sort((a, b) => a.head - b.head)
}

/** The claim of one reading beside those that stand, or null where they leave it no place. Marks its words as taken. */
export function makeClaim(reading: CueReading, claims: readonly Claim[], taken: Uint8Array): Claim | null {
  const { cue, content, source } = reading
  if (cue.some((i) => taken[i])) return null
  if (content.filter((i) => taken[i]).length * 2 > content.length) return null
  if (claims.some((other) => other.head >= 0 && content.includes(other.head))) return null
  const free = content.filter((i) => !taken[i])
  for (const i of free) taken[i] = 1
  for (const i of cue) taken[i] = 1
  return {
    head: reading.head,
    cue: around(cue),
    source: around(source),
    sourceOf: 'own',
    content: free,
    stance: reading.stance,
    margin: reading.margin,
    sourceMargin: reading.sourceMargin,
  }
}

function around(tokens: readonly number[]): Run | null {
  return tokens.length === 0 ? null : { from: tokens[0]!, to: tokens.at(-1)! }
}
