import type { RefObject } from 'react'
import { RowHeights } from './RowHeights.ts'
import { ScrollScale } from './ScrollScale.ts'

/** Height of a row before any was measured, in px. */
export const ESTIMATE = 110

/** The row at the top of the view, and how far below the top of the list it stands. */
export type Anchor = { row: number; offset: number }

/** Where the rows of a list stand, at first by those that are rendered; `kept` is where it was left. */
export function openModel(
  list: HTMLElement,
  count: number,
  kept: { first: number; top: number; estimate: number } | null,
) {
  const rows = [...list.querySelectorAll('[data-row]')]
  const [first, last] = [rows[0], rows.at(-1)]
  const measured =
    first && last
      ? (last.getBoundingClientRect().bottom - first.getBoundingClientRect().top) / rows.length
      : 0
  const heights = new RowHeights(count, kept?.estimate ?? (measured > 0 ? Math.round(measured) : ESTIMATE))
  if (kept) heights.place(kept.first, kept.top)
  return { heights, scale: new ScrollScale() }
}

/** Where a row begins: with its heading, if it is the first of its day. */
function blockTop(row: HTMLElement, box: DOMRect): number {
  if (row.previousElementSibling) return box.top
  return row.closest('section')?.getBoundingClientRect().top ?? box.top
}

/** Notes the heights of rows, and gives how far the anchor's row has moved, whose new place it notes too. */
export function measure(list: HTMLElement, heights: RowHeights, anchor: Anchor | null): number {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')]
  const origin = list.getBoundingClientRect().top
  const boxes = rows.map((row) => row.getBoundingClientRect())
  const tops = rows.map((row, i) => blockTop(row, boxes[i]!))
  let moved = 0
  for (const [i, row] of rows.entries()) {
    const n = Number(row.dataset.row)
    if (anchor && n === anchor.row) {
      moved = boxes[i]!.top - origin - anchor.offset
      anchor.offset += moved
    }
    const next = rows[i + 1]
    const end = next && Number(next.dataset.row) === n + 1 ? tops[i + 1]! : boxes[i]!.bottom
    // What is still on its way has no height of its own yet.
    if (!row.hasAttribute('data-waiting')) heights.set(n, end - tops[i]!)
  }
  return moved
}

/** The element of a row, if it is rendered. */
export function rowElement(list: HTMLElement, row: number): HTMLElement | null {
  return list.querySelector(`[data-row="${row}"]`)
}

/** How far below the top of the list an element stands. */
export function topIn(list: HTMLElement, element: HTMLElement): number {
  return element.getBoundingClientRect().top - list.getBoundingClientRect().top
}

/** Gives the focus to the row it was asked for, if its headline is there. */
export function focusWanted(list: HTMLElement, wanted: RefObject<number | null>): void {
  const row = wanted.current === null ? null : rowElement(list, wanted.current)
  const link = row?.querySelector<HTMLElement>('h3 a')
  if (!row || !link) return
  wanted.current = null
  link.focus({ preventScroll: true })
  row.scrollIntoView({ block: 'nearest' })
}

/** The first row whose beginning is in view. */
export function firstInView(list: HTMLElement): number {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')]
  return Number((rows.find((row) => row.getBoundingClientRect().top >= 0) ?? rows[0])?.dataset.row ?? 0)
}

/** The row that holds the focus. */
export function focusedRow(list: HTMLElement): number | null {
  const row = document.activeElement?.closest<HTMLElement>('[data-row]')
  return row && list.contains(row) ? Number(row.dataset.row) : null
}
