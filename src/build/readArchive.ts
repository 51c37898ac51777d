import { archiveFiles } from '../archive/archiveFiles.ts'
import { keepNames } from '../archive/keepNames.ts'
import { makeEntry } from '../archive/makeEntry.ts'
import { articlePath } from '../article/address.ts'
import type { Problem } from '../article/Problem.ts'
import type { QuotedArticle } from '../article/Quote.ts'
import { createIngest, type Origin } from './ingestFolder.ts'
import { readKeptNames } from './readKeptNames.ts'
import { readSite } from './readSite.ts'

export type ReadArchive = {
  files: Map<string, string | Uint8Array<ArrayBuffer>>
  entries: QuotedArticle[]
  origins: Map<string, Origin>
  problems: Problem[]
}

/**
 * Reads a folder of articles into the files a browser loads; called again, it reads only what has changed. For the
 * keeper's own reader the files name the problems and the names kept by hand; a site for everybody has neither.
 */
export function createArchiveReader(folder: string, keeper: boolean): () => Promise<ReadArchive> {
  const ingest = createIngest(folder)
  return async () => {
    const { entries, origins, problems: fileProblems } = await ingest()
    const { site, problems: siteProblems } = await readSite(folder)
    const { names, problems: nameProblems } = await readKeptNames(folder)
    const problems = [...siteProblems, ...nameProblems, ...fileProblems]
    const named = entries.map(({ article, quotes }) =>
      makeEntry(article, keepNames(quotes, names, articlePath(article))),
    )
    const shared = archiveFiles({
      entries: named.map(({ light }) => light),
      read: (n) => named[n]!.heavy,
      problems,
      site,
      keeper: keeper || site.publish === 'private',
      ...(keeper && { names }),
    })
    return {
      files: new Map([...shared, ...named.map(({ heavy }) => heavy.page)]),
      entries,
      origins,
      problems,
    }
  }
}
