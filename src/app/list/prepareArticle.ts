import type { QueryClient } from '@tanstack/react-query'
import { articleShard } from '../../archive/shards.ts'
import { loadScreen } from '../screens.ts'

/** Fetches an article that is likely to be opened, and the screen for it. */
export function prepareArticle(client: QueryClient, path: string): void {
  void loadScreen('article')
  client.prefetchQuery({ queryKey: [articleShard(path)] })
}
