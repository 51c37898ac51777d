import type { QueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import type { createBrowserRouter } from 'react-router'
import { articleAtHand } from './articleAtHand.ts'
import { afterPaint } from './ui/afterPaint.ts'
import { hrefOf } from './ui/hrefOf.ts'

type Router = ReturnType<typeof createBrowserRouter>

/** The place of a list, whose next neighbour before it is that of the article. */
const LIST = '.list-place'

let path: string | null = null
/** Where the article stands, once it has been rendered and laid out; the list it is opened from stands after it. */
let place: HTMLElement | null = null
/** Whether what the router says now is heard once the article has been painted, and whether it has said something. */
let isHeld = false
let hasSaid = false
const listeners = new Set<() => void>()

function set(next: string | null): void {
  path = next
  place = null
  for (const listener of listeners) listener()
}

/** Has an article rendered out of sight before it is opened, if its file is there: one at a time, the last asked for. */
export function renderAhead(client: QueryClient, article: string): void {
  if (article !== path && articleAtHand(client, article)) set(article)
}

/** Tells where the article stands, rendered and laid out. */
export function renderedAhead(at: HTMLElement): void {
  place = at
}

/** Lets go of what was rendered ahead. */
export function endAhead(): void {
  set(null)
}

/** The article that is rendered ahead, if any. */
export function useAhead(): string | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => path,
    () => null,
  )
}

/**
 * Goes to an address by `go`. Where its article stands rendered, it is shown with the next frame in place of the list,
 * and what else a new address changes on the page is done after that: it takes longer than to paint the article.
 */
export function openAhead(href: string, go: () => void): void {
  const isThere = path !== null && hrefOf(path) === href && place?.nextElementSibling?.matches(LIST)
  hasSaid = false
  isHeld = isThere === true
  try {
    go()
  } finally {
    isHeld = false
  }
  if (!hasSaid) return
  showArticle(place!, true)
  window.scrollTo(0, 0)
}

/** What React does when it hears of the address; done back before it does, so that it finds what it left. */
function showArticle(place: HTMLElement, isShown: boolean): void {
  place.classList.toggle('left', !isShown)
  place.nextElementSibling?.classList.toggle('left', isShown)
}

/** The router as the page hears of it: of an article that `openAhead` shows once that has been painted. */
export function hearLate(router: Router): Router {
  const subscribe: Router['subscribe'] = (hear) =>
    router.subscribe((state, options) => {
      // What was rendered ahead long ago may have been let go of since: then something is to be loaded first.
      if (!isHeld || state.navigation.state !== 'idle') return hear(state, options)
      hasSaid = true
      const shown = place!
      afterPaint(() => {
        showArticle(shown, false)
        // One may have gone on meanwhile.
        flushSync(() => hear(router.state, options))
      })
    })
  return Object.create(router, { subscribe: { value: subscribe } }) as Router
}
