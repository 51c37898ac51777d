import type { QueryClient } from '@tanstack/react-query'
import { savesData } from '../ui/savesData.ts'
import { prepareArticle } from './prepareArticle.ts'

/** Articles fetched before one is chosen: about as many as a screen shows. */
const MOST = 8

/**
 * Fetches the articles whose rows are in view, one of which is opened next; not where the reader saves data. One after
 * another from the top, so that what is asked for meanwhile has the line nearly to itself. Gives the first one's path.
 */
export async function prepareInView(client: QueryClient): Promise<string | null> {
  if (savesData()) return null
  const rows = [...document.querySelectorAll<HTMLElement>('[data-path]')]
  const seen = rows.filter((row) => {
    const { top, bottom } = row.getBoundingClientRect()
    return bottom > 0 && top < window.innerHeight
  })
  for (const { dataset } of seen.slice(0, MOST)) await prepareArticle(client, dataset.path!)
  return seen[0]?.dataset.path ?? null
}
