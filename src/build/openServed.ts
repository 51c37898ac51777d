import { openStorage } from './openStorage.ts'
import { createArchiveReader, type ReadArchive } from './readArchive.ts'
import { ServedArchive } from './ServedArchive.ts'

/** What was read is kept for the next start, once there is nothing more urgent to do. */
const SAVE_AFTER_MS = 2000

export type Served = {
  archive: Promise<ServedArchive>
  /** Of the code that the reader is built from. */
  code: Promise<string>
  /** Tells of the archive as it is now, if there is one, and of every one that takes its place. */
  listen: (onChange: (archive: ReadArchive) => void) => void
  close: () => Promise<void>
}

/** Begins to read a folder for its keeper, before there is anybody to serve it to. */
export function openServed(folder: string): Served {
  let tell: (archive: ReadArchive) => void = () => {}
  let current: ReadArchive | undefined
  let saving: NodeJS.Timeout | undefined
  const opened = openStorage(folder, false)
  const archive = opened.then(({ storage, threads, save }) => {
    const read = createArchiveReader(folder, true, storage)
    return new ServedArchive(
      async (onPart) => {
        const whole = await read(onPart)
        // An empty folder has needed none yet: what is put into it shows sooner.
        threads.begin()
        // First it is shown.
        clearTimeout(saving)
        saving = setTimeout(save, SAVE_AFTER_MS)
        return whole
      },
      (now) => {
        current = now
        tell(now)
      },
    )
  })
  archive.catch(() => {})
  return {
    archive,
    code: opened.then(({ code }) => code),
    listen(onChange) {
      tell = onChange
      if (current) tell(current)
    },
    async close() {
      clearTimeout(saving)
      await (await opened).close()
    },
  }
}
