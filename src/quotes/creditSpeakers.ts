import type { Span, Speaker } from '../article/Quote.ts'
import { type Antecedent, Pronouns } from './coreference.ts'
import { describeByTable } from './describeByTable.ts'
import type { ArticleReading, FoundQuote } from './findQuotes.ts'
import { joinNames } from './joinNames.ts'
import { languageTable, opensSentence } from './languages.ts'
import { type Described, describe } from './mention.ts'
import { People } from './people.ts'
import { isNationality } from './speakerWords.ts'
import type { Token } from './tokens.ts'

/** The speakers of the quotes of an article, in their order; null where nobody is named for sure. */
export function creditSpeakers({ sentences, quotes }: ArticleReading, language: string): (Speaker | null)[] {
  const table = languageTable(language)
  const read = (tokens: readonly Token[]) => (table ? describeByTable(tokens, table) : describe(tokens))
  const people = new People(sentences, (lower) => table !== undefined && opensSentence(table, lower))
  const pronouns = new Pronouns(sentences, people)
  const wordsOf = (quote: FoundQuote): Token[] => {
    const { sentence, phrase } = quote.mention!
    return sentences[sentence]!.tokens.slice(phrase.from, phrase.to + 1)
  }
  const described = quotes.map((quote) => (quote.mention ? read(wordsOf(quote)) : null))
  if (table && !table.capitals) joinNames(described, sentences, table)
  for (const one of described) if (one?.kind === 'person') people.learn(one)

  const speakers: (Speaker | null)[] = []
  let lastPlural: Speaker | null = null
  for (const [i, quote] of quotes.entries()) {
    const words = described[i]
    if (!words || !quote.mention) {
      speakers.push(null)
      continue
    }
    const { sentence, phrase } = quote.mention
    const tokens = sentences[sentence]!.tokens
    const block = sentences[sentence]!.block
    const mention: Span = { block, start: tokens[phrase.from]!.start, end: tokens[phrase.to]!.end }
    const make = (
      name: string,
      is: Speaker['is'],
      more: Span[],
      inferred: boolean,
      role?: string,
    ): Speaker => ({
      name,
      is,
      mention: [...more, mention].sort((a, b) => a.block - b.block || a.start - b.start),
      ...(role === undefined ? {} : { role }),
      certainty: inferred || quote.carried ? 'inferred' : 'stated',
    })
    const spanOf = (one: Antecedent): Span => {
      const source = sentences[one.sentence]!
      return { block: source.block, start: source.tokens[one.from]!.start, end: source.tokens[one.to]!.end }
    }
    let speaker: Speaker | null = null
    if (words.kind === 'pronoun') {
      const found = pronouns.resolve(words.name, sentence, phrase.from)
      if (found) {
        speaker = make(found.person.name, 'person', [spanOf(found)], true, found.person.roles[0])
        pronouns.noteSpeaker(sentence, found)
      } else if (lastPlural && refersTo(words.name, lastPlural) && near(quote, quotes[i - 1])) {
        speaker = make(lastPlural.name, lastPlural.is, lastPlural.mention.slice(0, 1), true, lastPlural.role)
      }
    } else if (words.kind === 'person') {
      const person = people.learn({ ...words, role: undefined })
      speaker = make(person.name, 'person', [], false, words.role ?? person.roles[0])
      pronouns.noteSpeaker(sentence, { person, sentence, from: phrase.from, to: phrase.to })
    } else {
      const holder = words.office ? people.holderOf(words.office) : undefined
      if (holder) {
        speaker = make(holder.name, 'person', [], true, holder.roles[0])
        pronouns.noteSpeaker(sentence, { person: holder, sentence, from: phrase.from, to: phrase.to })
      } else if (isUsable(words)) speaker = make(words.name, words.kind, [], false)
    }
    lastPlural = speaker && (speaker.is === 'group' || speaker.is === 'organisation') ? speaker : null
    speakers.push(speaker)
  }
  unify(speakers)
  return speakers
}

/** Pronouns such as "many" or "some" alone name nobody. */
function isUsable(words: Described): boolean {
  return !/^(?:that|this|these|those|who|which|what|one|some|many|others?|several|both|most|none|few|it)$/i.test(
    words.name,
  )
}

/** "it" is an institution, "they" may be one as well as a group. */
function refersTo(pronoun: string, speaker: Speaker): boolean {
  return pronoun === 'they' || (pronoun === 'it' && speaker.is === 'organisation')
}

function near(quote: FoundQuote, before: FoundQuote | undefined): boolean {
  return before !== undefined && quote.sentence - before.sentence <= 2
}

/** "Iranian state media" and "State media" are one speaker: the shorter name stands where only a nationality differs. */
function unify(speakers: readonly (Speaker | null)[]): void {
  const many = speakers.filter((one): one is Speaker => one?.is === 'organisation' || one?.is === 'group')
  const names = [...new Set(many.map((one) => one.name))].sort((a, b) => a.length - b.length)
  const common = new Map<string, string>()
  for (const [i, short] of names.entries()) {
    for (const long of names.slice(i + 1)) {
      if (common.has(long) || !long.toLowerCase().endsWith(` ${short.toLowerCase()}`)) continue
      const prefix = long.slice(0, long.length - short.length - 1).split(' ')
      const plain = prefix.every(
        (word, k) => isNationality(word) || (k === 0 ? false : /^\p{Ll}/u.test(word)),
      )
      if (plain) common.set(long, common.get(short) ?? short)
      else if (
        !common.has(short) &&
        long
          .split(' ')
          .slice(0, -1)
          .some((word) => /^\p{Lu}/u.test(word) && !isNationality(word))
      )
        common.set(short, long)
    }
  }
  for (const one of many) one.name = common.get(one.name) ?? one.name
}
