import { isPublicationDate } from '../article/publicationDate.ts'
import { QUOTE_FACETS, type QuoteFacet } from './ListItem.ts'

/**
 * Everything that a list shows, as its address says it. `from` and `to` are dates of any precision (2017, 2017-06,
 * 2017-06-07), both inclusive; values of facets are slugs: one facet's values are alternatives, facets combine.
 */
export type ListState = {
  from: string | null
  to: string | null
  undated: boolean
  publisher: string[]
  speaker: string[]
  kind: QuoteFacet[]
  lang: string[]
  q: string
  /** best: the best answers to a search first; without one, as newest. */
  sort: 'best' | 'newest' | 'oldest'
}

const SORTS = ['best', 'newest', 'oldest'] as const

export const WHOLE_LIST: ListState = {
  from: null,
  to: null,
  undated: false,
  publisher: [],
  speaker: [],
  kind: [],
  lang: [],
  q: '',
  sort: 'best',
}

function readDate(text: string | null): string | null {
  return text !== null && text.length <= 10 && isPublicationDate(text) ? text : null
}

/** Reads the state of a list from its address: the date in its path and its query. What makes no sense is left out. */
export function readListState(
  path: { date: string | null; undated: boolean },
  query: URLSearchParams,
): ListState {
  const values = (name: string) => [...new Set(query.getAll(name).filter((value) => value !== ''))]
  const from = path.date ?? readDate(query.get('from'))
  const to = path.date ?? readDate(query.get('to'))
  return {
    from,
    to: from !== null && to !== null && isBefore(to, from) ? null : to,
    undated: path.undated,
    publisher: values('publisher'),
    speaker: values('speaker'),
    kind: QUOTE_FACETS.filter((kind) => values('kind').includes(kind)),
    lang: values('lang'),
    q: (query.get('q') ?? '').slice(0, 400),
    sort: SORTS.find((sort) => sort === query.get('sort')) ?? 'best',
  }
}

/** True where `date` lies wholly before `other`; a date that holds the other (2017 and 2017-06) does not. */
export function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length)
  return date.slice(0, length) < other.slice(0, length)
}

/** The one address of a state, below the base: a path for a whole year, month or day, a query for the rest. */
export function listAddress(state: ListState): string {
  const query = new URLSearchParams()
  let path = ''
  if (state.undated) path = 'undated/'
  else if (state.from !== null && state.from === state.to) path = `${state.from.replaceAll('-', '/')}/`
  else {
    if (state.from !== null) query.set('from', state.from)
    if (state.to !== null) query.set('to', state.to)
  }
  if (state.q.trim() !== '') query.set('q', state.q)
  for (const name of ['publisher', 'speaker', 'kind', 'lang'] as const)
    for (const value of state[name]) query.append(name, value)
  if (state.sort !== 'best') query.set('sort', state.sort)
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}

/** True where nothing but dates narrows the list. */
export function isUnfiltered(state: ListState): boolean {
  return (
    state.q.trim() === '' &&
    state.publisher.length + state.speaker.length + state.kind.length + state.lang.length === 0
  )
}
