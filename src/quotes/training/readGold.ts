import { findMarked } from '../../article/quotationMarks.ts'
import { isTag } from '../isTag.ts'
import type { Model } from '../learned/Model.ts'
import { viewWords } from '../learned/WordView.ts'
import { splitSentences } from '../sentences.ts'
import { tokenize } from '../tokens.ts'
import { type GoldArticle, type GoldLine, tokensIn } from './GoldArticle.ts'

/** Cuts a text as the engine does: its lines are blocks, empty ones are none. */
function cutText(text: string): Pick<GoldArticle, 'sentences' | 'ranges'> {
  const sentences: GoldArticle['sentences'] = []
  const ranges: GoldArticle['ranges'] = []
  let block = 0
  for (const line of text.matchAll(/[^\n\r]+/g)) {
    if (!/\S/.test(line[0])) continue
    for (const sentence of splitSentences(block, tokenize(line[0], findMarked(line[0])), isTag)) {
      sentences.push(sentence)
      for (const { start, end } of sentence.tokens) ranges.push([line.index + start, line.index + end])
    }
    block += 1
  }
  return { sentences, ranges }
}

/** A line of the corpus as tokens, with what people marked in it. */
export function readGold(line: GoldLine, model: Model): GoldArticle {
  const { sentences, ranges } = cutText(line.text)
  const view = viewWords(sentences, model)
  const attributions = line.attributions.map(({ source, cue, content, kind, cueClass }) => ({
    source: tokensIn(ranges, view.tokens, source),
    cue: tokensIn(ranges, view.tokens, cue),
    content: tokensIn(ranges, view.tokens, content),
    stance: kind === 'indirect' && cueClass !== 'speech',
  }))
  return { sentences, view, ranges, attributions }
}
