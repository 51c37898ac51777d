import { Activity, createElement, useEffect, useLayoutEffect, useRef } from 'react'
import { endAhead, renderedAhead } from '../ahead.ts'
import { screenOf } from '../screens.ts'
import { layOutHidden } from '../ui/layOutHidden.ts'

/**
 * An article that is likely to be opened: rendered and laid out where nobody finds it, in slices and when the page has
 * nothing else to do, so that opening it is only to show it. Once it was shown and is left, it is let go of: who opens
 * it again finds it as it begins.
 */
export function ArticleAhead({ path, isShown }: { path: string; isShown: boolean }) {
  const place = useRef<HTMLDivElement>(null)
  // Let go of as it is shown: what comes into the place with that must not hide it again.
  useLayoutEffect(() => {
    if (isShown) return
    const watcher = new MutationObserver(() => layOut(place.current!))
    watcher.observe(place.current!, { childList: true })
    return () => watcher.disconnect()
  }, [isShown])
  useEffect(() => (isShown ? endAhead : undefined), [isShown])
  return (
    <div ref={place} className={isShown ? undefined : 'left'}>
      <Activity mode={isShown ? 'visible' : 'hidden'}>
        {createElement(screenOf('article'), { path, ahead: !isShown })}
      </Activity>
    </div>
  )
}

/** Within one task, so that nothing is painted of it. */
function layOut(place: HTMLElement): void {
  layOutHidden(place)
  place.className = 'ahead'
  place.getBoundingClientRect()
  place.className = 'left'
  renderedAhead(place)
}
