import { hashOne, hashThree, hashTwo, SEED_STEP, seedOf } from './featureHash.ts'
import type { Sequence } from './Sequence.ts'
import { placeOf, type Table } from './Table.ts'

/**
 * Gathers the features of one token after the other, each as a row of a table, which its template and up to three
 * values choose; used again for the next sequence. Made for a table it keeps only the rows that hold weights, by their
 * place there. Integer arithmetic only, so that training and reading agree on every machine.
 */
export class FeatureRows {
  private rows = new Int32Array(1 << 12)
  private starts = new Int32Array(1 << 8)
  private contexts = new Uint8Array(1 << 8)
  private count = 0
  private tokens = 0
  private seed = 0
  private readonly shift: number
  private readonly table: Table | null

  /** `bits`: the table has 2^bits rows. */
  constructor(bits: number, table: Table | null = null) {
    this.shift = 32 - bits
    this.table = table
  }

  /** Forgets all, for the next sequence. */
  clear(): void {
    this.count = 0
    this.tokens = 0
    this.starts[0] = 0
  }

  /** Begins features whose templates are numbered from `first` on. */
  begin(first: number): void {
    this.seed = seedOf(first)
    if (this.count + 256 > this.rows.length) this.rows = grow(this.rows)
  }

  /** Passes over `count` templates, so that the numbers behind them stay the same. */
  skip(count: number): void {
    this.seed = (this.seed + Math.imul(count, SEED_STEP)) | 0
  }

  one(a: number): void {
    this.put(hashOne(this.seed, a) >>> this.shift)
  }

  two(a: number, b: number): void {
    this.put(hashTwo(this.seed, a, b) >>> this.shift)
  }

  three(a: number, b: number, c: number): void {
    this.put(hashThree(this.seed, a, b, c) >>> this.shift)
  }

  private put(row: number): void {
    this.seed = (this.seed + SEED_STEP) | 0
    const place = this.table === null ? row : placeOf(this.table, row)
    if (place < 0) return
    this.rows[this.count] = place
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
