import { ByteReader } from './ByteReader.ts'
import { ByteWriter } from './ByteWriter.ts'

/** A stem of the whole archive: `articles` is how many it stands in; the bytes are there until the next is asked for. */
type MergedStem = { stem: string; articles: number; postings: Uint8Array; positions: Uint8Array }

/**
 * The stems of all parts in order, each with its articles from all of them, as if they had been turned round at once.
 * `parts` are in the order of their articles.
 */
export function* mergeIndexParts(parts: Iterable<Uint8Array>): Generator<MergedStem> {
  const queue = new PartQueue()
  let base = 0
  for (const bytes of parts) {
    const part = new PartReader(bytes, base)
    base += part.count
    queue.add(part)
  }
  const [postings, positions] = [new ByteWriter(1 << 16), new ByteWriter(1 << 16)]
  for (let part = queue.first; part; ) {
    const { stem } = part
    let articles = 0
    let last = -1
    postings.clear()
    positions.clear()
    do {
      articles += part.articles
      // The first gap reaches back into the part before; the others are as they were.
      const reader = new ByteReader(part.postings)
      const first = reader.number()
      const article = part.base + (first >>> 2)
      postings.number((article - last - 1) * 4 + (first & 3)).raw(part.postings.subarray(reader.at))
      positions.raw(part.positions)
      last = part.base + part.last
      queue.advance()
      part = queue.first
    } while (part?.stem === stem)
    yield { stem, articles, postings: postings.view(), positions: positions.view() }
  }
}

/** Goes through the stems of one part; `base` is the number of its first article. */
class PartReader {
  readonly base: number
  readonly count: number
  stem = ''
  articles = 0
  last = 0
  postings = NONE
  positions = NONE
  private readonly reader: ByteReader
  private readonly stems: string[]
  private at = 0

  constructor(bytes: Uint8Array, base: number) {
    this.base = base
    this.reader = new ByteReader(bytes)
    this.count = this.reader.number()
    const stems = this.reader.number()
    const text = this.reader.text()
    this.stems = stems === 0 ? [] : text.split('\n')
  }

  next(): boolean {
    const stem = this.stems[this.at++]
    if (stem === undefined) return false
    const { reader } = this
    this.stem = stem
    this.articles = reader.number()
    this.last = reader.number()
    this.postings = reader.raw(reader.number())
    this.positions = reader.raw(reader.number())
    return true
  }

  comesBefore(other: PartReader): boolean {
    return this.stem === other.stem ? this.base < other.base : this.stem < other.stem
  }
}

const NONE: Uint8Array = new Uint8Array(0)

/** Parts in the order of the stems they stand at: a binary heap. */
class PartQueue {
  private readonly heap: PartReader[] = []

  get first(): PartReader | undefined {
    return this.heap[0]
  }

  add(part: PartReader): void {
    if (!part.next()) return
    this.rise(part, this.heap.length)
  }

  /**
   * Takes the first part to its next stem, or out where there is none. Its next stem mostly stands far down: so the gap
   * goes to the bottom first, and the part up from there, for half of the comparisons.
   */
  advance(): void {
    const { heap } = this
    let part = heap[0]!
    if (!part.next()) {
      part = heap.pop()!
      if (heap.length === 0) return
    }
    let gap = 0
    for (let left = 1; left < heap.length; left = 2 * gap + 1) {
      const right = left + 1
      const least = right < heap.length && heap[right]!.comesBefore(heap[left]!) ? right : left
      heap[gap] = heap[least]!
      gap = least
    }
    this.rise(part, gap)
  }

  /** Puts a part into the gap, or above it as far as it comes before those that stand there. */
  private rise(part: PartReader, gap: number): void {
    const { heap } = this
    let at = gap
    while (at > 0) {
      const above = (at - 1) >>> 1
      if (!part.comesBefore(heap[above]!)) break
      heap[at] = heap[above]!
      at = above
    }
    heap[at] = part
  }
}
