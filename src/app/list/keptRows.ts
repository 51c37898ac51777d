import { useSyncExternalStore } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/** Rows a list begins with, and grows by. */
export const ROWS = 50

type Kept = { shown: number; opened?: string }

/** How far a list was read, by its entry in the history: rows shown, and the path that was opened from it. */
export function keptRows(key: string): Kept {
  try {
    return { shown: ROWS, ...JSON.parse(sessionStorage.getItem(`list ${key}`) ?? '{}') }
  } catch {
    return { shown: ROWS }
  }
}

export function keepRows(key: string, change: Partial<Kept>): void {
  try {
    sessionStorage.setItem(`list ${key}`, JSON.stringify({ ...keptRows(key), ...change }))
  } catch {
    // Without storage Back still shows the list, from its beginning.
  }
}

/**
 * The rows to show at once: on Back as many as were there, so that the place in the list can be found again before the
 * first paint; while the page is being hydrated as many as the page has.
 */
export function useRowsAtFirst(): number {
  const { key } = useLocation()
  const back = useNavigationType() === 'POP'
  const hydrated = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
  return back && hydrated ? keptRows(key).shown : ROWS
}
