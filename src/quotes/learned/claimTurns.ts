import type { Turn } from '../findTurns.ts'
import type { Sentence } from '../sentences.ts'
import { type Claim, plainClaim } from './Claim.ts'
import type { WordView } from './WordView.ts'

/** What is said in the turns of conversations, and under whose label. Marks its tokens as taken. */
export function claimTurns(
  view: WordView,
  sentences: readonly Sentence[],
  turns: readonly (Turn | null)[],
  taken: Uint8Array,
): Claim[] {
  const claims: Claim[] = []
  for (let block = 0; block + 1 < view.blockStarts.length; block += 1) {
    const from = view.blockStarts[block]!
    const to = view.blockStarts[block + 1]! - 1
    const turn = turns[sentences[view.sentence[from]!]!.block]
    if (!turn) continue
    const inLabel = (i: number) => view.tokens[i]!.start >= turn.start && view.tokens[i]!.end < turn.end
    let first = from
    while (first < to && !inLabel(first)) first += 1
    let last = first
    while (last < to && inLabel(last + 1)) last += 1
    // Behind the label stands its colon.
    if (last + 2 > to) continue
    taken.fill(1, from, to + 1)
    claims.push(plainClaim(last + 1, { from: first, to: last }, { from: last + 2, to }))
  }
  return claims
}
