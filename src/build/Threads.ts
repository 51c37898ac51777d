import Tinypool from 'tinypool'
import type { PageTask, ReadTask } from './articleWorker.ts'
import { builtWorker } from './builtCode.ts'
import type { KeptFile } from './KeptFile.ts'
import type { Readers } from './Readers.ts'
import type { RenderedFile } from './renderPages.ts'

const THREADS = 2
/** One batch more than there are threads, so that none waits for the next. */
const AT_ONCE = THREADS + 1
/**
 * Room for the largest file that is read, 20 MB, many times over. Without a limit V8 lets rubbish lie until a heap has
 * grown fourfold: a build of 10,000 articles then took 0.96 GB in place of 0.83, at the same CPU.
 */
const HEAP_MB = 1024

/** The threads that read articles and render pages; what they put aside lies in the folder `records`. */
export type Threads = {
  readers: Readers
  atOnce: number
  writePages: (task: Omit<PageTask, 'records'>) => Promise<RenderedFile[]>
  /** Starts a thread, which takes half a second, before there is something to read. */
  begin: () => void
  /** Ends the threads, and with them what they keep of a long work; others begin when they are needed. */
  renew: () => Promise<void>
  close: () => Promise<void>
}

export async function startThreads(code: string, records: string): Promise<Threads> {
  const filename = await builtWorker(code)
  const resourceLimits = { maxOldGenerationSizeMb: HEAP_MB }
  const pool = new Tinypool({
    filename,
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout: 60_000,
    resourceLimits,
  })
  return {
    readers: {
      atOnce: AT_ONCE,
      read: (files, names) =>
        pool.run({ records, files, names } satisfies ReadTask, { name: 'readFiles' }) as Promise<KeptFile[]>,
    },
    atOnce: AT_ONCE,
    writePages: (task) =>
      pool.run({ records, ...task } satisfies PageTask, { name: 'writePages' }) as Promise<RenderedFile[]>,
    begin: () => void pool.run(null, { name: 'begin' }).catch(() => {}),
    renew: () => pool.recycleWorkers(),
    close: () => pool.destroy(),
  }
}
