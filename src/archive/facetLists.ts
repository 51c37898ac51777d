import type { FacetList } from './facetFiles.ts'
import { facetSlug } from './facetSlug.ts'
import type { LightEntry } from './makeEntry.ts'
import type { FacetName } from './Summary.ts'

type Lists = Map<string, FacetList & { quotes: [string, string[]][] }>

/** The values of every filter with their articles, from the entries in the order of their numbers, oldest first. */
export function facetLists(entries: readonly LightEntry[]): Record<FacetName, FacetList[]> {
  const lists: Record<FacetName, Lists> = {
    publisher: new Map(),
    speaker: new Map(),
    kind: new Map(),
    lang: new Map(),
  }
  const add = (facet: FacetName, slug: string, name: string, article: number) => {
    const list = lists[facet].get(slug) ?? { slug, name, articles: [], quotes: [] }
    // Of several ways to write a name the newest article's is shown.
    list.name = name
    if (list.articles.at(-1) !== article) list.articles.push(article)
    lists[facet].set(slug, list)
    return list
  }
  for (const [article, { item, said }] of entries.entries()) {
    if (item.publisher !== undefined) {
      const { quotes } = add('publisher', facetSlug(item.publisher), item.publisher, article)
      const ids = said.flatMap(([, own]) => own)
      if (ids.length > 0) quotes.push([item.path, ids])
    }
    add('lang', item.language, item.language, article)
    for (const kind of item.quotes) add('kind', kind, kind, article)
    for (const [name, ids] of said) {
      if (name === null) continue
      const { quotes } = add('speaker', facetSlug(name), name, article)
      const last = quotes.at(-1)
      if (last?.[0] === item.path) last[1].push(...ids)
      else quotes.push([item.path, [...ids]])
    }
  }
  for (const facet of [lists.speaker, lists.publisher])
    for (const { quotes } of facet.values()) quotes.reverse()
  const of = (facet: FacetName) => [...lists[facet].values()]
  return { publisher: of('publisher'), speaker: of('speaker'), kind: of('kind'), lang: of('lang') }
}
