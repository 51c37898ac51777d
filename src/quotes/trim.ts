import type { Phrase } from './nounPhrase.ts'
import type { Token } from './tokens.ts'

/** Drops points and loose conjunctions at both ends of a range; null when nothing is left. */
export function trim(tokens: readonly Token[], from: number, to: number): Phrase | null {
  let a = from
  let b = to
  while (a <= b && (isLoose(tokens[a]!, /^[([$£]$/) || /^(?:and|but|yet)$/.test(tokens[a]!.lower))) a += 1
  while (b >= a && (isLoose(tokens[b]!, /^[)\]%]$/) || /^(?:and|but|as|while|even)$/.test(tokens[b]!.lower)))
    b -= 1
  return a <= b ? { from: a, to: b } : null
}

function isLoose(token: Token, kept: RegExp): boolean {
  return token.kind === 'point' && !kept.test(token.text)
}
