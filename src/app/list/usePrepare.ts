import { useQueryClient } from '@tanstack/react-query'
import { type SyntheticEvent, useEffect, useMemo } from 'react'
import { renderAhead } from '../ahead.ts'
import { prepareArticle } from './prepareArticle.ts'

/** What only passes under the pointer is not about to be chosen. */
export const REST_MS = 60
/** Rows that scrolling brings under the pointer pass there, until the page has stood still for so long. */
const STILL_MS = 300

/**
 * What a list of rows hears of its reader, to fetch the article that is likely to be opened: the one that is pressed,
 * focused, or that the pointer rests on; where focus or pointer rest, it is also rendered ahead. One listener for all
 * rows: each of its own would weigh on every row.
 */
export function usePrepare() {
  const client = useQueryClient()
  const { handlers, scrolled } = useMemo(() => {
    let last: string | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let stillAt = 0
    const prepare = async (path: string) => {
      await prepareArticle(client, path)
      if (path === last) renderAhead(client, path)
    }
    const rest = (path: string, ms: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        const left = stillAt - performance.now()
        if (left > 0) rest(path, left)
        else void prepare(path)
      }, ms)
    }
    const pathOf = ({ target }: SyntheticEvent) =>
      (target as Element).closest<HTMLElement>('[data-path]')?.dataset.path
    const pressed = (event: SyntheticEvent) => {
      const path = pathOf(event)
      if (path !== undefined) void prepareArticle(client, path)
    }
    const atRest = (event: SyntheticEvent) => {
      const path = pathOf(event)
      if (path === last) return
      clearTimeout(timer)
      last = path
      if (path !== undefined) rest(path, REST_MS)
    }
    const focused = (event: SyntheticEvent) => {
      pressed(event)
      atRest(event)
    }
    return {
      handlers: { onPointerDown: pressed, onFocus: focused, onPointerOver: atRest },
      scrolled: () => {
        stillAt = performance.now() + STILL_MS
      },
    }
  }, [client])
  useEffect(() => {
    window.addEventListener('scroll', scrolled, { passive: true })
    return () => window.removeEventListener('scroll', scrolled)
  }, [scrolled])
  return handlers
}
