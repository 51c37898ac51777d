import { countWords, isCapital, lastInside } from '../tokens.ts'
import { type Claim, plainClaim, type Run } from './Claim.ts'
import type { WordView } from './WordView.ts'

const DASH = /^(?:[—–―-]|--)$/
/** Fewer marked words that do not end like a sentence are a title: “Beloved” – Toni Morrison. */
const SENTENCE_WORDS = 5
/** Words of a signature, "Jane Roe" or "President Jane Roe". */
const LONGEST_NAME = 6
/** Tokens of a paragraph behind its dash; more than that is the writer's prose. */
const LONGEST_SIGNATURE = 20

/** Quotes signed by their speaker: “It rained.” — Jane Roe, in one paragraph or in two. Marks their tokens as taken. */
export function claimSigned(view: WordView, taken: Uint8Array): Claim[] {
  const claims: Claim[] = []
  for (let block = 0; block + 1 < view.blockStarts.length; block += 1) {
    const from = view.blockStarts[block]!
    const to = view.blockStarts[block + 1]! - 1
    const beside = view.tokens[from]!.kind === 'marked'
    // A signature of its own belongs to a paragraph before it that is nothing but marked words.
    const quote = beside ? from : from - 1
    const dash = beside ? from + 1 : from
    if (dash >= to || !DASH.test(view.tokens[dash]!.text)) continue
    if (quote < 0 || taken[quote] || taken[dash] || !isStatement(view, quote)) continue
    if (!beside && quote !== view.blockStarts[block - 1]!) continue
    const signature = readSignature(view, dash + 1, to)
    if (!signature) continue
    taken[quote] = 1
    taken.fill(1, dash, signature.to + 1)
    claims.push(plainClaim(dash, signature, { from: quote, to: quote }))
  }
  return claims
}

function isStatement(view: WordView, i: number): boolean {
  const token = view.tokens[i]!
  return token.kind === 'marked' && (/[.!?…]/.test(lastInside(token)) || countWords(token) >= SENTENCE_WORDS)
}

/** A name up to the end of its paragraph, or to a comma or bracket. */
function readSignature({ tokens }: WordView, from: number, to: number): Run | null {
  if (to - from > LONGEST_SIGNATURE) return null
  let last = from - 1
  while (last < to && isCapital(tokens[last + 1])) last += 1
  if (last < from || last - from >= LONGEST_NAME) return null
  const next = tokens[last + 1]
  return last === to || /^[,(]$/.test(next!.text) || (next!.text === '.' && last + 1 === to)
    ? { from, to: last }
    : null
}
