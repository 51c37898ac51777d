import { dateMatch } from '../../src/archive/dateMatch.ts'
import { facetSlug } from '../../src/archive/facetSlug.ts'
import type { ListItem } from '../../src/archive/ListItem.ts'
import type { ListState } from '../../src/archive/ListState.ts'
import type { LightEntry } from '../../src/archive/makeEntry.ts'
import { FACETS, type Facet, type FacetName, type FacetValue } from '../../src/archive/Summary.ts'

export type ListResult = {
  items: ListItem[]
  /** Articles that may lie in the date range but state too little to tell. */
  maybe: number
  facets: Record<FacetName, Facet>
  /** Dates of what the other filters leave, whatever the date range: what the histogram draws. */
  dates: string[]
}

/** What is known of an article beside its text. */
export type Known = Pick<LightEntry, 'item' | 'said' | 'kinds'>

/** The values an article has in a facet, as [slug, name]. */
function facetValues({ item, said, kinds }: Known, facet: FacetName): [string, string][] {
  switch (facet) {
    case 'publisher':
      return item.publisher === undefined ? [] : [[facetSlug(item.publisher), item.publisher]]
    case 'speaker':
      return said.flatMap(([name]): [string, string][] => (name === null ? [] : [[facetSlug(name), name]]))
    case 'kind':
      return kinds.map((kind) => [kind, kind])
    case 'lang':
      return [[item.language, item.language]]
  }
}

class FacetCount {
  private readonly counts = new Map<string, FacetValue>()

  add(known: Known, facet: FacetName): void {
    const seen = new Set<string>()
    for (const [slug, name] of facetValues(known, facet)) {
      if (seen.has(slug)) continue
      seen.add(slug)
      const value = this.counts.get(slug)
      if (value) value.count += 1
      else this.counts.set(slug, { slug, name, count: 1 })
    }
  }

  /** Most frequent first, then by name; values that are chosen stay even where nothing has them. */
  facet(chosen: readonly string[], nameOf: (slug: string) => string): Facet {
    for (const slug of chosen)
      if (!this.counts.has(slug)) this.counts.set(slug, { slug, name: nameOf(slug), count: 0 })
    const values = [...this.counts.values()]
    values.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    return { values, total: values.length }
  }
}

/**
 * The articles of a state, and the counts beside every filter value given the other filters (as if the value were
 * ticked). `articles` are in list order, newest first.
 */
export function evaluateList(articles: readonly Known[], state: ListState): ListResult {
  const found: ListItem[] = []
  const dates: string[] = []
  const counts = {
    publisher: new FacetCount(),
    speaker: new FacetCount(),
    kind: new FacetCount(),
    lang: new FacetCount(),
  }
  let maybe = 0
  for (const known of articles) {
    const { item } = known
    const failing = FACETS.filter((facet) => !passes(known, facet, state))
    if (failing.length > 1) continue
    const match = dateMatch(item.published, state)
    if (failing.length === 0 && item.published !== null) dates.push(item.published)
    if (match === 'maybe' && failing.length === 0) maybe += 1
    if (match !== 'inside') continue
    for (const facet of FACETS)
      if (failing.length === 0 || failing[0] === facet) counts[facet].add(known, facet)
    if (failing.length === 0) found.push(item)
  }
  const nameIn = (facet: FacetName) => (slug: string) => nameOf(articles, facet, slug)
  return {
    items: state.sort === 'oldest' ? oldestFirst(found) : found,
    maybe,
    dates,
    facets: {
      publisher: counts.publisher.facet(state.publisher, nameIn('publisher')),
      speaker: counts.speaker.facet(state.speaker, nameIn('speaker')),
      kind: counts.kind.facet(state.kind, nameIn('kind')),
      lang: counts.lang.facet(state.lang, nameIn('lang')),
    },
  }
}

/** The name behind a slug that nothing found has: some article of the archive may have it. */
function nameOf(articles: readonly Known[], facet: FacetName, slug: string): string {
  for (const known of articles)
    for (const [own, name] of facetValues(known, facet)) if (own === slug) return name
  return slug
}

function passes(known: Known, facet: FacetName, state: ListState): boolean {
  const chosen: readonly string[] = state[facet]
  return chosen.length === 0 || facetValues(known, facet).some(([slug]) => chosen.includes(slug))
}

/** Undated articles stay last in either order. */
function oldestFirst(items: readonly ListItem[]): ListItem[] {
  const undated = items.findIndex((item) => item.published === null)
  const dated = undated < 0 ? items : items.slice(0, undated)
  return [...[...dated].reverse(), ...(undated < 0 ? [] : items.slice(undated))]
}
