import { ByteReader } from './ByteReader.ts'
import { ByteWriter } from './ByteWriter.ts'

/** Several byte lists in one file: how many, their lengths, their bytes. */
export class ListFile {
  private readonly lengths = new ByteWriter(64)
  private readonly body = new ByteWriter(4096)
  lists = 0

  get size(): number {
    return this.body.length
  }

  add(bytes: Uint8Array): void {
    this.lists += 1
    this.lengths.number(bytes.length)
    this.body.raw(bytes)
  }

  done(): Uint8Array<ArrayBuffer> {
    return new ByteWriter(this.size + 64)
      .number(this.lists)
      .raw(this.lengths.view())
      .raw(this.body.view())
      .done()
  }
}

/** Puts a list into the last of some files, or into a new one where that would grow beyond `target` bytes. */
export function addToLast(files: ListFile[], bytes: Uint8Array, target: number): void {
  let file = files.at(-1)
  if (!file || (file.size > 0 && file.size + bytes.length > target)) {
    file = new ListFile()
    files.push(file)
  }
  file.add(bytes)
}

/** The n-th list of a file. */
export function readList(file: Uint8Array, n: number): Uint8Array {
  const reader = new ByteReader(file)
  const lists = reader.number()
  let start = 0
  let length = 0
  for (let i = 0; i < lists; i += 1) {
    const own = reader.number()
    if (i < n) start += own
    else if (i === n) length = own
  }
  return file.subarray(reader.at + start, reader.at + start + length)
}
