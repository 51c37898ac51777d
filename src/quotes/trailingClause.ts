import { opensClause } from './content.ts'
import type { Token } from './tokens.ts'

/**
 * Cuts a report before a comma behind which the writer goes on in his own words: "Roe said it was safe, though nobody
 * crossed it". `from` is the first token after the cue, `to` the last that the report may reach; gives the last that it
 * does reach.
 */
export function trailingClause(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 2; i < to - 1; i += 1)
    if (tokens[i]!.text === ',' && opensRemark(tokens, i + 1, to)) return i - 1
  return to
}

/** Whether the writer's own words begin at `i`: more often than not. */
function opensRemark(tokens: readonly Token[], i: number, to: number): boolean {
  const { lower } = tokens[i]!
  if (/^(?:which|who|while|whereas|according|a|an|something|part)$/.test(lower)) return true
  // "and that it was old" goes on the report.
  return (
    /^(?:and|but)$/.test(lower) &&
    !/^(?:that|one|only|not)$/.test(tokens[i + 1]!.lower) &&
    opensClause(tokens, i + 1, to)
  )
}
