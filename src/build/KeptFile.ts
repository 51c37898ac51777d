import type { LightEntry } from '../archive/makeEntry.ts'
import type { Problem } from '../article/Problem.ts'
import type { Claims } from './giveAddresses.ts'
import type { RecordRef } from './Records.ts'

/** What is kept of a file that was read, so that it is read again only when it has changed. */
export type KeptFile = Claims & {
  /** Time, size and number of the file on disk: while they are the same, so are its bytes. */
  stamp: string
  problems: Problem[]
  /** The names kept by hand that its entries were made under, as a hash. */
  names: string
  /** Of its articles, or else of its drafts; in their order. */
  entries: KeptEntry[]
}

/** An article as the archive knows it. It was made for the address in `light.item.path`. */
export type KeptEntry = {
  light: LightEntry
  /** Quotes as found, before names kept by hand. */
  quotes: RecordRef
  /** The content of the article's own file, with its hash. */
  page: RecordRef
  pageHash: string
  terms: RecordRef
  termsHash: string
  received: RecordRef | null
}
