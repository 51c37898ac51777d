import type { Claim } from './Claim.ts'
import { SURE_LEAD } from './sourceConfidence.ts'
import type { WordView } from './WordView.ts'

const TAG = /^(?:said|says|added|adds|wrote|writes|asked|told|replied)$/

/**
 * Leaves no doubt of a speaker beside the marks: “It rained,” said Roe, or “It rained,” Roe said. Where such words are all
 * that a sentence says of a quote, little else led to them.
 */
export function surePlainTags(view: WordView, claims: readonly Claim[]): void {
  for (const claim of claims)
    if (isPlainTag(view, claim)) claim.sourceMargin = Math.max(claim.sourceMargin, SURE_LEAD)
}

function isPlainTag(view: WordView, { cue, source, sourceOf, content }: Claim): boolean {
  if (!cue || !source || sourceOf !== 'own' || cue.from !== cue.to) return false
  if (!TAG.test(view.tokens[cue.from]!.lower)) return false
  const first = Math.min(cue.from, source.from)
  const touches = source.from === cue.to + 1 || source.to === cue.from - 1
  return touches && view.tokens[first - 1]?.kind === 'marked' && content.includes(first - 1)
}
