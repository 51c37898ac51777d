import type { QueryClient } from '@tanstack/react-query'
import { Activity, createElement, useLayoutEffect, useRef } from 'react'
import type { LoaderFunctionArgs, RouteObject } from 'react-router'
import { useParams } from 'react-router'
import type { ArticlePage, MovedPage } from '../archive/ArticlePage.ts'
import { readListState } from '../archive/ListState.ts'
import { listPageShard } from '../archive/listPages.ts'
import type { Summary } from '../archive/Summary.ts'
import { ATTENTION, articleShard, SITE, SUMMARY } from '../archive/shards.ts'
import { type Address, dateFolder, readAddress } from '../article/address.ts'
import { useAhead } from './ahead.ts'
import { ArticleAhead } from './article/ArticleAhead.tsx'
import { articleAtHand } from './articleAtHand.ts'
import { DateScreen } from './list/DateScreen.tsx'
import { ListScreen } from './list/ListScreen.tsx'
import { hasAnswer, loadAnswer } from './list/useAnswer.ts'
import { loadShard, shardAtHand } from './queries.ts'
import { loadScreen, screenOf } from './screens.ts'
import { ErrorScreen } from './ui/ErrorScreen.tsx'
import { LoadingScreen } from './ui/LoadingScreen.tsx'
import { layOutHidden } from './ui/layOutHidden.ts'
import { Shell } from './ui/Shell.tsx'
import { useAfterPaint } from './ui/useAfterPaint.ts'

/**
 * The routes of the reader. Loaders only fill the cache; screens read it. Where all is there, none is called: a screen
 * is rendered in the task of the click, and not first what only says that something is on its way.
 */
export function createRoutes(client: QueryClient): RouteObject[] {
  return [
    {
      id: 'site',
      loader: async () => {
        await loadShard(client, SITE)
        return null
      },
      shouldRevalidate: () => shardAtHand(client, SITE) === undefined,
      Component: Shell,
      ErrorBoundary: ErrorScreen,
      HydrateFallback: LoadingScreen,
      children: [
        {
          id: 'screen',
          path: '*',
          loader: (args) => loadAddress(client, args),
          shouldRevalidate: ({ nextParams, nextUrl }) => !isAtHand(client, nextParams['*'], nextUrl),
          Component: Screen,
          ErrorBoundary: ErrorScreen,
        },
      ],
    },
  ]
}

const addressAt = (path = '') => readAddress(path.normalize('NFC'))

/** Whether what one goes to most, lists and articles, is in the cache. */
function isAtHand(client: QueryClient, path: string | undefined, { searchParams }: URL): boolean {
  const address = addressAt(path)
  if (address?.screen === 'article') return articleAtHand(client, address.path)
  const summary = shardAtHand<Summary>(client, SUMMARY)
  return (
    address?.screen === 'list' &&
    summary !== undefined &&
    hasAnswer(client, readListState(address, searchParams), summary)
  )
}

async function loadAddress(client: QueryClient, { params, request }: LoaderFunctionArgs): Promise<null> {
  const address = addressAt(params['*'])
  if (address === null) throw new Response('No such address', { status: 404 })
  const screen = address.screen === 'list' ? null : loadScreen(address.screen)
  if (address.screen === 'attention') {
    if ((await loadShard(client, ATTENTION)) === null) throw new Response('Not for readers', { status: 404 })
  } else if (address.screen === 'article') {
    const page = await loadShard<ArticlePage | MovedPage | null>(client, articleShard(address.path))
    if (page === null) throw new Response('No such article', { status: 404 })
    if ('movedTo' in page) await loadShard(client, articleShard(page.movedTo))
  } else if (address.screen === 'page') {
    const { loadPage } = await import('./list/pageArticles.ts')
    await loadPage(client, address.number)
  } else if (address.screen === 'list') await loadList(client, address, new URL(request.url).searchParams)
  await screen
  return null
}

async function loadList(
  client: QueryClient,
  address: Address & { screen: 'list' },
  query: URLSearchParams,
): Promise<void> {
  if (import.meta.env.SSR && isBuiltDate(address)) {
    await loadShard(client, listPageShard(`${dateFolder(address.date)}/`))
    return
  }
  const summary = await loadShard<Summary>(client, SUMMARY)
  await loadAnswer(client, readListState(address, query), summary)
}

/** Pages of dates are built from the articles of their dates alone; a browser shows the whole list's filters, too. */
function isBuiltDate({ date, undated }: Address & { screen: 'list' }): boolean {
  return date !== null || undated
}

/**
 * What stands at an address. A list that is left is hidden at once and taken down in the frame after: to let go of its
 * rows takes as long as to render what is shown in its place. Who comes back sooner finds another list all the same, for
 * it is as it begins that a list takes up its place and the focus.
 */
function Screen() {
  const path = useParams()['*']
  const address = addressAt(path)!
  const last = addressAt(useAfterPaint(path))
  const list = [address, last].find((one) => one?.screen === 'list')
  const isList = list === address
  const shown = address.screen === 'article' ? address.path : undefined
  const ahead = useArticleAhead(isList)
  const turn = useRef({ isList, count: 0 })
  if (isList !== turn.current.isList) turn.current = { isList, count: turn.current.count + (isList ? 1 : 0) }
  if (import.meta.env.SSR && address.screen === 'list' && isBuiltDate(address))
    return <DateScreen date={address.date} />
  return (
    <>
      {ahead !== null && (isList || ahead === shown) && (
        <ArticleAhead key={ahead} path={ahead} isShown={ahead === shown} />
      )}
      {address.screen !== 'list' && ahead !== shown && <Other address={address} />}
      {list?.screen === 'list' && <ListPlace key={turn.current.count} address={list} isLeft={!isList} />}
    </>
  )
}

/** The article rendered ahead beside a list; when another screen is shown, it stays what it was. */
function useArticleAhead(isList: boolean): string | null {
  const next = useAhead()
  const last = useRef(next)
  if (isList) last.current = next
  return last.current
}

/**
 * React hides what is left with `display: none`, for which a browser lets go of all its boxes at once: a third of what
 * styles cost as an article is opened. Contents that are only passed over cost that when they are taken down.
 */
function ListPlace({ address, isLeft }: { address: Address & { screen: 'list' }; isLeft: boolean }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (isLeft) layOutHidden(place.current!)
  }, [isLeft])
  return (
    <div ref={place} className={isLeft ? 'list-place left' : 'list-place'}>
      <Activity mode={isLeft ? 'hidden' : 'visible'}>
        <ListScreen address={address} />
      </Activity>
    </div>
  )
}

function Other({ address }: { address: Exclude<Address, { screen: 'list' }> }) {
  if (address.screen === 'attention') return createElement(screenOf('attention'))
  if (address.screen === 'how') return createElement(screenOf('how'))
  if (address.screen === 'page') return createElement(screenOf('page'), { number: address.number })
  return createElement(screenOf('article'), { key: address.path, path: address.path })
}
