import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { QuoteLine } from '../../src/quotes/quoteLines.ts'

export type Range = [start: number, end: number]

/** A hand-marked article of the corpus. Its text is read and scored, and written nowhere. */
export type GoldDocument = {
  id: string
  text: string
  attributions: { source: Range[] | null; cue: Range[] | null; content: Range[]; cueClass: string }[]
}

/** Today's engine gives no confidence yet: a name shown counts as sure, none as not. */
export type Prediction = { id: string; quotes: QuoteLine[] }

export type View = 'all' | 'speech'

type Prf = { p: number; r: number; f: number }
export type ScorerMetrics = {
  direct: { exact: Prf; e2e: Prf }
  content: Record<'all' | 'direct' | 'mixed' | 'indirect', { strict: Prf; soft: Prf }>
  attribution: { any: number; n: number }
  e2e: { all: Prf }
}

/** What is used of the folder's `score.mjs` and `marks.mjs`. */
export type Scorer = {
  score(
    golds: readonly GoldDocument[],
    predictions: readonly Prediction[],
    options: { view: View; boot: number },
  ): { metrics: ScorerMetrics }
  speakerMatch(
    text: string,
    words: readonly Range[],
    gold: readonly Range[],
    shown: readonly Range[],
  ): { none?: boolean; any: boolean }
  words(text: string): Range[]
  /** Indices of the words that spans touch, in order. */
  wordSet(words: readonly Range[], spans: readonly Range[]): number[]
  segments(text: string): unknown[]
  markMask(words: readonly Range[], segments: unknown[]): Uint8Array
  kindOf(
    words: readonly Range[],
    mask: Uint8Array,
    content: readonly number[],
  ): 'direct' | 'mixed' | 'indirect'
}

const NEEDED = ['polnear-train.jsonl', 'polnear-dev.jsonl', 'score.mjs', 'marks.mjs']

/** What a folder lacks to be measured with. */
export function missingFrom(folder: string): string[] {
  return NEEDED.filter((file) => !existsSync(join(folder, file)))
}

export function readDocuments(folder: string, part: 'train' | 'dev'): GoldDocument[] {
  return readFileSync(join(folder, `polnear-${part}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

/** The folder's own scorer, imported by Node itself. */
export async function readScorer(
  folder: string,
  importFile: (url: string) => Promise<unknown>,
): Promise<Scorer> {
  const files = ['score.mjs', 'marks.mjs'].map((file) => importFile(pathToFileURL(join(folder, file)).href))
  return Object.assign({}, ...(await Promise.all(files))) as Scorer
}
