import { FeatureRows } from '../learned/FeatureRows.ts'
import type { Model } from '../learned/Model.ts'
import { markFeatures } from '../learned/markFeatures.ts'
import { cueCandidates } from '../learned/readRoles.ts'
import { readSpans } from '../learned/readSpans.ts'
import { readSentenceSpans, roleFeatures } from '../learned/roleFeatures.ts'
import { spanFeatures } from '../learned/spanFeatures.ts'
import {
  kindOf,
  ROLE,
  ROLE_LABELS,
  ROLE_RULES,
  SPAN_LABELS,
  SPAN_RULES,
  STANCE_CUE,
} from '../learned/spanLabels.ts'
import { MARKED_TAG, POINT_TAG, TAGS } from '../learned/tagWords.ts'
import type { Weights } from '../learned/Weights.ts'
import { rateWords, type WordView } from '../learned/WordView.ts'
import { dropRare, keepSequence } from './dropRare.ts'
import type { GoldArticle, GoldAttribution, GoldLine } from './GoldArticle.ts'
import { goldRoles, goldSpanLabels } from './goldLabels.ts'
import { measureRates } from './measureRates.ts'
import { readGold } from './readGold.ts'
import { type Example, type LabelTraining, quantize, sumAverages, trainLabels } from './trainLabels.ts'
import { trainSpeech } from './trainSpeech.ts'
import { TAGGER_BITS, trainTagger } from './trainTagger.ts'

const SPAN_BITS = 19
const ROLE_BITS = 19
const MARK_BITS = 16
const SPAN_EPOCHS = 6
const ROLE_EPOCHS = 6
const SPAN_LEAST_SEEN = 8
const ROLE_LEAST_SEEN = 4
const COST = 3
/** Averages become whole numbers times this: the small ones, which tell little, become 0. */
const SCALE = 0.125
/** Runs in different order whose averages are added: the sum errs less than any of them. */
const SEEDS = [1, 2]
const FOLDS = 5
/** Above this a marked stretch counts as speech: chosen on held-out folds for the best F1. */
const SPEECH_BIAS = -8

/** Parts of speech of a text's words, as [start, end, name]; another tool's, from whose tags ours learns. */
export type KnownTags = readonly (readonly [start: number, end: number, name: string])[]

export type Lexicon = Pick<Model, 'classes' | 'coarse'>

/** Trains everything from marked-up articles. The same input gives the same model, bit for bit. */
export function trainModel(
  lines: readonly GoldLine[],
  tagsOf: (text: string) => KnownTags,
  lexicon: Lexicon,
  tell: (line: string) => void,
): Model {
  const model = emptyModel(lexicon)
  tell('parts of speech')
  const articles = readWithForeignTags(lines, tagsOf, model)
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
  model.roles = trainRoles(articles, labels)
  tell('marks')
  model.marks = trainMarks(articles, labels)
  return model
}

/**
 * The articles, each tagged by a tagger that has not seen it: what is trained on them then meets tags as good as those
 * of any other text. The model gets the tagger that has seen all.
 */
function readWithForeignTags(
  lines: readonly GoldLine[],
  tagsOf: (text: string) => KnownTags,
  model: Trained,
): GoldArticle[] {
  const untagged = lines.map((line) => readGold(line, model))
  const known = untagged.map((article, i) => alignTags(article, tagsOf(lines[i]!.text)))
  const train = (chosen: (i: number) => boolean) =>
    trainTagger(
      untagged.filter((_, i) => chosen(i)).map(({ view }) => view),
      known.filter((_, i) => chosen(i)),
    )
  const articles: GoldArticle[] = []
  for (let fold = 0; fold < FOLDS; fold += 1) {
    model.tagger = train((i) => i % FOLDS !== fold)
    for (let i = fold; i < lines.length; i += FOLDS) articles[i] = readGold(lines[i]!, model)
  }
  model.tagger = train(() => true)
  return articles
}

type Trained = { -readonly [key in keyof Model]: Model[key] }

function emptyModel({ classes, coarse }: Lexicon): Trained {
  const none = (labels: number, bits: number): Weights => ({
    labels,
    bits,
    rows: new Int8Array(2 ** bits * labels),
    steps: new Int32Array(0),
  })
  const tagger = none(TAGS.length, TAGGER_BITS)
  const empty = none(1, 1)
  return { classes, coarse, rates: new Map(), tagger, spans: empty, roles: empty, marks: empty }
}

/** Another tool's tags on our tokens: a token has the tag of the first of its words there. */
function alignTags({ view, ranges }: GoldArticle, known: KnownTags): Uint8Array {
  const tags = new Uint8Array(view.tokens.length)
  let at = 0
  for (const [i, token] of view.tokens.entries()) {
    if (token.kind !== 'word') {
      tags[i] = token.kind === 'point' ? POINT_TAG : MARKED_TAG
      continue
    }
    const [start, end] = ranges[i]!
    while (at < known.length && known[at]![1] <= start) at += 1
    const name = at < known.length && known[at]![0] < end ? known[at]![2] : 'X'
    tags[i] = Math.max(MARKED_TAG + 1, TAGS.indexOf(name))
  }
  return tags
}

