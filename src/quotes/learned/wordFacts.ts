import type { Token } from '../tokens.ts'
import { hashText } from './hash.ts'
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
  /** For each kind of word, the key of its stem in the table of rates. */
  keys: Partial<Record<WordKind, string>>
}

/** Verb, noun, adjective or other. */
export type WordKind = 'V' | 'N' | 'A' | 'o'

/** Words come again and again, so what is known of them is kept; beyond this many all are forgotten. */
const MOST = 30_000

/**
 * Looks words up, each but once: by their letters in lower case, marked stretches by a description that no word is like.
 * Points and marked stretches have neither stem nor class, and all marked stretches have the letters of their mark.
 */
export function wordFacts(
  classes: ReadonlyMap<string, number>,
): (key: string, kind: Token['kind']) => WordFacts {
  const known = cache.get(classes) ?? new Map<string, WordFacts>()
  cache.set(classes, known)
  return (key, kind) => {
    let found = known.get(key)
    if (!found) {
      if (known.size >= MOST) known.clear()
      found = read(kind === 'marked' ? '“' : key, kind === 'word', classes)
      known.set(key, found)
    }
    return found
  }
}

const cache = new WeakMap<ReadonlyMap<string, number>, Map<string, WordFacts>>()

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
    keys: {},
    known: isWord ? (classes.get(lower) ?? classes.get(lower.replace(/'s$|'$/, '')) ?? -1) : -1,
  }
}
