import { type RefObject, useEffect, useRef } from 'react'

/** Gives the focus back to the headline that was opened, as soon as it is there; `loaded` changes as rows come. */
export function useReturn(
  list: RefObject<HTMLElement | null>,
  opened: string | undefined,
  loaded: unknown,
): void {
  const done = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows that have come may hold the headline
  useEffect(() => {
    if (opened === undefined || done.current) return
    const link = list.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(opened)}"] h3 a`)
    if (!link) return
    done.current = true
    // Who has moved on since is not called back; an article that was left may hold the focus for a moment more.
    const focused = document.activeElement
    if (focused === document.body || focused?.closest('.left')) link.focus({ preventScroll: true })
  }, [list, opened, loaded])
}
