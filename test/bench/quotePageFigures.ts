import type { QuoteFigures } from '../../src/app/how/QuoteFigures.ts'
import { BASELINES } from './baselineFigures.ts'
import type { QuoteBench } from './measureQuotes.ts'

/** What the page “How quotes are found” tells of the measures, rounded as it tells it. */
export function quotePageFigures({ documents, rows, curves, reviewed, speed }: QuoteBench): QuoteFigures {
  const { dev } = rows.speech
  const { direct, indirect } = curves.dev
  const all = reviewed.all!
  const people = BASELINES.speech.find(({ name }) => name === 'human pairs')!
  return {
    news: {
      articles: documents.dev,
      marksExact: tenth(dev.directExact),
      found: tenth(dev.contentSoft),
      sameWords: tenth(dev.contentStrict),
      reportedFound: tenth(dev.indirectSoft),
      speaker: tenth(dev.speaker),
      shown: {
        direct: { shown: tenth(direct.shown.coverage), right: tenth(direct.shown.precision) },
        reported: { shown: tenth(indirect.shown.coverage), right: tenth(indirect.shown.precision) },
      },
      people: {
        marksExact: people.directExact,
        found: people.contentSoft,
        sameWords: people.contentStrict,
        reportedFound: people.indirectSoft,
        speaker: people.speaker,
      },
    },
    reviewed: {
      articles: all.articles,
      quotes: all.quotes,
      pronounQuotes: all.pronounQuotes,
      marksExact: tenth(all.marked),
      found: tenth(all.content),
      speaker: tenth(all.speaker),
      pronoun: tenth(all.pronounOfFound),
      namesShown: all.namesShown,
      wrongNames: tenth(all.wrongNames),
      withheld: tenth(all.withheld),
    },
    articlesPerSecond: Math.round(speed.withStart),
  }
}

function tenth(figure: number): number {
  return Math.round(figure * 10) / 10
}
