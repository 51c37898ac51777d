import type { QueryClient } from '@tanstack/react-query'
import { WHOLE_LIST } from '../../archive/ListState.ts'
import type { Summary } from '../../archive/Summary.ts'
import { SUMMARY } from '../../archive/shards.ts'
import { savesData } from '../ui/savesData.ts'
import { prepareList } from './prepareList.ts'

/** Lists fetched before one is chosen: their first headlines take some 3 kB each. */
const MOST = 3

/** Fetches the lists of the most frequent publishers, whose boxes are the first beside the headlines; one by one. */
export async function prepareFirstLists(client: QueryClient): Promise<void> {
  if (savesData()) return
  const values = client.getQueryData<Summary>([SUMMARY])?.facets.publisher.values ?? []
  for (const { slug } of values.slice(0, MOST))
    await prepareList(client, { ...WHOLE_LIST, publisher: [slug] })
}
