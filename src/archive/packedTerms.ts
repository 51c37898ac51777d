import { ByteReader } from './ByteReader.ts'
import { ByteWriter } from './ByteWriter.ts'

/** A stem of an article: the places it stands in, and its positions, counted in words from the headline on. */
export type Term = { stem: string; places: number; positions: number[] }

/** The terms of an article as bytes: what the index is made from, kept between builds. */
export function packTerms(found: Iterable<Term>): Uint8Array {
  const terms = [...found]
  const writer = new ByteWriter(4096).text(terms.map(({ stem }) => stem).join('\n'))
  for (const { places, positions } of terms) {
    writer.number(positions.length * 4 + places)
    let before = 0
    for (const position of positions) {
      writer.number(position - before)
      before = position
    }
  }
  return writer.done()
}

/** The terms that `packTerms` packed. `positions` are their bytes: a varint for each, from the one before. */
export function* readTerms(
  bytes: Uint8Array,
): Generator<{ stem: string; places: number; count: number; positions: Uint8Array }> {
  const reader = new ByteReader(bytes)
  const text = reader.text()
  if (text === '') return
  for (const stem of text.split('\n')) {
    const head = reader.number()
    const start = reader.at
    for (let i = head >>> 2; i > 0; i -= 1) reader.number()
    const positions = bytes.subarray(start, reader.at)
    yield { stem, places: head & 3, count: head >>> 2, positions }
  }
}
