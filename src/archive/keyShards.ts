import type { ByteReader } from './ByteReader.ts'
import type { ByteWriter } from './ByteWriter.ts'
import { spreadKey } from './spreadKey.ts'

/**
 * A dictionary too large for one file: keys in the order of their UTF-16 code units, cut into files of about a size,
 * and a directory of the first key and name of each file. Where to cut depends on the keys alone once a file is large
 * enough, so that a new key changes the files near it and no others.
 */
export type Directory = { first: string; name: string }[]

const NAME_LENGTH = 8

export function writeDirectory(writer: ByteWriter, directory: Directory): void {
  writer.number(directory.length)
  let before = ''
  for (const { first, name } of directory) {
    writeKey(writer, first, before)
    before = first
    writeName(writer, name)
  }
}

export function readDirectory(reader: ByteReader): Directory {
  const directory: Directory = []
  let before = ''
  for (let left = reader.number(); left > 0; left -= 1) {
    before = readKey(reader, before)
    directory.push({ first: before, name: readName(reader) })
  }
  return directory
}

export function writeName(writer: ByteWriter, name: string): void {
  for (let i = 0; i < NAME_LENGTH; i += 1) writer.number(name.charCodeAt(i))
}

export function readName(reader: ByteReader): string {
  return String.fromCharCode(...reader.raw(NAME_LENGTH))
}

/** Index of the file that holds `key` if any does; -1 before the first. */
export function fileOf(directory: Directory, key: string): number {
  let low = 0
  let high = directory.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (directory[middle]!.first <= key) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Indexes [first, end) of the files that hold keys beginning with `prefix`. */
export function filesWith(directory: Directory, prefix: string): [number, number] {
  return [Math.max(0, fileOf(directory, prefix)), fileOf(directory, `${prefix}\uffff`) + 1]
}

/** A key as the letters it does not share with the one before it. */
export function writeKey(writer: ByteWriter, key: string, before: string): void {
  let shared = 0
  while (shared < key.length && key[shared] === before[shared]) shared += 1
  // A pair of surrogates is not cut: halves have no UTF-8.
  if (shared > 0 && isHigh(key.charCodeAt(shared - 1))) shared -= 1
  writer.number(shared).text(key.slice(shared))
}

export function readKey(reader: ByteReader, before: string): string {
  return before.slice(0, reader.number()) + reader.text()
}

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00

/** Whether a file of `size` bytes, to hold about `target`, ends before `key`. */
export function cutsBefore(key: string, size: number, target: number): boolean {
  if (size < target * 0.75) return false
  if (size > target * 1.5) return true
  return spreadKey(key) >>> 27 === 0
}
