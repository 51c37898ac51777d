import type { Speaker } from '../../src/article/Quote.ts'

/** A stretch of a paragraph's text in UTF-16 code units, end exclusive. */
export type GoldSpan = [paragraph: number, start: number, end: number]

/** A quote as a careful reader marks it. */
export type GoldQuote = {
  /** The stretches of `spans` as text, so that a fixture can be read. */
  words: string[]
  spans: GoldSpan[]
  /** The parts in quotation marks, the marks included. */
  verbatim?: GoldSpan[]
  /** The words that stand for the speaker beside the quote: "the minister", "she". */
  mention: string | null
  /** Who it is by the fullest name that the article states, with other names it states; null: left open by the article. */
  speaker: { name: string; is: Speaker['is']; also?: string[] } | null
  /** The mention is he, she or they. */
  pronoun?: true
  /** Careful readers would differ: neither a miss nor a find. */
  optional?: true
}

/** A reviewed article of invented people, `test/quotes/gold/<name>.json`. */
export type GoldArticle = {
  /** Of the file: `british-01`. */
  name: string
  /** `british`, `wire`, `pronoun`, …: the name without its number. */
  style: string
  /** What it is meant to try. */
  about: string
  paragraphs: string[]
  /** People who are named, say nothing, and share a name with one who speaks. */
  silent?: string[]
  quotes: GoldQuote[]
}
