import type { ByteReader } from './ByteReader.ts'
import { ByteWriter } from './ByteWriter.ts'

/**
 * Ascending numbers of articles in as few bytes as two plain forms allow: the gaps between them as varints (one byte
 * for most), or, where more than an eighth of the archive is in the list, a bit for each article up to the last one.
 */
export function writeArticleList(writer: ByteWriter, articles: ArrayLike<number>): void {
  const last = articles.length === 0 ? 0 : articles[articles.length - 1]!
  const bitmap = articles.length * 8 > last + 1 && articles.length > 8
  writer.number(articles.length * 2 + (bitmap ? 1 : 0))
  if (!bitmap) {
    let before = -1
    for (let i = 0; i < articles.length; i += 1) {
      writer.number(articles[i]! - before - 1)
      before = articles[i]!
    }
    return
  }
  const bytes = new Uint8Array((last >>> 3) + 1)
  for (let i = 0; i < articles.length; i += 1) bytes[articles[i]! >>> 3]! |= 1 << (articles[i]! & 7)
  writer.number(bytes.length).raw(bytes)
}

export function readArticleList(reader: ByteReader): Uint32Array<ArrayBuffer> {
  const head = reader.number()
  const list = new Uint32Array(head >>> 1)
  if ((head & 1) === 0) {
    let before = -1
    for (let i = 0; i < list.length; i += 1) {
      before += reader.number() + 1
      list[i] = before
    }
    return list
  }
  const bytes = reader.raw(reader.number())
  let at = 0
  for (let i = 0; i < bytes.length; i += 1)
    for (let byte = bytes[i]!; byte !== 0; byte &= byte - 1)
      list[at++] = i * 8 + (31 - Math.clz32(byte & -byte))
  return list
}

/** The list's bytes alone. */
export function articleListBytes(articles: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter(articles.length * 2 + 8)
  writeArticleList(writer, articles)
  return writer.done()
}
