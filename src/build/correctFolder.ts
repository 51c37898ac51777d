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
import { freeFile } from './freeFile.ts'
import type { Located } from './ingestFolder.ts'
import { KEPT_NAMES, readKeptNames } from './readKeptNames.ts'

/** A change that cannot be made, with the reason a person is told. */
export class RefusedChange extends Error {}

type Folder = {
  folder: string
  located: readonly Located[]
  readArticle: (located: Located) => Promise<Article>
}

/**
 * Makes one change to the article at an address, in its file; gives the address it has then. The articles of a raw
 * cutting become JSON files beside it first, for JSON is what corrections are kept in, and the cutting stays as it was.
 */
export async function correctFolder(archive: Folder, path: string, change: Change): Promise<string> {
  const found = findArticle(archive, path)
  const article = await archive.readArticle(found)
  const corrected = correctArticle(article, change)
  const checked = v.safeParse(ArticleSchema, corrected)
  if (!checked.success) throw new RefusedChange(checked.issues.map(reason).join('; '))
  const now = articlePath(corrected)
  if (now !== found.path && inUse(archive, found).has(now))
    throw new RefusedChange(`another article is at ${now}`)
  for (const [file, content] of await filesFor(archive, found, corrected)) {
    if (!resolve(file).startsWith(`${resolve(archive.folder)}${sep}`))
      throw new RefusedChange(`${file} is outside the open folder`)
    await writeFileAtomic(file, `${JSON.stringify(content, null, 2)}\n`)
  }
  return now
}

/** By the address it has, or one that it had. */
function findArticle({ located }: Folder, path: string): Located {
  const found =
    located.find((one) => one.path === path) ?? located.find((one) => one.formerly?.includes(path))
  if (!found) throw new RefusedChange(`there is no article at ${path}`)
  return found
}

/** Addresses of the other articles, and those they had: they still lead to them. */
function inUse({ located }: Folder, article: Located): Set<string> {
  return new Set(located.flatMap((one) => (one === article ? [] : [one.path, ...(one.formerly ?? [])])))
}

function reason(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'the article'} ${issue.message}`
}

/** What is to be written where: the article's own file, or new ones beside the raw cutting, one for each article in it. */
async function filesFor(
  { folder, located, readArticle }: Folder,
  was: Located,
  corrected: Article,
): Promise<[file: string, content: Article][]> {
  if (!was.raw) return [[join(folder, was.file), corrected]]
  const beside = dirname(join(folder, was.file))
  const today = new Date().toISOString().slice(0, 10)
  const files: [string, Article][] = []
  for (const one of located) {
    if (one.file !== was.file) continue
    const { cutting, ...own } = one === was ? corrected : await readArticle(one)
    const file = await freeFile(beside, own)
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
