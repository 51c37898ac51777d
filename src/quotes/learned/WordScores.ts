import { addScores } from './addScores.ts'
import { FeatureRows } from './FeatureRows.ts'
import type { Table } from './Table.ts'
import type { WordView } from './WordView.ts'

/**
 * Gathers what a word by itself says of the token that it is `away` from, behind it if positive. The word is token `i`
 * of a view, or what is beyond a block where that is null; nothing but its letters and its part of speech may count.
 */
export type WordFeatures = (view: WordView | null, i: number, away: number, rows: FeatureRows) => void

/** What the words around token `i`, and it itself, say of it by themselves, one after the other, as training wants it. */
export function featuresOfWords(
  view: WordView,
  i: number,
  reach: number,
  features: WordFeatures,
  rows: FeatureRows,
): void {
  for (let away = -reach; away <= reach; away += 1) {
    const isInside = view.block[i + away] === view.block[i]
    features(isInside ? view : null, i + away, away, rows)
  }
}

/** Words come again and again, so their sums are kept; beyond this many all are forgotten. */
const MOST = 30_000

/** How many `WordScores` there are: each has its own place among what is kept with a word. */
let made = 0

/**
 * Adds up what words by themselves say of the tokens near them. The sums are those of single features, but each is made
 * once for all places where the word stands.
 */
export class WordScores {
  private readonly table: Table
  /** How far on either side a word counts. */
  private readonly reach: number
  private readonly features: WordFeatures
  private readonly rows: FeatureRows
  private readonly scores: Int32Array
  /** How many numbers hold the sums of one token's labels, two in each: the second times 2^16 plus the first. */
  private readonly width: number
  /** Sums of a word, by how far the token is behind it; then those of the next word. */
  private sums: Int32Array
  private count = 0
  private readonly number: number
  private generation = 0
  /** Where those of each token of a block begin. */
  private places = new Int32Array(1 << 8)

  constructor(table: Table, reach: number, features: WordFeatures) {
    this.table = table
    this.reach = reach
    this.features = features
    this.rows = new FeatureRows(table.bits, table)
    this.scores = new Int32Array((2 * reach + 1) * table.labels)
    this.width = (table.labels + 1) >> 1
    this.sums = new Int32Array(64 * (2 * reach + 1) * this.width)
    this.number = made
    made += 1
    this.sum(null, 0)
  }

  /** Adds to the scores of `size` tokens of a block from `from` on: flat, by token and label. */
  addTo(scores: Int32Array, view: WordView, from: number, size: number): void {
    const { reach, width } = this
    const { labels } = this.table
    this.findPlaces(view, from, size)
    const { places, sums } = this
    const last = width - 1
    for (let i = 0; i < size; i += 1)
      for (let two = 0; two < width; two += 3) {
        // Three at a time, for finding their place takes longer than adding; beyond the last they count for nothing.
        const second = Math.min(two + 1, last)
        const third = Math.min(two + 2, last)
        let sum1 = 0
        let sum2 = 0
        let sum3 = 0
        for (let k = 0, of = 2 * reach * width; of >= 0; k += 1, of -= width) {
          const place = places[i + k]! + of
          sum1 += sums[place + two]!
          sum2 += sums[place + second]!
          sum3 += sums[place + third]!
        }
        const at = i * labels + 2 * two
        const left = labels - 2 * two
        addTwo(scores, at, left, sum1)
        addTwo(scores, at + 2, left - 2, sum2)
        addTwo(scores, at + 4, left - 4, sum3)
      }
  }

  /** Writes where the sums of each token begin, and of those around that are of its block; beyond it they come first. */
  private findPlaces(view: WordView, from: number, size: number): void {
    const { reach } = this
    const wide = size + 2 * reach
    // All that one block needs must be there at once.
    if (this.count + wide > MOST) this.forget()
    if (this.places.length < wide) this.places = new Int32Array(2 * wide)
    const block = view.block[from]!
    const first = view.blockStarts[block]!
    const end = view.blockStarts[block + 1]!
    for (let k = 0; k < wide; k += 1) {
      const i = from + k - reach
      this.places[k] = i >= first && i < end ? this.placeOf(view, i) : 0
    }
  }

  private placeOf(view: WordView, i: number): number {
    const { kept } = view.facts[i]!
    const tag = view.partOfSpeech[i]!
    let mine = kept[this.number]
    if (mine === undefined || mine.generation !== this.generation) {
      mine = { generation: this.generation, begins: [] }
      kept[this.number] = mine
    }
    mine.begins[tag] ??= this.sum(view, i)
    return mine.begins[tag]
  }

  private forget(): void {
    this.generation += 1
    this.count = 0
    this.sum(null, 0)
  }

  /** Adds up what a word says of the tokens around it, the first of them `reach` before it; gives where that is kept. */
  private sum(view: WordView | null, i: number): number {
    const { rows, scores, reach, width } = this
    const { labels } = this.table
    rows.clear()
    for (let away = reach; away >= -reach; away -= 1) {
      this.features(view, i, away, rows)
      rows.end(0)
    }
    scores.fill(0)
    addScores(this.table, rows.sequence(), scores)
    const size = (2 * reach + 1) * width
    const place = this.count * size
    if (place + size > this.sums.length) {
      const wider = new Int32Array(this.sums.length * 2)
      wider.set(this.sums)
      this.sums = wider
    }
    for (let token = 0; token <= 2 * reach; token += 1)
      for (let two = 0; two < width; two += 1) {
        const at = token * labels + 2 * two
        const second = 2 * two + 1 < labels ? scores[at + 1]! : 0
        this.sums[place + token * width + two] = ((second << 16) + scores[at]!) | 0
      }
    this.count += 1
    return place
  }
}

/** Adds two sums that stand in one number, of which `left` are of labels. */
function addTwo(scores: Int32Array, at: number, left: number, sum: number): void {
  const first = (sum << 16) >> 16
  if (left > 0) scores[at]! += first
  if (left > 1) scores[at + 1]! += (sum - first) >> 16
}
