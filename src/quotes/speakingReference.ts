import { kindOfDescription } from './bearerOf.ts'
import { isList } from './describe.ts'
import type { Mention } from './findQuotes.ts'
import { PREPOSITIONS, RELATIVES } from './functionWords.ts'
import type { Reference } from './Reference.ts'
import type { Sentence } from './sentences.ts'
import type { Token } from './tokens.ts'

/**
 * Which reference the words for a speaker are: the first that is neither a possessor nor hangs on another by a
 * preposition. A relative pronoun is whoever stands before it. Null where the words name nobody that was read.
 */
export function speakingReference(
  { sentence, phrase }: Mention,
  references: readonly (readonly Reference[])[],
  sentences: readonly Sentence[],
): Reference | null {
  const list = references[sentence] ?? []
  const { tokens } = sentences[sentence]!
  const { from, to } = phrase
  if (from === to && RELATIVES.has(tokens[from]!.lower)) {
    const before = list.filter((one) => one.to < from && one.place !== 'possessor')
    const near = headOf(
      before,
      before.findLastIndex((one) => from - one.end <= 2),
      tokens,
    )
    return near?.same ?? near ?? null
  }
  if (isList(tokens.slice(from, to + 1))) return null
  const inside = list.filter((one) => one.to >= from && one.to <= to && one.place !== 'possessor')
  const first = inside[0]
  if (!first) return null
  // "a spokesman for Roe" where only Roe was read: the words before are the speaker.
  if (first.from > from && PREPOSITIONS.has(tokens[first.from - 1]!.lower)) {
    const lead = tokens.slice(from, first.from - 1)
    if (lead.some(({ kind, lower }) => kind === 'word' && !PREPOSITIONS.has(lower))) return null
  }
  // "Roe and two aides", "Norland and Sorland": more than one.
  if (inside[1] && tokens[first.to + 1]?.lower === 'and' && inside[1].from === first.to + 2) return null
  return first
}

/** Whom "who" goes on about: of "a member of the council, who" not the council. */
function headOf(list: readonly Reference[], at: number, tokens: readonly Token[]): Reference | undefined {
  const one = list[at]
  const before = list[at - 1]
  if (!one || !before || one.form !== 'description' || kindOfDescription(one) !== 'organisation') return one
  const hangs = PREPOSITIONS.has(tokens[one.from - 1]?.lower ?? '') && before.to === one.from - 2
  return hangs ? before : one
}
