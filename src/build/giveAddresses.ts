import { contentName } from '../archive/contentName.ts'
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

/** Letters of a draft's own mark that tell its address from that of another of the same date and headline. */
const MARK = 4

/**
 * Gives every cutting its address. Article JSON comes first, for it is the truth: a raw cutting that has been
 * imported is left out, and two articles of one address are a problem of the later file. Of several drafts that ask
 * for one address, one gets it and the others a mark of their file's name behind it: which one depends on the names
 * alone, so that none of them changes places with another when a file is added, or edited.
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
  const drafts: (Given<File> & { claim: Claim; mark: string })[] = []
  for (const one of files) {
    if (one.drafts.length > 0 && imported.has(one.sha256)) {
      left += 1
      continue
    }
    for (const [n, claim] of one.drafts.entries()) {
      const mark = contentName(`${one.file} ${n}`)
      drafts.push({ file: one, n, raw: true, slug: claim.slug, path: articlePath(claim), claim, mark })
    }
  }
  // All plain addresses are given out before marked ones, so that no mark takes one away.
  const marked: typeof drafts = []
  const first = new Map<string, string>()
  for (const { path, mark } of drafts) if (!(mark > (first.get(path) ?? '~'))) first.set(path, mark)
  const isFree = (path: string) => !taken.has(path) && !reserved.has(path)
  for (const draft of drafts)
    if (isFree(draft.path) && first.get(draft.path) === draft.mark) taken.set(draft.path, draft.file.file)
    else marked.push(draft)
  for (const draft of marked) {
    const { claim, mark } = draft
    const { published } = claim
    draft.slug = freeSlug(
      `${claim.slug}-${mark.slice(0, MARK)}`,
      (slug) => !isFree(articlePath({ slug, published })),
    )
    draft.path = articlePath({ slug: draft.slug, published })
    taken.set(draft.path, draft.file.file)
  }
  for (const { claim: _, mark: __, ...draft } of drafts) given.push(draft)
  return { given, problems, imported: left }
}
