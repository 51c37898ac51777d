import { writeArticleList } from './articleList.ts'
import { ByteReader } from './ByteReader.ts'
import { ByteWriter } from './ByteWriter.ts'
import { contentName } from './contentName.ts'
import { cutsBefore, type Directory, writeDirectory, writeKey, writeName } from './keyShards.ts'
import { addToLast, type ListFile } from './ListFile.ts'
import { mergeIndexParts } from './mergeIndexParts.ts'

/**
 * The full-text index, in files of a few kB:
 * - the directory: first stem and name of each dictionary file (10 bytes each; 1,500 files at 100,000 articles);
 * - dictionary files of some 4 kB: stems, each with its articles where they are few (half of all stems stand in one
 *   article);
 * - posting files of some 3 kB, or one for a common stem alone: its articles and the places it stands in;
 * - position files of some 16 kB, read for phrases only. Of stems that stand nearly everywhere none are kept.
 */
export const DICTIONARY_BYTES = 4000
export const POSTING_BYTES = 3000
export const POSITION_BYTES = 16_000
/** Lists up to this many bytes stand in the dictionary itself. */
const INLINE_BYTES = 32
/** Positions of one stem beyond this are left out: what is everywhere does not tell phrases apart. */
const LONGEST_POSITIONS = 400_000

export const searchFile = (name: string) => `archive/search/${name}.bin`

type File = [path: string, content: Uint8Array<ArrayBuffer>]

/** Yields the index of the articles whose terms `packIndexPart` has packed into parts; returns its directory's name. */
export function* searchFiles(parts: Iterable<Uint8Array>): Generator<File, string> {
  const directory: Directory = []
  let shard = new DictionaryFile()
  for (const { stem, articles, postings, positions } of mergeIndexParts(parts)) {
    if (shard.stems > 0 && cutsBefore(stem, shard.size, DICTIONARY_BYTES)) {
      directory.push(yield* shard.files())
      shard = new DictionaryFile()
    }
    shard.add(stem, articles, postings, positions)
  }
  if (shard.stems > 0) directory.push(yield* shard.files())
  const writer = new ByteWriter()
  writeDirectory(writer, directory)
  const name = contentName(writer.view())
  yield [searchFile(name), writer.done()]
  return name
}

/** One dictionary file while it grows, with the posting and position files of its stems. */
class DictionaryFile {
  private readonly entries = new ByteWriter(8192)
  private readonly postings: ListFile[] = []
  private readonly positions: ListFile[] = []
  private first = ''
  private before = ''
  private readonly list = new ByteWriter(256)
  stems = 0

  get size(): number {
    return this.entries.length
  }

  add(stem: string, count: number, posted: Uint8Array, positions: Uint8Array): void {
    if (this.stems === 0) this.first = stem
    writeKey(this.entries, stem, this.before)
    this.before = stem
    this.stems += 1
    if (posted.length <= INLINE_BYTES) this.entries.number(count * 2).raw(posted)
    else {
      this.entries.number(count * 2 + 1)
      const { articles, places } = readPostings(new ByteReader(posted), count)
      this.list.clear()
      writeArticleList(this.list, articles)
      this.list.raw(packPlaces(places))
      addToLast(this.postings, this.list.view(), POSTING_BYTES)
    }
    addToLast(this.positions, positions.length > LONGEST_POSITIONS ? NONE : positions, POSITION_BYTES)
  }

  *files(): Generator<File, Directory[number]> {
    const head = new ByteWriter(256).number(this.stems)
    for (const family of [this.postings, this.positions]) {
      head.number(family.length)
      for (const file of family) {
        const content = file.done()
        const name = contentName(content)
        yield [searchFile(name), content]
        head.number(file.lists)
        writeName(head, name)
      }
    }
    const content = head.raw(this.entries.view()).done()
    const name = contentName(content)
    yield [searchFile(name), content]
    return { first: this.first, name }
  }
}

const NONE = new Uint8Array(0)

/** The articles of a stem and the places in each, from `count` gaps and places as they were gathered. */
export function readPostings(
  reader: ByteReader,
  count: number,
): { articles: Uint32Array; places: Uint8Array } {
  const articles = new Uint32Array(count)
  const places = new Uint8Array(count)
  let before = -1
  for (let i = 0; i < count; i += 1) {
    const number = reader.number()
    before += (number >>> 2) + 1
    articles[i] = before
    places[i] = number & 3
  }
  return { articles, places }
}

/** Two bits an article. */
function packPlaces(places: Uint8Array): Uint8Array {
  const packed = new Uint8Array((places.length + 3) >>> 2)
  for (const [i, place] of places.entries()) packed[i >>> 2]! |= place << ((i & 3) * 2)
  return packed
}
