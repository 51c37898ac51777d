import type { Sentence } from '../sentences.ts'
import type { Claim } from './Claim.ts'
import { claimContent } from './claimContent.ts'
import { claimMarked } from './claimMarked.ts'
import { speechScore } from './isSpeech.ts'
import type { Model } from './Model.ts'
import { readRoles } from './readRoles.ts'
import { readSpans, spansOf } from './readSpans.ts'
import { settleSources } from './settleSources.ts'
import { viewWords, type WordView } from './WordView.ts'

/** All speech of an English article: who said what, in token indexes over all its sentences, in order of the cues. */
export function readEnglish(
  sentences: readonly Sentence[],
  model: Model,
): { view: WordView; claims: Claim[] } {
  const view = viewWords(sentences, model)
  return { view, claims: readClaims(view, readSpans(view, model.spans), model) }
}

/** The speech of an article whose tokens have their span labels. */
export function readClaims(view: WordView, labels: Int8Array, model: Model): Claim[] {
  const readings = readRoles(view, labels, model.roles)
  const spans = spansOf(view, labels)
  const taken = new Uint8Array(view.tokens.length)
  const claims = claimContent(readings, taken)
  settleSources(view, claims, spans)
  const isSpeech = (i: number) => speechScore(view, labels, i, model.marks) > 0
  claimMarked(view, isSpeech, readings, spans, claims, taken)
  return claims.filter((claim) => isTold(view, claim))
}

/** Without a speaker this few words tell a reader nothing: "were said to be injured". */
const SCRAP_WORDS = 3

function isTold(view: WordView, { content, source, stance }: Claim): boolean {
  if (content.some((i) => view.tokens[i]!.kind === 'marked')) return true
  const words = content.filter((i) => view.tokens[i]!.kind === 'word')
  return words.length > (source ? 0 : SCRAP_WORDS) && !stance
}
