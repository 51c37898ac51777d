import type { Sentence } from '../sentences.ts'
import { countWords, lastInside, type Token } from '../tokens.ts'
import { hashText } from './hash.ts'
import type { Model } from './Model.ts'
import { SMALL_WORDS } from './smallWords.ts'
import { stem } from './stem.ts'
import { TAGS, tagWords } from './tagWords.ts'

/** What the features know of the words of an article, one number a token and column. */
export type WordView = {
  tokens: Token[]
  /** The sentence and the block of each token, and where they begin; one more entry ends the last. */
  sentence: Int32Array
  block: Int32Array
  sentenceStarts: number[]
  blockStarts: number[]
  word: Int32Array
  stem: Int32Array
  /** Part of speech; points stand for themselves. */
  tag: Int32Array
  /** Verb or auxiliary. */
  verbal: Uint8Array
  /** Class of words used alike, and the wider class above it. */
  fine: Int32Array
  coarse: Int32Array
  /** Stem and kind of word, as the table of rates knows them. */
  keys: string[]
  /** How often the stem is a cue: 0 hardly ever, 5 nearly always. */
  rate: Uint8Array
  shape: Int32Array
  /** Small words as they are, others by their tag. */
  small: Int32Array
  /** Length, ending and kind of marks of a marked stretch; 0 for words. */
  marked: Int32Array
}

/** The wanted view of all sentences of an article, in order. */
export function viewWords(sentences: readonly Sentence[], model: Model): WordView {
  const tokens = sentences.flatMap((sentence) => sentence.tokens)
  const size = tokens.length
  const column = () => new Int32Array(size)
  const view: WordView = {
    tokens,
    sentence: column(),
    block: column(),
    sentenceStarts: [],
    blockStarts: [],
    word: column(),
    stem: column(),
    tag: column(),
    verbal: new Uint8Array(size),
    fine: column(),
    coarse: column(),
    keys: [],
    rate: new Uint8Array(size),
    shape: column(),
    small: column(),
    marked: column(),
  }
  place(view, sentences)
  const lowers = tokens.map((token) => (token.kind === 'marked' ? '“' : token.lower))
  for (const [i, token] of tokens.entries()) {
    const first = view.sentenceStarts[view.sentence[i]!] === i
    view.word[i] = hashText(lowers[i]!)
    if (token.kind === 'marked') view.marked[i] = hashText(describeMarked(token))
    const known = token.kind === 'word' ? classOf(model, token.lower) : -1
    view.fine[i] =
      token.kind === 'word' ? known + 3 : token.kind === 'marked' ? view.marked[i]! : view.word[i]!
    view.coarse[i] = token.kind === 'word' ? (known < 0 ? 2 : model.coarse[known]! + 3) : view.word[i]!
    view.shape[i] = token.kind === 'marked' ? view.marked[i]! : hashText(shapeOf(token, first))
  }
  const tags = tagWords(view, model.tagger)
  for (const [i, token] of tokens.entries()) {
    const name = TAGS[tags[i]!]!
    const root = token.kind === 'word' ? stem(token.lower) : lowers[i]!
    view.stem[i] = hashText(root)
    view.tag[i] = token.kind === 'point' ? view.word[i]! : hashText(name)
    view.verbal[i] = name === 'VERB' || name === 'AUX' ? 1 : 0
    view.keys.push(token.kind === 'marked' ? '' : rateKey(root, name))
    view.small[i] = token.kind !== 'word' || SMALL_WORDS.has(token.lower) ? view.word[i]! : view.tag[i]!
  }
  rateWords(view, model.rates)
  return view
}

/** Sets how often each word is a cue. */
export function rateWords(view: WordView, rates: ReadonlyMap<string, number>): void {
  for (const [i, key] of view.keys.entries()) view.rate[i] = rates.get(key) ?? 0
}

function place(view: WordView, sentences: readonly Sentence[]): void {
  let at = 0
  let block = -1
  for (const [number, sentence] of sentences.entries()) {
    if (sentence.block !== block) view.blockStarts.push(at)
    block = sentence.block
    view.sentenceStarts.push(at)
    for (const _ of sentence.tokens) {
      view.sentence[at] = number
      view.block[at] = view.blockStarts.length - 1
      at += 1
    }
  }
  view.sentenceStarts.push(at)
  view.blockStarts.push(at)
}

function classOf(model: Model, lower: string): number {
  return model.classes.get(lower) ?? model.classes.get(lower.replace(/'s$|'$/, '')) ?? -1
}

function shapeOf(token: Token, first: boolean): string {
  const initial = /^\p{Lu}/u.test(token.text) ? (first ? 'S' : 'X') : /^\d/.test(token.text) ? '9' : 'x'
  return initial + (/'s$|s'$/.test(token.lower) ? 'p' : '') + (/-/.test(token.lower) ? '-' : '')
}

function describeMarked(token: Token): string {
  const { inner, open } = token.marked!
  const count = countWords(token)
  const length = count <= 1 ? 1 : count <= 2 ? 2 : count <= 4 ? 4 : count <= 8 ? 8 : 9
  const last = lastInside(token)
  const end = /[.!?…]/.test(last) ? '.' : last === ',' ? ',' : '-'
  const initial = /^\W*\p{Lu}/u.test(token.text.slice(inner.start - token.marked!.start)) ? 'U' : 'l'
  // Single marks are one paper's double ones: which they are must not matter.
  return `Q${length}${end}${initial}${open ? 'o' : ''}`
}

/** The key of a stem in the table of rates: nouns and verbs of one form are told apart. */
function rateKey(stemmed: string, tag: string): string {
  const kind =
    tag === 'VERB' || tag === 'AUX'
      ? 'V'
      : tag === 'NOUN' || tag === 'PROPN'
        ? 'N'
        : tag === 'ADJ'
          ? 'A'
          : 'o'
  return `${kind}${stemmed}`
}
