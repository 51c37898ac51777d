import { useQueries } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { evaluateList, type ListResult } from '../../archive/evaluateList.ts'
import type { ListItem } from '../../archive/ListItem.ts'
import { isUnfiltered, type ListState, listAddress, readListState } from '../../archive/ListState.ts'
import { listShards } from '../../archive/listShards.ts'
import type { Site } from '../../archive/Site.ts'
import type { Summary } from '../../archive/Summary.ts'
import { BLOCK, HEADLINES, SITE, SUMMARY, TEXTS } from '../../archive/shards.ts'
import type { Address } from '../../article/address.ts'
import { useShard } from '../queries.ts'
import { formatRange } from '../ui/formatDate.ts'
import { hrefOf } from '../ui/hrefOf.ts'
import { PageMeta } from '../ui/PageMeta.tsx'
import { useShortcuts } from '../ui/useShortcuts.ts'
import { words } from '../words.ts'
import { DateBand } from './DateBand.tsx'
import { EmptyArchive } from './EmptyArchive.tsx'
import { Facets } from './Facets.tsx'
import { FilterRow } from './FilterRow.tsx'
import { Items } from './Items.tsx'
import { ROWS, useRowsAtFirst } from './keptRows.ts'
import { NoResults } from './NoResults.tsx'
import { ResultBar } from './ResultBar.tsx'
import { YearLinks } from './YearLinks.tsx'

/** Goes to another state of the list; dragging replaces the entry of the history, choosing adds one. */
export type GoTo = (change: Partial<ListState>, options?: { replace?: boolean }) => void

/** The list of headlines: dates, filters, articles. */
export function ListScreen({ address }: { address: Address & { screen: 'list' } }) {
  const site = useShard<Site>(SITE)
  const summary = useShard<Summary>(SUMMARY)
  const [query] = useSearchParams()
  const navigate = useNavigate()
  const state = useMemo(() => readListState(address, query), [address, query])
  const goTo: GoTo = (change, options) =>
    navigate(hrefOf(listAddress({ ...state, ...change })), { ...options, preventScrollReset: true })
  const range = rangeInWords(state, summary)
  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    o: () => (document.activeElement as HTMLElement | null)?.click(),
    f: () => document.querySelector<HTMLElement>('.facets input, .filter-row button')?.focus(),
    d: () => document.querySelector<HTMLElement>('[role=slider], .date-line')?.focus(),
  })
  if (summary.articles === 0) return <EmptyArchive title={site.title} />
  const title =
    state.from === null && state.to === null && !state.undated ? site.title : `${range} · ${site.title}`
  const props: Loaded = { state, summary, goTo, range }
  return (
    <>
      <PageMeta
        site={site}
        path={listAddress({
          ...state,
          q: '',
          publisher: [],
          speaker: [],
          kind: [],
          lang: [],
          sort: 'newest',
        })}
        title={title}
        description={words.listDescription(title, summary.articles)}
        type="website"
      />
      <h1 className="sr-only" tabIndex={-1}>
        {state.undated ? words.undated : words.archive}
      </h1>
      {listShards(state, summary).kind === 'all' ? <FilteredList {...props} /> : <PlainList {...props} />}
    </>
  )
}

type Loaded = { state: ListState; summary: Summary; goTo: GoTo; range: string }

/** A list that a filter narrows: every headline is in memory. */
function FilteredList(props: Loaded) {
  const items = useShard<ListItem[]>(HEADLINES)
  return props.state.q.trim() === '' ? (
    <Layout {...props} result={evaluateList(items, props.state, null)} all={items} />
  ) : (
    <SearchedList {...props} items={items} />
  )
}

function SearchedList({ items, ...props }: Loaded & { items: ListItem[] }) {
  const texts = useShard<string[]>(TEXTS)
  const result = useMemo(() => evaluateList(items, props.state, texts), [items, props.state, texts])
  return <Layout {...props} result={result} all={items} texts={texts} />
}

