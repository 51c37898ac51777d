import type { Block } from '../article/Article.ts'
import { blockText } from '../article/Article.ts'
import type { Span } from '../article/Quote.ts'
import { continuesQuote, findMarked, type Marked } from '../article/quotationMarks.ts'
import { attributeByTable, isTagByTable } from './attributeByTable.ts'
import type { Attribution } from './attribution.ts'
import { cutRuns } from './cutRuns.ts'
import { splitElisions } from './elisions.ts'
import type { ArticleReading, FoundQuote } from './findQuotes.ts'
import type { LanguageTable } from './LanguageTable.ts'
import { type Sentence, splitSentences } from './sentences.ts'
import { countWords, lastInside, type Token, tokenize } from './tokens.ts'

/**
 * Marks, cues and the words for the speaker of all quotes of an article in a language with a table of cues; in others
 * the marks alone.
 */
export function findByTable(body: readonly Block[], table: LanguageTable | undefined): ArticleReading {
  const state: State = {
    sentences: [],
    quotes: [],
    last: null,
    left: null,
    markedBy: new Map(),
  }
  const isTag = (tokens: readonly Token[], from: number) => isTagByTable(tokens, from, table)
  for (const [index, block] of body.entries()) {
    const text = blockText(block)
    const marked = findMarked(text)
    const goesOn = continuesQuote(state.left?.marked, marked[0], text) ? marked[0] : undefined
    const whole = tokenize(text, marked)
    const tokens = cutWords(whole, table)
    for (const sentence of splitSentences(index, tokens, isTag, table?.topics !== undefined)) {
      state.sentences.push(sentence)
      readSentence(state, sentence, attributeByTable(sentence.tokens, table), goesOn)
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

function cutWords(tokens: Token[], table: LanguageTable | undefined): Token[] {
  if (table?.spaced === false) return cutRuns(tokens, table)
  return table?.elides ? splitElisions(tokens) : tokens
}

type State = {
  sentences: Sentence[]
  quotes: FoundQuote[]
  last: FoundQuote | null
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
    else if (alone && state.last?.content.at(-1)?.block === block && sentenceOf(state, state.last, number)) {
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
        confidence: 1,
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
    confidence: 1,
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
  // In Chinese and Japanese these marks stand round titles only.
  if (token.text.startsWith('《')) return true
  const words = token.text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
  if (/[.,]/.test(lastInside(token)) && words.length > 3) return words.length < 9 && words.every(isTitleWord)
  return words.every(isTitleWord)
}

function isTitleWord(word: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(word) || /^(?:a|an|the|of|in|on|at|to|for|and|or|with|from|by|is)$/.test(word)
}
