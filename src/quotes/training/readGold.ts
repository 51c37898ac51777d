import { cutEnglish } from '../cutEnglish.ts'
import type { Model } from '../learned/Model.ts'
import { viewWords } from '../learned/WordView.ts'
import { type GoldArticle, type GoldLine, tokensIn } from './GoldArticle.ts'

/**
 * Cuts a text as the engine does: its lines are blocks, empty ones are none. The turns of conversations are cut like
 * other text, their labels too: what is learned from them is how a colon may give words to somebody.
 */
function cutText(text: string): Pick<GoldArticle, 'sentences' | 'ranges'> {
  const lines = [...text.matchAll(/[^\n\r]+/g)].filter((line) => /\S/.test(line[0]))
  const { sentences } = cutEnglish(
    lines.map((line) => line[0]),
    [],
  )
  const ranges = sentences.flatMap(({ block, tokens }) =>
    tokens.map(({ start, end }): [number, number] => [
      lines[block]!.index + start,
      lines[block]!.index + end,
    ]),
  )
  return { sentences, ranges }
}

/** A line of the corpus as tokens, with what people marked in it. */
export function readGold(line: GoldLine, model: Model): GoldArticle {
  const { sentences, ranges } = cutText(line.text)
  const view = viewWords(sentences, model, true)
  const attributions = line.attributions.map(({ source, cue, content, kind, cueClass }) => ({
    source: tokensIn(ranges, view.tokens, source),
    cue: tokensIn(ranges, view.tokens, cue),
    content: tokensIn(ranges, view.tokens, content),
    stance: kind === 'indirect' && cueClass !== 'speech',
  }))
  return { sentences, view, ranges, attributions }
}
