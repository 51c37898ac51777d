import { useQueryClient } from '@tanstack/react-query'
import type { ListState } from '../../archive/ListState.ts'
import type { Summary } from '../../archive/Summary.ts'
import { SUMMARY } from '../../archive/shards.ts'
import { loadAnswer } from './useAnswer.ts'

/**
 * Asks for a list that is about to be shown: between pressing and letting go lies about as long as an answer and the
 * first headlines take. What fails is asked for again when the list is.
 */
export function usePrepareList(): (state: ListState) => void {
  const client = useQueryClient()
  return (state) => {
    const summary = client.getQueryData<Summary>([SUMMARY])
    if (summary) loadAnswer(client, state, summary).catch(() => {})
  }
}
