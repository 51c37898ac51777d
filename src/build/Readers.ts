import type { KeptFile } from './KeptFile.ts'
import { type FileToRead, type KeptNamesHashed, keepFile } from './keepFile.ts'
import type { Records } from './Records.ts'

/** Reads files a batch at a time; `atOnce` batches may be asked for together. */
export type Readers = {
  atOnce: number
  read: (files: FileToRead[], names: KeptNamesHashed) => Promise<KeptFile[]>
}

/** Reads in this thread: for small folders and tests. */
export function readersHere(records: Records): Readers {
  return {
    atOnce: 1,
    read: async (files, names) => {
      const kept: KeptFile[] = []
      for (const file of files) kept.push(await keepFile(file, names, records))
      return kept
    },
  }
}
