import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLocation, useNavigationType } from 'react-router'
import { PAGE } from '../../archive/shards.ts'
import { keepPlace, keptPlace } from './keptPlace.ts'
import type { RowHeights } from './RowHeights.ts'
import {
  type Anchor,
  ESTIMATE,
  firstInView,
  focusedRow,
  focusWanted,
  measure,
  openModel,
  rowElement,
  topIn,
} from './rowElements.ts'
import { ScrollPace } from './ScrollPace.ts'
import type { ScrollScale } from './ScrollScale.ts'
import { areRowsBuilt, useTakeOver } from './useTakeOver.ts'

/** Rows rendered beyond what is seen on either side, and how near the edge may come before there are more. */
const BEYOND = 12
const NEAR = 6
/**
 * Rows in view and some below, which a built page has laid out at once. Of a long list it has no others: hydrating a row
 * costs more than rendering it when one comes near. Views of 1,300 px are full before the script comes.
 */
export const BUILT = 11
/**
 * Rows a list begins with where each may cost a file (a small archive's have few files between them), and those that the
 * built page of a long one is painted with first, in views under 1,000 px.
 */
export const FIRST = 8
/** Of these, rows that fill a view of 900 px, be they as low as they come: there the last one waits with the others. */
export const LOW = 7
const IDLE_MS = 120
/** So many of them are added on either side in a frame, for who scrolls is held up by many at once. */
const ADDED = 2
/**
 * Scrolled by more than this much of the view in 100 ms, nobody reads: rows are drawn as room only, until one is slower
 * than half of it.
 */
const RACING = 1

/** Rows [first, end) that are rendered side by side. */
export type Span = [first: number, end: number]

/** How many rows of a list its page is built with: of one that fits the page, all. */
export const builtRows = (count: number): number => (count > PAGE ? BUILT : count)

/**
 * The rows of a list that are rendered: those in view and some beyond, and the one that holds the focus. Elements of
 * `list` with data-row are rows, those with data-gap stand for the rows between spans. What is seen stays in its
 * place while rows above it come and go.
 */
