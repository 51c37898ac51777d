import type { PageTask } from './articleWorker.ts'
import type { PageToRender, RenderedFile } from './renderPages.ts'
import type { Threads } from './Threads.ts'

const BATCH = 16

/** Renders pages in the threads, a batch each at a time, and tells of them as they are done. */
export function renderInThreads(threads: Threads, task: Omit<PageTask, 'records' | 'pages'>) {
  return async function* (
    pages: readonly PageToRender[],
    onDone: (done: number, all: number) => void,
  ): AsyncGenerator<RenderedFile> {
    const running = new Set<Promise<{ files: RenderedFile[]; self: unknown }>>()
    let next = 0
    let done = 0
    const start = () => {
      const batch = pages.slice(next, next + BATCH)
      next += batch.length
      const self: Promise<{ files: RenderedFile[]; self: unknown }> = threads
        .writePages({ ...task, pages: batch })
        .then((files) => ({ files, self }))
      running.add(self)
    }
    while (next < pages.length || running.size > 0) {
      while (next < pages.length && running.size < threads.atOnce) start()
      const { files, self } = await Promise.race(running)
      running.delete(self as never)
      done += files.length
      onDone(done, pages.length)
      yield* files
    }
  }
}
