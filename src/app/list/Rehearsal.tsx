import { Activity, createElement, useEffect, useMemo } from 'react'
import { createPortal } from 'react-dom'
import { screenOf } from '../screens.ts'
import { layOutHidden } from '../ui/layOutHidden.ts'
import { endRehearsal, useRehearsed } from './rehearsal.ts'

/**
 * Renders an article once where nobody sees it, in slices and when the page has nothing else to do, and lets it go. What
 * shows an article has then run before the first one is opened: a browser compiles a function when it is first called,
 * and measures a letter when it is first set in a size.
 */
export function Rehearsal() {
  const path = useRehearsed()
  const stage = useMemo(() => (path === null ? null : document.createElement('div')), [path])
  useEffect(() => {
    if (!stage) return
    const watcher = new MutationObserver(() => {
      layOut(stage)
      endRehearsal()
    })
    watcher.observe(stage, { childList: true })
    return () => watcher.disconnect()
  }, [stage])
  if (!stage || path === null) return null
  return createPortal(
    <Activity mode="hidden">{createElement(screenOf('article'), { path })}</Activity>,
    stage,
  )
}

/** Within one task, so that nothing is painted of it and nobody finds it in the page. */
function layOut(stage: HTMLElement): void {
  stage.className = 'stage'
  layOutHidden(stage)
  document.body.append(stage)
  stage.getBoundingClientRect()
  stage.remove()
}
