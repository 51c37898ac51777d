import { ByteReader } from './ByteReader.ts'
import { ByteWriter } from './ByteWriter.ts'
import type { ReadBytes } from './FacetReader.ts'
import { facetFile, writtenFile } from './facetFiles.ts'
import { cutsBefore, type Directory, fileOf, readDirectory, writeDirectory } from './keyShards.ts'

/**
 * Where the quotes of each value stand, in the order of the values' slugs, newest article first: files of about
 * `QUOTE_BYTES`, several values in one and a frequent one in several, and a directory of where each begins. Some 60 bytes
 * an article and speaker, 350 an article and publisher.
 */
const QUOTE_BYTES = 96_000

/** The quotes of one value in one article: its address below the base and the quotes' ids, as in `path#id`. */
export type QuoteAddresses = { path: string; ids: string[] }

/** A value's slug and its quotes, newest article first. */
export type QuotesOfValue = { slug: string; quotes: Iterable<QuoteAddresses> }

type File = [path: string, content: Uint8Array<ArrayBuffer>]

/** Yields the files; returns the name of the directory, which is the last of them. */
export function* quoteAddressFiles(values: Iterable<QuotesOfValue>): Generator<File, string> {
  const directory: Directory = []
  const writer = new ByteWriter()
  let first = ''
  const close = function* (): Generator<File> {
    directory.push({ first, name: yield* writtenFile(writer) })
    writer.clear()
  }
  for (const { slug, quotes } of values)
    for (const { path, ids } of quotes) {
      // Where to cut depends on what stands there, so that a quote more changes the files near it and no others.
      if (cutsBefore(`${slug} ${path}`, writer.length, QUOTE_BYTES)) yield* close()
      if (writer.length === 0) first = slug
      writer.text(slug).text(path).number(ids.length)
      for (const id of ids) writer.text(id)
    }
  if (writer.length > 0) yield* close()
  const head = new ByteWriter()
  writeDirectory(head, directory)
  return yield* writtenFile(head)
}

/** The quotes of one value, newest article first; `directoryName` stands in the summary. */
export async function readQuoteAddresses(
  read: ReadBytes,
  directoryName: string,
  slug: string,
): Promise<QuoteAddresses[]> {
  const directory = readDirectory(new ByteReader(await read(facetFile(directoryName))))
  const found: QuoteAddresses[] = []
  for (const { name } of filesOf(directory, slug)) {
    const reader = new ByteReader(await read(facetFile(name)))
    while (!reader.ended) {
      const own = reader.text() === slug
      const path = reader.text()
      const ids = Array.from({ length: reader.number() }, () => reader.text())
      if (own) found.push({ path, ids })
    }
  }
  return found
}

/** The files in which a slug may stand: a frequent one begins several, and the one before may hold its first quotes. */
function filesOf(directory: Directory, slug: string): Directory {
  const last = fileOf(directory, slug)
  let from = last
  while (from > 0 && directory[from]!.first === slug) from -= 1
  return directory.slice(Math.max(0, from), last + 1)
}
