import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { fold } from '../../archive/fold.ts'
import type { ListState } from '../../archive/ListState.ts'
import { type Facet, type FacetName, FIRST_VALUES } from '../../archive/Summary.ts'
import { words } from '../words.ts'
import { facetLabel } from './facetLabel.ts'
import type { GoTo } from './ListScreen.tsx'
import { useFound } from './useFound.ts'
import { usePrepareList } from './usePrepareList.ts'

const FIRST = 5
/** Values that are all shown and looked through at once; of more the first ones, and those that are looked for. */
const SHOWN_AT_ONCE = 150

type FacetGroupProps = { name: FacetName; facet: Facet; state: ListState; goTo: GoTo; whole?: boolean }

/** One filter: boxes with live counts, the most frequent first, all of them on request with a field to find one. */
export function FacetGroup({ name, facet, state, goTo, whole = false }: FacetGroupProps) {
  const [all, setAll] = useState(whole)
  const group = useRef<HTMLFieldSetElement>(null)
  const [find, setFind] = useState('')
  // A box shows its tick at once; the address follows when the headlines are there.
  const stated = state[name].join(' ')
  const [ticked, setTicked] = useState<{ stated: string; values: readonly string[] } | null>(null)
  const chosen: readonly string[] = ticked?.stated === stated ? ticked.values : state[name]
  const prepare = usePrepareList()
  const found = useFound(state, name, find, all && facet.total > Math.min(facet.values.length, SHOWN_AT_ONCE))
  const values =
    name === 'kind'
      ? facet.values
      : facet.values.filter(({ count, slug }) => count > 0 || chosen.includes(slug))
  if (values.length === 0 || (name === 'lang' && facet.total < 2)) return null
  const few = values.length === facet.total && facet.total <= SHOWN_AT_ONCE
  const wanted = fold(find.trim())
  const first = (n: number) => [
    ...values.slice(0, n),
    ...values.slice(n).filter(({ slug }) => chosen.includes(slug)),
  ]
  const shown = !all
    ? first(FIRST)
    : few
      ? values.filter((value) => fold(value.name).includes(wanted))
      : (found ?? first(FIRST_VALUES))
  const toggled = (slug: string) =>
    chosen.includes(slug) ? chosen.filter((value) => value !== slug) : [...chosen, slug]
  const toggle = (slug: string) => {
    const values = toggled(slug)
    setTicked({ stated, values })
    goTo({ [name]: values })
  }
  return (
    <fieldset ref={group}>
      <legend>{words.facet[name]}</legend>
      {all && facet.total > FIRST_VALUES && (
        <input
          type="search"
          className="find"
          aria-label={words.find[name]}
          placeholder={words.find[name]}
          value={find}
          onChange={(event) => setFind(event.target.value)}
        />
      )}
      {shown.map((value) => (
        <label
          key={value.slug}
          className="check"
          onPointerEnter={({ pointerType }) => {
            // A finger may be about to scroll.
            if (pointerType !== 'touch') prepare.atRest({ ...state, [name]: toggled(value.slug) })
          }}
          onPointerLeave={prepare.leave}
          onPointerDown={({ pointerType }) => {
            if (pointerType !== 'touch') prepare.now({ ...state, [name]: toggled(value.slug) })
          }}
        >
          <input type="checkbox" checked={chosen.includes(value.slug)} onChange={() => toggle(value.slug)} />
          <bdi>{facetLabel(name, value.name)}</bdi>
          <span className="count">{value.count}</span>
        </label>
      ))}
      {shown.length === 0 && find.trim() !== '' && (
        <p className="text-[13px] text-ink-3">{words.notFoundNames}</p>
      )}
      {!all && facet.total > shown.length && name !== 'kind' && (
        <button
          type="button"
          className="text-button text-[13px]"
          onClick={() => {
            // The button goes; what it brings takes its focus.
            flushSync(() => setAll(true))
            const inputs = group.current?.querySelectorAll('input') ?? []
            const find = [...inputs].find((input) => input.type === 'search')
            ;(find ?? inputs[FIRST])?.focus()
          }}
        >
          {words.showAll[name](facet.total)}
        </button>
      )}
    </fieldset>
  )
}
