import type { ListAnswer } from '../../archive/ListAnswer.ts'
import type { ListState } from '../../archive/ListState.ts'
import { FACETS, type FacetName, type FacetsOf } from '../../archive/Summary.ts'
import { Icon } from '../ui/Icon.tsx'
import { words } from '../words.ts'
import { facetLabel } from './facetLabel.ts'
import type { GoTo } from './ListScreen.tsx'

type ResultBarProps = {
  state: ListState
  answer: ListAnswer
  facets: FacetsOf
  goTo: GoTo
}

/** The count takes the focus of a control that is about to go, so that the keyboard stays where it was. */
export function focusCount(): void {
  document.querySelector<HTMLElement>('.result-bar [role=status]')?.focus({ preventScroll: true })
}

/**
 * How many articles, which filters hold, in which order. The order is a choice of buttons: one press instead of two, and
 * the one select of the page would add half as much again to the time that Chromium takes to style all of it.
 */
export function ResultBar({ state, answer, facets, goTo }: ResultBarProps) {
  const { count, maybe, instead } = answer
  const chips = FACETS.flatMap((facet) =>
    state[facet].map((slug) => ({
      facet,
      slug,
      name: facetLabel(facet, facets[facet].values.find((value) => value.slug === slug)?.name ?? slug),
    })),
  )
  const ranked = state.q.trim() !== ''
  const orders: ListState['sort'][] = ranked ? ['best', 'newest', 'oldest'] : ['newest', 'oldest']
  const inForce = state.sort === 'best' && !ranked ? 'newest' : state.sort
  const remove = (facet: FacetName, slug: string, chip: HTMLElement) => {
    const item = chip.closest('li')!
    const next = (item.nextElementSibling ?? item.previousElementSibling)?.querySelector<HTMLElement>('.chip')
    if (next) next.focus()
    else focusCount()
    goTo({ [facet]: state[facet].filter((value) => value !== slug) })
  }
  return (
    <div className="result-bar">
      <p role="status" tabIndex={-1}>
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
                onClick={(event) => remove(facet, slug, event.currentTarget)}
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
                onClick={() => {
                  focusCount()
                  goTo({ publisher: [], speaker: [], kind: [], lang: [] })
                }}
              >
                {words.clearAll}
              </button>
            </li>
          )}
        </ul>
      )}
      {count > 1 && (
        <div className="presets needs-js" role="group" aria-label={words.sort}>
          {orders.map((order) => (
            <button
              key={order}
              type="button"
              aria-pressed={order === inForce}
              onClick={() => goTo({ sort: order === 'newest' && !ranked ? 'best' : order })}
            >
              {words.order[order]}
            </button>
          ))}
        </div>
      )}
      {instead.length > 0 && (
        <p className="basis-full pb-2 text-[13px] text-ink-3">{words.instead(instead)}</p>
      )}
      {maybe > 0 && <p className="basis-full pb-2 text-[13px] text-ink-3">{words.maybe(maybe)}</p>}
    </div>
  )
}
