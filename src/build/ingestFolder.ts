import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { relative } from 'node:path'
import type { Entry } from '../archive/archiveFiles.ts'
import type { Article, Draft } from '../article/Article.ts'
import { articlePath } from '../article/address.ts'
import type { Problem } from '../article/Problem.ts'
import type { Quote } from '../article/Quote.ts'
import { freeSlug } from '../article/slug.ts'
import { readCutting } from '../cuttings/readCutting.ts'
import { extractQuotes } from '../quotes/extractQuotes.ts'
import { makeCuttingSlug } from './makeCuttingSlug.ts'
import { walkFolder } from './walkFolder.ts'

/** Refused by name beyond this: no press cutting comes near, and a reader must not exhaust the machine. */
export const LARGEST_FILE = 20 * 1024 * 1024

/** What one file gave, before addresses are given out. */
export type ReadFile = {
  file: string
  sha256: string
  drafts: { draft: Draft; format: string; text: string; quotes: Quote[] }[]
  articles: { article: Article; quotes: Quote[] }[]
  problems: Problem[]
}

export type Ingested = { entries: Entry[]; problems: Problem[]; seen: number; skipped: number }

/** Reads one file; a problem instead of an exception where it cannot be read. `file` is the name that problems carry. */
export async function readArchiveFile(path: string, file: string): Promise<ReadFile> {
  const nothing = { file, sha256: '', drafts: [], articles: [] }
  const refused = (message: string): ReadFile => ({
    ...nothing,
    problems: [{ file, message, severity: 'refused' }],
  })
  let bytes: Buffer
  try {
    const { size } = await stat(path)
    if (size > LARGEST_FILE) return refused(`larger than ${LARGEST_FILE / 1024 / 1024} MB`)
    bytes = await readFile(path)
  } catch (error) {
    return refused(`could not be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  const read = readCutting(bytes, file)
  return {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    drafts: read.drafts.map((draft) => ({
      ...draft,
      quotes: extractQuotes(draft.draft.body, draft.draft.language),
    })),
    articles: read.articles.map((article) => ({
      article,
      quotes: extractQuotes(article.body, article.language),
    })),
    problems: read.problems,
  }
}

/** Reads folders again and again, and each file only when it has changed. */
export function createIngest(folder: string): () => Promise<Ingested> {
  const kept = new Map<string, { stamp: string; read: ReadFile }>()
  return async () => {
    const walked = await walkFolder(folder)
    const reads: ReadFile[] = []
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
      reads.push(known.read)
    }
    for (const path of kept.keys()) if (!present.has(path)) kept.delete(path)
    const settings = walked.filter(({ skipped }) => skipped !== undefined).length
    const { entries, problems, imported } = giveAddresses(reads)
    return { entries, problems, seen: walked.length, skipped: settings + imported }
  }
}

/**
 * Gives every cutting its address. Article JSON comes first, for it is the truth: a raw cutting that has been
 * imported is left out, and two articles of one address are a problem of the later file.
 */
function giveAddresses(reads: readonly ReadFile[]): {
  entries: Entry[]
  problems: Problem[]
  imported: number
} {
  const entries: Entry[] = []
  const problems = reads.flatMap((read) => read.problems)
  const taken = new Map<string, string>()
  const imported = new Set<string>()
  for (const { file, articles } of reads)
    for (const { article, quotes } of articles) {
      const path = articlePath(article)
      const other = taken.get(path)
      if (other !== undefined) {
        problems.push({ file, message: `has the same address as ${other}: ${path}`, severity: 'refused' })
        continue
      }
      taken.set(path, file)
      if (article.cutting) imported.add(article.cutting.sha256)
      entries.push({ article, quotes })
    }
  let left = 0
  for (const { file, sha256, drafts } of reads) {
    if (drafts.length > 0 && imported.has(sha256)) {
      left += 1
      continue
    }
    for (const { draft, format, text, quotes } of drafts) {
      const slug = freeSlug(makeCuttingSlug(draft), (candidate) =>
        taken.has(articlePath({ slug: candidate, published: draft.published })),
      )
      const article: Article = { slug, ...draft, cutting: { file, format, sha256, text } }
      taken.set(articlePath(article), file)
      entries.push({ article, quotes })
    }
  }
  return { entries, problems, imported: left }
}
