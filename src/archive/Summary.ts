import type { TimeAxis } from './timeAxis.ts'

/** Facets by their names in addresses; `kind` holds the kinds of quote. */
export const FACETS = ['publisher', 'speaker', 'kind', 'lang'] as const
export type FacetName = (typeof FACETS)[number]

/** Filters of whose values the archive says where their quotes stand. */
export const QUOTED_FACETS = ['publisher', 'speaker'] as const
export type QuotedFacet = (typeof QUOTED_FACETS)[number]

/** A value that lists can be filtered by; `slug` stands in addresses, `name` on the page. */
export type FacetValue = { slug: string; name: string; count: number }
/** Some values, the most frequent first, and how many there are in all. */
export type Facet = { values: FacetValue[]; total: number }
export type FacetsOf = Record<FacetName, Facet>

/** Values of a facet that the first screen carries, and that are shown before one looks for others. */
export const FIRST_VALUES = 12

/** Articles by date as stated (day, month or year), newest first. */
export type DateCounts = [date: string, count: number][]

/**
 * The archive at a glance: what the first screen needs besides its headlines. About 3 kB, of which 3 bytes a month
 * and 12 bytes a thousand articles grow with the archive. Articles are numbered from 0, the undated first, then from the
 * oldest on, so that a new one changes the number of no older one.
 */
export type Summary = {
  articles: number
  undated: number
  /** Dates of the newest and the oldest article as stated; of a month the newest. */
  newest: string | null
  oldest: string | null
  newestMonth: string | null
  /** The histogram: articles in each unit of the axis; null without dates. */
  axis: TimeAxis | null
  counts: number[]
  /** Articles whose dates are coarser than the axis' unit, newest first. */
  coarse: DateCounts
  /** Years with articles, newest first, and the file with their counts by date. */
  years: [year: string, file: string][]
  facets: FacetsOf
  /** Files that were refused or read with a doubt; told to the keeper alone. */
  problems: number
  /** Those, and the articles that were repaired or whose dates conflict: the list of them is a file of its own. */
  attention: number
  /** The files that filters, searches and the quotes of a publisher or speaker start from. */
  heads: Record<FacetName | 'search' | `${QuotedFacet}Quotes`, string>
  /** Folders of headline blocks, one for each SEGMENT of articles. */
  segments: string[]
}
