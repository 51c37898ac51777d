import { FACETS, type FacetName, type ListResult } from '../../archive/evaluateList.ts'
import { type ListState, WHOLE_LIST } from '../../archive/ListState.ts'
import { Icon } from '../ui/Icon.tsx'
import { words } from '../words.ts'
import { facetLabel } from './facetLabel.ts'
import type { GoTo } from './ListScreen.tsx'

type ResultBarProps = {
  state: ListState
  count: number
  maybe: number
  facets: ListResult['facets']
  goTo: GoTo
}

/** How many articles, which filters hold, in which order. */
export function ResultBar({ state, count, maybe, facets, goTo }: ResultBarProps) {
  const chips = FACETS.flatMap((facet) =>
    state[facet].map((slug) => ({
      facet,
      slug,
      name: facetLabel(facet, facets[facet].values.find((value) => value.slug === slug)?.name ?? slug),
    })),
  )
  const remove = (facet: FacetName, slug: string) =>
    goTo({ [facet]: state[facet].filter((value) => value !== slug) })
  return (
    <div className="result-bar">
      <p className="font-semibold" role="status">
        {words.articles(count)}
      </p>
      {chips.length > 0 && (
        <ul className="chips">
          {chips.map(({ facet, slug, name }) => (
            <li key={`${facet} ${slug}`}>
              <button
                type="button"
                className="chip"
                aria-label={words.remove(name)}
                onClick={() => remove(facet, slug)}
              >
                <bdi>{name}</bdi>
                <Icon name="close" className="size-3.5" />
              </button>
            </li>
          ))}
          {chips.length > 1 && (
            <li>
              <button
                type="button"
                className="text-button"
                onClick={() =>
                  goTo({ ...WHOLE_LIST, from: state.from, to: state.to, undated: state.undated, q: state.q })
                }
              >
                {words.clearAll}
              </button>
            </li>
          )}
        </ul>
      )}
      {count > 1 && (
        <label className="sort needs-js">
          {words.sort}{' '}
          <select
            value={state.sort}
            onChange={(event) => goTo({ sort: event.target.value === 'oldest' ? 'oldest' : 'newest' })}
          >
            <option value="newest">{words.newestFirst}</option>
            <option value="oldest">{words.oldestFirst}</option>
          </select>
        </label>
      )}
      {maybe > 0 && <p className="basis-full pb-2 text-[13px] text-ink-3">{words.maybe(maybe)}</p>}
    </div>
  )
}
