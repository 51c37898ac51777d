import type { Sentence } from '../sentences.ts'
import { countWords, lastInside, type Token } from '../tokens.ts'
import { hashText } from './hash.ts'
import type { Model } from './Model.ts'
import { TAGS, tagWords } from './tagWords.ts'
import { type StemKey, type WordFacts, type WordKind, wordFacts } from './wordFacts.ts'

/** What the features know of the words of an article, one number a token and column. */
export type WordView = {
  tokens: Token[]
  /** What is known of the word of each token; for all marked stretches of one form the same. */
  facts: WordFacts[]
  /** The sentence and the block of each token, and where they begin; one more entry ends the last. */
  sentence: Int32Array
  block: Int32Array
  sentenceStarts: number[]
  blockStarts: number[]
  word: Int32Array
  stem: Int32Array
  /** Parts of speech as indexes of `TAGS`, and as values for features, where points stand for themselves. */
  partOfSpeech: Uint8Array
  tag: Int32Array
  /** Verb or auxiliary. */
  verbal: Uint8Array
  /** Class of words used alike, and the wider class above it. */
  fine: Int32Array
  coarse: Int32Array
  /** Stem and kind of word, as the table of rates knows them. */
  keys: StemKey[]
  /** How often the stem is a cue: 0 hardly ever, 5 nearly always. */
  rate: Uint8Array
  shape: Int32Array
  /** Small words as they are, others by their tag. */
  small: Int32Array
  /** Hashes of the last one to four letters. */
  one: Int32Array
  two: Int32Array
  three: Int32Array
  four: Int32Array
  /** Length, ending and kind of marks of a marked stretch; 0 for words. */
  marked: Int32Array
}

/** The wanted view of all sentences of an article, in order; `whole`: its tags are read to the end, for training. */
export function viewWords(sentences: readonly Sentence[], model: Model, whole = false): WordView {
  const tokens: Token[] = []
  for (const sentence of sentences) for (const token of sentence.tokens) tokens.push(token)
  const size = tokens.length
  const column = () => new Int32Array(size)
  const forms = tokens.map((token) => (token.kind === 'marked' ? describeMarked(token) : ''))
  const look = wordFacts(model.classes)
  const view: WordView = {
    tokens,
    facts: tokens.map((token, i) => look(token, forms[i]!)),
    sentence: column(),
    block: column(),
    sentenceStarts: [],
    blockStarts: [],
    word: column(),
    stem: column(),
    partOfSpeech: new Uint8Array(size),
    tag: column(),
    verbal: new Uint8Array(size),
    fine: column(),
    coarse: column(),
    keys: [],
    rate: new Uint8Array(size),
    shape: column(),
    small: column(),
    one: column(),
    two: column(),
    three: column(),
    four: column(),
    marked: column(),
  }
  place(view, sentences)
  for (let i = 0; i < size; i += 1) {
    const token = tokens[i]!
    const fact = view.facts[i]!
    const first = view.sentenceStarts[view.sentence[i]!] === i
    view.word[i] = fact.hash
    view.one[i] = fact.one
    view.two[i] = fact.two
    view.three[i] = fact.three
    view.four[i] = fact.four
    view.stem[i] = fact.rootHash
    if (token.kind === 'marked') view.marked[i] = hashText(forms[i]!)
    const { known } = fact
    view.fine[i] = token.kind === 'word' ? known + 3 : token.kind === 'marked' ? view.marked[i]! : fact.hash
    view.coarse[i] = token.kind === 'word' ? (known < 0 ? 2 : model.coarse[known]! + 3) : fact.hash
    view.shape[i] = token.kind === 'marked' ? view.marked[i]! : shapeOf(token, fact, first)
  }
  tagWords(view, model.tagger, whole)
  for (let i = 0; i < size; i += 1) {
    const token = tokens[i]!
    const tag = view.partOfSpeech[i]!
    const name = TAGS[tag]!
    view.tag[i] = token.kind === 'point' ? view.word[i]! : TAG_HASHES[tag]!
    view.verbal[i] = name === 'VERB' || name === 'AUX' ? 1 : 0
    view.keys.push(token.kind === 'marked' ? NO_KEY : rateKey(view.facts[i]!, name))
    view.small[i] = token.kind !== 'word' || view.facts[i]!.small ? view.word[i]! : view.tag[i]!
  }
  rateWords(view, model.rates)
  return view
}

/** Sets how often each word is a cue. */
export function rateWords(view: WordView, rates: ReadonlyMap<string, number>): void {
  const { keys, rate } = view
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i]!
    if (key.rates !== rates) {
      key.rates = rates
      key.rate = rates.get(key.text) ?? 0
    }
    rate[i] = key.rate
  }
}

/** Of marked stretches. */
const NO_KEY: StemKey = { text: '', rates: null, rate: 0 }

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

const TAG_HASHES = TAGS.map(hashText)

function shapeOf({ text }: Token, { shapes }: WordFacts, first: boolean): number {
  if (isUpper(text)) return first ? shapes.upperFirst : shapes.upper
  return isDigit(text.charCodeAt(0)) ? shapes.digit : shapes.lower
}

/** Most words begin with a plain letter, which needs no expression to tell. */
function isUpper(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code > 64 && code < 91 : /^\p{Lu}/u.test(text)
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58
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
function rateKey({ keys, root }: WordFacts, tag: string): StemKey {
  const kind = WORD_KINDS[tag] ?? 'o'
  keys[kind] ??= { text: `${kind}${root}`, rates: null, rate: 0 }
  return keys[kind]
}

const WORD_KINDS: Record<string, WordKind> = {
  VERB: 'V',
  AUX: 'V',
  NOUN: 'N',
  PROPN: 'N',
  ADJ: 'A',
}
