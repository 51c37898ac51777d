import type { FacetName } from '../../archive/Summary.ts'
import { words } from '../words.ts'

let languages: Intl.DisplayNames | undefined

/** The name of a filter value as the page shows it. */
export function facetLabel(facet: FacetName, name: string): string {
  if (facet === 'kind') return words.quoteFacet[name] ?? name
  if (facet !== 'lang' || name === 'und') return name
  const own = words.languages[name]
  if (own) return own
  // The browser knows all others; it takes 10 ms to begin with.
  languages ??= new Intl.DisplayNames('en', { type: 'language' })
  try {
    return languages.of(name) ?? name
  } catch {
    return name
  }
}
