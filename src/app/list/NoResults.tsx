import { isUnfiltered, type ListState, WHOLE_LIST } from '../../archive/ListState.ts'
import { words } from '../words.ts'
import type { GoTo } from './ListScreen.tsx'
import { focusCount } from './ResultBar.tsx'

type NoResultsProps = {
  state: ListState
  /** How many articles match in any date range. */
  anyDate: number
  range: string
  goTo: GoTo
}

/** Says what matched nothing, how many match elsewhere, and undoes one thing each. */
export function NoResults({ state, anyDate, range, goTo }: NoResultsProps) {
  const dated = state.from !== null || state.to !== null || state.undated
  const elsewhere = dated ? anyDate : 0
  const go = (change: Partial<ListState>) => {
    focusCount()
    goTo(change)
  }
  const narrowed = !isUnfiltered(state)
  const what = state.q.trim() === '' ? '' : ` “${state.q.trim()}”`
  return (
    <div className="note py-6">
      <h2>
        {narrowed ? words.nothing : words.noArticles}
        {what}
        {dated && ` in ${range}`}
      </h2>
      {dated && narrowed && <p>{words.elsewhere(elsewhere)}</p>}
      <ul>
        {elsewhere > 0 && (
          <li>
            <button
              type="button"
              className="text-button"
              onClick={() => go({ from: null, to: null, undated: false })}
            >
              {narrowed ? words.searchAllDates : words.allDates}
            </button>
          </li>
        )}
        {narrowed && (
          <li>
            <button type="button" className="text-button" onClick={() => go(WHOLE_LIST)}>
              {words.clearEverything}
            </button>
          </li>
        )}
      </ul>
    </div>
  )
}
