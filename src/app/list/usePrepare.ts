import { useQueryClient } from '@tanstack/react-query'
import { type SyntheticEvent, useMemo, useRef } from 'react'
import { renderAhead } from '../ahead.ts'
import { prepareArticle } from './prepareArticle.ts'

/** What only passes under the pointer, as rows do while one scrolls, is not about to be chosen. */
export const REST_MS = 60

/**
 * What a list of rows hears of its reader, to fetch the article that is likely to be opened: the one that is pressed,
 * focused, or that the pointer rests on; where focus or pointer rest, it is also rendered ahead. One listener for all
 * rows: each of its own would weigh on every row.
 */
export function usePrepare() {
  const client = useQueryClient()
  const last = useRef<{ path?: string | undefined; timer?: ReturnType<typeof setTimeout> }>({})
  return useMemo(() => {
    const pathOf = ({ target }: SyntheticEvent) =>
      (target as Element).closest<HTMLElement>('[data-path]')?.dataset.path
    const now = (event: SyntheticEvent) => {
      const path = pathOf(event)
      if (path !== undefined) void prepareArticle(client, path)
    }
    const prepare = async (path: string) => {
      await prepareArticle(client, path)
      if (path === last.current.path) renderAhead(client, path)
    }
    const atRest = (event: SyntheticEvent) => {
      const path = pathOf(event)
      if (path === last.current.path) return
      clearTimeout(last.current.timer)
      last.current = { path }
      if (path !== undefined) last.current.timer = setTimeout(() => void prepare(path), REST_MS)
    }
    const focused = (event: SyntheticEvent) => {
      now(event)
      atRest(event)
    }
    return { onPointerDown: now, onFocus: focused, onPointerOver: atRest }
  }, [client])
}
