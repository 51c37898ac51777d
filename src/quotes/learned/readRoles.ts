import { addScores } from './addScores.ts'
import { bestLabels, forbid, scoreOfNone } from './bestLabels.ts'
import { bestRoles } from './bestRoles.ts'
import { ColumnPool } from './ColumnPool.ts'
import { FeatureColumns } from './FeatureColumns.ts'
import { perTable } from './perTable.ts'
import {
  type CuePlace,
  contextsOf,
  cueFeatures,
  headFeatures,
  MOST_ROLE_FEATURES,
  placeCue,
  SIDE,
  tokenFeatures,
} from './roleFeatures.ts'
import { type SentenceView, viewSentence } from './SentenceView.ts'
import type { Sequence } from './Sequence.ts'
import {
  beginOf,
  CONTENT,
  CUE,
  kindOf,
  ROLE,
  ROLE_LABELS,
  ROLE_RULES,
  STANCE_CONTENT,
  STANCE_CUE,
} from './spanLabels.ts'
import type { Table } from './Table.ts'
import type { WordView } from './WordView.ts'

/** What one possible cue says who said: token indexes of the article, in order. */
export type CueReading = {
  /** The cue's main word. */
  head: number
  cue: number[]
  source: number[]
  content: number[]
  /** Belief, wish or support, no speech. */
  stance: boolean
  /** By how much this reading beats that the word is no cue; below 0 it loses. */
  margin: number
  /** By how much it beats the best reading with another source. */
  sourceMargin: number
}

/** From this rate on a word is tried as a cue wherever it stands. */
const TRIED_RATE = 3

/** At this rate even within what the first reading took for content. */
const SURE_RATE = 5
const INSIDE_CONTENT = beginOf(CONTENT) + 1

/** No sentence has more cues to try than this: what follows in it is a list or noise, and each costs the whole sentence. */
const MOST_CUES = 24

/** The words that may be cues: those that often are, and those that the first reading takes for one. */
export function cueCandidates(view: WordView, labels: Int8Array): number[] {
  const candidates: number[] = []
  const isCue = (i: number) => {
    const kind = kindOf(labels[i] ?? 0)
    return kind === CUE || kind === STANCE_CUE
  }
  for (let i = 0; i < labels.length; i += 1) {
    if (view.tokens[i]!.kind === 'marked') continue
    // Only the outermost speech is told: a word within content is a cue only where it nearly always is one.
    if (labels[i] === INSIDE_CONTENT && view.rate[i]! < SURE_RATE) continue
    if (view.rate[i]! >= TRIED_RATE) {
      candidates.push(i)
      continue
    }
    if (!isCue(i) || labels[i]! % 2 === 0) continue
    // A cue of rare words only is tried by its last one.
    let to = i
    while (labels[to + 1]! % 2 === 0 && isCue(to + 1)) to += 1
    let rated = false
    for (let j = i; j <= to; j += 1) if (view.rate[j]! >= TRIED_RATE) rated = true
    if (!rated && view.tokens[to]!.kind !== 'marked') candidates.push(to)
  }
  candidates.sort((a, b) => a - b)
  return candidates.filter(
    (token, n) => n < MOST_CUES || view.sentence[candidates[n - MOST_CUES]!] !== view.sentence[token],
  )
}

/**
 * What is not worth a second reading: in a sentence without marked words a word that seldom is a cue and that the first
 * reading does not take for one (of every 100 such one becomes a quote), or takes for the cue of a stance in a sentence
 * that tells nothing else. They are a fourth of what there is to read. Training sees them all the same.
 */
function isHopeless(
  { rate, marked, sentence, sentenceStarts }: WordView,
  labels: Int8Array,
  i: number,
): boolean {
  const kind = kindOf(labels[i]!)
  if (rate[i]! > TRIED_RATE || kind === CUE) return false
  let stance = false
  let speech = false
  for (let j = sentenceStarts[sentence[i]!]!; j < sentenceStarts[sentence[i]! + 1]!; j += 1) {
    if (marked[j] !== 0) return false
    const other = kindOf(labels[j]!)
    if (other === STANCE_CONTENT) stance = true
    if (other === CONTENT) speech = true
  }
  return kind !== STANCE_CUE || (stance && !speech)
}

/** What reads with a table, kept for the next article. */
const readerOf = perTable((table) => ({
  features: new FeatureColumns(table.bits, MOST_ROLE_FEATURES, table),
  scored: new ScoredSentence(table),
  scores: new Int32Array(1 << 12),
  out: new Int8Array(1 << 9),
}))

