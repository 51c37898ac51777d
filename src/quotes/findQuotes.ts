import type { Block } from '../article/Article.ts'
import { blockText } from '../article/Article.ts'
import type { Span } from '../article/Quote.ts'
import { continuesQuote, findMarked, type Marked } from '../article/quotationMarks.ts'
import { attributeByTable } from './attributeByTable.ts'
import { attributeEnglish } from './attributeEnglish.ts'
import type { Attribution } from './attribution.ts'
import { isTag } from './cues.ts'
import { splitElisions } from './elisions.ts'
import { languageTable } from './languages.ts'
import type { Phrase } from './nounPhrase.ts'
import { type Sentence, splitSentences } from './sentences.ts'
import { countWords, lastInside, type Token, tokenize } from './tokens.ts'

/** The words that name a speaker, where they stand. `sentence` indexes `Reading.sentences`. */
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
}

export type ArticleReading = { sentences: Sentence[]; quotes: FoundQuote[] }

/** Marks, cues and the words for the speaker of all quotes of an article; names are found later. */
export function findQuotes(body: readonly Block[], language: string): ArticleReading {
  const state: State = {
    sentences: [],
    quotes: [],
    last: null,
    awaiting: null,
    left: null,
    markedBy: new Map(),
  }
  const english = /^en\b/i.test(language)
  const table = languageTable(language)
  for (const [index, block] of body.entries()) {
    const text = blockText(block)
    const marked = findMarked(text)
    const goesOn = continuesQuote(state.left?.marked, marked[0], text) ? marked[0] : undefined
    const whole = tokenize(text, marked)
    const tokens = table?.elides ? splitElisions(whole) : whole
    for (const sentence of splitSentences(index, tokens, english ? isTag : () => false)) {
      const reading = english
        ? attributeEnglish(sentence.tokens)
        : { found: attributeByTable(sentence.tokens, table), awaiting: null }
      state.sentences.push(sentence)
      readSentence(state, sentence, reading.found, goesOn)
      if (reading.awaiting)
        state.awaiting = { attribution: reading.awaiting, sentence: state.sentences.length - 1 }
    }
    const final = marked.at(-1)
    state.left = final?.open ? { marked: final, quote: state.markedBy.get(final) ?? null } : null
  }
  const quotes = state.quotes.filter((quote) => quote.content.length > 0)
  for (const quote of quotes) quote.content.sort((a, b) => a.block - b.block || a.start - b.start)
  for (const quote of quotes) quote.verbatim.sort((a, b) => a.block - b.block || a.start - b.start)
  quotes.sort(
    (a, b) => a.content[0]!.block - b.content[0]!.block || a.content[0]!.start - b.content[0]!.start,
  )
  return { sentences: state.sentences, quotes }
}

type State = {
  sentences: Sentence[]
  quotes: FoundQuote[]
  last: FoundQuote | null
  /** "Roe said:" at the end of a sentence, and the sentence's number. */
  awaiting: { attribution: Attribution; sentence: number } | null
  /** Marked words that the block before left open. */
  left: { marked: Marked; quote: FoundQuote | null } | null
  markedBy: Map<Marked, FoundQuote>
}

