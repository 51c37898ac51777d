import { join } from 'node:path'
import { type ArchiveInput, archiveFiles } from '../archive/archiveFiles.ts'
import { articleShard } from '../archive/shards.ts'
import type { Article } from '../article/Article.ts'
import type { KeptNames } from '../article/KeptNames.ts'
import type { Problem } from '../article/Problem.ts'
import { type Catalogue, FolderReader } from './FolderReader.ts'
import { articleAt, type Located } from './ingestFolder.ts'
import type { KeptFile } from './KeptFile.ts'
import { type KeptParts, partsInMemory } from './KeptParts.ts'
import { type Readers, readersHere } from './Readers.ts'
import { type Records, recordsInMemory } from './Records.ts'
import { hashBytes, readArchiveFile } from './readArchiveFile.ts'
import { readKeptNames } from './readKeptNames.ts'
import { readSite } from './readSite.ts'

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

export type Content = string | Uint8Array
/** The files a browser loads, and what corrections need. */
export type ReadArchive = {
  files: { get: (path: string) => Content | undefined }
  located: readonly Located[]
  readArticle: (located: Located) => Promise<Article>
  problems: Problem[]
}
/** How far reading has come, and the archive of what was read until now. */
export type OnPart = (done: number, all: number, soFar: () => Promise<ReadArchive>) => void

export type Storage = {
  readers: Readers
  records: Records
  parts: KeptParts
  kept?: Map<string, KeptFile>
}

function inMemory(): Storage {
  const records = recordsInMemory()
  return { readers: readersHere(records), records, parts: partsInMemory() }
}

/**
 * Reads a folder of articles into the files a browser loads; called again, it reads only what has changed. For the
 * keeper's own reader the files name the problems and the names kept by hand; a site for everybody has neither.
 */
export function createArchiveReader(
  folder: string,
  keeper: boolean,
  { readers, records, parts, kept }: Storage = inMemory(),
): (onPart?: OnPart) => Promise<ReadArchive> {
  const reader = new FolderReader(folder, readers, kept)
  return async (onPart) => {
    const { site, problems: siteProblems } = await readSite(folder)
    const { names, problems: nameProblems } = await readKeptNames(folder)
    const hashed = hashNames(names)
    const soFar = async (): Promise<ReadArchive> => {
      const catalogue = await reader.catalogue(hashed)
      const problems = [...siteProblems, ...nameProblems, ...catalogue.problems]
      const shared = new Map<string, Content>(
        archiveFiles({
          ...entriesOf(catalogue, records, parts),
          problems,
          site,
          keeper: keeper || site.publish === 'private',
          ...(keeper && { names }),
        }),
      )
      parts.forgetOthers()
      const pages = new Map(
        catalogue.entries.map((entry) => [articleShard(entry.light.item.path), entry.page]),
      )
      const page = (path: string) => {
        const ref = pages.get(path)
        return ref && decode(records.read(ref))
      }
      return {
        files: { get: (path) => shared.get(path) ?? page(path) },
        located: catalogue.located,
        readArticle: (located) => readArticle(folder, located),
        problems,
      }
    }
    await reader.refresh(hashed, (done, all) => onPart?.(done, all, soFar))
    return soFar()
  }
}

export function hashNames(names: KeptNames): { names: KeptNames; hash: string } {
  return { names, hash: hashBytes(JSON.stringify(names)).slice(0, 16) }
}

/** What the archive's files are made from: light parts in memory, heavy ones read again. */
export function entriesOf(
  { entries }: Catalogue,
  records: Records,
  parts: KeptParts,
): Pick<ArchiveInput, 'entries' | 'read' | 'keepPart'> {
  return {
    entries: entries.map(({ light }) => light),
    read: (n: number) => {
      const { terms, received } = entries[n]!
      return {
        // Read only where it is asked for: most of the archive's files need one of the two.
        get terms() {
          return records.read(terms)
        },
        get received() {
          return received && decode(records.read(received))
        },
      }
    },
    keepPart: (articles, make) =>
      parts.get(hashBytes(articles.map((n) => entries[n]!.termsHash).join()).slice(0, 24), make),
  }
}

/** An article as its file has it now. Its quotes are not looked for. */
async function readArticle(folder: string, { file, raw, n, slug }: Located): Promise<Article> {
  const read = await readArchiveFile(join(folder, file), file, () => [])
  return articleAt(read, raw, n, slug).article
}
