import type { Kind } from './speakerWords.ts'

export type Sex = 'he' | 'she'

/** Somebody or something that an article speaks of, however often and under whatever names; with all properties at once. */
export type Referent = {
  kind: Kind
  /** The fullest name that the article states; of unnamed ones the first description. */
  name: string
  sex: Sex | undefined
  /** Something besides capitals tells that it is a person: a title, a given name, an age, "who". */
  proven: boolean
  /** Has a name, not only a description. */
  named: boolean
  /** As the article words them, for showing: "Iranian MP". */
  roles: string[]
  /** Heads of descriptions, in lower case: the nouns by which it may be called again. */
  heads: Set<string>
  age: number | undefined
  /** Sentence of the first mention: a surname means whoever has been introduced. */
  since: number
  /** The two of a couple. */
  members: readonly Referent[] | undefined
}

export function newReferent(kind: Kind, name: string, since: number, named: boolean): Referent {
  return {
    kind,
    name,
    since,
    named,
    proven: false,
    roles: [],
    heads: new Set(),
    sex: undefined,
    age: undefined,
    members: undefined,
  }
}
