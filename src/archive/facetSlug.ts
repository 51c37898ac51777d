import { makeSlug } from '../article/slug.ts'

const slugs = new Map<string, string>()

/** The slug of a speaker's or publisher's name, as it stands in addresses. */
export function facetSlug(name: string): string {
  let slug = slugs.get(name)
  if (slug === undefined) {
    slug = makeSlug(name, 'name')
    slugs.set(name, slug)
  }
  return slug
}
