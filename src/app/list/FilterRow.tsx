import { useState } from 'react'
import { FACETS, type FacetName, type ListResult } from '../../archive/evaluateList.ts'
import type { ListState } from '../../archive/ListState.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Icon } from '../ui/Icon.tsx'
import { words } from '../words.ts'
import { FacetGroup } from './FacetGroup.tsx'
import { useCompleteFacets } from './Facets.tsx'
import type { GoTo } from './ListScreen.tsx'

type FilterRowProps = { state: ListState; facets: ListResult['facets']; count: number; goTo: GoTo }

/** The filters on narrow screens: a row of buttons, each opening its values. */
export function FilterRow({ state, facets, count, goTo }: FilterRowProps) {
  const [open, setOpen] = useState<FacetName | null>(null)
  const complete = useCompleteFacets(state, facets, open !== null)
  const names = FACETS.filter((name) => name !== 'lang' || facets.lang.total > 1)
  return (
    <div className="filter-row needs-js" role="group" aria-label={words.filters}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          className={state[name].length > 0 ? 'filter-button on' : 'filter-button'}
          aria-haspopup="dialog"
          onClick={() => setOpen(name)}
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
            <FacetGroup name={open} facet={complete[open]} state={state} goTo={goTo} whole />
          </div>
        </Dialog>
      )}
    </div>
  )
}
