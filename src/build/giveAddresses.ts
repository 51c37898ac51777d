import { articlePath } from '../article/address.ts'
import type { Problem } from '../article/Problem.ts'
import { freeSlug } from '../article/slug.ts'

/** What an article or a draft asks for: `slug` of a draft is the one it gets where nobody else has it. */
export type Claim = {
  slug: string
  published: string | null
  formerly?: string[]
  /** Of an article that came of a cutting: the cutting's hash. */
  cutting?: string
}
export type Claims = {
  file: string
  sha256: string
  articles: readonly Claim[]
  drafts: readonly Claim[]
}
/** The address given to the n-th article, or the n-th draft (`raw`), of a file. */
export type Given<File> = { file: File; n: number; raw: boolean; slug: string; path: string }

/**
 * Gives every cutting its address. Article JSON comes first, for it is the truth: a raw cutting that has been
 * imported is left out, and two articles of one address are a problem of the later file.
 */
export function giveAddresses<File extends Claims>(
  files: readonly File[],
): { given: Given<File>[]; problems: Problem[]; imported: number } {
  const given: Given<File>[] = []
  const problems: Problem[] = []
  const taken = new Map<string, string>()
  // Addresses that articles have left: they lead to them, so no other cutting is given one.
  const reserved = new Set<string>()
  const imported = new Set<string>()
  for (const one of files)
    for (const [n, article] of one.articles.entries()) {
      const path = articlePath(article)
      const other = taken.get(path)
      if (other !== undefined) {
        const message = `has the same address as ${other}: ${path}`
        problems.push({ file: one.file, message, severity: 'refused' })
        continue
      }
      taken.set(path, one.file)
      for (const former of article.formerly ?? []) reserved.add(former)
      if (article.cutting !== undefined) imported.add(article.cutting)
      given.push({ file: one, n, raw: false, slug: article.slug, path })
    }
  let left = 0
  for (const one of files) {
    if (one.drafts.length > 0 && imported.has(one.sha256)) {
      left += 1
      continue
    }
    for (const [n, { slug: wanted, published }] of one.drafts.entries()) {
      const slug = freeSlug(wanted, (candidate) => {
        const path = articlePath({ slug: candidate, published })
        return taken.has(path) || reserved.has(path)
      })
      const path = articlePath({ slug, published })
      taken.set(path, one.file)
      given.push({ file: one, n, raw: true, slug, path })
    }
  }
  return { given, problems, imported: left }
}
