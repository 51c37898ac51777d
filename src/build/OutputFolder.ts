import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { hashBytes } from './readArchiveFile.ts'

/**
 * A file as a build has left it. `key` stands for what it was made from: its content, or what a page was rendered from.
 * `data` is the file with a page's data, where it does not stand in the page.
 */
export type Written = { key: string; size: number; time: number; uses?: string[]; data?: string }

/**
 * The folder that a build writes into: files are written only where they change, and those that no longer belong
 * there are removed. `list` is the file that says what stands there.
 *
 * While a build writes, a mark stands beside the list. Where a build was stopped the mark is still there: then
 * files that differ from the list are written again, and the next build looks through the folder for what is left over.
 */
export class OutputFolder {
  readonly path: string
  readonly #list: string
  readonly #before: Map<string, Written>
  readonly #now = new Map<string, Written>()
  readonly #made = new Set<string>()
  /** Files that are not as the build before has left them. */
  readonly #touched = new Set<string>()
  /** Whether every file of the folder is in the list. */
  readonly #isKnown: boolean
  written = 0
  removed = 0

  constructor(path: string, list: string) {
    this.path = path
    this.#list = list
    const stopped = existsSync(`${list}.writing`)
    const before = readList(list)
    this.#isKnown = before !== null && !stopped
    this.#before = before ?? new Map()
    mkdirSync(path, { recursive: true })
    writeFileSync(`${list}.writing`, '')
    for (const [file, { size, time }] of this.#before) {
      const is = statSync(join(path, file), { throwIfNoEntry: false })
      if (is?.size !== size || is.mtimeMs !== time) this.#touched.add(file)
    }
  }

  /** How a file stands from the build before, where this one has found it untouched as it began, and that of its data. */
  unchanged(file: string): Written | undefined {
    const known = this.#before.get(file)
    if (!known || this.#touched.has(file)) return undefined
    return known.data === undefined || this.unchanged(known.data) ? known : undefined
  }

  /** The key of a file of this build. */
  keyOf(file: string): string | undefined {
    return this.#now.get(file)?.key
  }

  /** Leaves a file as it is, with that of its data. */
  keep(file: string, written: Written): void {
    this.#now.set(file, written)
    if (written.data !== undefined) this.#now.set(written.data, this.#before.get(written.data)!)
  }

  /** Notes a file that somebody else has written in this build. */
  note(file: string, written: Written): void {
    this.#now.set(file, written)
    this.written += 1
  }

  /** Writes a file, if its content is another one than before. */
  write(file: string, content: string | Uint8Array): void {
    const key = hashBytes(content)
    const before = this.unchanged(file)
    if (before?.key === key) {
      this.keep(file, before)
      return
    }
    const path = join(this.path, file)
    this.#makeFolder(dirname(path))
    writeFileSync(path, content)
    this.note(file, { key, ...stampOf(path) })
  }

  /** Removes what no longer belongs to the folder, and writes the list of what does. */
  async finish(): Promise<{ files: number; bytes: number; pages: number }> {
    const there = this.#isKnown ? this.#before.keys() : await filesIn(this.path)
    for (const file of there) if (!this.#now.has(file)) this.#remove(file)
    let bytes = 0
    let pages = 0
    let list = ''
    for (const [file, written] of this.#now) {
      bytes += written.size
      if (file.endsWith('.html')) pages += 1
      list += `${JSON.stringify([file, written])}\n`
    }
    await writeFileAtomic(this.#list, list)
    rmSync(`${this.#list}.writing`, { force: true })
    return { files: this.#now.size, bytes, pages }
  }

  #makeFolder(folder: string): void {
    if (this.#made.has(folder)) return
    mkdirSync(folder, { recursive: true })
    this.#made.add(folder)
  }

  /** Removes a file, and the folders that hold nothing any more. */
  #remove(file: string): void {
    rmSync(join(this.path, file), { force: true })
    this.removed += 1
    try {
      for (let folder = dirname(file); folder !== '.'; folder = dirname(folder))
        rmdirSync(join(this.path, folder))
    } catch {
      // It holds something else.
    }
  }
}

/** Size and time of a file that was just written. */
export function stampOf(path: string): Pick<Written, 'size' | 'time'> {
  const { size, mtimeMs } = statSync(path)
  return { size, time: mtimeMs }
}

function readList(list: string): Map<string, Written> | null {
  try {
    const lines = readFileSync(list, 'utf8').split('\n')
    return new Map(lines.filter((line) => line !== '').map((line) => JSON.parse(line) as [string, Written]))
  } catch {
    return null
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
}