function trainSpans(articles: readonly GoldArticle[], seeds: readonly number[]): Weights {
  const rows = new FeatureRows(SPAN_BITS)
  const examples: Example[] = []
  for (const article of articles) {
    const gold = goldSpanLabels(article)
    const { blockStarts } = article.view
    for (let block = 0; block + 1 < blockStarts.length; block += 1) {
      spanFeatures(article.view, block, rows)
      examples.push({
        sequence: keepSequence(rows.sequence()),
        gold: gold.subarray(blockStarts[block]!, blockStarts[block + 1]!),
      })
    }
  }
  return trainTable(examples, {
    labels: SPAN_LABELS,
    bits: SPAN_BITS,
    contexts: 4,
    rules: SPAN_RULES,
    epochs: SPAN_EPOCHS,
    seeds,
    leastSeen: SPAN_LEAST_SEEN,
    isStance: (label) => kindOf(label) >= STANCE_CUE,
  })
}

function trainRoles(articles: readonly GoldArticle[], labels: readonly Int8Array[]): Weights {
  const rows = new FeatureRows(ROLE_BITS)
  const examples: Example[] = []
  for (const [n, { view, attributions }] of articles.entries()) {
    const heads = new Map<number, GoldAttribution>()
    const inCue = new Set<number>()
    for (const attribution of attributions) {
      const head = headOf(view, attribution.cue)
      if (head < 0) continue
      heads.set(head, attribution)
      for (const i of attribution.cue) if (i !== head) inCue.add(i)
    }
    const candidates = new Set([...cueCandidates(view, labels[n]!), ...heads.keys()])
    for (const head of [...candidates].sort((a, b) => a - b)) {
      const attribution = heads.get(head)
      // Another word of a cue is no counterexample: the same cue may be found by it.
      if (!attribution && inCue.has(head)) continue
      const spans = readSentenceSpans(view, labels[n]!, view.sentence[head]!)
      roleFeatures(view, spans, head, rows)
      examples.push({
        sequence: keepSequence(rows.sequence()),
        gold: goldRoles(spans.from, spans.to, attribution),
      })
    }
  }
  return trainTable(examples, {
    labels: ROLE_LABELS,
    bits: ROLE_BITS,
    contexts: 6,
    rules: ROLE_RULES,
    epochs: ROLE_EPOCHS,
    seeds: SEEDS,
    leastSeen: ROLE_LEAST_SEEN,
    isStance: (label) => label >= ROLE.stanceCue,
  })
}

/** The word of a cue that is most often one; of equals the last. */
function headOf(view: WordView, cue: readonly number[]): number {
  let head = -1
  for (const i of cue)
    if (view.tokens[i]!.kind !== 'marked' && (head < 0 || view.rate[i]! >= view.rate[head]!)) head = i
  return head
}

type Table = Omit<LabelTraining, 'costs' | 'seed'> & {
  seeds: readonly number[]
  leastSeen: number
  isStance: (label: number) => boolean
}

function trainTable(examples: readonly Example[], table: Table): Weights {
  const { labels, isStance } = table
  const all = examples.map(({ sequence }) => sequence)
  const sequences = dropRare(all, table.bits, table.leastSeen)
  const costs = new Int32Array(labels * labels)
  for (let gold = 0; gold < labels; gold += 1)
    for (let label = 0; label < labels; label += 1)
      // A stance taken for nothing, or nothing for a stance, matters less: neither is shown.
      costs[gold * labels + label] =
        gold === label
          ? 0
          : (isStance(gold) && label === 0) || (gold === 0 && isStance(label))
            ? COST - 1
            : COST
  const kept = examples.map(({ gold }, i) => ({ sequence: sequences[i]!, gold }))
  const runs = table.seeds.map((seed) => trainLabels(kept, { ...table, costs, seed }))
  return quantize(sumAverages(runs), SCALE)
}

function trainMarks(articles: readonly GoldArticle[], labels: readonly Int8Array[]): Weights {
  const cases: { rows: Int32Array; yes: boolean }[] = []
  for (const [n, { view, attributions }] of articles.entries()) {
    const spoken = new Set(attributions.flatMap(({ content }) => content))
    for (const [i, token] of view.tokens.entries())
      if (token.kind === 'marked')
        cases.push({ rows: markFeatures(view, labels[n]!, i, MARK_BITS), yes: spoken.has(i) })
  }
  return trainSpeech(cases, MARK_BITS, SPEECH_BIAS)
}
