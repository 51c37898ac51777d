import { statSync } from 'node:fs'
import { relative } from 'node:path'
import type { Problem } from '../article/Problem.ts'
import { type Given, giveAddresses } from './giveAddresses.ts'
import type { Located } from './ingestFolder.ts'
import type { KeptEntry, KeptFile } from './KeptFile.ts'
import type { FileToRead, KeptNamesHashed } from './keepFile.ts'
import type { Readers } from './Readers.ts'
import { walkFolder } from './walkFolder.ts'

/** Files a batch: enough that asking costs little, few enough that progress is seen. */
const BATCH = 16

/** All articles of a folder, each at its address. */
export type Catalogue = {
  entries: KeptEntry[]
  /** Where each of the entries stands in the folder. */
  located: Located[]
  problems: Problem[]
}

/** Told while files are read: how many of how many. */
export type OnRead = (done: number, all: number) => void

/**
 * The articles of a folder, read again file by file only where something has changed. `kept` holds what is known of
 * every file by its name below the folder, and is brought up to date.
 */
export class FolderReader {
  readonly kept: Map<string, KeptFile>
  readonly #folder: string
  readonly #readers: Readers
  /** Place of every file in the order of the folder, which decides who is given an address first. */
  #order = new Map<string, number>()
  /** Whether `kept` is another than when it was given. */
  hasChanged = false

  constructor(folder: string, readers: Readers, kept = new Map<string, KeptFile>()) {
    this.#folder = folder
    this.#readers = readers
    this.kept = kept
  }

  /** Reads what has changed since the last time; files that are gone are forgotten. */
  async refresh(names: KeptNamesHashed, onRead: OnRead = () => {}): Promise<void> {
    const order = new Map<string, number>()
    const changed: FileToRead[] = []
    for (const { path, skipped } of await walkFolder(this.#folder)) {
      if (skipped !== undefined) continue
      const file = relative(this.#folder, path)
      order.set(file, order.size)
      const stamp = stampOf(path)
      const known = this.kept.get(file)
      if (known?.stamp !== stamp || known.names !== names.hash)
        changed.push({ path, file, stamp, ...(known && { known }) })
    }
    for (const file of this.kept.keys())
      if (!order.has(file)) {
        this.kept.delete(file)
        this.hasChanged = true
      }
    this.#order = order
    await this.#read(changed, names, onRead)
  }

  /** The articles read so far, at their addresses. Those whose address another file has taken are made again. */
  async catalogue(names: KeptNamesHashed): Promise<Catalogue> {
    const place = ({ file }: KeptFile) => this.#order.get(file) ?? 0
    const files = [...this.kept.values()].sort((a, b) => place(a) - place(b))
    const { given, problems } = giveAddresses(files)
    const moved = movedFiles(given)
    if (moved.size > 0) {
      const again = [...moved].map(([known, slugs]) => ({
        path: `${this.#folder}/${known.file}`,
        file: known.file,
        stamp: known.stamp,
        known,
        slugs,
      }))
      await this.#read(again, names, () => {})
    }
    return {
      entries: given.map(({ file: { file }, raw, n }) => entryOf(this.kept.get(file)!, raw, n)),
      located: given.map(({ file, path, raw, n, slug }) => {
        const { formerly } = (raw ? file.drafts : file.articles)[n]!
        return { path, file: file.file, raw, n, slug, ...(formerly && { formerly }) }
      }),
      problems: [...files.flatMap((file) => file.problems), ...problems],
    }
  }

  async #read(files: readonly FileToRead[], names: KeptNamesHashed, onRead: OnRead): Promise<void> {
    if (files.length > 0) this.hasChanged = true
    let next = 0
    let done = 0
    const readBatch = async () => {
      const batch = files.slice(next, next + Math.min(BATCH, 1 + (next >>> 2)))
      next += batch.length
      for (const kept of await this.#readers.read(batch, names)) this.kept.set(kept.file, kept)
      done += batch.length
      onRead(done, files.length)
    }
    const readOn = async () => {
      while (next < files.length) await readBatch()
    }
    // Somebody may be waiting for one to read: the first comes alone, before other threads take their time to begin.
    if (files.length > 0) await readBatch()
    await Promise.all(Array.from({ length: this.#readers.atOnce }, readOn))
  }
}

const entryOf = ({ articles, entries }: KeptFile, raw: boolean, n: number) =>
  entries[raw ? articles.length + n : n]!

/** Files with a draft that is not at the address it was made for, and the slugs their drafts are to have. */
function movedFiles(given: readonly Given<KeptFile>[]): Map<KeptFile, string[]> {
  const moved = new Map<KeptFile, string[]>()
  for (const { file, raw, n, path } of given)
    if (raw && entryOf(file, raw, n).light.item.path !== path) moved.set(file, [])
  for (const { file, raw, n, slug } of given) if (raw && moved.has(file)) moved.get(file)![n] = slug
  return moved
}

/** At once: ten thousand promises take longer than what they wait for. */
function stampOf(path: string): string {
  const { mtimeMs, size, ino } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0, ino: 0 }
  return `${mtimeMs} ${size} ${ino}`
}
