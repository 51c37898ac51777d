import '@fontsource-variable/newsreader/wght.css'
import '@fontsource-variable/public-sans/wght.css'
import './styles.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { WHOLE_LIST } from '../archive/ListState.ts'
import { facetsKey, isListKey } from '../archive/listKeys.ts'
import type { Site } from '../archive/Site.ts'
import { FACETS } from '../archive/Summary.ts'
import { isArticleShard, SITE } from '../archive/shards.ts'
import { hearLate, renderAheadIfNone } from './ahead.ts'
import { askWorker } from './askWorker.ts'
import { fetchShard } from './fetchShard.ts'
import { prepareFirstLists } from './list/prepareFirstLists.ts'
import { prepareInView } from './list/prepareInView.ts'
import { noteBuiltRows } from './list/useTakeOver.ts'
import { createQueryClient, loadShard } from './queries.ts'
import { readPageData } from './readPageData.ts'
import { createRoutes } from './routes.tsx'
import { loadScreen } from './screens.ts'
import { addressOf } from './ui/addressOf.ts'
import { isKeepers } from './ui/pageMeta.ts'

const NEXT_MS = 1250

const client = createQueryClient(readShard)
// Not awaited here: the screens import this module's own chunk, and would wait for it in turn.
void start()

async function readShard(key: string): Promise<unknown> {
  if (isListKey(key)) return askWorker(key)
  // While articles are edited every one has a file of its own.
  if (isKeepers || !isArticleShard(key)) return fetchShard(key)
  const { readArticleFile } = await import('./readArticleFile.ts')
  return readArticleFile(key, await loadShard<Site>(client, SITE))
}

/** Built markup stays as it is until the screen it was made by is there. */
async function start(): Promise<void> {
  // Styles of what no built list shows: start.js has asked for them on the front page, other pages name them.
  await import('./later.css')
  const page = await readPageData()
  for (const [path, shard] of Object.entries(page?.shards ?? {})) client.setQueryData([path], shard)

  // A page was rendered for its address without a query; under another one its markup is not what React would render.
  const hydrates =
    page?.shards !== undefined &&
    location.search === '' &&
    decodeURI(location.pathname) === decodeURI(page.path)
  const router = createBrowserRouter(createRoutes(client), {
    basename: import.meta.env.BASE_URL,
    ...(hydrates && { hydrationData: { loaderData: { site: null, screen: null } } }),
  })
  const root = document.getElementById('root')!
  const app = (
    <StrictMode>
      <QueryClientProvider client={client}>
        {/* What a reader asked for is rendered in one go: in slices it takes twice as long, and nothing else waits. */}
        <RouterProvider router={hearLate(router)} useTransitions={false} />
      </QueryClientProvider>
    </StrictMode>
  )
  setTimeout(() => prepare(hydrates), NEXT_MS)
  if (isKeepers) void import('./followFolder.ts').then(({ followFolder }) => followFolder(client, router))

  if (!hydrates) {
    // What stands on the page of an address stays until there is something to take its place.
    if (page) await loaded(router)
    createRoot(root).render(app)
    return
  }
  const address = addressOf(location.pathname.slice(import.meta.env.BASE_URL.length - 1))
  if (address && address.screen !== 'list') await loadScreen(address.screen)
  noteBuiltRows()
  // As a transition the markup is taken over in slices, between which the page answers.
  startTransition(() => void hydrateRoot(root, app))
}

function loaded({ state, subscribe }: ReturnType<typeof createBrowserRouter>): Promise<void> {
  if (state.initialized) return Promise.resolve()
  return new Promise((done) => {
    const stop = subscribe(({ initialized }) => {
      if (!initialized) return
      stop()
      done()
    })
  })
}

/** Makes ready what a reader asks for next, once the page has nothing else to do. */
async function prepare(hydrates: boolean): Promise<void> {
  // Most readers open an article next.
  void loadScreen('article')
  // While articles are edited each is a file that may change.
  const articles = isKeepers ? null : prepareInView(client)
  void articles?.then((first) => first !== null && renderAheadIfNone(client, first))
  // Who filters should not wait for the worker to start, nor for the heads of the filters' files; nor, where values of
  // filters stand beside the list, for the articles of those.
  if (!document.querySelector('.rows')) return
  const beside = document.querySelector('.facets')?.checkVisibility()
  await Promise.all([articles, askWorker(facetsKey(WHOLE_LIST), 1 + (beside ? 3 : 1) * FACETS.length)])
  if (hydrates && beside && articles) await prepareFirstLists(client)
}
