/** 32-bit FNV-1a of a text's UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hashText(text: string): number {
  let x = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) {
    x ^= text.charCodeAt(i)
    x = Math.imul(x, 0x01000193)
  }
  return x | 0
}

/** Two values as one. The order counts. */
export function joinValues(a: number, b: number): number {
  const x = Math.imul(a ^ 0x7feb352d, 0x2c1b3c6d)
  return Math.imul((x ^ (x >>> 15)) + b, 0x846ca68b) | 0
}

/** Stands for what is beyond a sentence or block. */
export const EDGE = hashText('#')
