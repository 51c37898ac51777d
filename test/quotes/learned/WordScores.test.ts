import { describe, expect, it } from 'vitest'
import { cutEnglish } from '../../../src/quotes/cutEnglish.ts'
import { addScores } from '../../../src/quotes/learned/addScores.ts'
import { FeatureRows } from '../../../src/quotes/learned/FeatureRows.ts'
import { SPAN_REACH, spanWordFeatures } from '../../../src/quotes/learned/spanFeatures.ts'
import { theModel } from '../../../src/quotes/learned/theModel.ts'
import { WordScores } from '../../../src/quotes/learned/WordScores.ts'
import { viewWords, type WordView } from '../../../src/quotes/learned/WordView.ts'

const model = theModel()
const view = viewWords(
  cutEnglish([
    '“We are open,” said the warden, Ms Ann Roe, who said so again on Friday.',
    'No.',
    'The ferry — an old one — said nothing, “of course”, she added.',
  ]).sentences,
  model,
)

/** The scores of a block's labels, feature by feature. */
function oneByOne({ blockStarts }: WordView, block: number): number[] {
  const { spans } = model
  const [from, end] = [blockStarts[block]!, blockStarts[block + 1]!]
  const rows = new FeatureRows(spans.bits, spans)
  rows.clear()
  for (let i = from; i < end; i += 1) {
    for (let away = -SPAN_REACH; away <= SPAN_REACH; away += 1) {
      const isInside = i + away >= from && i + away < end
      spanWordFeatures(isInside ? view : null, i + away, away, rows)
    }
    rows.end(0)
  }
  const scores = new Int32Array((end - from) * spans.labels)
  addScores(spans, rows.sequence(), scores)
  return [...scores]
}

describe('WordScores', () => {
  it('add up to what single features add up to, also where words come again and blocks are short', () => {
    const words = new WordScores(model.spans, SPAN_REACH, spanWordFeatures)
    for (const block of [0, 1, 2, 0]) {
      const from = view.blockStarts[block]!
      const size = view.blockStarts[block + 1]! - from
      const scores = new Int32Array(size * model.spans.labels)
      words.addTo(scores, view, from, size)
      expect([...scores]).toEqual(oneByOne(view, block))
      expect(scores.some((score) => score !== 0)).toBe(true)
    }
  })
})
