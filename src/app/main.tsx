import '@fontsource-variable/newsreader/wght.css'
import '@fontsource-variable/public-sans/wght.css'
import './styles.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { loadScreens } from './loadScreens.ts'
import { createQueryClient } from './queries.ts'
import { createRoutes } from './routes.tsx'

type PageData = { path: string; shards: Record<string, unknown> }

async function readShard(path: string): Promise<unknown> {
  const response = await fetch(import.meta.env.BASE_URL + encodeURI(path))
  if (response.status === 404) return null
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`)
  return response.json()
}

const client = createQueryClient(readShard)
const embedded = document.getElementById('page-data')?.textContent
const page = embedded ? (JSON.parse(embedded) as PageData) : null
for (const [path, shard] of Object.entries(page?.shards ?? {})) client.setQueryData([path], shard)

// A page was rendered for its address without a query; under another one its markup is not what React would render.
const hydrates =
  page !== null && location.search === '' && decodeURI(location.pathname) === decodeURI(page.path)
const routes = createRoutes(client)

function start(): void {
  const router = createBrowserRouter(routes, {
    basename: import.meta.env.BASE_URL,
    ...(hydrates && { hydrationData: { loaderData: { site: null, screen: null } } }),
  })
  const root = document.getElementById('root')!
  const app = (
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>
  )
  if (hydrates) hydrateRoot(root, app)
  else createRoot(root).render(app)

  if (import.meta.hot)
    import.meta.hot.on('archive:changed', async () => {
      await client.invalidateQueries({ refetchType: 'all' })
      await router.revalidate()
    })
}

// What a page shows must be there when it is hydrated: a screen that loads late is loaded first. (An await here, at the
// top of the entry, would keep the bundler from sharing the entry's modules with what loads late.)
if (hydrates) loadScreens(routes, import.meta.env.BASE_URL).then(start)
else start()
