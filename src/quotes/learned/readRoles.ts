import { bestLabels, forbid, scoreLabels, scoreOfNone } from './bestLabels.ts'
import { FeatureRows } from './FeatureRows.ts'
import { readSentenceSpans, roleFeatures, type SentenceSpans } from './roleFeatures.ts'
import { CUE, kindOf, ROLE, ROLE_LABELS, ROLE_RULES, STANCE_CUE } from './spanLabels.ts'
import type { Weights } from './Weights.ts'
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
export function readRoles(view: WordView, labels: Int8Array, weights: Weights): CueReading[] {
  const rows = new FeatureRows(weights.bits)
  const readings: CueReading[] = []
  let scores: Int32Array = new Int32Array(1 << 12)
  let out = new Int8Array(1 << 9)
  let spans: SentenceSpans | null = null
  for (const head of cueCandidates(view, labels)) {
    const sentence = view.sentence[head]!
    if (spans?.from !== view.sentenceStarts[sentence]) spans = readSentenceSpans(view, labels, sentence)
    roleFeatures(view, spans!, head, rows)
    const sequence = rows.sequence()
    if (out.length < sequence.length) out = new Int8Array(sequence.length * 2)
    scores = scoreLabels(weights, sequence, scores)
    const none = scoreOfNone(weights, sequence, scores)
    const at = head - spans!.from
    forbid(scores, ROLE_LABELS, at, ROLE.none)
    const best = bestLabels(weights, ROLE_RULES, sequence, scores, out)
    const main = out[at]!
    if (main !== ROLE.cue && main !== ROLE.stanceCue) continue
    const tokens = (...roles: number[]) => {
      const found: number[] = []
      for (let i = 0; i < sequence.length; i += 1) if (roles.includes(out[i]!)) found.push(spans!.from + i)
      return found
    }
    const reading: CueReading = {
      head,
      cue: tokens(ROLE.cue, ROLE.stanceCue),
      source: tokens(ROLE.source, ROLE.sourceInside),
      content: tokens(ROLE.content, ROLE.contentInside, ROLE.stanceContent, ROLE.stanceContentInside),
      stance: main === ROLE.stanceCue,
      margin: best - none,
      sourceMargin: 0,
    }
    for (const i of reading.source) {
      forbid(scores, ROLE_LABELS, i - spans!.from, ROLE.source)
      forbid(scores, ROLE_LABELS, i - spans!.from, ROLE.sourceInside)
    }
    if (reading.source.length > 0)
      reading.sourceMargin = best - bestLabels(weights, ROLE_RULES, sequence, scores, out)
    readings.push(reading)
  }
  return readings
}
