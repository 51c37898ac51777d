import type { Sex } from './Referent.ts'
import type { Token } from './tokens.ts'

/** What a name is judged to name by its words and those before it. */
export type NameSort = 'person' | 'organisation' | 'thing' | 'unknown'

/**
 * A place where an article speaks of somebody: a name, a description or a pronoun. Token indices are inclusive. All
 * properties are there from the beginning: code for objects that are alike is compiled once.
 */
export type Reference = {
  sentence: number
  from: number
  to: number
  form: 'name' | 'description' | 'pronoun'
  /** What it is in its clause, as far as the words beside it tell. */
  place: 'subject' | 'object' | 'oblique' | 'possessor'
  /** The last noun, or the pronoun as a subject: he, she, they, it. Lower case. */
  head: string
  /** own: "his lawyer", "the mill's owner". */
  opens: 'the' | 'a' | 'own' | 'none'
  /** Words of a description before its head, or the offices in front of a name. */
  words: readonly Token[]
  /** Without titles. */
  name: string[] | undefined
  sort: NameSort | undefined
  sex: Sex | undefined
  age: number | undefined
  /** Whose: the pronoun or name in front of "lawyer". */
  owner: Reference | undefined
  /** Names the same one: "the coach, Roe". */
  same: Reference | undefined
  /** The last token of what hangs on it, an age for instance. */
  end: number
}
