/** Between the seeds of two templates: 2^32 divided by the golden ratio, as odd number. */
export const SEED_STEP = 0x9e3779b9

/** The seed of a template, by its number. */
export function seedOf(template: number): number {
  return Math.imul(template, SEED_STEP)
}

/** A template with one value as 32 bits, of which the upper ones choose the row. Integer arithmetic, the same everywhere. */
export function hashOne(seed: number, a: number): number {
  const x = Math.imul(seed ^ a, 0x2c1b3c6d)
  return Math.imul(x ^ (x >>> 15), 0x297a2d39)
}

export function hashTwo(seed: number, a: number, b: number): number {
  return hashSecond(hashFirst(seed, a), b)
}

/** What `hashTwo` makes of its first value, for those that have it in common. */
export function hashFirst(seed: number, a: number): number {
  const x = Math.imul(seed ^ a, 0x2c1b3c6d)
  return x ^ (x >>> 15)
}

/** The rest of `hashTwo`, from what `hashFirst` made. */
export function hashSecond(first: number, b: number): number {
  const x = Math.imul(first + b, 0x297a2d39)
  return Math.imul(x ^ (x >>> 16), 0x85ebca6b)
}

export function hashThree(seed: number, a: number, b: number, c: number): number {
  let x = Math.imul(seed ^ a, 0x2c1b3c6d)
  x = Math.imul((x ^ (x >>> 15)) + b, 0x297a2d39)
  x = Math.imul((x ^ (x >>> 13)) + c, 0x1b873593)
  return Math.imul(x ^ (x >>> 16), 0x85ebca6b)
}
