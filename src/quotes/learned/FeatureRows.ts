import { hashFeature } from './hash.ts'
import type { Sequence } from './Sequence.ts'

/** Gathers the features of one token after the other; used again for the next sequence. */
export class FeatureRows {
  private rows = new Int32Array(1 << 12)
  private starts = new Int32Array(1 << 8)
  private contexts = new Uint8Array(1 << 8)
  private count = 0
  private tokens = 0
  private template = 0
  private readonly mask: number

  /** `bits`: the table has 2^bits rows. */
  constructor(bits: number) {
    this.mask = 2 ** bits - 1
  }

  /** Forgets all, for the next sequence. */
  clear(): void {
    this.count = 0
    this.tokens = 0
    this.starts[0] = 0
  }

  /** Begins the features of a token; templates are numbered from `first` on. */
  begin(first: number): void {
    this.template = first
    if (this.count + 256 > this.rows.length) this.rows = grow(this.rows)
  }

  /** Passes over `count` templates, so that the numbers behind them stay the same. */
  skip(count: number): void {
    this.template += count
  }

  add(a: number, b?: number, c?: number, d?: number): void {
    this.rows[this.count] = hashFeature(this.template, a, b, c, d) & this.mask
    this.template += 1
    this.count += 1
  }

  /** Ends the features of a token. */
  end(context: number): void {
    if (this.tokens + 2 > this.starts.length) {
      this.starts = grow(this.starts)
      const wider = new Uint8Array(this.contexts.length * 2)
      wider.set(this.contexts)
      this.contexts = wider
    }
    this.contexts[this.tokens] = context
    this.tokens += 1
    this.starts[this.tokens] = this.count
  }

  /** What was gathered; it holds until the next `clear`. */
  sequence(): Sequence {
    return { length: this.tokens, rows: this.rows, starts: this.starts, contexts: this.contexts }
  }
}

function grow(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(array.length * 2)
  wider.set(array)
  return wider
}
