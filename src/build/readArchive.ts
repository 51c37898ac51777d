import { archiveFiles } from '../archive/archiveFiles.ts'
import type { Problem } from '../article/Problem.ts'
import { createIngest } from './ingestFolder.ts'
import { readSite } from './readSite.ts'

export type ReadArchive = { files: Map<string, string>; problems: Problem[]; articles: number }

/** Reads a folder of articles into the files a browser loads; called again, it reads only what has changed. */
export function createArchiveReader(folder: string): () => Promise<ReadArchive> {
  const ingest = createIngest(folder)
  return async () => {
    const { entries, problems } = await ingest()
    const { site, problems: settingsProblems } = await readSite(folder)
    const all = [...settingsProblems, ...problems]
    return {
      files: new Map(archiveFiles({ entries, problems: all, site })),
      problems: all,
      articles: entries.length,
    }
  }
}
