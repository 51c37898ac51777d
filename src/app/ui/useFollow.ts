import { type MouseEvent, useCallback } from 'react'
import { useNavigate } from 'react-router'
import { openAhead } from '../ahead.ts'

/**
 * Follows the plain links of a list that holds many: one listener for all, for a router's link each costs a first view
 * ten times as much and would be rendered anew with every change of its state. `onFollow` is told of the row's path and
 * gives the state for the new entry of the history; `stays`: the page is not scrolled to its beginning.
 */
export function useFollow(onFollow?: (path: string | undefined) => unknown, stays = false) {
  const navigate = useNavigate()
  return useCallback(
    (event: MouseEvent<HTMLElement>) => {
      const link = (event.target as Element).closest('a')
      if (!link || event.defaultPrevented || event.button !== 0) return
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      const state = onFollow?.(link.closest<HTMLElement>('[data-path]')?.dataset.path)
      const to = `/${link.pathname.slice(import.meta.env.BASE_URL.length)}${link.search}`
      // As browsers do, where a link leads to where one is.
      const replace = link.href === location.href
      openAhead(to, () => void navigate(to, { state, preventScrollReset: stays, replace }))
    },
    [navigate, onFollow, stays],
  )
}
