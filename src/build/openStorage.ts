import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { loadKept, saveKept } from './ArticleCache.ts'
import { hashCode } from './builtCode.ts'
import { CACHE, cacheFolder } from './cacheFolder.ts'
import { hashFolders } from './hashFolders.ts'
import { partsOnDisk } from './KeptParts.ts'
import { openRecords } from './Records.ts'
import type { Storage } from './readArchive.ts'
import { ROOT } from './root.ts'
import { startThreads, type Threads } from './Threads.ts'

/** What is read of an article depends on these; with any other version of them everything is read again. */
const ENGINE = [
  ...['src/article', 'src/cuttings', 'src/quotes', 'src/archive'],
  ...['src/build/ingestFolder.ts', 'src/build/keepFile.ts', 'src/build/KeptFile.ts'],
  ...['src/build/makeCuttingSlug.ts', 'src/build/readArchiveFile.ts'],
]

/** Threads that read a folder of articles, and what is known of it from earlier runs. */
export type OpenStorage = {
  storage: Required<Storage>
  threads: Threads
  /** Of the code that pages are rendered with. */
  code: string
  save: () => void
  close: () => Promise<void>
}

/**
 * Opens what is kept of a folder: a second time for one who builds while the reader runs. With `begin` a thread starts
 * while what is kept is loaded.
 */
export async function openStorage(folder: string, begin: boolean): Promise<OpenStorage> {
  const code = hashCode()
  const engine = hashFolders(ROOT, ENGINE)
  const { path, release } =
    cacheFolder('articles', folder) ?? cacheFolder('articles-too', folder) ?? passingFolder()
  const opened: (() => unknown)[] = [release]
  const close = async () => {
    for (const end of opened.toReversed()) await end()
  }
  try {
    const threads = await startThreads(code, path)
    opened.push(threads.close)
    if (begin) threads.begin()
    const kept = loadKept(path, engine)
    const records = openRecords(path, 0)
    opened.push(records.close)
    return {
      storage: { readers: threads.readers, records, parts: partsOnDisk(path), kept },
      threads,
      code,
      save: () => saveKept(path, engine, kept),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

function passingFolder(): { path: string; release: () => void } {
  mkdirSync(CACHE, { recursive: true })
  const path = mkdtempSync(join(CACHE, 'passing-'))
  return { path, release: () => rmSync(path, { recursive: true, force: true }) }
}
