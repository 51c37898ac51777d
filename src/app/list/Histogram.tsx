import { type KeyboardEvent, useRef, useState } from 'react'
import type { ListState } from '../../archive/ListState.ts'
import { type TimeAxis, unitAt, unitAtEnd } from '../../archive/timeAxis.ts'
import { formatDate } from '../ui/formatDate.ts'
import { words } from '../words.ts'
import { drawBars } from './drawBars.ts'
import type { GoTo } from './ListScreen.tsx'

const HEIGHT = 36
const BAR = 32
/** PageUp and PageDown move by a year of months, by a month of days, by ten years. */
const NARROW = 0.035
const PAGE = { day: 30, month: 12, year: 10 }

type HistogramProps = { axis: TimeAxis; counts: number[]; state: ListState; goTo: GoTo }

/** Articles over time with a grip at either end of the range. Everything is placed by SVG attributes: the policy refuses styles. */
export function Histogram({ axis, counts, state, goTo }: HistogramProps) {
  const chart = useRef<SVGSVGElement>(null)
  const [drag, setDrag] = useState<[number, number] | null>(null)
  const stated: [number, number] = [unitAtEnd(axis, state.from, 'from'), unitAtEnd(axis, state.to, 'to')]
  const [first, last] = drag ?? stated
  const most = Math.max(...counts, 1)
  const at = (unit: number) => `${(unit / axis.count) * 100}%`
  const name = (unit: number) => formatDate(unitAt(axis, unit))
  const bars = (among: (unit: number) => boolean) =>
    drawBars(
      counts.map((count, i) => (count > 0 && among(i) ? Math.max(4, (count / most) * BAR) : 0)),
      HEIGHT,
      0.1,
      0.8,
    )

  const go = (from: number, to: number, replace = false) => {
    const whole = from === 0 && to === axis.count - 1
    goTo(
      {
        from: whole ? null : unitAt(axis, from),
        to: whole ? null : unitAt(axis, to),
        undated: false,
      },
      { replace },
    )
  }
  const unitUnder = (x: number, end: 'from' | 'to') => {
    const box = chart.current!.getBoundingClientRect()
    const share =
      getComputedStyle(chart.current!).direction === 'rtl'
        ? (box.right - x) / box.width
        : (x - box.left) / box.width
    const edge = Math.round(share * axis.count)
    return end === 'from'
      ? Math.min(Math.max(edge, 0), last)
      : Math.max(Math.min(edge - 1, axis.count - 1), first)
  }
  const pressed = (event: KeyboardEvent, end: 'from' | 'to') => {
    if (event.key === 'Escape') return setDrag(null)
    const now = end === 'from' ? first : last
    const [low, high] = end === 'from' ? [0, last] : [first, axis.count - 1]
    const moves: Record<string, number> = {
      ArrowLeft: now - 1,
      ArrowDown: now - 1,
      ArrowRight: now + 1,
      ArrowUp: now + 1,
      PageDown: now - PAGE[axis.unit],
      PageUp: now + PAGE[axis.unit],
      Home: low,
      End: high,
    }
    const to = moves[event.key]
    if (to === undefined) return
    event.preventDefault()
    const unit = Math.min(Math.max(to, low), high)
    if (unit !== now) go(end === 'from' ? unit : first, end === 'to' ? unit : last, true)
  }

  const grip = (end: 'from' | 'to') => {
    const unit = end === 'from' ? first : last
    // Two grips that would lie on one another hang outward.
    const narrow = (last + 1 - first) / axis.count < NARROW
    const outward = narrow ? (end === 'from' ? -12 : 12) : 0
    return (
      <svg
        key={end}
        role="presentation"
        x={at(end === 'from' ? first : last + 1)}
        className="overflow-visible"
      >
        <g
          role="slider"
          tabIndex={0}
          className="grip"
          aria-label={end === 'from' ? words.firstUnit[axis.unit] : words.lastUnit[axis.unit]}
          aria-valuemin={end === 'from' ? 0 : first}
          aria-valuemax={end === 'from' ? last : axis.count - 1}
          aria-valuenow={unit}
          aria-valuetext={name(unit)}
          onKeyDown={(event) => pressed(event, end)}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId)
            setDrag([first, last])
          }}
          onPointerMove={(event) => {
            if (!drag) return
            const under = unitUnder(event.clientX, end)
            setDrag(end === 'from' ? [under, last] : [first, under])
          }}
          onPointerUp={() => {
            if (drag && (drag[0] !== stated[0] || drag[1] !== stated[1])) go(drag[0], drag[1])
            setDrag(null)
          }}
          onPointerCancel={() => setDrag(null)}
        >
          <rect className="target" x={outward - 12} y={-8} width={24} height={HEIGHT + 8} />
          <rect className="stem" x={-1} y={0} width={2} height={HEIGHT} />
          <rect className="knob" x={outward * 0.4 - 5} y={-8} width={10} height={18} rx={1} />
        </g>
      </svg>
    )
  }

  return (
    <div className="chart">
      <svg ref={chart} role="presentation" width="100%" height={HEIGHT} className="overflow-visible">
        <g
          role="img"
          aria-label={words.histogram(axis.unit, name(0), name(axis.count - 1), Math.max(...counts))}
        >
          <rect className="window" x={at(first)} y={0} width={at(last + 1 - first)} height={HEIGHT} />
          <svg
            role="presentation"
            viewBox={`0 0 ${axis.count} ${HEIGHT}`}
            preserveAspectRatio="none"
            width="100%"
            height={HEIGHT}
          >
            <path className="bar" d={bars((i) => i < first || i > last)} />
            <path className="bar on" d={bars((i) => i >= first && i <= last)} />
          </svg>
          <rect className="base" x="0" y={HEIGHT} width="100%" height={1} />
        </g>
        <g className="needs-js">
          {grip('from')}
          {grip('to')}
        </g>
      </svg>
      {drag && <p className="dragging">{`${name(drag[0])} – ${name(drag[1])}`}</p>}
    </div>
  )
}
