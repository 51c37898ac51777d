import { beginOf, CONTENT, CUE, ROLE, SOURCE, STANCE_CONTENT, STANCE_CUE } from '../learned/spanLabels.ts'
import type { GoldArticle, GoldAttribution } from './GoldArticle.ts'

/** The span labels of an article as marked by hand. Speech goes before stances where both claim a word, cues before all. */
export function goldSpanLabels({ view, attributions }: GoldArticle): Int8Array {
  const labels = new Int8Array(view.tokens.length)
  const put = (tokens: readonly number[], kind: number, over: (label: number) => boolean) => {
    for (const [n, i] of tokens.entries()) {
      if (labels[i] !== 0 && !over(labels[i]!)) continue
      const begins = n === 0 || tokens[n - 1] !== i - 1 || view.block[i] !== view.block[i - 1]
      labels[i] = beginOf(kind) + (begins ? 0 : 1)
    }
  }
  const speechCue = beginOf(CUE)
  for (const stance of [true, false])
    for (const attribution of attributions) {
      if (attribution.stance !== stance) continue
      put(attribution.source, SOURCE, () => false)
      put(
        attribution.cue,
        stance ? STANCE_CUE : CUE,
        (was) => !stance || (was !== speechCue && was !== speechCue + 1),
      )
      put(attribution.content, stance ? STANCE_CONTENT : CONTENT, () => false)
    }
  for (let i = 0; i < labels.length; i += 1) {
    const label = labels[i]!
    const begun =
      i > 0 && view.block[i - 1] === view.block[i] && (labels[i - 1] === label || labels[i - 1] === label - 1)
    if (label > 0 && label % 2 === 0 && !begun) labels[i] = label - 1
  }
  return labels
}

/** The role labels of the sentence of a cue, for the attribution that the cue has by hand, or none. */
export function goldRoles(from: number, to: number, attribution: GoldAttribution | undefined): Int8Array {
  const labels = new Int8Array(to - from)
  if (!attribution) return labels
  const { source, cue, content, stance } = attribution
  const put = (tokens: readonly number[], begin: number, inside: number) => {
    let previous = -2
    for (const i of tokens) {
      if (i < from || i >= to) continue
      labels[i - from] = previous === i - 1 ? inside : begin
      previous = i
    }
  }
  put(source, ROLE.source, ROLE.sourceInside)
  if (stance) put(content, ROLE.stanceContent, ROLE.stanceContentInside)
  else put(content, ROLE.content, ROLE.contentInside)
  const main = stance ? ROLE.stanceCue : ROLE.cue
  put(cue, main, main)
  return mendInside(labels)
}

/** An inside label whose begin another role has covered becomes a begin. */
function mendInside(labels: Int8Array): Int8Array {
  const insides: number[] = [ROLE.sourceInside, ROLE.contentInside, ROLE.stanceContentInside]
  for (let i = 0; i < labels.length; i += 1) {
    const label = labels[i]!
    if (insides.includes(label) && (i === 0 || (labels[i - 1] !== label && labels[i - 1] !== label - 1)))
      labels[i] = label - 1
  }
  return labels
}
