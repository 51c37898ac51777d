import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { Outlet, ScrollRestoration, useLocation, useNavigation, useNavigationType } from 'react-router'
import type { Site } from '../../archive/Site.ts'
import { SITE } from '../../archive/shards.ts'
import { mayBeKept } from '../correct/kept.ts'
import { useShard } from '../queries.ts'
import { words } from '../words.ts'
import { addressOf } from './addressOf.ts'
import { Masthead } from './Masthead.tsx'
import { Toast } from './Toast.tsx'

const KeptBar = lazy(async () => ({ default: (await import('../correct/KeptBar.tsx')).KeptBar }))

/** What stands round every screen, and what happens when screens change. */
export function Shell() {
  const site = useShard<Site>(SITE)
  const screen = addressOf(useLocation().pathname)?.screen
  const busy = useNavigation().state === 'loading'
  // Corrections are made on articles, and told of on every screen from then on.
  const [tells, setTells] = useState(false)
  useEffect(() => {
    if (screen === 'article' || mayBeKept()) setTells(true)
  }, [screen])
  useFocusOnChange()
  return (
    <>
      {!(site.publish === 'full' && site.index) && <meta name="robots" content="noindex" />}
      <a className="skip" href="#main">
        {words.skip}
      </a>
      {screen === 'list' && (
        <a className="skip" href="#articles">
          {words.skipToArticles}
        </a>
      )}
      <Masthead title={site.title} />
      {tells && (
        <Suspense fallback={null}>
          <KeptBar />
        </Suspense>
      )}
      <main id="main" tabIndex={-1} aria-busy={busy || undefined}>
        <Outlet />
      </main>
      <Toast />
      <ScrollRestoration />
    </>
  )
}

/** A reader who follows a link hears the new screen's heading; on Back the list itself restores the focus. */
function useFocusOnChange(): void {
  const { pathname } = useLocation()
  const type = useNavigationType()
  const last = useRef(pathname)
  useEffect(() => {
    const [was, is] = [addressOf(last.current), addressOf(pathname)]
    if (last.current === pathname) return
    last.current = pathname
    // From list to list only the articles change: the focus stays on what changed them.
    if (was?.screen === 'list' && is?.screen === 'list') return
    if (type !== 'POP') document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true })
  }, [pathname, type])
}
