import { type FSWatcher, watch } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Long enough for an editor's several writes of one save, short enough to show within a second. */
const SETTLE_MS = 80

/**
 * Calls `onChange` once something in a folder or in the folders below it has changed and come to rest. One watch for
 * each folder, none for files, of which there may be a hundred thousand; links and hidden folders are not followed.
 * Gives what ends it.
 */
export function watchFolder(folder: string, onChange: () => void): () => void {
  const watched = new Map<string, FSWatcher>()
  let timer: NodeJS.Timeout | undefined
  let closed = false
  const changed = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      void follow()
      onChange()
    }, SETTLE_MS)
  }
  const leave = (path: string) => {
    watched.get(path)?.close()
    watched.delete(path)
  }
  /** Watches the folders that there are now. */
  const follow = async () => {
    const folders = new Set(await foldersOf(folder))
    for (const path of watched.keys()) if (!folders.has(path)) leave(path)
    if (closed) return
    const before = watched.size
    for (const path of folders) if (!watched.has(path)) tryToWatch(path)
    // What was put into a new folder before it was watched is seen with it.
    if (before > 0 && watched.size > before) changed()
  }
  const tryToWatch = (path: string) => {
    try {
      const watcher = watch(path, changed)
      watcher.on('error', () => leave(path))
      watched.set(path, watcher)
    } catch {
      // It has gone in the meantime, or the system watches no more of them.
    }
  }
  void follow()
  return () => {
    closed = true
    clearTimeout(timer)
    for (const path of watched.keys()) leave(path)
  }
}

async function foldersOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const below = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  return [folder, ...(await Promise.all(below.map(({ name }) => foldersOf(join(folder, name))))).flat()]
}
