import { AUXILIARIES, DETERMINERS, looksPast, PREPOSITIONS, SUBORDINATORS } from './functionWords.ts'
import type { Reference } from './Reference.ts'
import type { Token } from './tokens.ts'

const LONGEST_TAIL = 7

/** A description as shown: without its article, with the phrase that hangs on it ("nurse on the children’s ward"). */
export function descriptionLabel(tokens: readonly Token[], { from, to, opens }: Reference): string {
  let end = to
  if (/^(?:of|for|from|on|in|at|with)$/.test(tokens[to + 1]?.lower ?? ''))
    for (let i = to + 1; i < tokens.length && i - to <= LONGEST_TAIL; i += 1) {
      const { kind, lower } = tokens[i]!
      if (kind !== 'word' || AUXILIARIES.has(lower) || looksPast(lower) || SUBORDINATORS.has(lower)) break
      if (PREPOSITIONS.has(lower)) continue
      // What an article follows is no noun: "a man in an apron sweeps the beach".
      if (DETERMINERS.has(tokens[i + 1]?.lower ?? '')) break
      end = i
    }
  const start = opens === 'the' || opens === 'a' ? Math.min(from + 1, to) : from
  const text = tokens
    .slice(start, end + 1)
    .map((token) => token.text)
    .join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
