import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { relative } from 'node:path'
import { type Article, blockText, type Draft } from '../article/Article.ts'
import { articlePath } from '../article/address.ts'
import { correctQuotes } from '../article/correctQuotes.ts'
import type { Problem } from '../article/Problem.ts'
import type { Quote, QuotedArticle } from '../article/Quote.ts'
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

/** The file of an article, below the folder; `raw`: a cutting as received, which is never written to. */
export type Origin = { file: string; raw: boolean }
export type Ingested = {
  entries: QuotedArticle[]
  /** By the address of the article. */
  origins: Map<string, Origin>
  problems: Problem[]
  seen: number
  skipped: number
}

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
    ...readArticles(
      read.articles,
      read.drafts.length === 0 ? joinRefusals(read.problems) : read.problems,
      file,
    ),
  }
}

/** A refused file is named once, with all that is wrong with it. */
function joinRefusals(problems: readonly Problem[]): Problem[] {
  const [first, ...others] = problems.filter(({ severity }) => severity === 'refused')
  if (!first || others.length === 0) return [...problems]
  const more = others.map(({ line, message }) => (line === undefined ? message : `line ${line}: ${message}`))
  return [{ ...first, message: [first.message, ...more].join('; ') }]
}

/** The quotes of articles that are kept as JSON, as corrected by hand. */
function readArticles(articles: readonly Article[], problems: readonly Problem[], file: string) {
  const lostOnes: Problem[] = []
  const read = articles.map((article) => {
    const found = extractQuotes(article.body, article.language)
    if (!article.corrections) return { article, quotes: found }
    const { quotes, lost } = correctQuotes(found, article.body.map(blockText), article.corrections)
    for (const { words } of lost)
      lostOnes.push({
        file,
        message: `a correction's words are not in the text: ${words}`,
        severity: 'doubtful',
      })
    return { article, quotes }
  })
  return { articles: read, problems: [...problems, ...lostOnes] }
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
    const { entries, origins, problems, imported } = giveAddresses(reads)
    return { entries, origins, problems, seen: walked.length, skipped: settings + imported }
  }
}

/**
 * Gives every cutting its address. Article JSON comes first, for it is the truth: a raw cutting that has been
 * imported is left out, and two articles of one address are a problem of the later file.
 */
function giveAddresses(reads: readonly ReadFile[]): {
  entries: QuotedArticle[]
  origins: Map<string, Origin>
  problems: Problem[]
  imported: number
} {
  const origins = new Map<string, Origin>()
  const entries: QuotedArticle[] = []
  const problems = reads.flatMap((read) => read.problems)
  const taken = new Map<string, string>()
  // Addresses that articles have left: they lead to them, so no other cutting is given one.
  const reserved = new Set<string>()
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
      for (const former of article.formerly ?? []) reserved.add(former)
      origins.set(path, { file, raw: false })
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
      const slug = freeSlug(makeCuttingSlug(draft), (candidate) => {
        const path = articlePath({ slug: candidate, published: draft.published })
        return taken.has(path) || reserved.has(path)
      })
      const article: Article = { slug, ...draft, cutting: { file, format, sha256, text } }
      taken.set(articlePath(article), file)
      origins.set(articlePath(article), { file, raw: true })
      entries.push({ article, quotes })
    }
  }
  return { entries, origins, problems, imported: left }
}
