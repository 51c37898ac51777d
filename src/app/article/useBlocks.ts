import { useLocation, useNavigationType } from 'react-router'
import { useAfterPaint } from '../ui/useAfterPaint.ts'
import { useHydrated } from '../ui/useHydrated.ts'

/** Characters that a px of the view's height has room for at most: in the smallest text beside each other some three. */
const CHARACTERS = 2.5

/**
 * How many blocks of an article are rendered: where one opens it, first those in view, for one frame. The others take
 * as long again, and nobody sees them come. All at once where the page was built, and where one goes to a place in it.
 */
export function useBlocks(texts: readonly string[]): number {
  const { hash, state } = useLocation()
  const back = useNavigationType() === 'POP'
  const whole = useAfterPaint(true, !useHydrated() || back || hash !== '' || state !== null)
  if (whole) return texts.length
  let room = CHARACTERS * window.innerHeight
  const end = texts.findIndex((text) => {
    room -= text.length
    return room < 0
  })
  return end < 0 ? texts.length : end + 1
}
