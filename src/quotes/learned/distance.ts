/** Distances in words, in steps that widen. */
export function distance(words: number): number {
  return words <= 3 ? words : words <= 6 ? 6 : words <= 12 ? 12 : 20
}
