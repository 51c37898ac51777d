import type { ListItem } from '../../archive/ListItem.ts'
import type { Heading } from './Item.tsx'

/** A row of the list; without an item it is still on its way. */
export type Row = { row: number; item: ListItem | undefined }
/** Rows of one date. `date` null: undated; undefined: not known yet, or not grouped. `continued`: others stand before. */
export type RowGroup = { date: string | null | undefined; continued: boolean; rows: Row[] }

/** Rows under their days, or months; `before` is the item in front of the first one. */
export function groupRows(rows: readonly Row[], under: Heading, before: ListItem | undefined): RowGroup[] {
  const dateOf = (item: ListItem | undefined) =>
    item === undefined || under === null
      ? undefined
      : item.published === null
        ? null
        : item.published.slice(0, under === 'day' ? 10 : 7)
  const groups: RowGroup[] = []
  for (const row of rows) {
    const date = dateOf(row.item)
    const last = groups.at(-1)
    if (last && (last.date === date || date === undefined)) last.rows.push(row)
    else groups.push({ date, continued: false, rows: [row] })
  }
  const first = groups[0]
  if (first && first.rows[0]!.row > 0) first.continued = before === undefined || dateOf(before) === first.date
  return groups
}
