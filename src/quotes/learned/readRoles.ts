import { addScores } from './addScores.ts'
import { bestLabels, forbid, scoreOfNone } from './bestLabels.ts'
import { bestRoles } from './bestRoles.ts'
import { FeatureRows } from './FeatureRows.ts'
import {
  type CuePlace,
  contextOf,
  cueFeatures,
  placeCue,
  SIDES,
  sideOf,
  tokenFeatures,
} from './roleFeatures.ts'
import { type SentenceView, viewSentence } from './SentenceView.ts'
import type { Sequence } from './Sequence.ts'
import { beginOf, CONTENT, CUE, kindOf, ROLE, ROLE_LABELS, ROLE_RULES, STANCE_CUE } from './spanLabels.ts'
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

/** The second reading: for every possible cue the best cue words, source and content in its sentence. */
export function readRoles(view: WordView, labels: Int8Array, table: Table): CueReading[] {
  const rows = new FeatureRows(table.bits, table)
  const readings: CueReading[] = []
  let scored: ScoredSentence | null = null
  let scores = new Int32Array(1 << 12)
  let out = new Int8Array(1 << 9)
  for (const at of cueCandidates(view, labels)) {
    const sentence = view.sentence[at]!
    if (scored?.s.from !== view.sentenceStarts[sentence])
      scored = scoredSentence(viewSentence(view, labels, sentence))
    const { s } = scored!
    const size = s.size * ROLE_LABELS
    if (scores.length < size) scores = new Int32Array(size * 2)
    if (out.length < s.size) out = new Int8Array(s.size * 2)
    const head = at - s.from
    const sequence = scoreFor(scored!, placeCue(s, head), table, rows, scores)
    const none = scoreOfNone(table, sequence, scores)
    const best = bestRoles(table, sequence, scores, head, !isOpen(s), out)
    const reading = readingOf(s, head, out, best - none)
    // A reading that loses counts only where it may take marked words.
    if (reading.margin <= 0 && s.marked[s.size] === 0 && !isOpen(s)) continue
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

/** A sentence whose tokens' own scores are kept by side, for its next cue. */
type ScoredSentence = { s: SentenceView; own: Int32Array; known: Uint8Array }

function scoredSentence(s: SentenceView): ScoredSentence {
  return { s, own: new Int32Array(SIDES * s.size * ROLE_LABELS), known: new Uint8Array(SIDES * s.size) }
}

/** Writes the scores of a sentence's labels for one cue. */
function scoreFor(
  { s, own, known }: ScoredSentence,
  cue: CuePlace,
  table: Table,
  rows: FeatureRows,
  scores: Int32Array,
): Sequence {
  for (let i = 0; i < s.size; i += 1) {
    const place = sideOf(cue, i) * s.size + i
    const from = place * ROLE_LABELS
    if (known[place] === 0) {
      rows.clear()
      tokenFeatures(s, i, sideOf(cue, i), rows)
      rows.end(0)
      addScores(table, rows.sequence(), own, from)
      known[place] = 1
    }
    for (let label = 0; label < ROLE_LABELS; label += 1) scores[i * ROLE_LABELS + label] = own[from + label]!
  }
  rows.clear()
  for (let i = 0; i < s.size; i += 1) {
    cueFeatures(cue, i, rows)
    rows.end(contextOf(cue, i))
  }
  const sequence = rows.sequence()
  addScores(table, sequence, scores)
  return sequence
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
