import type { Span, Speaker } from '../article/Quote.ts'
import { CARRIED, type Credit, NOBODY } from './Credit.ts'
import { describeByTable } from './describeByTable.ts'
import type { ArticleReading } from './findQuotes.ts'
import { joinNames } from './joinNames.ts'
import type { LanguageTable } from './LanguageTable.ts'
import { opensSentence } from './languages.ts'
import { People } from './people.ts'
import { unifyNames } from './unifyNames.ts'

/** A name beside the words, in a language whose grammar is not read. */
const STATED = 0.9

/** The speakers in a language known by its table: no more than the words beside the quote and a fuller name. */
export function creditByTable({ sentences, quotes }: ArticleReading, table: LanguageTable): Credit[] {
  // Where every noun has a capital, only speakers are known to be names.
  const people = new People(table.offices ? [] : sentences, (lower) => opensSentence(table, lower))
  const described = quotes.map(({ mention }) => {
    if (!mention) return null
    const { from, to } = mention.phrase
    return describeByTable(sentences[mention.sentence]!.tokens.slice(from, to + 1), table)
  })
  if (!table.capitals) joinNames(described, sentences, table)
  for (const one of described) if (one?.kind === 'person') people.learn(one.name, one.role)
  const credits = quotes.map((quote, i): Credit => {
    const words = described[i]
    if (!words || !quote.mention || words.kind === 'pronoun') return NOBODY
    const { block, tokens } = sentences[quote.mention.sentence]!
    const { from, to } = quote.mention.phrase
    const mention: Span[] = [{ block, start: tokens[from]!.start, end: tokens[to]!.end }]
    const certainty = quote.carried ? 'inferred' : 'stated'
    const person = words.kind === 'person'
    const name = person ? people.fullName(words.name) : words.name
    const role = person ? (words.role ?? people.roleOf(name)) : undefined
    const speaker: Speaker = { name, is: words.kind, mention, ...(role ? { role } : {}), certainty }
    return { speaker, confidence: STATED * (quote.carried ? CARRIED : 1) }
  })
  unifyNames(credits.map(({ speaker }) => speaker))
  return credits
}
