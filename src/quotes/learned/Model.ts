import type { Table } from './Table.ts'

/** All that was learned from marked-up articles, and the word classes. */
export type Model = {
  /** Classes of words that are used alike. */
  classes: ReadonlyMap<string, number>
  /** The wider class of each class. */
  coarse: Uint8Array
  /** How often a stem is part of a cue, 1 to 5, by `rateKey`; others hardly ever. */
  rates: ReadonlyMap<string, number>
  tagger: Table
  spans: Table
  roles: Table
  marks: Table
}
