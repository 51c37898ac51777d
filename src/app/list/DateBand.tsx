import { lazy, memo, Suspense, useRef, useState } from 'react'
import type { ListState } from '../../archive/ListState.ts'
import type { Summary } from '../../archive/Summary.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Icon } from '../ui/Icon.tsx'
import { words } from '../words.ts'
import { DatePresets } from './DatePresets.tsx'
import { Histogram } from './Histogram.tsx'
import type { GoTo } from './ListScreen.tsx'
import { Spark } from './Spark.tsx'
import { YearButtons } from './YearButtons.tsx'

// Few type a date: the fields, and how dates are read, come when they do.
const ExactDates = lazy(async () => ({ default: (await import('./ExactDates.tsx')).ExactDates }))

type DateBandProps = { state: ListState; summary: Summary; units: number[]; range: string; goTo: GoTo }

/** When: the range in words, presets, the histogram with its grips, years. On a phone one line until it is opened. */
export const DateBand = memo(function DateBand({ state, summary, units, range, goTo }: DateBandProps) {
  const [exact, setExact] = useState(false)
  const [open, setOpen] = useState(false)
  const exactButton = useRef<HTMLButtonElement>(null)
  const axis = summary.axis!
  const choose: GoTo = (change, options) => {
    if (exact) exactButton.current?.focus()
    setExact(false)
    setOpen(false)
    goTo(change, options)
  }
  return (
    <>
      <section className="band max-md:hidden" aria-labelledby="range">
        <div className="wrap">
          <div className="band-head">
            <h2 id="range">{range}</h2>
            <div className="presets needs-js">
              <DatePresets state={state} summary={summary} goTo={choose} />
              <button
                ref={exactButton}
                type="button"
                aria-expanded={exact}
                aria-controls="exact-dates"
                onClick={() => setExact(!exact)}
              >
                {words.exactDates} <Icon name="down" className="size-4" />
              </button>
            </div>
            {exact && (
              // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the panel from any of its fields
              <div
                className="exact-panel"
                id="exact-dates"
                onKeyDown={(event) => {
                  if (event.key !== 'Escape') return
                  exactButton.current?.focus()
                  setExact(false)
                }}
              >
                <Suspense fallback={null}>
                  <ExactDates state={state} goTo={choose} />
                </Suspense>
              </div>
            )}
          </div>
          <Histogram axis={axis} counts={units} state={state} goTo={goTo} />
          <YearButtons axis={axis} state={state} />
        </div>
      </section>
      <button
        type="button"
        className="date-line needs-js md:hidden"
        aria-label={`${range}, ${words.changeDates}`}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <span>{range}</span>
        <Spark counts={units} />
        <Icon name="down" className="size-4" />
      </button>
      {open && (
        <Dialog title={words.dates} onClose={() => setOpen(false)}>
          <div className="presets stacked">
            <DatePresets state={state} summary={summary} goTo={choose} />
          </div>
          <Suspense fallback={null}>
            <ExactDates state={state} goTo={choose} />
          </Suspense>
          <YearButtons axis={axis} state={state} wrap onChoose={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  )
})
