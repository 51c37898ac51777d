import type { QueryClient } from '@tanstack/react-query'
import { flushSync } from 'react-dom'
import type { createBrowserRouter } from 'react-router'
import { articleAtHand } from './articleAtHand.ts'
import { afterPaint } from './ui/afterPaint.ts'
import { createStore } from './ui/createStore.ts'
import { hrefOf } from './ui/hrefOf.ts'

type Router = ReturnType<typeof createBrowserRouter>

const path = createStore<string | null>(null)
/** Where the article stands, once it has been rendered and laid out; the list it is opened from stands next to it. */
let place: HTMLElement | null = null
/** While an article that stands rendered is gone to: what the router says, to be heard when it has been painted. */
let held: (() => void)[] | null = null

function set(next: string | null): void {
  place = null
  path.set(next)
}

/** Has an article rendered out of sight before it is opened, if its file is there: one at a time, the last asked for. */
export function renderAhead(client: QueryClient, article: string): void {
  if (article !== path.get() && articleAtHand(client, article)) set(article)
}

/** The same for an article that nobody has pointed at: one that somebody has stays. */
export function renderAheadIfNone(client: QueryClient, article: string): void {
  if (path.get() === null) renderAhead(client, article)
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
export const useAhead = path.useValue

/**
 * Goes to an address by `go`. Where its article stands rendered, it is shown with the next frame in place of the list,
 * and what else a new address changes on the page is done after that: it takes longer than to paint the article.
 */
export function openAhead(href: string, go: () => void): void {
  const ahead = path.get()
  const article = place
  const list = article?.nextElementSibling
  const said: (() => void)[] = []
  if (ahead !== null && hrefOf(ahead) === href && list?.matches('.list-place')) held = said
  try {
    go()
  } finally {
    held = null
  }
  if (said.length === 0) return
  // What React does when it hears of the address; done back before it does, so that it finds what it left.
  const show = (isShown: boolean) => {
    article!.classList.toggle('left', !isShown)
    list!.classList.toggle('left', isShown)
  }
  const focused = document.activeElement as HTMLElement | null
  const { scrollY } = window
  show(true)
  window.scrollTo(0, 0)
  afterPaint(() => {
    show(false)
    flushSync(() => {
      for (const hear of said) hear()
    })
    // Who has gone back by now finds the list as it was, which has never heard that it was left.
    if (list!.classList.contains('left')) return
    window.scrollTo(0, scrollY)
    focused?.focus({ preventScroll: true })
  })
}

/** The router as the page hears of it: of an article that `openAhead` shows once that has been painted. */
export function hearLate(router: Router): Router {
  const subscribe: Router['subscribe'] = (hear) =>
    router.subscribe((state, options) => {
      // What was rendered ahead long ago may have been let go of since: then something is to be loaded first.
      if (held === null || state.navigation.state !== 'idle') return hear(state, options)
      // One may have gone on meanwhile.
      held.push(() => hear(router.state, options))
    })
  return Object.create(router, { subscribe: { value: subscribe } }) as Router
}
