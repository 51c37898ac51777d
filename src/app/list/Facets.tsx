import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { evaluateList, FACETS, type ListResult } from '../../archive/evaluateList.ts'
import type { ListItem } from '../../archive/ListItem.ts'
import type { ListState } from '../../archive/ListState.ts'
import { HEADLINES } from '../../archive/shards.ts'
import { words } from '../words.ts'
import { FacetGroup } from './FacetGroup.tsx'
import type { GoTo } from './ListScreen.tsx'

type FacetsProps = { state: ListState; facets: ListResult['facets']; goTo: GoTo }

/** The filters beside the list, on wide screens. Every headline is fetched as soon as a hand comes near. */
export function Facets({ state, facets, goTo }: FacetsProps) {
  const [near, setNear] = useState(false)
  const complete = useCompleteFacets(state, facets, near)
  return (
    <aside
      className="facets needs-js"
      aria-label={words.filters}
      onPointerEnter={() => setNear(true)}
      onFocus={() => setNear(true)}
    >
      {FACETS.map((name) => (
        <FacetGroup key={name} name={name} facet={complete[name]} state={state} goTo={goTo} />
      ))}
    </aside>
  )
}

/** All values of every facet once the headlines are there; until then those that came with the first screen. */
export function useCompleteFacets(
  state: ListState,
  facets: ListResult['facets'],
  wanted: boolean,
): ListResult['facets'] {
  const { data } = useQuery<ListItem[]>({ queryKey: [HEADLINES], enabled: wanted })
  return wanted && data && state.q.trim() === '' ? evaluateList(data, state, null).facets : facets
}
