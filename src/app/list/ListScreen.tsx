import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import {
  isBefore,
  isUnfiltered,
  type ListState,
  listAddress,
  readListState,
  WHOLE_LIST,
} from '../../archive/ListState.ts'
import type { Site } from '../../archive/Site.ts'
import type { Summary } from '../../archive/Summary.ts'
import { SITE, SUMMARY } from '../../archive/shards.ts'
import type { Address } from '../../article/address.ts'
import { useShard } from '../queries.ts'
import { formatDate, formatRange } from '../ui/formatDate.ts'
import { hrefOf } from '../ui/hrefOf.ts'
import { LoadingScreen } from '../ui/LoadingScreen.tsx'
import { PageMeta } from '../ui/PageMeta.tsx'
import { useShortcuts } from '../ui/useShortcuts.ts'
import { words } from '../words.ts'
import { DateBand } from './DateBand.tsx'
import { EmptyArchive } from './EmptyArchive.tsx'
import { Facets } from './Facets.tsx'
import { FilterRow } from './FilterRow.tsx'
import { Items } from './Items.tsx'
import { NoResults } from './NoResults.tsx'
import { ProblemsNote } from './ProblemsNote.tsx'
import { ResultBar } from './ResultBar.tsx'
import { useAnswer, useFacets } from './useAnswer.ts'
import { YearLinks } from './YearLinks.tsx'

/** Goes to another state of the list; dragging replaces the entry of the history, choosing adds one. */
export type GoTo = (change: Partial<ListState>, options?: { replace?: boolean }) => void

/** The list of headlines: dates, filters, articles. */
export function ListScreen({ address }: { address: Address & { screen: 'list' } }) {
  const site = useShard<Site>(SITE)
  const summary = useShard<Summary>(SUMMARY)
  const [query] = useSearchParams()
  const { date, undated } = address
  const state = useMemo(() => readListState({ date, undated }, query), [date, undated, query])
  const goTo = useGoTo(state)
  const range = rangeInWords(state, summary)
  useShortcuts({
    o: () => (document.activeElement as HTMLElement | null)?.click(),
    f: () => focusFirstVisible('.facets input, .filter-row button'),
    d: () => focusFirstVisible('[role=slider], .date-line'),
  })
  if (summary.articles === 0)
    return (
      <>
        <ProblemsNote problems={summary.problems} />
        <EmptyArchive title={site.title} />
      </>
    )
  const title =
    state.from === null && state.to === null && !state.undated ? site.title : `${range} · ${site.title}`
  const dates = { from: state.from, to: state.to, undated: state.undated }
  return (
    <>
      <PageMeta
        site={site}
        path={listAddress({ ...WHOLE_LIST, ...dates })}
        title={title}
        description={words.listDescription(title, summary.articles)}
        type="website"
      />
      <ProblemsNote problems={summary.problems} />
      {/* Nobody sees it; in a size that nothing else has it would have its faces asked for. */}
      <h1 className="sr-only text-[13px]" tabIndex={-1}>
        {state.undated ? words.undated : words.archive}
      </h1>
      <List state={state} summary={summary} goTo={goTo} range={range} />
    </>
  )
}

/** Changes build on the newest state asked for, which may not be there yet: of two quick ticks none is lost. */
function useGoTo(state: ListState): GoTo {
  const navigate = useNavigate()
  const intended = useRef(state)
  useEffect(() => {
    intended.current = state
  }, [state])
  return useCallback(
    (change, options) => {
      intended.current = { ...intended.current, ...change }
      navigate(hrefOf(listAddress(intended.current)), {
        ...options,
        preventScrollReset: true,
      })
    },
    [navigate],
  )
}

type ListProps = { state: ListState; summary: Summary; goTo: GoTo; range: string }

/**
 * Rendered when the list is another, not whenever something is on its way. The rows come first: what stands beside them
 * takes as long again, and its counts are read after the headlines.
 */
const List = memo(function List({ state, summary, goTo, range }: ListProps) {
  const [near, setNear] = useState(false)
  const latest = useAnswer(state, summary)
  // What the list showed stays until the new answer is there: files come and go while articles are edited.
  const last = useRef({ answer: latest, state })
  if (latest) last.current = { answer: latest, state }
  const { answer } = last.current
  const facets = useFacets(state, summary, near)
  const now = useMemo(() => ({ state, answer, facets, range }), [state, answer, facets, range])
  const beside = useDeferredValue(now)
  const onNear = useCallback(() => setNear(true), [])
  if (!answer || !beside.answer) return <LoadingScreen />
  const { count } = answer
  const several = summary.articles > 1
  // A grip that was moved must not jump back.
  const dates = beside.range === range ? beside : now
  const ranked = state.q.trim() !== '' && state.sort === 'best'
  return (
    <>
      {several && summary.axis !== null && (
        <DateBand
          state={dates.state}
          summary={summary}
          units={dates.answer!.units}
          range={range}
          goTo={goTo}
        />
      )}
      <div className="wrap">
        {several && (
          <FilterRow
            state={beside.state}
            facets={beside.facets}
            count={beside.answer.count}
            goTo={goTo}
            onNear={onNear}
          />
        )}
        <div className={several ? 'columns' : 'columns alone'}>
          {several && <Facets state={beside.state} facets={beside.facets} goTo={goTo} onNear={onNear} />}
          <section id="articles" tabIndex={-1} aria-label={words.archive}>
            <ResultBar state={state} answer={answer} facets={facets} goTo={goTo} />
            {count === 0 ? (
              <NoResults state={state} anyDate={answer.anyDate} range={range} goTo={goTo} />
            ) : (
              <Items
                key={listAddress(last.current.state)}
                answer={answer}
                summary={summary}
                address={listAddress(last.current.state)}
                byDate={!ranked}
              />
            )}
            {isUnfiltered(state) && <YearLinks summary={summary} />}
          </section>
        </div>
      </div>
    </>
  )
})

function rangeInWords({ from, to, undated }: ListState, summary: Summary): string {
  if (undated || summary.newest === null) return words.undated
  const newest = summary.newest.slice(0, 4)
  const oldest = summary.oldest!.slice(0, 4)
  if (from === null && to !== null && isBefore(to, oldest)) return words.until(formatDate(to))
  if (to === null && from !== null && isBefore(newest, from)) return words.since(formatDate(from))
  return formatRange(from ?? oldest, to ?? newest)
}

function focusFirstVisible(selector: string): void {
  const found = [...document.querySelectorAll<HTMLElement>(selector)]
  found.find((element) => element.checkVisibility())?.focus()
}
