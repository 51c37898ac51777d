/** Bytes written one after another, as far as they go. Numbers are varints: 7 bits a byte, the lowest first. */
export class ByteWriter {
  private bytes: Uint8Array<ArrayBuffer>
  length = 0

  constructor(room = 1024) {
    this.bytes = new Uint8Array(room)
  }

  private need(more: number): this {
    if (this.length + more <= this.bytes.length) return this
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more))
    grown.set(this.bytes.subarray(0, this.length))
    this.bytes = grown
    return this
  }

  /** A whole number from 0 to 2^31 - 1. */
  number(value: number): this {
    this.need(5)
    let rest = value
    while (rest > 127) {
      this.bytes[this.length++] = (rest & 127) | 128
      rest >>>= 7
    }
    this.bytes[this.length++] = rest
    return this
  }

  raw(bytes: Uint8Array): this {
    this.need(bytes.length)
    this.bytes.set(bytes, this.length)
    this.length += bytes.length
    return this
  }

  /** UTF-8, after its length in bytes. */
  text(text: string): this {
    if (text.length < SHORT && isAscii(text)) {
      const { bytes, length } = this.number(text.length).need(text.length)
      for (let i = 0; i < text.length; i += 1) bytes[length + i] = text.charCodeAt(i)
      this.length += text.length
      return this
    }
    const bytes = encoder.encode(text)
    return this.number(bytes.length).raw(bytes)
  }

  /** A copy of what was written. */
  done(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length)
  }

  /** What was written, until more is. */
  view(): Uint8Array<ArrayBuffer> {
    return this.bytes.subarray(0, this.length)
  }

  clear(): void {
    this.length = 0
  }
}

const encoder = new TextEncoder()

/** Texts shorter than this are copied faster letter by letter than by the encoder. */
const SHORT = 64

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 127) return false
  return true
}