/** A list that only dates narrow: blocks of headlines, the whole archive's as far as it has been scrolled. */
function PlainList(props: Loaded) {
  const { state, summary } = props
  const needs = listShards(state, summary)
  const shards = needs.kind === 'blocks' ? needs.shards : []
  const whole = state.from === null && state.to === null && !state.undated
  const [wanted, setWanted] = useState(blocksFor(useRowsAtFirst()))
  const blocks = useQueries({
    queries: (whole ? shards.slice(0, wanted) : shards).map((shard) => ({ queryKey: [shard] })),
  })
  const items: ListItem[] = []
  for (const { data } of blocks) {
    if (!data) break
    items.push(...(data as ListItem[]))
  }
  const found = evaluateList(items, state, null)
  const result: ListResult = {
    ...found,
    dates: summary.dates.flatMap(([date, count]) => new Array<string>(count).fill(date)),
    facets: whole
      ? {
          publisher: summary.publishers,
          speaker: summary.speakers,
          kind: {
            values: Object.entries(summary.quotes).map(([slug, count]) => ({ slug, name: slug, count })),
            total: 3,
          },
          lang: summary.languages,
        }
      : found.facets,
  }
  return (
    <Layout
      {...props}
      result={result}
      count={whole ? summary.articles : undefined}
      onNeedMore={whole && wanted < shards.length ? (shown) => setWanted(blocksFor(shown)) : undefined}
    />
  )
}

/** One block more than the rows need, so that the next ones are there in time; at first only what the page came with. */
function blocksFor(rows: number): number {
  return rows === ROWS ? 1 : Math.ceil(rows / BLOCK) + 1
}

type LayoutProps = Loaded & {
  result: ListResult
  count?: number | undefined
  all?: ListItem[]
  texts?: string[]
  onNeedMore?: ((shown: number) => void) | undefined
}

function Layout({ state, summary, goTo, range, result, count, all, texts, onNeedMore }: LayoutProps) {
  const total = count ?? result.items.length
  const several = summary.articles > 1
  return (
    <>
      {several && summary.dates.length > 0 && (
        <DateBand state={state} summary={summary} dates={result.dates} range={range} goTo={goTo} />
      )}
      <div className="wrap">
        {several && <FilterRow state={state} facets={result.facets} count={total} goTo={goTo} />}
        <div className={several ? 'columns' : 'columns alone'}>
          {several && <Facets state={state} facets={result.facets} goTo={goTo} />}
          <section aria-label={words.archive}>
            <ResultBar state={state} count={total} maybe={result.maybe} facets={result.facets} goTo={goTo} />
            {total === 0 ? (
              <NoResults state={state} all={all ?? []} texts={texts ?? null} range={range} goTo={goTo} />
            ) : (
              <Items
                items={result.items}
                query={state.q}
                texts={texts}
                all={all}
                byDay={summary.articles >= 200}
                onNeedMore={onNeedMore}
              />
            )}
            {isUnfiltered(state) && <YearLinks summary={summary} />}
          </section>
        </div>
      </div>
    </>
  )
}

function rangeInWords(state: ListState, summary: Summary): string {
  if (state.undated) return words.undated
  if (summary.dates.length === 0) return words.undated
  const newest = summary.dates[0]?.[0] ?? ''
  const oldest = summary.dates.at(-1)?.[0] ?? ''
  if (state.from === null && state.to === null) return formatRange(oldest.slice(0, 4), newest.slice(0, 4))
  return formatRange(state.from ?? oldest.slice(0, 4), state.to ?? newest.slice(0, 4))
}

function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('.item h3 a')]
  const at = links.indexOf(document.activeElement as HTMLElement)
  const next = links[at < 0 ? 0 : at + by]
  next?.focus()
  next?.closest('.item')?.scrollIntoView({ block: 'nearest' })
}
