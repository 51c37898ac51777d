import type { QueryClient } from '@tanstack/react-query'
import type { LoaderFunctionArgs, RouteObject } from 'react-router'
import { useParams } from 'react-router'
import type { ArticlePage, MovedPage } from '../archive/ArticlePage.ts'
import { readListState } from '../archive/ListState.ts'
import { listShards } from '../archive/listShards.ts'
import type { Summary } from '../archive/Summary.ts'
import { ATTENTION, articleShard, SITE, SUMMARY } from '../archive/shards.ts'
import { type Address, HOW_QUOTES, readAddress } from '../article/address.ts'
import { ArticleScreen } from './article/ArticleScreen.tsx'
import { MovedScreen } from './article/MovedScreen.tsx'
import { AttentionScreen } from './attention/AttentionScreen.tsx'
import { ListScreen } from './list/ListScreen.tsx'
import { loadShard, useShard } from './queries.ts'
import { ErrorScreen } from './ui/ErrorScreen.tsx'
import { LoadingScreen } from './ui/LoadingScreen.tsx'
import { Shell } from './ui/Shell.tsx'

/** The routes of the reader. Loaders only fill the cache; screens read it. */
export function createRoutes(client: QueryClient): RouteObject[] {
  return [
    {
      id: 'site',
      loader: async () => {
        await loadShard(client, SITE)
        return null
      },
      Component: Shell,
      ErrorBoundary: ErrorScreen,
      HydrateFallback: LoadingScreen,
      children: [
        {
          path: HOW_QUOTES,
          lazy: async () => ({ Component: (await import('./how/HowScreen.tsx')).HowScreen }),
        },
        {
          id: 'screen',
          path: '*',
          loader: (args) => loadScreen(client, args),
          Component: Screen,
          ErrorBoundary: ErrorScreen,
        },
      ],
    },
  ]
}

async function loadScreen(client: QueryClient, { params, request }: LoaderFunctionArgs): Promise<null> {
  const address = readAddress((params['*'] ?? '').normalize('NFC'))
  if (address === null) throw new Response('No such address', { status: 404 })
  if (address.screen === 'attention') {
    if ((await loadShard(client, ATTENTION)) === null) throw new Response('Not for readers', { status: 404 })
    return null
  }
  if (address.screen === 'article') {
    const page = await loadShard<ArticlePage | MovedPage | null>(client, articleShard(address.path))
    if (page === null) throw new Response('No such article', { status: 404 })
    if ('movedTo' in page) await loadShard(client, articleShard(page.movedTo))
    return null
  }
  await loadList(client, address, new URL(request.url).searchParams)
  return null
}

async function loadList(
  client: QueryClient,
  address: Address & { screen: 'list' },
  query: URLSearchParams,
): Promise<void> {
  const summary = await loadShard<Summary>(client, SUMMARY)
  const state = readListState(address, query)
  const needs = listShards(state, summary)
  if (needs.kind === 'all') {
    await Promise.all(
      [needs.headlines, ...(needs.texts === null ? [] : [needs.texts])].map((s) => loadShard(client, s)),
    )
    return
  }
  const whole = address.date === null && !address.undated && state.from === null && state.to === null
  await Promise.all(needs.shards.slice(0, whole ? 1 : undefined).map((shard) => loadShard(client, shard)))
}

function Screen() {
  const address = readAddress((useParams()['*'] ?? '').normalize('NFC'))!
  if (address.screen === 'list') return <ListScreen address={address} />
  if (address.screen === 'attention') return <AttentionScreen />
  return <ArticleOrMoved key={address.path} path={address.path} />
}

function ArticleOrMoved({ path }: { path: string }) {
  const page = useShard<ArticlePage | MovedPage>(articleShard(path))
  return 'movedTo' in page ? <MovedScreen to={page.movedTo} /> : <ArticleScreen path={path} />
}
