import { useQuery } from '@tanstack/react-query'
import type { ListState } from '../../archive/ListState.ts'
import { findKey } from '../../archive/listKeys.ts'
import type { FacetName, FacetValue } from '../../archive/Summary.ts'

/** The values of a filter that are looked for by name, among thousands; with nothing typed the most frequent ones. */
export function useFound(
  state: ListState,
  facet: FacetName,
  typed: string,
  wanted: boolean,
): FacetValue[] | undefined {
  const { data } = useQuery<FacetValue[]>({
    queryKey: [findKey(state, facet, typed.trim())],
    enabled: wanted,
    placeholderData: (before: FacetValue[] | undefined) => before,
  })
  return data
}
