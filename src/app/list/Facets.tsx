import { memo } from 'react'
import type { ListState } from '../../archive/ListState.ts'
import { FACETS, type FacetsOf } from '../../archive/Summary.ts'
import { words } from '../words.ts'
import { FacetGroup } from './FacetGroup.tsx'
import type { GoTo } from './ListScreen.tsx'
import { REST_MS } from './usePrepare.ts'

/** `onNear`: a hand comes near, so more values than the first screen's may be wanted. */
type FacetsProps = { state: ListState; facets: FacetsOf; goTo: GoTo; onNear: () => void }

/** The filters beside the list, on wide screens. */
export const Facets = memo(function Facets({ state, facets, goTo, onNear }: FacetsProps) {
  // Who presses a box at once wants its list first, and then other values than these.
  const atRest = () => void setTimeout(onNear, REST_MS)
  return (
    <aside className="facets needs-js" aria-label={words.filters} onPointerEnter={atRest} onFocus={atRest}>
      {FACETS.map((name) => (
        <FacetGroup key={name} name={name} facet={facets[name]} state={state} goTo={goTo} />
      ))}
    </aside>
  )
})
