import { type MouseEvent, useCallback } from 'react'
import { useNavigate } from 'react-router'

/**
 * Follows the plain links of a list that holds many: one listener for all, for a router's link each would be rendered
 * anew with every change of its state. `onFollow` is told of the row's path and gives the state for the new entry of
 * the history.
 */
export function useFollow(onFollow?: (path: string | undefined) => unknown) {
  const navigate = useNavigate()
  return useCallback(
    (event: MouseEvent<HTMLElement>) => {
      const link = (event.target as Element).closest('a')
      if (!link || event.defaultPrevented || event.button !== 0) return
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      const state = onFollow?.(link.closest<HTMLElement>('[data-path]')?.dataset.path)
      navigate(`/${link.pathname.slice(import.meta.env.BASE_URL.length)}`, { state })
    },
    [navigate, onFollow],
  )
}
