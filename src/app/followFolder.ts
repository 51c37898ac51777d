import type { QueryClient } from '@tanstack/react-query'
import type { createBrowserRouter } from 'react-router'
import { isNamedByContent } from '../archive/shards.ts'
import { restartWorker } from './askWorker.ts'
import { pageMeta } from './ui/pageMeta.ts'

type Router = ReturnType<typeof createBrowserRouter>

/**
 * Shows what changes in the keeper's folder. A page that nobody looks at does not ask: browsers keep few connections to
 * one server, and every page would hold one.
 */
export function followFolder(client: QueryClient, router: Router): void {
  let shown = pageMeta('archive-state')!
  let source: EventSource | null = null
  const told = async ({ data: state }: MessageEvent<string>) => {
    if (state === shown) return
    // Another run of the server takes no changes from this page.
    if (state.split(' ')[0] !== shown.split(' ')[0]) return location.reload()
    shown = state
    restartWorker()
    await client.invalidateQueries({
      predicate: ({ queryKey }) => !isNamedByContent(String(queryKey[0])),
      refetchType: 'all',
    })
    await router.revalidate()
  }
  const follow = () => {
    source?.close()
    source = document.hidden ? null : new EventSource(`${import.meta.env.BASE_URL}changes`)
    source?.addEventListener('message', told)
  }
  document.addEventListener('visibilitychange', follow)
  follow()
}
