import { pairRules } from './LabelRules.ts'

/**
 * Labels of the first reading, in pairs of begin (odd) and inside (even): the speaker's words, the cue and the content
 * of speech, then the cue and content of a stance (belief, wish, support), which is told apart so as to be left out.
 */
export const SPAN_LABELS = 11
export const SOURCE = 1
export const CUE = 2
export const CONTENT = 3
export const STANCE_CUE = 4
export const STANCE_CONTENT = 5

/** What a label stands for: 0 nothing, else one of the kinds above. */
export function kindOf(label: number): number {
  return (label + 1) >> 1
}

/** The begin label of a kind; the inside label is the next number. */
export function beginOf(kind: number): number {
  return kind * 2 - 1
}

export const SPAN_RULES = pairRules(SPAN_LABELS, (label) => (label > 0 && label % 2 === 0 ? label - 1 : null))

/** Labels of the second reading, of one sentence for one cue. A cue needs no begin of its own. */
export const ROLE_LABELS = 9
export const ROLE = {
  none: 0,
  source: 1,
  sourceInside: 2,
  cue: 3,
  content: 4,
  contentInside: 5,
  stanceCue: 6,
  stanceContent: 7,
  stanceContentInside: 8,
} as const

const BEGIN_OF_ROLE: Record<number, number> = { 2: 1, 5: 4, 8: 7 }
export const ROLE_RULES = pairRules(ROLE_LABELS, (label) => BEGIN_OF_ROLE[label] ?? null)
