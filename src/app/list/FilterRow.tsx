import { memo, useState } from 'react'
import type { ListState } from '../../archive/ListState.ts'
import { FACETS, type FacetName, type FacetsOf } from '../../archive/Summary.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Icon } from '../ui/Icon.tsx'
import { words } from '../words.ts'
import { FacetGroup } from './FacetGroup.tsx'
import type { GoTo } from './ListScreen.tsx'

type FilterRowProps = { state: ListState; facets: FacetsOf; count: number; goTo: GoTo; onNear: () => void }

/** The filters on narrow screens: a row of buttons, each opening its values. */
export const FilterRow = memo(function FilterRow(props: FilterRowProps) {
  const { state, facets, count, goTo, onNear } = props
  const [open, setOpen] = useState<FacetName | null>(null)
  const names = FACETS.filter((name) => name !== 'lang' || facets.lang.total > 1)
  return (
    <div className="filter-row needs-js" role="group" aria-label={words.filters}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          className={state[name].length > 0 ? 'filter-button on' : 'filter-button'}
          aria-haspopup="dialog"
          onClick={() => {
            onNear()
            setOpen(name)
          }}
        >
          {words.facet[name]}
          {state[name].length > 0 && ` (${state[name].length})`}
          <Icon name="down" className="size-4" />
        </button>
      ))}
      {open !== null && (
        <Dialog
          title={words.facet[open]}
          onClose={() => setOpen(null)}
          footer={
            <button type="button" className="button mt-4 w-full" onClick={() => setOpen(null)}>
              {words.showArticles} ({count})
            </button>
          }
        >
          <div className="facets-open">
            <FacetGroup name={open} facet={facets[open]} state={state} goTo={goTo} whole />
          </div>
        </Dialog>
      )}
    </div>
  )
})
