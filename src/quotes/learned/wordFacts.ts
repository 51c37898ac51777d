import type { Token } from '../tokens.ts'
import { perWord, wordOf } from '../Word.ts'
import { hashText } from './hash.ts'
import { SMALL_WORDS } from './smallWords.ts'
import { stem } from './stem.ts'

/** What the features know of a word by its letters alone, in lower case. */
export type WordFacts = {
  hash: number
  /** Hashes of the last one to four letters. */
  one: number
  two: number
  three: number
  four: number
  root: string
  rootHash: number
  /** The class of words that it is used like, -1 for none. */
  known: number
  /** A word that carries grammar. */
  small: boolean
  /** Its shape, a possessive's ending and a hyphen included, by how it begins; with a capital, also as the first word. */
  shapes: { upper: number; upperFirst: number; lower: number; digit: number }
  /** For each kind of word, the key of its stem in the table of rates. */
  keys: Partial<Record<WordKind, StemKey>>
  /** What each `WordScores` has added up of the word. */
  kept: (KeptSums | undefined)[]
}

/** The key of a stem and kind of word in a table of rates, and the rate that was last found there. */
export type StemKey = { text: string; rates: ReadonlyMap<string, number> | null; rate: number }

/** Where the sums of a word begin, by its part of speech, as long as they are of the generation that is now kept. */
export type KeptSums = { generation: number; begins: number[] }

/** Verb, noun, adjective or other. */
export type WordKind = 'V' | 'N' | 'A' | 'o'

/**
 * Looks up the facts of tokens, for each word but once; for marked stretches by their form. Points and marked stretches
 * have neither stem nor class, and all marked stretches have the letters of their mark.
 */
export function wordFacts(
  classes: ReadonlyMap<string, number>,
): (token: Pick<Token, 'lower' | 'word'>, form: string) => WordFacts {
  let look = lookers.get(classes)
  if (!look) {
    const ofWord = perWord((lower) => read(lower, wordOf(lower).kind === 'word', classes))
    const ofForm = new Map<string, WordFacts>()
    look = (token, form) => {
      if (form === '') return ofWord(token)
      const facts = ofForm.get(form) ?? read('“', false, classes)
      ofForm.set(form, facts)
      return facts
    }
    lookers.set(classes, look)
  }
  return look
}

const lookers = new WeakMap<ReadonlyMap<string, number>, ReturnType<typeof wordFacts>>()

function read(lower: string, isWord: boolean, classes: ReadonlyMap<string, number>): WordFacts {
  const root = isWord ? stem(lower) : lower
  return {
    hash: hashText(lower),
    one: hashText(lower.slice(-1)),
    two: hashText(lower.slice(-2)),
    three: hashText(lower.slice(-3)),
    four: hashText(lower.slice(-4)),
    root,
    rootHash: hashText(root),
    small: SMALL_WORDS.has(lower),
    shapes: shapesOf((/'s$|s'$/.test(lower) ? 'p' : '') + (lower.includes('-') ? '-' : '')),
    keys: {},
    kept: [],
    known: isWord ? (classes.get(lower) ?? classes.get(lower.replace(/'s$|'$/, '')) ?? -1) : -1,
  }
}

function shapesOf(rest: string): WordFacts['shapes'] {
  const hash = (initial: string) => hashText(initial + rest)
  return { upper: hash('X'), upperFirst: hash('S'), lower: hash('x'), digit: hash('9') }
}
