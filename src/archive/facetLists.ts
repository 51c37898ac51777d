import type { FacetList } from './facetFiles.ts'
import { facetSlug } from './facetSlug.ts'
import type { LightEntry } from './makeEntry.ts'
import { FACETS, type FacetName } from './Summary.ts'

/** What an article is found by in each filter, as [slug, name]. */
export function facetValues(
  { item, speakers, kinds }: Pick<LightEntry, 'item' | 'speakers' | 'kinds'>,
  facet: FacetName,
): [slug: string, name: string][] {
  if (facet === 'publisher')
    return item.publisher === undefined ? [] : [[facetSlug(item.publisher), item.publisher]]
  if (facet === 'speaker') return speakers.map((name) => [facetSlug(name), name])
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
