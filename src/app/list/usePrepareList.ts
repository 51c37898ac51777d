import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ListState } from '../../archive/ListState.ts'
import { prepareList } from './prepareList.ts'
import { REST_MS } from './usePrepare.ts'

/**
 * Asks for a list that is about to be shown: when a pointer rests on what would show it, and at the latest when that is
 * pressed: till it is let go, there is about the time that an answer and the first headlines take.
 */
export function usePrepareList() {
  const client = useQueryClient()
  return useMemo(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    return {
      now: (state: ListState) => void prepareList(client, state),
      atRest: (state: ListState) => {
        clearTimeout(timer)
        timer = setTimeout(() => void prepareList(client, state), REST_MS)
      },
      leave: () => clearTimeout(timer),
    }
  }, [client])
}