export function useRows(count: number, address: string, list: RefObject<HTMLElement | null>, small: boolean) {
  const most = builtRows(count)
  const least = small ? most : FIRST
  const { key } = useLocation()
  const back = useNavigationType() === 'POP'
  const [built] = useState(areRowsBuilt)
  const kept = useRef(back ? keptPlace(key, address) : null)
  const whole: Span = [0, Math.min(built ? most : least, count)]
  const [rendered, setSpan] = useState<Span>(!built && kept.current ? spanOf(kept.current, count) : whole)
  // While articles are edited the list grows and shrinks under its rows.
  const first = Math.min(rendered[0], Math.max(0, count - 1))
  const end = Math.min(count, Math.max(rendered[1], first + least))
  const span = useMemo((): Span => [first, end], [first, end])
  const [pinned, setPinned] = useState<number | null>(null)
  const [racing, setRacing] = useState(false)
  const model = useRef<{ heights: RowHeights; scale: ScrollScale } | null>(null)
  const anchor = useRef<Anchor | null>(null)
  // The rows as built are not where the reader was: they say nothing of heights there.
  const leaving = useRef(kept.current !== null && built)
  // Until all rows have come back, the view stands where it was left, not where their room would put it.
  const returning = useRef(kept.current !== null)
  const wanted = useRef<number | null>(null)
  const current = useRef({ span, pinned })
  current.current = { span, pinned }

  /** Gives gaps their heights, measures rows, and moves the view by what the row at its top has moved. */
  const settle = useCallback(() => {
    const element = list.current
    if (!element) return
    if (model.current?.heights.count !== count) {
      model.current = openModel(element, count, kept.current)
      // Rooms are as high as the rows they stand for are taken to be: on a phone twice what they are on a desktop.
      element.style.setProperty('--room', `${model.current.heights.estimate}px`)
    }
    const { heights, scale } = model.current
    const drawn = (row: number) =>
      row === 0 ? 0 : row === count ? scale.height(heights.total) : heights.offset(row) - scale.shift
    for (const gap of element.querySelectorAll<HTMLElement>('[data-gap]')) {
      const [from, to] = gap.dataset.gap!.split(' ').map(Number) as [number, number]
      gap.style.height = `${Math.max(0, drawn(to) - drawn(from))}px`
    }
    if (!leaving.current && !element.querySelector('[data-waiting]')) returning.current = false
    // One reading of the layout for all: it is the dearest step while one scrolls.
    const moved = leaving.current ? 0 : measure(element, heights, anchor.current)
    if (Math.abs(moved) > 0.5) window.scrollBy(0, moved)
    focusWanted(element, wanted)
  }, [count, list])

  useTakeOver(list)
  useLayoutEffect(settle)

  useLayoutEffect(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0
    leaving.current = false
    if (kept.current) {
      setSpan(spanOf(kept.current, count))
      // The browser has brought a built page no farther than its own rows reach, and the router leaves it to the browser.
      if (built) window.scrollTo(0, kept.current.scrolled)
    }
    // Another list than before begins at its beginning, where one had been scrolled beyond it.
    else if (!back && top < 0) window.scrollBy(0, top - 80)
  }, [back, built, count, list])

  useEffect(() => {
    const element = list.current
    if (!element) return
    let frame = 0
    const pace = new ScrollPace(-element.getBoundingClientRect().top)
    let races = false
    let adding = false
    let idle: ReturnType<typeof setTimeout> | undefined
    const update = (now: number) => {
      frame = 0
      if (element.closest('.left')) return
      const { heights, scale } = model.current!
      const box = element.getBoundingClientRect()
      const top = scale.follow(-box.top, heights.total, window.innerHeight)
      const seen: Span = [heights.rowAt(top), heights.rowAt(top + window.innerHeight) + 1]
      const views = pace.moved(now, top) / window.innerHeight
      const raced = races
      races = views > (raced ? RACING / 2 : RACING)
      if (raced && !races) setRacing(false)
      const { span } = current.current
      const near: Span = [Math.max(0, seen[0] - NEAR), Math.min(count, seen[1] + NEAR)]
      if (near[0] < span[0] || near[1] > span[1]) adding = true
      if (adding) {
        const beyond = races ? 1 : BEYOND
        const all: Span = [Math.max(0, seen[0] - beyond), Math.min(count, seen[1] + beyond)]
        const next = nextSpan(span, seen, all)
        adding = next[0] > all[0] || next[1] < all[1]
        if (adding) frame = requestAnimationFrame(update)
        const focused = focusedRow(element)
        const change = () => {
          setSpan(next)
          if (races) setRacing(true)
          setPinned(focused !== null && (focused < next[0] || focused >= next[1]) ? focused : null)
        }
        // A jump to where nothing is rendered must not show a hole for a frame.
        if (isAway(span, seen)) {
          anchor.current = null
          flushSync(change)
        } else change()
      }
      const held = rowElement(element, seen[0])
      anchor.current = held && !returning.current ? { row: seen[0], offset: topIn(element, held) } : null
    }
    const keep = () => {
      races = false
      setRacing(false)
      if (!model.current) return
      const [first, end] = current.current.span
      const { heights, scale } = model.current
      if (scale.settle(heights.total, window.innerHeight)) settle()
      const top = heights.offset(first)
      keepPlace(key, { address, first, end, top, scrolled: window.scrollY, estimate: heights.estimate })
    }
    const scrolled = () => {
      // An article was opened, and the page scrolled to its beginning; the list's own place was kept before that.
      if (element.closest('.left')) return
      frame ||= requestAnimationFrame(update)
      clearTimeout(idle)
      idle = setTimeout(keep, IDLE_MS)
    }
    // A tall view has room for more rows than a list begins with.
    if (!kept.current && hasRoom(element)) scrolled()
    const resized = new ResizeObserver(() => settle())
    resized.observe(element)
    window.addEventListener('scroll', scrolled, { passive: true })
    window.addEventListener('pagehide', keep)
    // On paper nobody scrolls: there stands at least what a page without a script has.
    const printed = () => {
      const [first, end] = current.current.span
      const from = first < PAGE ? 0 : first
      flushSync(() => setSpan([from, Math.min(count, Math.max(end, from + PAGE))]))
    }
    window.addEventListener('beforeprint', printed)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(idle)
      resized.disconnect()
      window.removeEventListener('scroll', scrolled)
      window.removeEventListener('pagehide', keep)
      window.removeEventListener('beforeprint', printed)
    }
  }, [address, count, key, list, settle])

  /** Keeps the place, with the article that is about to be opened from it. */
  const opening = useCallback(
    (opened: string) => {
      const [first, end] = current.current.span
      const heights = model.current?.heights
      const [top, estimate] = [heights?.offset(first) ?? 0, heights?.estimate ?? ESTIMATE]
      keepPlace(key, { address, first, end, top, scrolled: window.scrollY, estimate, opened })
    },
    [address, key],
  )

  /** Moves the focus from row to row; one that is not rendered yet gets it as soon as it is there. */
  const step = useCallback(
    (by: 1 | -1) => {
      const element = list.current!
      const at = wanted.current ?? focusedRow(element)
      const row = at === null ? firstInView(element) : at + by
      if (row < 0 || row >= count) return
      wanted.current = row
      if (!rowElement(element, row)) {
        anchor.current = null
        flushSync(() => setSpan([Math.max(0, row - BEYOND), Math.min(count, row + BEYOND)]))
      } else focusWanted(element, wanted)
    },
    [count, list],
  )

  const spans = useMemo(
    () => spansOf(span, pinned !== null && pinned < count ? pinned : null),
    [span, pinned, count],
  )
  return { spans, racing, opening, step, opened: kept.current?.opened }
}

function spanOf({ first, end }: { first: number; end: number }, count: number): Span {
  const start = Math.min(first, Math.max(0, count - 1))
  return [start, Math.min(count, Math.max(end, start))]
}

/** From the rows that are rendered towards `all` that are to be: what is `seen` at once, and a few of the others. */
function nextSpan(span: Span, seen: Span, all: Span): Span {
  const [first, end] = isAway(span, seen)
    ? [seen[0] - 1, seen[1] + 1]
    : [Math.min(span[0] - ADDED, seen[0]), Math.max(span[1] + ADDED, seen[1])]
  return [Math.max(all[0], first), Math.min(all[1], end)]
}

/** Whether none of the rows that are seen is rendered. */
const isAway = (span: Span, seen: Span) => seen[1] <= span[0] || seen[0] >= span[1]

function spansOf(span: Span, pinned: number | null): Span[] {
  if (pinned === null || (pinned >= span[0] && pinned < span[1])) return [span]
  return pinned < span[0] ? [[pinned, pinned + 1], span] : [span, [pinned, pinned + 1]]
}

/** Whether the view shows room below the last row that is rendered. */
function hasRoom(list: HTMLElement): boolean {
  const gap = [...list.querySelectorAll('[data-gap]')].at(-1)
  return gap !== undefined && gap.getBoundingClientRect().top < window.innerHeight
}
