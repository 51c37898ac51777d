import type { Block } from '../article/Article.ts'
import type { Span } from '../article/Quote.ts'
import { findByTable } from './findByTable.ts'
import { findEnglish } from './findEnglish.ts'
import { languageTable } from './languages.ts'
import type { Phrase } from './Phrase.ts'
import type { Sentence } from './sentences.ts'

/** The words that name a speaker, where they stand. `sentence` indexes `ArticleReading.sentences`. */
export type Mention = { sentence: number; phrase: Phrase }

/** A quote before its speaker has a name. */
export type FoundQuote = {
  content: Span[]
  verbatim: Span[]
  cue?: Span
  mention: Mention | null
  /** The sentence that its first words stand in. */
  sentence: number
  /** The speaker is that of the quote before, not stated beside these words. */
  carried: boolean
  /** How sure it is that these words name the speaker, 0 to 1. */
  confidence: number
}

export type ArticleReading = { sentences: Sentence[]; quotes: FoundQuote[] }

/** Marks, cues and the words for the speaker of all quotes of an article; names are found later. */
export function findQuotes(body: readonly Block[], language: string): ArticleReading {
  return /^en\b/i.test(language) ? findEnglish(body) : findByTable(body, languageTable(language))
}
