import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import type { KeptFile } from './KeptFile.ts'
import { openRecords, type RecordRef, recordFile } from './Records.ts'

/** A cache is made small again when more than half of it, and at least this much, is no longer needed. */
const WASTE = 32 * 1024 * 1024
const CHUNK = 1024 * 1024

/**
 * What is known of the articles of a folder from earlier runs: nothing where the version of what reads them is
 * another one, or where it was damaged.
 */
export function loadKept(folder: string, version: string, mayWaste = WASTE): Map<string, KeptFile> {
  const kept = readWhole(folder, version)
  if (kept === null) {
    forget(folder)
    return new Map()
  }
  if (waste(folder, kept) > mayWaste) return compact(folder, kept, version)
  return kept
}

function readWhole(folder: string, version: string): Map<string, KeptFile> | null {
  try {
    const kept = readIndex(folder, version)
    return kept && isWhole(folder, kept) ? kept : null
  } catch {
    return null
  }
}

/** Writes down what is known; whoever reads while it is written finds the state before. */
export function saveKept(folder: string, version: string, kept: ReadonlyMap<string, KeptFile>): void {
  const making = openSync(join(folder, 'index.tmp'), 'w')
  let chunk = `${JSON.stringify({ version })}\n`
  for (const file of kept.values()) {
    chunk += `${JSON.stringify(file)}\n`
    if (chunk.length < CHUNK) continue
    writeSync(making, chunk)
    chunk = ''
  }
  writeSync(making, chunk)
  closeSync(making)
  renameSync(join(folder, 'index.tmp'), join(folder, 'index'))
}

function readIndex(folder: string, version: string): Map<string, KeptFile> | null {
  const path = join(folder, 'index')
  if (!existsSync(path)) return null
  const bytes = readFileSync(path)
  const kept = new Map<string, KeptFile>()
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at)
    const line = JSON.parse(bytes.toString('utf8', at, end))
    if (at === 0 && line.version !== version) return null
    if (at > 0) kept.set(line.file, line as KeptFile)
    at = end + 1
  }
  return kept
}

function* refsOf(kept: ReadonlyMap<string, KeptFile>): Generator<RecordRef> {
  for (const { entries } of kept.values())
    for (const { quotes, page, terms, received } of entries) {
      yield quotes
      yield page
      yield terms
      if (received) yield received
    }
}

const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0
const recordFiles = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.records'))

function isWhole(folder: string, kept: ReadonlyMap<string, KeptFile>): boolean {
  const ends = new Map<number, number>()
  for (const [writer, at, length] of refsOf(kept))
    ends.set(writer, Math.max(ends.get(writer) ?? 0, at + length))
  return [...ends].every(([writer, end]) => sizeOf(recordFile(folder, writer)) >= end)
}

function waste(folder: string, kept: ReadonlyMap<string, KeptFile>): number {
  let needed = 0
  for (const [, , length] of refsOf(kept)) needed += length
  const all = recordFiles(folder).reduce((sum, name) => sum + sizeOf(join(folder, name)), 0)
  return all > 2 * needed ? all - needed : 0
}

function compact(folder: string, kept: Map<string, KeptFile>, version: string): Map<string, KeptFile> {
  const old = recordFiles(folder)
  const writer = Math.max(...old.map((name) => Number.parseInt(name, 10))) + 1
  const records = openRecords(folder, writer)
  const moved = (ref: RecordRef) => records.add(records.read(ref))
  for (const file of kept.values())
    for (const entry of file.entries) {
      entry.quotes = moved(entry.quotes)
      entry.page = moved(entry.page)
      entry.terms = moved(entry.terms)
      entry.received &&= moved(entry.received)
    }
  records.close()
  saveKept(folder, version, kept)
  for (const name of old) rmSync(join(folder, name), { force: true })
  return kept
}

function forget(folder: string): void {
  for (const name of readdirSync(folder))
    if (name.endsWith('.records') || name.startsWith('index') || name.startsWith('part-'))
      rmSync(join(folder, name), { force: true })
}
