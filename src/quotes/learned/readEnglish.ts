import type { CutText } from '../cutEnglish.ts'
import { countWords, lastInside } from '../tokens.ts'
import type { Claim } from './Claim.ts'
import { claimContent } from './claimContent.ts'
import { claimMarked } from './claimMarked.ts'
import { claimSigned } from './claimSigned.ts'
import { claimTurns } from './claimTurns.ts'
import { FeatureRows } from './FeatureRows.ts'
import { speechScore } from './isSpeech.ts'
import type { Model } from './Model.ts'
import { readRoles } from './readRoles.ts'
import { readSpans, spansOf } from './readSpans.ts'
import { settleSources } from './settleSources.ts'
import { surePlainTags } from './surePlainTags.ts'
import { TAGS } from './tagWords.ts'
import { viewWords, type WordView } from './WordView.ts'

/** All speech of an English article: who said what, in token indexes over all its sentences, in order of the cues. */
export function readEnglish(
  { sentences, turns }: CutText,
  model: Model,
): { view: WordView; claims: Claim[] } {
  const view = viewWords(sentences, model)
  const taken = new Uint8Array(view.tokens.length)
  const plain = [...claimTurns(view, sentences, turns, taken), ...claimSigned(view, taken)]
  return { view, claims: readClaims(view, readSpans(view, model.spans), model, plain, taken) }
}

/** The speech of an article whose tokens have their span labels; `plain` is what its form states, already taken. */
function readClaims(
  view: WordView,
  labels: Int8Array,
  model: Model,
  plain: readonly Claim[],
  taken: Uint8Array,
): Claim[] {
  const readings = readRoles(view, labels, model.roles)
  const spans = spansOf(view, labels)
  const claims = claimContent(readings, taken)
  settleSources(view, claims, spans)
  claims.push(...plain)
  claims.sort((a, b) => a.head - b.head)
  const rows = new FeatureRows(model.marks.bits, model.marks)
  const isSpeech = (i: number) =>
    isWholeSentence(view, i) || speechScore(view, labels, i, model.marks, rows) > 0
  claimMarked(view, isSpeech, readings, spans, claims, taken)
  surePlainTags(view, claims)
  return claims.filter((claim) => isTold(view, claim))
}

/** Marked words that are all of their sentence and end like one: no title or scare quote does. */
function isWholeSentence(view: WordView, i: number): boolean {
  const sentence = view.sentence[i]!
  const alone = view.sentenceStarts[sentence + 1]! - view.sentenceStarts[sentence]! === 1
  const token = view.tokens[i]!
  return alone && countWords(token) > 1 && /[.!?…]/.test(lastInside(token))
}

/** Without a speaker this few words tell a reader nothing: "were said to be injured". */
const SCRAP_WORDS = 3

/** "If confirmed, it would be the first": nobody has confirmed it. */
const UNTOLD = /^(?:if|unless|until|once|whether)$/

/** Verbs whose object is who hears it. */
const TOLD_TO = /^(?:inform|tell|told|notif|brief|remind|assur|ask|warn|advis|urg|address|thank)/

/** "She had informed Jane Roe": a name is nothing that was said. */
function isHearer(view: WordView, head: number, words: readonly number[]): boolean {
  return (
    TOLD_TO.test(view.tokens[head]?.lower ?? '') &&
    words.every((i) => TAGS[view.partOfSpeech[i]!] === 'PROPN')
  )
}

function isTold(view: WordView, { cue, head, content, source, stance }: Claim): boolean {
  const isUntold = (i: number) => UNTOLD.test(view.tokens[i]?.lower ?? '')
  if (cue && source === null && (isUntold(cue.from - 1) || isUntold(cue.from))) return false
  if (content.some((i) => view.tokens[i]!.kind === 'marked')) return true
  const words = content.filter((i) => view.tokens[i]!.kind === 'word')
  if (cue && isHearer(view, head, words)) return false
  return words.length > (source ? 0 : SCRAP_WORDS) && !stance
}
