import { addScores } from './addScores.ts'
import { FeatureRows } from './FeatureRows.ts'
import type { Table } from './Table.ts'
import type { WordFacts } from './wordFacts.ts'
import type { WordView } from './WordView.ts'

/**
 * Gathers what a word by itself says of a token: of the one at which the word is seen `away` tokens further on, behind
 * its start if negative. The word is token `i` of a view, or what is beyond a block where that is null. It may depend on
 * nothing but the word's letters and its part of speech.
 */
export type WordFeatures = (view: WordView | null, i: number, away: number, rows: FeatureRows) => void

/** Words come again and again, so their sums are kept; beyond this many all are forgotten. */
const MOST = 30_000

/**
 * Adds up what words by themselves say of the tokens near them. Sums are the same as of single features, but each is
 * looked up once for all places where the word stands, and they lie side by side.
 */
export class WordScores {
  private readonly kept = new Map<WordFacts, Int16Array[]>()
  private readonly edge: Int16Array
  private readonly rows: FeatureRows
  private readonly scores: Int32Array
  private readonly table: Table
  /** How far on either side a word counts. */
  private readonly reach: number
  private readonly features: WordFeatures

  constructor(table: Table, reach: number, features: WordFeatures) {
    this.table = table
    this.reach = reach
    this.features = features
    this.rows = new FeatureRows(table.bits, table)
    this.scores = new Int32Array((2 * reach + 1) * table.labels)
    this.edge = this.sum(null, 0)
  }

  /**
   * Adds to the scores of `size` tokens from `from` on, which are a block: flat, by token and label, with room for
   * `reach` tokens before and behind, whose scores mean nothing.
   */
  addTo(scores: Int32Array, view: WordView, from: number, size: number): void {
    const { labels } = this.table
    for (let i = -this.reach; i < size + this.reach; i += 1) {
      const sums = i < 0 || i >= size ? this.edge : this.of(view, from + i)
      // The first place in the room is that of the token `reach` before the block.
      const at = i * labels
      const first = Math.max(0, -at)
      const last = Math.min(sums.length, (size + 2 * this.reach) * labels - at)
      for (let k = first; k < last; k += 1) scores[at + k]! += sums[k]!
    }
  }

  private of(view: WordView, i: number): Int16Array {
    const fact = view.facts[i]!
    const tag = view.partOfSpeech[i]!
    let byTag = this.kept.get(fact)
    if (byTag === undefined) {
      if (this.kept.size >= MOST) this.kept.clear()
      byTag = []
      this.kept.set(fact, byTag)
    }
    byTag[tag] ??= this.sum(view, i)
    return byTag[tag]
  }

  /** What a word adds to the tokens around it, the first of them `reach` before it. */
  private sum(view: WordView | null, i: number): Int16Array {
    this.rows.clear()
    for (let away = this.reach; away >= -this.reach; away -= 1) {
      this.features(view, i, away, this.rows)
      this.rows.end(0)
    }
    this.scores.fill(0)
    addScores(this.table, this.rows.sequence(), this.scores)
    return Int16Array.from(this.scores)
  }
}
