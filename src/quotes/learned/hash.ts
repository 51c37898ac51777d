/** 32-bit FNV-1a of a text's UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hashText(text: string): number {
  let x = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) {
    x ^= text.charCodeAt(i)
    x = Math.imul(x, 0x01000193)
  }
  return x | 0
}

/**
 * One number, 0 to 2^32 - 1, for a feature: its template and up to four values. Integer arithmetic only, so that
 * training and reading agree on every machine. The steps are those of MurmurHash3's finaliser, one constant a value.
 */
export function hashFeature(template: number, a: number, b = 0x55, c = 0x77, d = 0x99): number {
  let x = Math.imul(template + 0x9e3779b9, 0x85ebca6b) ^ a
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d) ^ b
  x = Math.imul(x ^ (x >>> 13), 0x297a2d39) ^ c
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b) ^ d
  x ^= x >>> 15
  x = Math.imul(x, 0xc2b2ae35)
  x ^= x >>> 13
  return x >>> 0
}
