import type { Quote } from '../../article/Quote.ts'
import { hrefOf } from '../ui/hrefOf.ts'

/** The whole address of an article, or of one quote in it, for others: without query, with the origin. Browser only. */
export function shareAddress(path: string, quote?: Quote | null): string {
  const address = new URL(import.meta.env.BASE_URL + hrefOf(path).slice(1), location.href)
  if (quote) address.hash = `q-${quote.id}`
  return address.href
}
