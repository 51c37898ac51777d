import { ColumnPool, PAD } from './ColumnPool.ts'
import { hashFirst, hashOne, hashSecond, hashThree, hashTwo, SEED_STEP, seedOf } from './featureHash.ts'
import type { Sequence } from './Sequence.ts'
import { allUsed, isUsed, rankOf, type Table } from './Table.ts'

/**
 * Gathers the features of many tokens, one template after the other: of all templates the next one is meant, for all
 * tokens chosen. Its values come from columns, each read at the token or so many tokens further on. In such short loops
 * a processor looks up several rows at once. Like `FeatureRows` it keeps rows, or of a table the used ones by their place:
 * every place is written, but one that is not used is written over by the next, for a processor cannot foresee which are.
 */
export class FeatureColumns {
  /** For columns that hold until the next `begin`. */
  readonly pool = new ColumnPool()
  private readonly shift: number
  /** Which rows are kept. */
  private readonly used: Int32Array
  /** Room for the features of one token. */
  private readonly most: number
  private seed = 0
  private from = 0
  private to = 0
  /** Tokens of which features are gathered, those from `first` to `stop`. */
  private chosen: Int32Array
  private first = 0
  private stop = 0
  private all = new Int32Array(0)
  private places = new Int32Array(0)
  private counts = new Int32Array(0)
  private rows = new Int32Array(1 << 12)
  private starts = new Int32Array(1 << 8)

  /** `bits`: the table has 2^bits rows; no token has more than `most` features. */
  constructor(bits: number, most: number, table: Table | null = null) {
    this.shift = 32 - bits
    this.most = most
    this.used = table?.used ?? allUsed(bits)
    this.chosen = this.all
  }

  /** Begins a sequence of the tokens from `from` to before `to`, all of them chosen. */
  begin(from: number, to: number): void {
    this.from = from
    this.to = to
    if (this.counts.length < to) {
      const size = Math.max(128, Math.ceil(to * 1.25))
      this.counts = new Int32Array(size)
      this.places = new Int32Array(size * this.most)
      this.all = Int32Array.from({ length: size }, (_, i) => i)
    }
    this.counts.fill(0, from, to)
    this.chooseAll()
  }

  chooseAll(): void {
    this.choose(this.from, this.to)
  }

  /** Chooses the tokens from `from` to before `to`. */
  choose(from: number, to: number): void {
    this.chosen = this.all
    this.first = from
    this.stop = to
  }

  /** Chooses the tokens of a list, from its place `first` to before `stop`. */
  chooseOf(list: Int32Array, first: number, stop: number): void {
    this.chosen = list
    this.first = first
    this.stop = stop
  }

  /** The next template is the one of this number. */
  number(template: number): void {
    this.seed = seedOf(template)
  }

  /** Passes over `count` templates. */
  skip(count: number): void {
    this.seed = (this.seed + Math.imul(count, SEED_STEP)) | 0
  }

  one(a: Int32Array, atA: number): void {
    const { seed, shift, used, chosen, first, stop, places, counts, most } = this
    this.seed = (seed + SEED_STEP) | 0
    for (let k = first; k < stop; k += 1) {
      const i = chosen[k]!
      const row = hashOne(seed, a[i + PAD + atA]!) >>> shift
      const count = counts[i]!
      places[i * most + count] = rankOf(used, row)
      counts[i] = count + isUsed(used, row)
    }
  }

  two(a: Int32Array, atA: number, b: Int32Array, atB: number): void {
    const { seed, shift, used, chosen, first, stop, places, counts, most } = this
    this.seed = (seed + SEED_STEP) | 0
    for (let k = first; k < stop; k += 1) {
      const i = chosen[k]!
      const row = hashTwo(seed, a[i + PAD + atA]!, b[i + PAD + atB]!) >>> shift
      const count = counts[i]!
      places[i * most + count] = rankOf(used, row)
      counts[i] = count + isUsed(used, row)
    }
  }

  /** Like `two`, with one value for all tokens as the first. */
  under(value: number, b: Int32Array, atB: number): void {
    const { seed, shift, used, chosen, first, stop, places, counts, most } = this
    this.seed = (seed + SEED_STEP) | 0
    const begun = hashFirst(seed, value)
    for (let k = first; k < stop; k += 1) {
      const i = chosen[k]!
      const row = hashSecond(begun, b[i + PAD + atB]!) >>> shift
      const count = counts[i]!
      places[i * most + count] = rankOf(used, row)
      counts[i] = count + isUsed(used, row)
    }
  }

  three(a: Int32Array, atA: number, b: Int32Array, atB: number, c: Int32Array, atC: number): void {
    const { seed, shift, used, chosen, first, stop, places, counts, most } = this
    this.seed = (seed + SEED_STEP) | 0
    for (let k = first; k < stop; k += 1) {
      const i = chosen[k]!
      const row = hashThree(seed, a[i + PAD + atA]!, b[i + PAD + atB]!, c[i + PAD + atC]!) >>> shift
      const count = counts[i]!
      places[i * most + count] = rankOf(used, row)
      counts[i] = count + isUsed(used, row)
    }
  }

  /** What was gathered, token by token; it holds until the next `begin`. */
  sequence(contexts: Uint8Array): Sequence {
    const { from, to, places, counts, most } = this
    if (this.starts.length < to - from + 1) this.starts = new Int32Array(2 * (to - from + 1))
    if (this.rows.length < (to - from) * most)
      this.rows = new Int32Array(Math.ceil(1.25 * (to - from)) * most)
    const { rows, starts } = this
    let at = 0
    for (let i = from; i < to; i += 1) {
      starts[i - from] = at
      const end = i * most + counts[i]!
      for (let k = i * most; k < end; k += 1) {
        rows[at] = places[k]!
        at += 1
      }
    }
    starts[to - from] = at
    return { length: to - from, rows, starts, contexts }
  }
}
