import { useLocation, useNavigationType } from 'react-router'
import { useAfterPaint } from '../ui/useAfterPaint.ts'
import { useHydrated } from '../ui/useHydrated.ts'

/** What a character takes in text of the usual size, line space included: 302 px²; in the smallest text 211. */
const CHARACTER = 260
/** Columns of text are at most so wide, and what stands above the text is at least so high, in px. */
const MEASURE = 620
const HEAD = 150
/** Blocks stand as far apart as so many characters would take. */
const GAP = 40

/**
 * How many blocks of an article are rendered: where one opens it, first those in view, for one frame. The others take
 * as long again, and nobody sees them come. All at once where the page was built, and where one goes to a place in it.
 * `ahead`: before it is opened, and the address still is the list's.
 */
export function useBlocks(texts: readonly string[], ahead: boolean): number {
  const { hash, state } = useLocation()
  const back = useNavigationType() === 'POP'
  const hydrated = useHydrated()
  const atOnce = !ahead && (!hydrated || back || hash !== '' || state !== null)
  const whole = useAfterPaint(true, atOnce) || atOnce
  if (whole) return texts.length
  const { innerWidth, innerHeight } = window
  let room = ((innerHeight - HEAD) * Math.min(innerWidth, MEASURE)) / CHARACTER
  const end = texts.findIndex((text) => {
    room -= text.length + GAP
    return room < 0
  })
  return end < 0 ? texts.length : end + 1
}
