import type { QueryClient } from '@tanstack/react-query'
import { type NumberedPage, numberedPageShard } from '../../archive/listPages.ts'
import type { Summary } from '../../archive/Summary.ts'
import { blockShard, PAGE, SUMMARY } from '../../archive/shards.ts'
import { loadShard } from '../queries.ts'

/** The articles of a page, newest first. Pages are counted from the oldest article on: one that is full stays as it is. */
export function articlesOfPage(page: number, { articles }: Summary): number[] {
  const [start, end] = [(page - 1) * PAGE, Math.min(page * PAGE, articles)]
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => end - 1 - i)
}

/** Puts into the cache what a page needs: while it is built a file of its own, in a browser the headlines of all. */
export async function loadPage(client: QueryClient, page: number): Promise<void> {
  if (import.meta.env.SSR) {
    const built = await loadShard<NumberedPage | null>(client, numberedPageShard(page))
    if (built === null) throw new Response('No such page', { status: 404 })
    return
  }
  const summary = await loadShard<Summary>(client, SUMMARY)
  const articles = articlesOfPage(page, summary)
  if (articles.length === 0) throw new Response('No such page', { status: 404 })
  const blocks = new Set(articles.map((n) => blockShard(summary, n)))
  await Promise.all([...blocks].map((block) => loadShard(client, block)))
}
