/** Random numbers that are the same on every machine and in every run. */
export type Random = {
  /** From 0 on, below 1. */
  next: () => number
  /** A whole number from 0 on, below `n`. */
  int: (n: number) => number
  pick: <T>(values: readonly T[]) => T
  chance: (probability: number) => boolean
}

/** Mulberry32: 32 bits of state, which is enough for texts that only have to look like texts. */
export function seededRandom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const int = (n: number) => Math.floor(next() * n)
  return { next, int, pick: (values) => values[int(values.length)]!, chance: (p) => next() < p }
}
