import type { FacetList } from './facetFiles.ts'
import { facetSlug } from './facetSlug.ts'
import type { LightEntry } from './makeEntry.ts'
import type { QuoteAddresses } from './quoteAddresses.ts'
import { FACETS, type FacetName, type QuotedFacet } from './Summary.ts'

/** What an article is found by in each filter, as [slug, name]. */
export function facetValues(
  { item, said, kinds }: Pick<LightEntry, 'item' | 'said' | 'kinds'>,
  facet: FacetName,
): [slug: string, name: string][] {
  if (facet === 'publisher')
    return item.publisher === undefined ? [] : [[facetSlug(item.publisher), item.publisher]]
  if (facet === 'speaker')
    return said.flatMap(([name]): [string, string][] => (name === null ? [] : [[facetSlug(name), name]]))
  if (facet === 'kind') return kinds.map((kind) => [kind, kind])
  return [[item.language, item.language]]
}

/** The values of every filter with their articles, from the entries in the order of their numbers, oldest first. */
export function facetLists(entries: readonly LightEntry[]): Record<FacetName, FacetList[]> {
  const of = (facet: FacetName) => {
    const lists = new Map<string, FacetList>()
    for (const [article, entry] of entries.entries())
      for (const [slug, name] of facetValues(entry, facet)) {
        const list = lists.get(slug) ?? { slug, name, articles: [] }
        // Of several ways to write a name the newest article's is shown.
        list.name = name
        if (list.articles.at(-1) !== article) list.articles.push(article)
        lists.set(slug, list)
      }
    return [...lists.values()]
  }
  return Object.fromEntries(FACETS.map((facet) => [facet, of(facet)])) as Record<FacetName, FacetList[]>
}

/** The quotes of a publisher's or speaker's articles, newest first; a publisher's are all, whoever is named or not. */
export function* quotesOfList(
  { slug, articles }: FacetList,
  facet: QuotedFacet,
  entries: readonly LightEntry[],
): Generator<QuoteAddresses> {
  for (let i = articles.length - 1; i >= 0; i -= 1) {
    const { item, said } = entries[articles[i]!]!
    const ids: string[] = []
    for (const [name, own] of said)
      if (facet === 'publisher' || (name !== null && facetSlug(name) === slug)) ids.push(...own)
    if (ids.length > 0) yield { path: item.path, ids }
  }
}
