import { QueryClient, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { SITE, SUMMARY } from '../archive/shards.ts'
import { isKeepers } from './ui/pageMeta.ts'

const KEPT_MS = 5 * 60_000

/** Reads a file of the archive by its name, or what a page asks of lists; null where there is none. */
export type ReadShard = (path: string) => Promise<unknown>

/** The key of a query is the name of the file it reads, or a list's key. A build's files never change, so nothing is read twice. */
export function createQueryClient(readShard: ReadShard): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        queryFn: ({ queryKey }) => readShard(String(queryKey[0])),
        // While articles are edited the files do change, and are then asked for again.
        staleTime: isKeepers ? Number.POSITIVE_INFINITY : 'static',
        // A long list is read block by block: what is out of sight is let go. A build has no time to wait for that.
        gcTime: import.meta.env.SSR ? Number.POSITIVE_INFINITY : KEPT_MS,
        retry: 1,
      },
    },
  })
  // Every screen needs these.
  for (const shard of [SITE, SUMMARY]) client.setQueryDefaults([shard], { gcTime: Number.POSITIVE_INFINITY })
  return client
}

/** Loads a file into the cache, so that screens read it at once. */
export function loadShard<T>(client: QueryClient, path: string): Promise<T> {
  return client.query({ queryKey: [path] }) as Promise<T>
}

/** What a file holds that is in the cache and has not changed since; undefined where it would have to be loaded. */
export function shardAtHand<T>(client: QueryClient, path: string): T | undefined {
  const state = client.getQueryState<T>([path])
  return state?.isInvalidated ? undefined : state?.data
}

function useWatched<T>(path: string): T {
  return useSuspenseQuery({ queryKey: [path] }).data as T
}

function useLoaded<T>(path: string): T {
  const client = useQueryClient()
  const loaded = useMemo(() => client.getQueryData<T>([path]), [client, path])
  // Let go of since: whoever shows it waits for it.
  if (loaded === undefined) throw loadShard(client, path)
  return loaded
}

/**
 * A file of the archive that the route's loader has put into the cache. Of a build nothing changes, and to watch for
 * that would take a sixth of the time in which its pages are rendered, and some percent of that in which one is shown.
 */
export const useShard: <T>(path: string) => T = isKeepers ? useWatched : useLoaded
