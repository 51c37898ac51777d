import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLocation, useNavigationType } from 'react-router'
import { PAGE } from '../../archive/shards.ts'
import { useHydrated } from '../ui/useHydrated.ts'
import { keepPlace, keptPlace } from './keptPlace.ts'
import { RowHeights } from './RowHeights.ts'
import { ScrollScale } from './ScrollScale.ts'

/** Rows rendered beyond what is seen on either side, and how near the edge may come before there are more. */
const BEYOND = 12
const NEAR = 6
/** Height of a row before any was measured, in px. */
const ESTIMATE = 110
const IDLE_MS = 150

/** Rows [first, end) that are rendered side by side. */
export type Span = [first: number, end: number]

/**
 * The rows of a list that are rendered: those in view and some beyond, and the one that holds the focus. Elements of
 * `list` with data-row are rows, those with data-gap stand for the rows between spans. What is seen stays in its
 * place while rows above it come and go.
 */
export function useRows(count: number, address: string, list: RefObject<HTMLElement | null>) {
  const { key } = useLocation()
  const back = useNavigationType() === 'POP'
  const hydrated = useHydrated()
  const kept = useRef(back ? keptPlace(key, address) : null)
  const whole: Span = [0, Math.min(PAGE, count)]
  const [span, setSpan] = useState<Span>(hydrated && kept.current ? spanOf(kept.current, count) : whole)
  const [pinned, setPinned] = useState<number | null>(null)
  const model = useRef<{ heights: RowHeights; scale: ScrollScale } | null>(null)
  const anchor = useRef<{ row: number; offset: number } | null>(null)
  // The rows as built are not where the reader was: they say nothing of heights there.
  const leaving = useRef(kept.current !== null && !hydrated)
  const current = useRef({ span, pinned })
  current.current = { span, pinned }

  /** Gives gaps their heights, measures rows, and moves the view by what the row at its top has moved. */
  const settle = useCallback(() => {
    const element = list.current
    if (!element) return
    model.current ??= openModel(element, count, kept.current)
    const { heights, scale } = model.current
    if (!leaving.current) measure(element, heights)
    const drawn = (row: number) =>
      row === 0 ? 0 : row === count ? scale.height(heights.total) : heights.offset(row) - scale.shift
    for (const gap of element.querySelectorAll<HTMLElement>('[data-gap]')) {
      const [from, to] = gap.dataset.gap!.split(' ').map(Number) as [number, number]
      gap.style.height = `${Math.max(0, drawn(to) - drawn(from))}px`
    }
    const held = anchor.current && rowElement(element, anchor.current.row)
    if (held) {
      const offset = topIn(element, held)
      const moved = offset - anchor.current!.offset
      anchor.current!.offset = offset
      if (Math.abs(moved) > 0.5) window.scrollBy(0, moved)
    }
  }, [count, list])

  useLayoutEffect(settle)

  useLayoutEffect(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0
    leaving.current = false
    if (kept.current) setSpan(spanOf(kept.current, count))
    // Another list than before begins at its beginning, where one had been scrolled beyond it.
    else if (!back && top < 0) window.scrollBy(0, top - 80)
  }, [back, count, list])

  useEffect(() => {
    const element = list.current
    if (!element) return
    let frame = 0
    let idle: ReturnType<typeof setTimeout> | undefined
    const update = () => {
      frame = 0
      const { heights, scale } = model.current!
      const box = element.getBoundingClientRect()
      const top = scale.follow(-box.top, heights.total, window.innerHeight)
      const seen: Span = [heights.rowAt(top), heights.rowAt(top + window.innerHeight) + 1]
      const [first, end] = current.current.span
      const near: Span = [Math.max(0, seen[0] - NEAR), Math.min(count, seen[1] + NEAR)]
      if (near[0] < first || near[1] > end) {
        const next: Span = [Math.max(0, seen[0] - BEYOND), Math.min(count, seen[1] + BEYOND)]
        const focused = focusedRow(element)
        const change = () => {
          setSpan(next)
          setPinned(focused !== null && (focused < next[0] || focused >= next[1]) ? focused : null)
        }
        // A jump to where nothing is rendered must not show a hole for a frame.
        if (seen[1] <= first || seen[0] >= end) {
          anchor.current = null
          flushSync(change)
        } else change()
      }
      const held = rowElement(element, seen[0])
      anchor.current = held ? { row: seen[0], offset: topIn(element, held) } : null
    }
    const keep = () => {
      if (!model.current) return
      const [first, end] = current.current.span
      const { heights, scale } = model.current
      if (scale.settle(heights.total, window.innerHeight)) settle()
      keepPlace(key, { address, first, end, top: heights.offset(first), estimate: heights.estimate })
    }
    const scrolled = () => {
      frame ||= requestAnimationFrame(update)
      clearTimeout(idle)
      idle = setTimeout(keep, IDLE_MS)
    }
    const resized = new ResizeObserver(() => settle())
    resized.observe(element)
    window.addEventListener('scroll', scrolled, { passive: true })
    window.addEventListener('pagehide', keep)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(idle)
      resized.disconnect()
      window.removeEventListener('scroll', scrolled)
      window.removeEventListener('pagehide', keep)
    }
  }, [address, count, key, list, settle])

  /** Keeps the place, with the article that is about to be opened from it. */
  const opening = useCallback(
    (opened: string) => {
      const [first, end] = current.current.span
      const heights = model.current?.heights
      const [top, estimate] = [heights?.offset(first) ?? 0, heights?.estimate ?? ESTIMATE]
      keepPlace(key, { address, first, end, top, estimate, opened })
    },
    [address, key],
  )

  /** Moves the focus to a row, which is rendered for it. */
  const focusRow = useCallback(
    (row: number) => {
      const link = () => list.current && rowElement(list.current, row)?.querySelector<HTMLElement>('h3 a')
      if (!link()) {
        const near: Span = [Math.max(0, row - BEYOND), Math.min(count, row + BEYOND)]
        anchor.current = null
        flushSync(() => setSpan(near))
      }
      link()?.focus({ preventScroll: true })
      link()?.closest('.item')?.scrollIntoView({ block: 'nearest' })
    },
    [count, list],
  )

  const spans = useMemo(() => spansOf(span, pinned), [span, pinned])
  return { spans, opening, focusRow, opened: kept.current?.opened }
}

