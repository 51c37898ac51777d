import { stat } from 'node:fs/promises'
import { relative } from 'node:path'
import type { Article } from '../article/Article.ts'
import type { Problem } from '../article/Problem.ts'
import type { QuotedArticle } from '../article/Quote.ts'
import { type Claims, giveAddresses } from './giveAddresses.ts'
import { makeCuttingSlug } from './makeCuttingSlug.ts'
import { type ReadFile, readArchiveFile } from './readArchiveFile.ts'
import { walkFolder } from './walkFolder.ts'

/** Where an article stands in the folder: its file; `raw`: a cutting as received, which is never written to. */
export type Located = {
  path: string
  formerly?: string[]
  file: string
  raw: boolean
  n: number
  slug: string
}

export type Ingested = {
  entries: QuotedArticle[]
  located: Located[]
  readArticle: (located: Located) => Promise<Article>
  problems: Problem[]
  seen: number
  skipped: number
}

/** Reads a small folder again and again into memory, and each file only when it has changed. */
export function createIngest(folder: string): () => Promise<Ingested> {
  const kept = new Map<string, { stamp: string; read: ReadFile }>()
  return async () => {
    const walked = await walkFolder(folder)
    const files: (Claims & { read: ReadFile })[] = []
    const present = new Set<string>()
    for (const { path, skipped } of walked) {
      if (skipped !== undefined) continue
      present.add(path)
      const { mtimeMs, size, ino } = await stat(path).catch(() => ({ mtimeMs: 0, size: 0, ino: 0 }))
      const stamp = `${mtimeMs} ${size} ${ino}`
      let known = kept.get(path)
      if (known?.stamp !== stamp) {
        known = { stamp, read: await readArchiveFile(path, relative(folder, path)) }
        kept.set(path, known)
      }
      files.push({ ...claimsOf(known.read), read: known.read })
    }
    for (const path of kept.keys()) if (!present.has(path)) kept.delete(path)
    const { given, problems, imported } = giveAddresses(files)
    const entries = given.map(({ file: { read }, raw, n, slug }) => articleAt(read, raw, n, slug))
    const located = given.map(({ file: { file }, path, raw, n, slug }, i) => {
      const { formerly } = entries[i]!.article
      return { path, file, raw, n, slug, ...(formerly && { formerly }) }
    })
    return {
      entries,
      located,
      readArticle: async (one) => entries[located.indexOf(one)]!.article,
      problems: [...files.flatMap(({ read }) => read.problems), ...problems],
      seen: walked.length,
      skipped: walked.filter(({ skipped }) => skipped !== undefined).length + imported,
    }
  }
}

/** What a file's articles and drafts ask for. */
export function claimsOf({ file, sha256, articles, drafts }: ReadFile): Claims {
  return {
    file,
    sha256,
    articles: articles.map(({ article: { slug, published, formerly, cutting } }) => ({
      slug,
      published,
      ...(formerly && { formerly }),
      ...(cutting && { cutting: cutting.sha256 }),
    })),
    drafts: drafts.map(({ draft }) => ({ slug: makeCuttingSlug(draft), published: draft.published })),
  }
}

/** An article of a file, or what its n-th draft becomes under a slug. */
export function articleAt(read: ReadFile, raw: boolean, n: number, slug: string): QuotedArticle {
  if (!raw) return read.articles[n]!
  const { draft, format, text, quotes } = read.drafts[n]!
  const { file, sha256 } = read
  return { article: { slug, ...draft, cutting: { file, format, sha256, text } }, quotes }
}
