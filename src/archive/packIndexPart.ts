import { ByteChains } from './ByteChains.ts'
import { ByteWriter } from './ByteWriter.ts'
import { readTerms } from './packedTerms.ts'

/**
 * The terms of `count` articles, whose packed terms `read` gives, turned round: by stem, in order, the gaps between
 * its articles with the places, and the positions. Numbers count from the first of these articles on. Some 1.2 kB an
 * article; `mergeIndexParts` reads it.
 */
export function packIndexPart(count: number, read: (article: number) => Uint8Array): Uint8Array<ArrayBuffer> {
  const slots = new Map<string, number>()
  const [postings, positions] = [new ByteChains(), new ByteChains()]
  const last: number[] = []
  const found: number[] = []
  for (let article = 0; article < count; article += 1)
    for (const { stem, places, count, positions: bytes } of readTerms(read(article))) {
      let slot = slots.get(stem)
      if (slot === undefined) {
        slot = postings.add()
        positions.add()
        slots.set(stem, slot)
        last[slot] = -1
        found[slot] = 0
      }
      postings.number(slot, (article - last[slot]! - 1) * 4 + places)
      last[slot] = article
      found[slot]! += 1
      positions.number(slot, count)
      for (let i = 0; i < bytes.length; i += 1) positions.byte(slot, bytes[i]!)
    }
  const stems = [...slots.keys()].sort()
  // In one piece, for to read them one by one takes as long as all the rest.
  const writer = new ByteWriter(1 << 16).number(count).number(stems.length).text(stems.join('\n'))
  const list = new ByteWriter(1 << 12)
  for (const stem of stems) {
    const slot = slots.get(stem)!
    writer.number(found[slot]!).number(last[slot]!)
    for (const chains of [postings, positions]) {
      const bytes = chains.read(slot, list)
      writer.number(bytes.length).raw(bytes)
    }
  }
  return writer.done()
}
