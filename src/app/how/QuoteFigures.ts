type Share = { shown: number; right: number }

/** How often the quote engine errs, in percent; measured by `npm run bench:quotes`, told on the page. */
export type QuoteFigures = {
  /** US political news marked by hand (PolNeAR, development part), speech only. */
  news: {
    articles: number
    marksExact: number
    found: number
    sameWords: number
    reportedFound: number
    speaker: number
    /** Quotes found that show a name, and how many of those names are right. */
    shown: { direct: Share; reported: Share }
    /** How far pairs of people agree who marked the same articles. */
    people: Record<'marksExact' | 'found' | 'sameWords' | 'reportedFound' | 'speaker', number>
  }
  /** The project's own articles of invented people. */
  reviewed: {
    articles: number
    quotes: number
    pronounQuotes: number
    marksExact: number
    found: number
    speaker: number
    pronoun: number
    namesShown: number
    /** In 100 shown. */
    wrongNames: number
    withheld: number
  }
  articlesPerSecond: number
}
