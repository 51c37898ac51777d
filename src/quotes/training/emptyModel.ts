import type { Model } from '../learned/Model.ts'
import { makeTable } from '../learned/Table.ts'
import { TAGS } from '../learned/tagWords.ts'
import { TAGGER_BITS } from './trainTagger.ts'

export type Lexicon = Pick<Model, 'classes' | 'coarse'>

/** A model that knows nothing but its word classes. */
export function emptyModel({ classes, coarse }: Lexicon): { -readonly [key in keyof Model]: Model[key] } {
  const none = (labels: number, bits: number) =>
    makeTable(labels, bits, new Int8Array(2 ** bits * labels), new Int32Array(0))
  const tagger = none(TAGS.length, TAGGER_BITS)
  const empty = none(1, 1)
  return { classes, coarse, rates: new Map(), tagger, spans: empty, roles: empty, marks: empty }
}
