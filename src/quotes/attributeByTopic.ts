import type { Attribution } from './attribution.ts'
import { describeByTable } from './describeByTable.ts'
import type { LanguageTable } from './LanguageTable.ts'
import { isComma } from './nameByTable.ts'
import type { Phrase } from './Phrase.ts'
import { countWords, type Token } from './tokens.ts'

/**
 * Reads "田中市長は「…」と述べた": the cue at the end, marks and "that" before it, the speaker in front of a particle. Where
 * several could have spoken nobody is named.
 */
export function readTopicVerb(
  tokens: readonly Token[],
  cue: Phrase,
  free: number,
  table: LanguageTable,
  previous: Phrase | null,
): Attribution | null {
  let that = cue.from - 1
  while (that > free && !table.that.includes(tokens[that]!.lower)) that -= 1
  const to = that - 1
  if (to < free || tokens[to]?.kind !== 'marked' || !table.that.includes(tokens[that]!.lower)) return null
  let from = to
  while (from > free && tokens[from - 1]!.kind === 'marked') from -= 1
  if (countWords(tokens[from]!) < 2) return null
  const inverted = topics(tokens, that + 1, cue.from - 1, table)
  const leading = topics(tokens, free, from - 1, table)
  const named = inverted.length > 0 ? inverted : leading
  const subject = named.length === 1 ? named[0]! : named.length === 0 ? previous : null
  return { content: [{ from, to }], cue, subject }
}

/** Reads "警察によると、…": the speaker in front, the rest of the sentence told. With marked words somebody else speaks. */
export function readTopicPhrase(
  tokens: readonly Token[],
  cue: Phrase,
  free: number,
  table: LanguageTable,
): Attribution | null {
  const at = cue.from - 1
  if (at < free || tokens[at]!.kind !== 'word' || !isComma(tokens[cue.to + 1])) return null
  if (!describeByTable([tokens[at]!], table)) return null
  let to = tokens.length - 1
  while (to > cue.to && tokens[to]!.kind === 'point') to -= 1
  const from = cue.to + 2
  if (to < from || tokens.slice(from).some((token) => token.kind === 'marked')) return null
  return { content: [{ from, to }], cue, subject: { from: at, to: at } }
}

/** All who may have spoken. */
function topics(tokens: readonly Token[], from: number, to: number, table: LanguageTable): Phrase[] {
  const found: Phrase[] = []
  for (let i = from + 1; i <= to; i += 1) {
    if (!table.topics!.includes(tokens[i]!.lower) || tokens[i - 1]!.kind !== 'word') continue
    if (describeByTable([tokens[i - 1]!], table)) found.push({ from: i - 1, to: i - 1 })
  }
  return found
}
