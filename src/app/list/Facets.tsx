import { memo } from 'react'
import type { ListState } from '../../archive/ListState.ts'
import { FACETS, type FacetsOf } from '../../archive/Summary.ts'
import { words } from '../words.ts'
import { FacetGroup } from './FacetGroup.tsx'
import type { GoTo } from './ListScreen.tsx'

/** `onNear`: a hand comes near, so more values than the first screen's may be wanted. */
type FacetsProps = { state: ListState; facets: FacetsOf; goTo: GoTo; onNear: () => void }

/** The filters beside the list, on wide screens. */
export const Facets = memo(function Facets({ state, facets, goTo, onNear }: FacetsProps) {
  return (
    <aside className="facets needs-js" aria-label={words.filters} onPointerEnter={onNear} onFocus={onNear}>
      {FACETS.map((name) => (
        <FacetGroup key={name} name={name} facet={facets[name]} state={state} goTo={goTo} />
      ))}
    </aside>
  )
})
