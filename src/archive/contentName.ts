const encoder = new TextEncoder()
const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz'

/**
 * A name that changes with the content: 8 letters and digits, 41 bits of two multiplicative hashes with the mixing
 * of MurmurHash3. It tells versions of a file apart; it is no defence against somebody who makes files alike.
 */
export function contentName(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content
  let a = 0x9e3779b1
  let b = 0x85ebca77
  for (let i = 0; i < bytes.length; i += 1) {
    a = Math.imul(a ^ bytes[i]!, 0x5f356495)
    b = Math.imul(b ^ bytes[i]!, 0x32c0f4d3)
    a ^= a >>> 13
    b ^= b >>> 15
  }
  a = mix(a ^ bytes.length)
  b = mix(b ^ a)
  let name = ''
  for (const half of [a, b])
    for (let i = 0, rest = half; i < 4; i += 1, rest = Math.floor(rest / 36)) name += LETTERS[rest % 36]
  return name
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
