import type { QueryClient } from '@tanstack/react-query'
import type { ArticlePage, MovedPage } from '../archive/ArticlePage.ts'
import { articleShard } from '../archive/shards.ts'
import { shardAtHand } from './queries.ts'
import { hasScreen } from './screens.ts'

/** Whether an article can be rendered at once: its file is in the cache, and it has not moved; so is its screen. */
export function articleAtHand(client: QueryClient, path: string): boolean {
  const page = shardAtHand<ArticlePage | MovedPage | null>(client, articleShard(path))
  return hasScreen('article') && page != null && !('movedTo' in page)
}
