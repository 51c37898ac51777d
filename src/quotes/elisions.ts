import type { Token } from './tokens.ts'

const ELIDED = /^(?:qu|lorsqu|puisqu|[ldnsjmtc])['’](?=\p{L})/iu

/** Cuts "qu’une" and "l’eau" into two tokens each, so that what was said can begin behind "qu’". */
export function splitElisions(tokens: readonly Token[]): Token[] {
  const split: Token[] = []
  for (const token of tokens) {
    const size = token.kind === 'word' ? (token.text.match(ELIDED)?.[0].length ?? 0) : 0
    if (size === 0) {
      split.push(token)
      continue
    }
    const at = token.start + size
    split.push({ ...token, end: at, text: token.text.slice(0, size), lower: token.lower.slice(0, size) })
    split.push({ ...token, start: at, text: token.text.slice(size), lower: token.lower.slice(size) })
  }
  return split
}
