import { dayOf, precisionOf } from '../article/publicationDate.ts'
import type { StatedDate } from '../article/statedDate.ts'

/** `conflict` says in words that stamp and stated date disagree. */
export type SettledDates = {
  published: string | null
  dates?: { stamp?: string; stated?: string }
  conflict?: string
}

/** Two dates agree where the coarser one holds the finer. */
function agree(a: string, b: string): boolean {
  const [coarse, fine] = dayOf(a).length <= dayOf(b).length ? [dayOf(a), dayOf(b)] : [dayOf(b), dayOf(a)]
  return fine.startsWith(coarse)
}

type Placed = StatedDate & { line: number }

/**
 * Of the date above the text and the one below it the former, unless that tells of a change or the one below says that it
 * is of the first publication: "Updated May 18, 2017 19:02", at the end "First posted May 18, 2017 17:33".
 */
export function firstStated(top: Placed | null | undefined, closing: Placed | undefined): Placed | null {
  if (!top || !closing) return top ?? closing ?? null
  const later = !closing.updated && closing.date.length >= 10 && closing.date < top.date
  return later && (closing.label === 'first' || (top.updated && closing.label !== undefined)) ? closing : top
}

const fineness = (date: string) => ['year', 'month', 'day', 'time'].indexOf(precisionOf(date))

/**
 * The publication date from the stamp, the date stated near the top, the one after the credit's name, and a
 * date line without a year (which dates nothing but is kept). The stated one wins over the stamp unless it is
 * coarser, or tells only of an update while the stamp names a day.
 */
export function settleDates(
  stamp: string | null,
  top: StatedDate | null,
  credited: string | null,
  yearless: string | null,
): SettledDates {
  const stated = top ?? (credited === null ? null : { date: credited, updated: false })
  if (stated === null) {
    const dates =
      yearless === null ? {} : { dates: { ...(stamp === null ? {} : { stamp }), stated: yearless } }
    return { published: stamp, ...dates }
  }
  if (stamp === null) return { published: stated.date }
  const dates = { stamp, stated: stated.date }
  if (stated.updated && precisionOf(stamp) === 'day') return { published: stamp, dates }
  if (agree(stamp, stated.date)) {
    return { published: fineness(stated.date) >= fineness(stamp) ? stated.date : stamp, dates }
  }
  const conflict = `the stamp says ${stamp}, the text ${stated.date}: the stated date is used`
  return { published: stated.date, dates, conflict }
}
