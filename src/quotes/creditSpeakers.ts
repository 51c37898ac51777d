import type { Span, Speaker } from '../article/Quote.ts'
import { Cast, type Meant } from './Cast.ts'
import { CARRIED, type Credit, NOBODY, SURE_ENOUGH } from './Credit.ts'
import { creditByTable } from './creditByTable.ts'
import { Discourse } from './Discourse.ts'
import { type Described, describe } from './describe.ts'
import type { ArticleReading, FoundQuote, Mention } from './findQuotes.ts'
import { languageTable } from './languages.ts'
import type { Reference } from './Reference.ts'
import type { Referent } from './Referent.ts'
import { isTitleCase, readArticleReferences } from './readArticleReferences.ts'
import { speakingReference } from './speakingReference.ts'
import { lastInside, type Token } from './tokens.ts'
import { trimMention } from './trimMention.ts'
import { unifyNames } from './unifyNames.ts'

/** Words beside a quote that say by themselves who spoke, though nobody in the article is known to be meant. */
const AS_WRITTEN = 0.8
/** Last words of names that are read, not heard. */
const SILENT = /^(?:Act|Bill|Law|Amendment|Treaty|Code|Plan|Project|Award|Prize|Festival|Day)$/
/** A surname that two people have. */
const SHARED_NAME = 0.76
/** Left of the confidence where the words are more likely a crosshead, or somebody else's question. */
const DOUBTFUL = 0.5

/** Who said the quotes of an article, in their order; the speaker is null where that is not sure enough. */
export function creditSpeakers(reading: ArticleReading, language: string): Credit[] {
  const table = languageTable(language)
  if (table) return creditByTable(reading, table)
  const { sentences, quotes } = reading
  const references = readArticleReferences(reading)
  const cast = new Cast(sentences, references)
  const mentions = quotes.map(({ mention }) =>
    mention ? trimMention(mention, sentences[mention.sentence]!.tokens) : null,
  )
  const speaking = mentions.map((mention) =>
    mention ? speakingReference(mention, references, sentences) : null,
  )
  const speakers = new Set(speaking.filter((one): one is Reference => one !== null))
  // Pronouns whose meaning is plain tell the sex of people, which makes other pronouns plain on a second reading.
  const made = new Map<Reference, Referent>()
  let discourse = new Discourse(sentences, references, cast, speakers, made)
  if (discourse.tellSexes()) discourse = new Discourse(sentences, references, cast, speakers, made)
  const credits = quotes.map((quote, i) => {
    const credit = creditQuote(quote, mentions[i]!, speaking[i] ?? null, reading, cast, discourse)
    return credit.confidence < SURE_ENOUGH ? { ...credit, speaker: null } : credit
  })
  unifyNames(credits.map(({ speaker }) => speaker))
  return credits
}

function creditQuote(
  quote: FoundQuote,
  mentioned: Mention | null,
  reference: Reference | null,
  { sentences }: ArticleReading,
  cast: Cast,
  discourse: Discourse,
): Credit {
  if (!mentioned) return NOBODY
  const { tokens } = sentences[mentioned.sentence]!
  const { from, to } = mentioned.phrase
  const words = describe(tokens.slice(from, to + 1))
  const meant = reference && discourse.meant.get(reference)
  const credit = meant ? creditMeant(meant, reference, words) : asWritten(words, cast, isTitleCase(tokens))
  if (!credit) return NOBODY
  const mention = spanOf(sentences[mentioned.sentence]!, from, to)
  const source = credit.inferred && reference ? discourse.source.get(reference) : undefined
  const more = source ? [spanOf(sentences[source.sentence]!, source.from, source.to)] : []
  const speaker: Speaker = {
    name: credit.name,
    is: credit.is,
    mention: [...more, mention].sort((a, b) => a.block - b.block || a.start - b.start),
    ...(credit.role === undefined ? {} : { role: credit.role }),
    certainty: credit.inferred || quote.carried ? 'inferred' : 'stated',
  }
  const carried = quote.carried ? CARRIED * (isDoubtful(sentences[quote.sentence]!.tokens) ? DOUBTFUL : 1) : 1
  return { speaker, confidence: credit.sure * carried }
}

/** Marked words alone that are a crosshead, or ask a person by name: “Did you, Mr Roe?” */
function isDoubtful(tokens: readonly Token[]): boolean {
  const [only] = tokens
  if (!only?.marked || tokens.length > 1) return false
  return !/[.!?…,]/.test(lastInside(only)) || /, (?:\p{Lu}\p{L}*\.? ?){1,3}\?\P{L}*$/u.test(only.text)
}

type Named = { name: string; is: Speaker['is']; role?: string; sure: number; inferred: boolean }

/** The words' own name and kind, or those of whom they mean. */
function creditMeant({ referent, sure }: Meant, { form }: Reference, words: Described | null): Named {
  if (!referent.named && form === 'description' && words && words.kind !== 'pronoun' && isUsable(words)) {
    referent.name = words.name
    referent.kind = words.kind
  }
  const role = referent.kind === 'person' ? (words?.role ?? referent.roles[0]) : undefined
  return {
    name: referent.name,
    is: referent.kind,
    ...(role === undefined ? {} : { role }),
    sure,
    // "The mayor, Jane Roe": her name is there.
    inferred: form === 'pronoun' || (form === 'description' && referent.named && words?.kind !== 'person'),
  }
}

/** In a headline half of the words look like names: there only who is known counts. */
function asWritten(words: Described | null, cast: Cast, inHeadline: boolean): Named | null {
  if (!words || words.kind === 'pronoun' || !isUsable(words)) return null
  const role = words.role === undefined ? {} : { role: words.role }
  const parts = words.name.split(' ')
  const known = words.kind === 'person' ? cast.names.find(parts, words.sex, Number.POSITIVE_INFINITY) : null
  if (known)
    return { name: known.referent.name, is: known.referent.kind, ...role, sure: AS_WRITTEN, inferred: false }
  if (inHeadline) return null
  // "The Futures Bill" says nothing.
  if (words.kind === 'organisation' && SILENT.test(parts.at(-1)!)) return null
  const sure = words.kind === 'person' ? SHARED_NAME : AS_WRITTEN
  return { name: words.name, is: words.kind, ...role, sure, inferred: false }
}

/** Pronouns such as "many", "some" or "his" alone name nobody. */
function isUsable(words: Described): boolean {
  return !/^(?:that|this|these|those|who|which|what|one|some|many|others?|several|both|most|none|few|it|his|her|their|its|our|my|your)$/i.test(
    words.name,
  )
}

function spanOf({ block, tokens }: ArticleReading['sentences'][number], from: number, to: number): Span {
  return { block, start: tokens[from]!.start, end: tokens[to]!.end }
}
