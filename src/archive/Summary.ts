import type { QuoteFacet } from './ListItem.ts'

/** A value that lists can be filtered by; `slug` stands in addresses, `name` on the page. */
export type FacetValue = { slug: string; name: string; count: number }
/** The most frequent values and how many there are in all. */
export type Facet = { values: FacetValue[]; total: number }

/** The archive at a glance: what the first screen needs besides its headlines. Some 20 bytes a day with articles. */
export type Summary = {
  articles: number
  /** Articles by date as stated (day, month or year), newest first; undated ones are not in it. */
  dates: [date: string, count: number][]
  undated: number
  publishers: Facet
  speakers: Facet
  quotes: Record<QuoteFacet, number>
  languages: Facet
}
