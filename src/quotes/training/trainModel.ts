import type { Model } from '../learned/Model.ts'
import { readSpans } from '../learned/readSpans.ts'
import { rateWords } from '../learned/WordView.ts'
import { emptyModel, type Lexicon } from './emptyModel.ts'
import type { GoldArticle, GoldLine } from './GoldArticle.ts'
import { measureRates } from './measureRates.ts'
import { type KnownTags, readTagged } from './readTagged.ts'
import { trainMarks } from './trainMarks.ts'
import { trainRoles } from './trainRoles.ts'
import { trainSpans } from './trainSpans.ts'

/** Runs in different order whose averages are added: the sum errs less than any of them. */
const SEEDS = [1, 2]
const FOLDS = 5

/** Trains everything from marked-up articles. The same input gives the same model, bit for bit. */
export function trainModel(
  lines: readonly GoldLine[],
  tagsOf: (text: string) => KnownTags,
  lexicon: Lexicon,
  tell: (line: string) => void,
): Model {
  const model = emptyModel(lexicon)
  tell('parts of speech')
  const articles = readTagged(lines, tagsOf, model)
  const readings = SEEDS.map((seed) => readUnseen(articles, seed, tell))
  model.rates = measureRates(articles)
  for (const { view } of articles) rateWords(view, model.rates)
  tell('spans')
  model.spans = trainSpans(articles, SEEDS)
  tell('roles')
  const again = readings.flatMap(() => articles)
  model.roles = trainRoles(again, readings.flat(), SEEDS)
  tell('marks')
  model.marks = trainMarks(again, readings.flat())
  return model
}

/**
 * What a first reading says of each article that has seen four fifths of the others, and not it. Two such readings make
 * the second one less used to the faults of one.
 */
function readUnseen(
  articles: readonly GoldArticle[],
  seed: number,
  tell: (line: string) => void,
): Int8Array[] {
  const labels: Int8Array[] = []
  for (let fold = 0; fold < FOLDS; fold += 1) {
    tell(`spans, without part ${fold + 1} of ${FOLDS}, order ${seed}`)
    const others = articles.filter((_, i) => i % FOLDS !== fold)
    const rates = measureRates(others)
    for (const { view } of articles) rateWords(view, rates)
    const weights = trainSpans(others, [seed])
    for (const [i, { view }] of articles.entries())
      if (i % FOLDS === fold) labels[i] = readSpans(view, weights, true)
  }
  return labels
}
