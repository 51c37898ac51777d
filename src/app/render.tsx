import { QueryClientProvider } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import type { ArticlePage, MovedPage } from '../archive/ArticlePage.ts'
import { ListEngine } from '../archive/ListEngine.ts'
import { answerListKey, isListKey } from '../archive/listKeys.ts'
import { listPageShard } from '../archive/listPages.ts'
import type { Site } from '../archive/Site.ts'
import { isArticleShard, SITE } from '../archive/shards.ts'
import { makeJsonLd } from './article/makeJsonLd.ts'
import { createQueryClient, type ReadShard } from './queries.ts'
import { createRoutes } from './routes.tsx'
import { addressOf } from './ui/addressOf.ts'
import { isRightToLeft } from './ui/direction.ts'

/** Lists of dates are answered here, by one engine for all pages: it keeps what it has read. */
const engines = new WeakMap<ReadShard, ListEngine>()
function engineOf(readShard: ReadShard): ListEngine {
  const engine = engines.get(readShard) ?? new ListEngine(readShard)
  engines.set(readShard, engine)
  return engine
}

const DATES = listPageShard('').replace(/\.json$/, '')
const isDate = (shards: object) => Object.keys(shards).some((shard) => shard.startsWith(DATES))

/**
 * Renders one address (with its base, percent-encoded, without a query) to markup, with the files it was rendered
 * from. An address that the archive does not have gives the page that says so.
 */
export async function render(url: string, readShard: ReadShard) {
  const shards: Record<string, unknown> = {}
  const client = createQueryClient(async (path) => {
    shards[path] = await (isListKey(path) ? answerListKey(engineOf(readShard), path) : readShard(path))
    return shards[path]
  })
  const routes = createRoutes(client)
  const handler = createStaticHandler(routes, { basename: import.meta.env.BASE_URL })
  const context = await handler.query(new Request(`http://127.0.0.1${url}`))
  if (context instanceof Response) throw new Error(`${url} answers with a redirect`)
  const html = renderToString(
    <QueryClientProvider client={client}>
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </QueryClientProvider>,
  )
  const site = shards[SITE] as Site
  const pages = Object.entries(shards).filter(([path]) => isArticleShard(path))
  const moved = pages.map(([, page]) => page as ArticlePage | MovedPage).find((page) => 'movedTo' in page)
  const page = moved ? undefined : (pages[0]?.[1] as ArticlePage | undefined)
  return {
    html,
    language: site.language,
    direction: isRightToLeft(site.language) ? ('rtl' as const) : ('ltr' as const),
    movedTo: moved ? import.meta.env.BASE_URL + encodeURI(moved.movedTo) : null,
    // The page of a date is shown until the list is there, and not gone on with.
    screen: screenOfPage(url),
    data: context.statusCode === 200 ? { path: url, ...(!isDate(shards) && { shards }) } : null,
    jsonLd: page ? makeJsonLd(page, site, url) : null,
  }
}

function screenOfPage(url: string): 'front' | 'article' | 'how' | 'other' {
  const screen = addressOf(`/${url.slice(import.meta.env.BASE_URL.length)}`)?.screen
  if (url === import.meta.env.BASE_URL) return 'front'
  return screen === 'article' || screen === 'how' ? screen : 'other'
}
