import type { QueryClient } from '@tanstack/react-query'
import type { ListState } from '../../archive/ListState.ts'
import type { Summary } from '../../archive/Summary.ts'
import { SUMMARY } from '../../archive/shards.ts'
import { loadAnswer } from './useAnswer.ts'

/** Puts a list into the cache that is likely to be shown; what fails is asked for again when it is. */
export async function prepareList(client: QueryClient, state: ListState): Promise<void> {
  const summary = client.getQueryData<Summary>([SUMMARY])
  if (summary) await loadAnswer(client, state, summary).catch(() => {})
}
