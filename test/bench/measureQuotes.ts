import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { quoteLines } from '../../src/quotes/quoteLines.ts'
import type { GoldFigures } from '../quotes/goldFigures.ts'
import type { QuoteRow } from './baselineFigures.ts'
import {
  type GoldDocument,
  type Prediction,
  readDocuments,
  readScorer,
  type Scorer,
  type View,
} from './corpus.ts'
import { goldReport } from './goldReport.ts'
import type { Speed } from './measureSpeed.ts'
import { type Attributed, attributedQuotes, type Curve, type Kind, riskCoverage } from './riskCoverage.ts'

export type Part = 'train' | 'dev'

/** Everything that is measured; `--json` writes it as it stands. */
export type QuoteBench = {
  documents: Record<Part, number>
  rows: Record<View, Record<Part, QuoteRow>>
  /** In the speech view. */
  curves: Record<Part, Record<Kind, Curve>>
  reviewed: Record<string, GoldFigures>
  speed: Speed
}

/** Runs the build's own engine over the corpus in `folder` and over the reviewed articles. */
export async function measureQuotes(
  folder: string,
  importFile: (url: string) => Promise<unknown>,
): Promise<QuoteBench> {
  const scorer = await readScorer(folder, importFile)
  const train = measurePart(readDocuments(folder, 'train'), scorer)
  const dev = measurePart(readDocuments(folder, 'dev'), scorer)
  return {
    documents: { train: train.documents, dev: dev.documents },
    rows: {
      speech: { train: train.speech, dev: dev.speech },
      all: { train: train.all, dev: dev.all },
    },
    curves: { train: train.curves, dev: dev.curves },
    reviewed: goldReport(),
    speed: speedOf(`${folder}/polnear-train.jsonl`),
  }
}

function measurePart(documents: readonly GoldDocument[], scorer: Scorer) {
  const predictions = documents.map(({ id, text }): Prediction => ({ id, quotes: quoteLines(text) }))
  const found = documents.flatMap((document, i) =>
    attributedQuotes(document, predictions[i]!, scorer, 'speech'),
  )
  const curve = (kind: Kind) => riskCoverage(found.filter((one: Attributed) => one.kind === kind))
  return {
    documents: documents.length,
    speech: rowOf(scorer, documents, predictions, 'speech'),
    all: rowOf(scorer, documents, predictions, 'all'),
    curves: { direct: curve('direct'), mixed: curve('mixed'), indirect: curve('indirect') },
  }
}

function rowOf(
  scorer: Scorer,
  documents: readonly GoldDocument[],
  predictions: readonly Prediction[],
  view: View,
): QuoteRow {
  const { metrics } = scorer.score(documents, predictions, { view, boot: 0 })
  const percent = (share: number) => 100 * share
  return {
    name: 'this engine',
    directExact: percent(metrics.direct.exact.f),
    directWithSpeaker: percent(metrics.direct.e2e.f),
    contentSoft: percent(metrics.content.all.soft.f),
    contentStrict: percent(metrics.content.all.strict.f),
    indirectSoft: percent(metrics.content.indirect.soft.f),
    speaker: percent(metrics.attribution.any),
    endToEnd: percent(metrics.e2e.all.f),
  }
}

/** In a process of its own, so that nothing read or loaded here counts, and in one file as the build's own engine is. */
function speedOf(file: string): Speed {
  const run = fileURLToPath(new URL('./runBuilt.mjs', import.meta.url))
  return JSON.parse(execFileSync(process.execPath, [run, 'measureSpeed', file], { encoding: 'utf8' }))
}
