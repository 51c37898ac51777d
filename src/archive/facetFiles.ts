import { articleListBytes } from './articleList.ts'
import { ByteWriter } from './ByteWriter.ts'
import { contentName } from './contentName.ts'
import { fold } from './fold.ts'
import { cutsBefore, type Directory, writeDirectory, writeKey, writeName } from './keyShards.ts'
import { addToLast, type ListFile } from './ListFile.ts'
import type { FacetValue } from './Summary.ts'

/**
 * The values of one filter and the articles of each, in files of a few kB:
 * - the head: how many values, the most frequent ones with their counts, names of all other files (8 kB at 50,000 names);
 * - posting files: lists of articles in the order of frequency, some 1.3 bytes an article and value;
 * - name files: values by slug and by each word of their names, some 50 bytes each.
 */
export const FACET_POSTING_BYTES = 8000
export const FACET_NAME_BYTES = 6000
/** Values whose names stand in the head. */
export const NAMED_IN_HEAD = 300

export const facetFile = (name: string) => `archive/facets/${name}.bin`

/** A value with its articles in ascending order. */
export type FacetList = { slug: string; name: string; articles: number[] }

type File = [path: string, content: Uint8Array<ArrayBuffer>]

/** Most frequent first, then by name. */
export function compareValues(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || (a.name < b.name ? -1 : 1)
}

/** Yields the files of a filter; returns the head's name and the most frequent values. */
export function* facetFiles(
  lists: readonly FacetList[],
): Generator<File, { head: string; values: FacetValue[] }> {
  const sorted = lists
    .map((list) => ({ ...list, count: list.articles.length }))
    .sort((a, b) => compareValues(a, b))
  const postings: ListFile[] = []
  for (const { articles } of sorted) addToLast(postings, articleListBytes(articles), FACET_POSTING_BYTES)
  const head = new ByteWriter().number(sorted.length).number(postings.length)
  for (const file of postings) {
    const content = file.done()
    const name = contentName(content)
    yield [facetFile(name), content]
    writeName(head.number(file.lists).number(content.length), name)
  }
  const top = sorted.slice(0, NAMED_IN_HEAD)
  for (const { slug, name, count } of top) head.text(slug).text(name).number(count)
  writeDirectory(head, yield* nameFiles(sorted))
  return {
    head: yield* writtenFile(head),
    values: top.map(({ slug, name, count }) => ({ slug, name, count })),
  }
}

/** Yields what was written as a file of its own, and returns its name. */
export function* writtenFile(writer: ByteWriter): Generator<File, string> {
  const name = contentName(writer.view())
  yield [facetFile(name), writer.done()]
  return name
}

/** Keys of a name: its slug after a sign that no name begins with, and the name from each of its words on. */
export const slugKey = (slug: string) => `=${slug}`

function nameKeys(name: string, n: number): string[] {
  const folded = fold(name)
  const starts = [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match.index)
  return starts.map((start) => `${folded.slice(start)}\u0001${n}`)
}

function* nameFiles(lists: readonly (FacetList & FacetValue)[]): Generator<File, Directory> {
  const keys = lists.flatMap(({ slug, name }, n): [string, number][] => [
    [slugKey(slug), n],
    ...nameKeys(name, n).map((key): [string, number] => [key, n]),
  ])
  keys.sort(([a], [b]) => (a < b ? -1 : 1))
  const directory: Directory = []
  const writer = new ByteWriter()
  let first = ''
  let before = ''
  const close = function* (): Generator<File> {
    directory.push({ first, name: yield* writtenFile(writer) })
    writer.clear()
    before = ''
  }
  for (const [key, n] of keys) {
    if (writer.length > 0 && cutsBefore(key, writer.length, FACET_NAME_BYTES)) yield* close()
    if (writer.length === 0) first = key
    const { slug, name, count } = lists[n]!
    writeKey(writer, key, before)
    before = key
    writer.number(n).text(slug).text(name).number(count)
  }
  if (writer.length > 0) yield* close()
  return directory
}
