import { readFile } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import * as v from 'valibot'
import writeFileAtomic from 'write-file-atomic'
import type { Article } from '../article/Article.ts'
import { ArticleSchema } from '../article/ArticleSchema.ts'
import { articlePath } from '../article/address.ts'
import type { Change } from '../article/Change.ts'
import { changeKeptNames } from '../article/changeKeptNames.ts'
import { correctArticle } from '../article/correctArticle.ts'
import type { NameChange } from '../article/KeptNames.ts'
import type { QuotedArticle } from '../article/Quote.ts'
import { freeFile } from './freeFile.ts'
import type { Origin } from './ingestFolder.ts'
import { KEPT_NAMES, readKeptNames } from './readKeptNames.ts'

/** A change that cannot be made, with the reason a person is told. */
export class RefusedChange extends Error {}

type Folder = { folder: string; entries: readonly QuotedArticle[]; origins: ReadonlyMap<string, Origin> }

/**
 * Makes one change to the article at an address, in its file; gives the address it has then. The articles of a raw
 * cutting become JSON files beside it first, for JSON is what corrections are kept in, and the cutting stays as it was.
 */
export async function correctFolder(archive: Folder, path: string, change: Change): Promise<string> {
  const { article, origin } = findArticle(archive, path)
  const corrected = correctArticle(article, change)
  const checked = v.safeParse(ArticleSchema, corrected)
  if (!checked.success) throw new RefusedChange(checked.issues.map(reason).join('; '))
  const now = articlePath(corrected)
  if (now !== articlePath(article) && inUse(archive, article).has(now))
    throw new RefusedChange(`another article is at ${now}`)
  for (const [file, content] of await filesFor(archive, origin, article, corrected)) {
    if (!resolve(file).startsWith(`${resolve(archive.folder)}${sep}`))
      throw new RefusedChange(`${file} is outside the open folder`)
    await writeFileAtomic(file, `${JSON.stringify(content, null, 2)}\n`)
  }
  return now
}

/** By the address it has, or one that it had. */
function findArticle({ entries, origins }: Folder, path: string): { article: Article; origin: Origin } {
  const entry =
    entries.find(({ article }) => articlePath(article) === path) ??
    entries.find(({ article }) => article.formerly?.includes(path))
  const origin = entry && origins.get(articlePath(entry.article))
  if (!origin) throw new RefusedChange(`there is no article at ${path}`)
  return { article: entry.article, origin }
}

/** Addresses of the other articles, and those they had: they still lead to them. */
function inUse({ entries }: Folder, article: Article): Set<string> {
  return new Set(
    entries.flatMap((entry) =>
      entry.article === article ? [] : [articlePath(entry.article), ...(entry.article.formerly ?? [])],
    ),
  )
}

function reason(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'the article'} ${issue.message}`
}

/** What is to be written where: the article's own file, or new ones beside the raw cutting, one for each article in it. */
async function filesFor(
  { folder, entries, origins }: Folder,
  origin: Origin,
  was: Article,
  corrected: Article,
): Promise<[file: string, content: Article][]> {
  if (!origin.raw) return [[join(folder, origin.file), corrected]]
  const beside = dirname(join(folder, origin.file))
  const today = new Date().toISOString().slice(0, 10)
  const files: [string, Article][] = []
  for (const { article } of entries) {
    if (origins.get(articlePath(article))?.file !== origin.file) continue
    const { cutting, ...own } = article === was ? corrected : article
    const file = await freeFile(beside, article)
    files.push([file, { ...own, collected: own.collected ?? today, ...(cutting && { cutting }) }])
  }
  return files
}

/** Makes one change to the names kept by hand. A file that is broken is not written over. */
export async function correctNames(folder: string, change: NameChange): Promise<void> {
  const { names, problems } = await readKeptNames(folder)
  const problem = problems[0]
  if (problem) throw new RefusedChange(`${KEPT_NAMES}: ${problem.message}`)
  const file = join(folder, KEPT_NAMES)
  const text = `${JSON.stringify(changeKeptNames(names, change), null, 2)}\n`
  if (text !== (await readFile(file, 'utf8').catch(() => null))) await writeFileAtomic(file, text)
}
