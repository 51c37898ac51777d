import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashBytes } from './readArchiveFile.ts'
import { ROOT } from './root.ts'

/** What can be made again: code as built, articles as read, what stands in folders built into. */
export const CACHE = join(ROOT, '.cache')

export type CacheFolder = {
  path: string
  /** Lets another run have it. */
  release: () => void
}

/**
 * A folder of the cache for what was made of `subject`, a path; null while another run has it. Folders whose
 * subjects are gone are removed on the way.
 */
export function cacheFolder(kind: string, subject: string): CacheFolder | null {
  const all = join(CACHE, kind)
  mkdirSync(all, { recursive: true })
  forgetGone(all)
  const path = join(all, hashBytes(subject).slice(0, 16))
  mkdirSync(path, { recursive: true })
  const lock = join(path, 'lock')
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
  } catch {
    if (isRunning(Number(readFileSync(lock, 'utf8')))) return null
    writeFileSync(lock, String(process.pid))
  }
  writeFileSync(join(path, 'subject'), subject)
  return { path, release: () => rmSync(lock, { force: true }) }
}

function forgetGone(all: string): void {
  for (const name of readdirSync(all)) {
    try {
      statSync(readFileSync(join(all, name, 'subject'), 'utf8'))
    } catch (error) {
      // One that another run is just making has no subject yet.
      if (!String(error).includes(`${name}/subject`))
        rmSync(join(all, name), { recursive: true, force: true })
    }
  }
}

function isRunning(pid: number): boolean {
  if (!(pid > 0) || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
