import type { Claim } from './Claim.ts'

/** How sure it is that the words found for the speaker are the speaker's, 0 to 1. */
export function sourceConfidence({ source, sourceOf }: Claim): number {
  if (!source) return 0
  return sourceOf === 'own' ? 1 : 0.5
}