/** The second reading: for every possible cue the best cue words, source and content in its sentence. */
export function readRoles(view: WordView, labels: Int8Array, table: Table): CueReading[] {
  const reader = readerOf(table)
  const { features, scored } = reader
  const readings: CueReading[] = []
  let current = -1
  for (const at of cueCandidates(view, labels)) {
    const sentence = view.sentence[at]!
    if (isHopeless(view, labels, at)) continue
    if (sentence !== current) scored.begin(view, labels, sentence)
    current = sentence
    const { s } = scored
    const size = s.size * ROLE_LABELS
    if (reader.scores.length < size) reader.scores = new Int32Array(size * 2)
    if (reader.out.length < s.size) reader.out = new Int8Array(s.size * 2)
    const { scores, out } = reader
    const head = at - s.from
    const sequence = scored.score(placeCue(s, head), features, scores)
    const none = scoreOfNone(table, sequence, scores)
    // A reading that loses counts only where it may take marked words.
    const mustWin = s.marked[s.size] === 0 && !isOpen(s)
    const best = bestRoles(table, sequence, scores, head, !isOpen(s), out, mustWin ? none : -Infinity)
    if (mustWin && best <= none) continue
    const reading = readingOf(s, head, out, best - none)
    for (const i of reading.source) {
      forbid(scores, ROLE_LABELS, i - s.from, ROLE.source)
      forbid(scores, ROLE_LABELS, i - s.from, ROLE.sourceInside)
    }
    if (reading.source.length > 0)
      reading.sourceMargin = best - bestLabels(table, ROLE_RULES, sequence, scores, out)
    readings.push(reading)
  }
  return readings
}

const noContexts = new Uint8Array(0)

/** A sentence whose tokens' own scores are kept, before a cue and behind it, for its next cue. */
class ScoredSentence {
  s!: SentenceView
  private readonly table: Table
  private readonly pool = new ColumnPool()
  private before = new Int32Array(1 << 10)
  private behind = new Int32Array(1 << 10)
  /** Up to where, and from where on they are known. */
  private beforeEnd = 0
  private behindFrom = 0

  constructor(table: Table) {
    this.table = table
  }

  begin(view: WordView, labels: Int8Array, sentence: number): void {
    this.s = viewSentence(view, labels, sentence, this.pool)
    const size = this.s.size * ROLE_LABELS
    if (this.before.length < size) {
      this.before = new Int32Array(size * 2)
      this.behind = new Int32Array(size * 2)
    }
    this.before.fill(0, 0, size)
    this.behind.fill(0, 0, size)
    this.beforeEnd = 0
    this.behindFrom = this.s.size
  }

  /** Writes the scores of the sentence's labels for one cue. */
  score(cue: CuePlace, features: FeatureColumns, scores: Int32Array): Sequence {
    const { s, table, before, behind } = this
    const { first, head, last } = cue
    if (first > this.beforeEnd) {
      this.addOwn(SIDE.before, this.beforeEnd, first, features, before)
      this.beforeEnd = first
    }
    if (last + 1 < this.behindFrom) {
      this.addOwn(SIDE.behind, last + 1, this.behindFrom, features, behind)
      this.behindFrom = last + 1
    }
    const [start, end, size] = [first * ROLE_LABELS, (last + 1) * ROLE_LABELS, s.size * ROLE_LABELS]
    for (let k = 0; k < start; k += 1) scores[k] = before[k]!
    scores.fill(0, start, end)
    for (let k = end; k < size; k += 1) scores[k] = behind[k]!
    features.begin(head, head + 1)
    headFeatures(cue, features)
    addScores(table, features.sequence(noContexts), scores, head * ROLE_LABELS)
    features.begin(0, s.size)
    tokenFeatures(s, SIDE.early, first, head, features)
    tokenFeatures(s, SIDE.late, head + 1, last + 1, features)
    cueFeatures(cue, features)
    const sequence = features.sequence(contextsOf(cue))
    addScores(table, sequence, scores)
    return sequence
  }

  private addOwn(side: number, from: number, to: number, features: FeatureColumns, scores: Int32Array): void {
    features.begin(from, to)
    tokenFeatures(this.s, side, from, to, features)
    addScores(this.table, features.sequence(noContexts), scores, from * ROLE_LABELS)
  }
}

/** "Roe said:" may leave all that was said to the next sentence. */
function isOpen({ view, from, size }: SentenceView): boolean {
  return view.tokens[from + size - 1]!.text === ':'
}

function readingOf(s: SentenceView, head: number, roles: Int8Array, margin: number): CueReading {
  const reading: CueReading = {
    head: s.from + head,
    cue: [],
    source: [],
    content: [],
    stance: roles[head] === ROLE.stanceCue,
    margin,
    sourceMargin: 0,
  }
  for (let i = 0; i < s.size; i += 1) {
    const role = roles[i]!
    if (role === ROLE.none) continue
    const list =
      role === ROLE.source || role === ROLE.sourceInside
        ? reading.source
        : role === ROLE.cue || role === ROLE.stanceCue
          ? reading.cue
          : reading.content
    list.push(s.from + i)
  }
  return reading
}
