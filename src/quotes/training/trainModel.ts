import type { Model } from '../learned/Model.ts'
import { readSpans } from '../learned/readSpans.ts'
import { rateWords } from '../learned/WordView.ts'
import { emptyModel, type Lexicon } from './emptyModel.ts'
import type { GoldLine } from './GoldArticle.ts'
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
  const labels: Int8Array[] = articles.map(() => new Int8Array(0))
  for (let fold = 0; fold < FOLDS; fold += 1) {
    tell(`spans, without part ${fold + 1} of ${FOLDS}`)
    const others = articles.filter((_, i) => i % FOLDS !== fold)
    const rates = measureRates(others)
    for (const { view } of articles) rateWords(view, rates)
    const weights = trainSpans(others, SEEDS.slice(0, 1))
    for (const [i, { view }] of articles.entries())
      if (i % FOLDS === fold) labels[i] = readSpans(view, weights)
  }
  model.rates = measureRates(articles)
  for (const { view } of articles) rateWords(view, model.rates)
  tell('spans')
  model.spans = trainSpans(articles, SEEDS)
  tell('roles')
  model.roles = trainRoles(articles, labels, SEEDS)
  tell('marks')
  model.marks = trainMarks(articles, labels)
  return model
}
