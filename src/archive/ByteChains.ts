import type { ByteWriter } from './ByteWriter.ts'

const SLICE = 24
const NEXT = 4

/**
 * Very many byte lists that grow side by side in one piece of memory: each is a chain of slices that double in size
 * (the pools of Lucene's indexing chain). A list costs 8 bytes and what was written, plus a third.
 */
export class ByteChains {
  private pool = new Uint8Array(1 << 16)
  private used = 0
  private first = new Uint32Array(1024)
  private at = new Uint32Array(1024)
  /** Ends of the slices being written, and their sizes. */
  private end = new Uint32Array(1024)
  private size = new Uint32Array(1024)
  private lists = 0

  /** Starts a list; gives its number. */
  add(): number {
    const list = this.lists++
    if (list === this.first.length) {
      this.first = grown(this.first)
      this.at = grown(this.at)
      this.end = grown(this.end)
      this.size = grown(this.size)
    }
    this.startSlice(list, SLICE)
    this.first[list] = this.at[list]!
    return list
  }

  private startSlice(list: number, size: number): void {
    if (this.used + size > this.pool.length) {
      const pool = new Uint8Array(Math.min(this.pool.length * 2, this.pool.length + (1 << 28)))
      pool.set(this.pool)
      this.pool = pool
    }
    this.at[list] = this.used
    this.used += size
    this.end[list] = this.used - NEXT
    this.size[list] = size
  }

  byte(list: number, byte: number): void {
    if (this.at[list] === this.end[list]) {
      const link = this.end[list]!
      this.startSlice(list, Math.min(this.size[list]! * 2, 1 << 14))
      const next = this.at[list]!
      this.pool[link] = next & 255
      this.pool[link + 1] = (next >>> 8) & 255
      this.pool[link + 2] = (next >>> 16) & 255
      this.pool[link + 3] = next >>> 24
    }
    this.pool[this.at[list]!++] = byte
  }

  number(list: number, value: number): void {
    let rest = value
    while (rest > 127) {
      this.byte(list, (rest & 127) | 128)
      rest >>>= 7
    }
    this.byte(list, rest)
  }

  /** All bytes of a list, in `writer` until it is used again. */
  read(list: number, writer: ByteWriter): Uint8Array {
    writer.clear()
    let at = this.first[list]!
    let size = SLICE
    for (;;) {
      const end = at + size - NEXT
      if (end === this.end[list]) return writer.raw(this.pool.subarray(at, this.at[list]!)).view()
      writer.raw(this.pool.subarray(at, end))
      at =
        this.pool[end]! |
        (this.pool[end + 1]! << 8) |
        (this.pool[end + 2]! << 16) |
        (this.pool[end + 3]! << 24)
      size = Math.min(size * 2, 1 << 14)
    }
  }
}

function grown(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(numbers.length * 2)
  more.set(numbers)
  return more
}
