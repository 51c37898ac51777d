import type { StatedDate } from '../article/statedDate.ts'

/** What the lines around the headline say of the article. `yearless` is a date line that dates nothing. */
export type TopMatter = {
  stated?: StatedDate & { line: number }
  yearless?: string
  byline?: string[]
  agency?: string
  /** "Reuters Staff", where a writer's name would stand. */
  staff?: string
  place?: string
  publisher?: string
  /** A line of the day on which the page was looked at: it dates nothing. */
  viewed?: string
}
/** What one line says of the article. */
export type Said = Omit<TopMatter, 'stated'> & { stated?: StatedDate }
