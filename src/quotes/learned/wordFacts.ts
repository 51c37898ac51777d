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
}

/** Words come again and again, so what is known of them is kept; beyond this many all are forgotten. */
const MOST = 30_000

/** Looks words up, each but once. `isWord` is false for points and marked stretches, which have neither stem nor class. */
export function wordFacts(
  classes: ReadonlyMap<string, number>,
): (lower: string, isWord: boolean) => WordFacts {
  const known = cache.get(classes) ?? new Map<string, WordFacts>()
  cache.set(classes, known)
  return (lower, isWord) => {
    let found = known.get(lower)
    if (!found) {
      if (known.size >= MOST) known.clear()
      found = read(lower, isWord, classes)
      known.set(lower, found)
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
    known: isWord ? (classes.get(lower) ?? classes.get(lower.replace(/'s$|'$/, '')) ?? -1) : -1,
  }
}
