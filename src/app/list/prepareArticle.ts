import type { QueryClient } from '@tanstack/react-query'
import { articleShard } from '../../archive/shards.ts'
import { articleAtHand } from '../articleAtHand.ts'
import { loadScreen } from '../screens.ts'

/** Fetches an article that is likely to be opened, and the screen for it; what fails is asked for again when it is opened. */
export async function prepareArticle(client: QueryClient, path: string): Promise<void> {
  if (articleAtHand(client, path)) return
  await Promise.all([
    loadScreen('article').catch(() => {}),
    client.prefetchQuery({ queryKey: [articleShard(path)] }),
  ])
}
