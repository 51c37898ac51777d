import { dayRange } from '../article/publicationDate.ts'
import type { ListState } from './ListState.ts'

/**
 * Whether an article's date lies in a range: `inside` where all that it may stand for does, `maybe` where only a
 * part does (June 2017 and a range from 5 June), so that a month is never widened to a day.
 */
export function dateMatch(
  published: string | null,
  range: Pick<ListState, 'from' | 'to' | 'undated'>,
): 'inside' | 'maybe' | 'outside' {
  if (range.undated) return published === null ? 'inside' : 'outside'
  if (range.from === null && range.to === null) return 'inside'
  if (published === null) return 'outside'
  const { first, last } = dayRange(published)
  const from = range.from === null ? '' : dayRange(range.from).first
  const to = range.to === null ? '9999' : dayRange(range.to).last
  if (first >= from && last <= to) return 'inside'
  return last >= from && first <= to ? 'maybe' : 'outside'
}
