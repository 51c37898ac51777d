import '@fontsource-variable/newsreader/wght.css'
import '@fontsource-variable/public-sans/wght.css'
import './styles.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import type { Site } from '../archive/Site.ts'
import { SITE } from '../archive/shards.ts'
import { createQueryClient, loadShard } from './queries.ts'
import { isArticleFile, readArticleFile } from './readArticleFile.ts'
import { createRoutes } from './routes.tsx'

type PageData = { path: string; shards: Record<string, unknown> }

async function readText(path: string): Promise<string | null> {
  const response = await fetch(import.meta.env.BASE_URL + encodeURI(path))
  if (response.status === 404) return null
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`)
  return response.text()
}

async function readShard(path: string): Promise<unknown> {
  // While articles are edited every one has a file.
  if (!import.meta.env.DEV && isArticleFile(path))
    return readArticleFile(path, await loadShard<Site>(client, SITE), readText)
  const text = await readText(path)
  return text === null ? null : JSON.parse(text)
}

const client = createQueryClient(readShard)
const embedded = document.getElementById('page-data')?.textContent
const page = embedded ? (JSON.parse(embedded) as PageData) : null
for (const [path, shard] of Object.entries(page?.shards ?? {})) client.setQueryData([path], shard)

// A page was rendered for its address without a query; under another one its markup is not what React would render.
const hydrates =
  page !== null && location.search === '' && decodeURI(location.pathname) === decodeURI(page.path)
const router = createBrowserRouter(createRoutes(client), {
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