function readSentence(
  state: State,
  sentence: Sentence,
  found: Attribution[],
  goesOn: Marked | undefined,
): void {
  const number = state.sentences.length - 1
  const { tokens, block } = sentence
  const before = state.last
  const awaiting = state.awaiting
  state.awaiting = null
  for (const attribution of found) {
    const quote = makeQuote(sentence, number, attribution)
    for (const part of attribution.content)
      for (let i = part.from; i <= part.to; i += 1) {
        const marked = tokens[i]!.marked
        if (!marked) continue
        state.markedBy.set(marked, quote)
        // The tag stands after the second paragraph of the quote.
        const earlier = state.left?.quote
        if (marked === goesOn && earlier?.carried) {
          quote.content.unshift(...earlier.content.splice(0))
          quote.verbatim.unshift(...earlier.verbatim.splice(0))
        }
      }
    state.quotes.push(quote)
    state.last = quote
  }
  const alone = tokens.every((token) => token.kind !== 'word')
  for (const [i, token] of tokens.entries()) {
    if (!token.marked || state.markedBy.has(token.marked)) continue
    const span = { block, start: token.start, end: token.end }
    const join = (quote: FoundQuote) => {
      quote.content.push(span)
      quote.verbatim.push({ ...span })
      state.markedBy.set(token.marked!, quote)
      state.last = quote
    }
    if (token.marked === goesOn && state.left?.quote) join(state.left.quote)
    else if (awaiting && i === 0 && number - awaiting.sentence === 1) {
      const source = state.sentences[awaiting.sentence]!
      const quote = makeQuote(source, awaiting.sentence, { ...awaiting.attribution, content: [] })
      quote.sentence = number
      state.quotes.push(quote)
      join(quote)
    } else if (
      alone &&
      state.last?.content.at(-1)?.block === block &&
      sentenceOf(state, state.last, number)
    ) {
      join(state.last)
    } else {
      const inferred = alone && isFirst(state, number) && endsBlock(state, before, number)
      const opens = i === 0 && tokens[1]?.text === ',' && !isTitle(token)
      if (!inferred && !opens && !isSpeech(token)) continue
      const quote: FoundQuote = {
        content: [],
        verbatim: [],
        mention: inferred ? before!.mention : null,
        sentence: number,
        carried: true,
      }
      state.quotes.push(quote)
      join(quote)
    }
  }
}

/** Whether a quote's last words stand in this sentence or the one before. */
function sentenceOf(state: State, quote: FoundQuote, number: number): boolean {
  const end = quote.content.at(-1)!.end
  const previous = state.sentences[number - 1]
  const from =
    previous && previous.block === state.sentences[number]!.block
      ? previous.tokens[0]!.start
      : state.sentences[number]!.tokens[0]!.start
  return end > from
}

/** Whether marked words of a quote stand in the last sentence of the block before. */
function endsBlock(state: State, quote: FoundQuote | null, number: number): boolean {
  const last = quote?.verbatim.at(-1)
  const previous = state.sentences[number - 1]
  if (!last || !previous || last.block !== previous.block) return false
  return previous.block === state.sentences[number]!.block - 1 && last.end > previous.tokens[0]!.start
}

function isFirst(state: State, number: number): boolean {
  return state.sentences[number - 1]?.block !== state.sentences[number]!.block
}

function makeQuote(sentence: Sentence, number: number, attribution: Attribution): FoundQuote {
  const { tokens, block } = sentence
  const content: Span[] = []
  const verbatim: Span[] = []
  for (const part of attribution.content) {
    content.push({ block, start: tokens[part.from]!.start, end: tokens[part.to]!.end })
    for (let i = part.from; i <= part.to; i += 1) {
      const token = tokens[i]!
      if (token.kind === 'marked') verbatim.push({ block, start: token.start, end: token.end })
    }
  }
  const quote: FoundQuote = {
    content,
    verbatim,
    mention: attribution.subject && { sentence: number, phrase: attribution.subject },
    sentence: number,
    carried: false,
  }
  const { cue } = attribution
  if (cue) quote.cue = { block, start: tokens[cue.from]!.start, end: tokens[cue.to]!.end }
  return quote
}

/** Marked words that nobody is said to have spoken are speech if they are long or end like a sentence. */
function isSpeech(token: Token): boolean {
  if (isTitle(token)) return false
  if (countWords(token) >= 5) return true
  return /[.!?…,。！？؟۔]/.test(lastInside(token)) && countWords(token) >= 2
}

/** “Gone With the Wind”: every longer word has a capital. */
function isTitle(token: Token): boolean {
  const { marked } = token
  if (!marked) return false
  const words = token.text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
  if (/[.,]/.test(lastInside(token)) && words.length > 3) return words.length < 9 && words.every(isTitleWord)
  return words.every(isTitleWord)
}

function isTitleWord(word: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(word) || /^(?:a|an|the|of|in|on|at|to|for|and|or|with|from|by|is)$/.test(word)
}