function spanOf({ first, end }: { first: number; end: number }, count: number): Span {
  const start = Math.min(first, Math.max(0, count - 1))
  return [start, Math.min(count, Math.max(end, start))]
}

function spansOf(span: Span, pinned: number | null): Span[] {
  if (pinned === null || (pinned >= span[0] && pinned < span[1])) return [span]
  return pinned < span[0] ? [[pinned, pinned + 1], span] : [span, [pinned, pinned + 1]]
}

function openModel(
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

/** The row's element, or its heading's section where it is the first of its day. */
function blockOf(row: Element): Element {
  const section = row.closest('section')
  return section?.querySelector('[data-row]') === row ? section : row
}

function measure(list: HTMLElement, heights: RowHeights): void {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')]
  const tops = rows.map((row) => blockOf(row).getBoundingClientRect().top)
  for (const [i, row] of rows.entries()) {
    const n = Number(row.dataset.row)
    const next = rows[i + 1]
    const end = next && Number(next.dataset.row) === n + 1 ? tops[i + 1]! : row.getBoundingClientRect().bottom
    // What is still on its way has no height of its own yet.
    if (!row.hasAttribute('data-waiting')) heights.set(n, end - tops[i]!)
  }
}

function rowElement(list: HTMLElement, row: number): HTMLElement | null {
  return list.querySelector(`[data-row="${row}"]`)
}

/** How far below the top of the list an element stands. */
function topIn(list: HTMLElement, element: HTMLElement): number {
  return element.getBoundingClientRect().top - list.getBoundingClientRect().top
}

function focusedRow(list: HTMLElement): number | null {
  const row = document.activeElement?.closest<HTMLElement>('[data-row]')
  return row && list.contains(row) ? Number(row.dataset.row) : null
}
