/** A set of articles, one bit for each number from 0 to `size` - 1: 12.5 kB at 100,000 articles. */
export class Bits {
  readonly size: number
  private readonly words: Uint32Array

  constructor(size: number, words?: Uint32Array) {
    this.size = size
    this.words = words ?? new Uint32Array((size + 31) >>> 5)
  }

  static of(size: number, articles: Iterable<number> | ArrayLike<number>): Bits {
    const bits = new Bits(size)
    return bits.addAll(articles)
  }

  static all(size: number): Bits {
    return new Bits(size).addRange(0, size)
  }

  has(n: number): boolean {
    return ((this.words[n >>> 5]! >>> (n & 31)) & 1) === 1
  }

  add(n: number): void {
    this.words[n >>> 5]! |= 1 << (n & 31)
  }

  addAll(articles: Iterable<number> | ArrayLike<number>): this {
    for (const n of articles as Iterable<number>) this.add(n)
    return this
  }

  /** Adds [from, end). */
  addRange(from: number, end: number): this {
    let n = from
    for (; n < end && (n & 31) !== 0; n += 1) this.add(n)
    for (; n + 32 <= end; n += 32) this.words[n >>> 5] = 0xffffffff
    for (; n < end; n += 1) this.add(n)
    return this
  }

  copy(): Bits {
    return new Bits(this.size, this.words.slice())
  }

  /** Keeps what is in both; gives itself. */
  and(other: Bits): this {
    for (let i = 0; i < this.words.length; i += 1) this.words[i]! &= other.words[i]!
    return this
  }

  or(other: Bits): this {
    for (let i = 0; i < this.words.length; i += 1) this.words[i]! |= other.words[i]!
    return this
  }

  without(other: Bits): this {
    for (let i = 0; i < this.words.length; i += 1) this.words[i]! &= ~other.words[i]!
    return this
  }

  count(): number {
    let sum = 0
    for (const word of this.words) sum += ones(word)
    return sum
  }

  /** How many of [from, end) are in it. */
  countRange(from: number, end: number): number {
    let sum = 0
    let n = from
    for (; n < end && (n & 31) !== 0; n += 1) if (this.has(n)) sum += 1
    for (; n + 32 <= end; n += 32) sum += ones(this.words[n >>> 5]!)
    for (; n < end; n += 1) if (this.has(n)) sum += 1
    return sum
  }

  /** Its articles in ascending order. */
  list(): Uint32Array<ArrayBuffer> {
    const list = new Uint32Array(this.count())
    let at = 0
    for (let i = 0; i < this.words.length; i += 1)
      for (let word = this.words[i]!; word !== 0; word &= word - 1)
        list[at++] = i * 32 + (31 - Math.clz32(word & -word))
    return list
  }
}

/** Ones in 32 bits, added up in parallel (Hacker's Delight, 5-1). */
function ones(word: number): number {
  let w = word - ((word >>> 1) & 0x55555555)
  w = (w & 0x33333333) + ((w >>> 2) & 0x33333333)
  w = (w + (w >>> 4)) & 0x0f0f0f0f
  return Math.imul(w, 0x01010101) >>> 24
}
