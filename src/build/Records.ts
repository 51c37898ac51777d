import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** Where a record is: number of the file, first byte, bytes. */
export type RecordRef = [writer: number, at: number, length: number]

/** Bytes put aside and read again: what is needed of an article only now and then. */
export type Records = {
  add: (bytes: Uint8Array) => RecordRef
  read: (ref: RecordRef) => Uint8Array
  close: () => void
}

export function recordFile(folder: string, writer: number): string {
  return join(folder, `${writer}.records`)
}

/**
 * Records in the files of a folder. Every thread appends to a file of its own, and reads those of all. Nothing is
 * ever changed in place, so what a stopped run has left behind is at worst bytes that nobody refers to.
 */
export function openRecords(folder: string, writer: number): Records {
  const open = new Map<number, number>()
  const descriptor = (of: number, flags: string) => {
    const known = open.get(of) ?? openSync(recordFile(folder, of), flags)
    open.set(of, known)
    return known
  }
  let end: number | undefined
  return {
    add(bytes) {
      const file = descriptor(writer, 'a+')
      end ??= fstatSync(file).size
      writeSync(file, bytes)
      const at = end
      end += bytes.length
      return [writer, at, bytes.length]
    },
    read([of, at, length]) {
      const bytes = new Uint8Array(length)
      const read = readSync(descriptor(of, of === writer ? 'a+' : 'r'), bytes, 0, length, at)
      if (read !== length) throw new Error(`record of ${length} bytes at ${at} of file ${of} is cut off`)
      return bytes
    },
    close() {
      for (const file of open.values()) closeSync(file)
      open.clear()
      end = undefined
    },
  }
}

/** Records in memory, for small folders and tests. */
export function recordsInMemory(): Records {
  const kept: Uint8Array[] = []
  return {
    add: (bytes) => [0, kept.push(bytes) - 1, bytes.length],
    read: ([, n]) => kept[n]!,
    close: () => {},
  }
}
