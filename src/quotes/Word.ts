/** A word in lower case or a point, the same object for all its tokens, with what has been told of it. */
export type Word = { lower: string; kind: 'word' | 'point'; told: unknown[] }

/** Words come again and again, in one article and in the next; beyond this many all are forgotten. */
const MOST = 30_000
const words = new Map<string, Word>()

/** The word of these letters. */
export function wordOf(lower: string): Word {
  let word = words.get(lower)
  if (word === undefined) {
    if (words.size >= MOST) words.clear()
    word = { lower, kind: /[\p{L}\p{N}]/u.test(lower) ? 'word' : 'point', told: [] }
    words.set(lower, word)
  }
  return word
}

/** How many questions there are: each has its own place in what is told of a word. */
let questions = 0

/**
 * `read` for the words of tokens, for each of which it is asked but once: what it says must depend on the letters in lower
 * case alone. To find the answer at the word takes a fraction of what a table of words would.
 */
export function perWord<Told extends NonNullable<unknown> | null>(
  read: (lower: string) => Told,
): (token: { lower: string; word: Word }) => Told {
  const question = questions
  questions += 1
  return ({ lower, word }) => {
    // A token that was cut has other letters than its word.
    const { told } = word.lower === lower ? word : wordOf(lower)
    let answer = told[question] as Told | undefined
    if (answer === undefined) {
      answer = read(lower)
      told[question] = answer
    }
    return answer
  }
}
