import { BASELINES, type QuoteRow } from './baselineFigures.ts'
import type { View } from './corpus.ts'
import type { Part, QuoteBench } from './measureQuotes.ts'
import { printTable } from './printTable.ts'

const HEAD = [
  '',
  'direct exact',
  'direct e2e',
  'content soft',
  'content strict',
  'indirect soft',
  'speaker of found',
  'e2e',
]
const KINDS = ['direct', 'mixed', 'indirect'] as const
const PARTS: Part[] = ['train', 'dev']

/** The measures as tables for a person. */
export function printBench({ documents, rows, curves, reviewed, speed }: QuoteBench): void {
  for (const view of ['speech', 'all'] as View[]) {
    console.log(`\nView ${view}: F1 in percent, speaker a share. The rows above this engine's are of dev.`)
    printTable(HEAD, [
      ...BASELINES[view].map(cells),
      ...PARTS.map((part) =>
        cells({ ...rows[view][part], name: `this engine, ${part} (${documents[part]})` }),
      ),
    ])
  }

  console.log(
    '\nShown names, speech view: right speakers in percent were only the surest shown, of quotes found that have one.' +
      '\nMust: direct 97 at 85, indirect 94 at 70. Aim: direct 98.5 at 90, indirect 96 at 80.',
  )
  const steps = curves.dev.direct.steps.map(({ coverage }) => `${coverage} %`)
  printTable(
    ['', 'quotes', ...steps, 'shown today', 'right of them'],
    PARTS.flatMap((part) =>
      KINDS.map((kind) => {
        const curve = curves[part][kind]
        return [
          `${part}, ${kind}`,
          curve.quotes,
          ...curve.steps.map(({ precision }) => fixed(precision)),
          `${fixed(curve.shown.coverage)} %`,
          fixed(curve.shown.precision),
        ]
      }),
    ),
  )

  console.log(
    '\nReviewed articles (test/quotes/gold). Must: pronoun of found 88, wrong names 1 in 100. Aim: 92, 0.5.',
  )
  printTable(
    [
      '',
      'articles',
      'quotes',
      'marks exact',
      'content recall',
      'precision',
      'F1',
      'speaker of found',
      'pronoun of found',
      'of all',
      'names shown',
      'wrong in 100',
      'withheld',
    ],
    Object.entries(reviewed).map(([style, one]) => [
      style,
      one.articles,
      one.quotes,
      ...[one.marked, one.contentRecall, one.contentPrecision, one.content].map(fixed),
      ...[one.speaker, one.pronounOfFound, one.pronounOfAll].map(fixed),
      one.namesShown,
      ...[one.wrongNames, one.withheld].map(fixed),
    ]),
  )

  console.log(
    `\nArticles per CPU second (${speed.articles} articles, ${Math.round(speed.characters)} characters each): ` +
      `${speed.warm.toFixed(0)} warm, ${speed.withStart.toFixed(0)} with the start of the process. Must: 100, aim 200.`,
  )
}

const fixed = (figure: number): string => figure.toFixed(1)

function cells(row: QuoteRow): (string | number)[] {
  const { name, ...figures } = row
  return [
    name,
    ...[
      figures.directExact,
      figures.directWithSpeaker,
      figures.contentSoft,
      figures.contentStrict,
      figures.indirectSoft,
      figures.speaker,
      figures.endToEnd,
    ].map(fixed),
  ]
}
