import type { StatedDate } from '../article/statedDate.ts'

/** What the end of a cutting says of it; `reporters`: who wrote, by the agency's note. */
export type Closing = {
  publisher?: string
  agency?: string
  byline?: string[]
  reporters?: string[]
  stated?: StatedDate & { line: number }
}
