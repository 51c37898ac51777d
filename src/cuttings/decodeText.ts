import { guessLegacyEncoding } from './guessLegacyEncoding.ts'
import { decodeWindows1252 } from './windows1252.ts'

/** `doubt` says what a person should check; `refused` why there is no text. */
export type Decoded = { text: string; encoding: string; doubt?: string } | { refused: string }

function decode(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes)
  } catch {
    return null
  }
}

/** The byte order that gives spaces, line ends and stops where the other gives signs that no text has. */
function byCommonSigns(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 8192 + (bytes.length % 2))
  const score = (encoding: string) => {
    const text = decode(sample.subarray(0, sample.length & ~1), encoding, true) ?? ''
    const common = (text.match(/[\n\r ,.，。、]/g) ?? []).length
    const odd = (text.match(/[\p{Cn}\p{Co}\u0A00\u0D00\u2000]|\p{Cc}(?<![\n\r\t])/gu) ?? []).length
    return text === '' ? 0 : common - odd * 2
  }
  const [little, big] = [score('utf-16le'), score('utf-16be')]
  if (Math.max(little, big) < 2 || little === big) return null
  return little > big ? 'utf-16le' : 'utf-16be'
}

/**
 * The byte order of UTF-16 without a mark, seen by its NULs: in text with spaces or line ends they all stand at
 * odd offsets (little-endian) or all at even ones.
 */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  let even = 0
  let odd = 0
  for (let i = 0; i < Math.min(bytes.length, 65_536); i += 1) {
    if (bytes[i] !== 0) continue
    if (i % 2 === 0) even += 1
    else odd += 1
  }
  if (odd > 0 && even === 0) return 'utf-16le'
  if (even > 0 && odd === 0) return 'utf-16be'
  return byCommonSigns(bytes)
}

function fromUtf16(bytes: Uint8Array, encoding: string): Decoded {
  const strict = decode(bytes, encoding, true)
  if (strict !== null) return checked(strict, encoding)
  const text = decode(bytes, encoding, false) ?? ''
  return checked(text, encoding, `not all of it is ${encoding.toUpperCase()}: broken characters show as �`)
}

/** Many control characters mean that this was no text, whatever the decoder made of it. */
function checked(text: string, encoding: string, doubt?: string): Decoded {
  const sample = text.slice(0, 65_536)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = (sample.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F]/g) ?? []).length
  if (controls > 3 && controls > sample.length * 0.01) {
    return { refused: 'not a text file: it is full of control characters' }
  }
  if (encoding.startsWith('utf-16')) {
    const odd = (sample.match(/[\p{Co}\p{Cn}]/gu) ?? []).length
    if (odd > sample.length * 0.1) return { refused: 'not a text file: it is binary data' }
  }
  return doubt === undefined ? { text, encoding } : { text, encoding, doubt }
}

/**
 * Text of a file's bytes: by its byte order mark, else UTF-16 that shows by NULs, else ISO-2022-JP by its
 * escapes, else strict UTF-8, else an older encoding with a doubt saying so. Binary data are refused.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    const text = decode(bytes, 'utf-8', true)
    if (text !== null) return checked(text, 'utf-8')
    const loose = decode(bytes, 'utf-8', false) ?? ''
    return checked(loose, 'utf-8', 'not all of it is UTF-8: broken characters show as �')
  }
  if (a === 0xff && b === 0xfe) return fromUtf16(bytes, 'utf-16le')
  if (a === 0xfe && b === 0xff) return fromUtf16(bytes, 'utf-16be')
  if (bytes.includes(0)) {
    const order = unmarkedUtf16(bytes)
    return order === null ? { refused: 'not a text file: it is binary data' } : fromUtf16(bytes, order)
  }
  const utf8 = decode(bytes, 'utf-8', true)
  if (utf8 !== null) {
    // Valid UTF-8 byte for byte, so only the escapes show it.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what is looked for
    if (/\u001B\$[@B]/.test(utf8) && /\u001B\([BJ]/.test(utf8)) {
      const japanese = decode(bytes, 'iso-2022-jp', true)
      if (japanese !== null) return checked(japanese, 'iso-2022-jp', 'read as ISO-2022-JP by its escapes')
    }
    return checked(utf8, 'utf-8')
  }
  const encoding = guessLegacyEncoding(bytes)
  const text = encoding === 'windows-1252' ? decodeWindows1252(bytes) : (decode(bytes, encoding, false) ?? '')
  return checked(
    text,
    encoding,
    `not UTF-8: read as ${encoding}; check letters with accents and quotation marks`,
  )
}
