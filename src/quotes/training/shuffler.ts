/** Shuffles arrays in place, the same way for the same seed (Numerical Recipes' linear congruential generator). */
export function shuffler(seed: number): (items: unknown[]) => void {
  let state = seed >>> 0
  return (items) => {
    for (let i = items.length - 1; i > 0; i -= 1) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      const j = Math.floor((state / 4294967296) * (i + 1))
      const swap = items[i]
      items[i] = items[j]
      items[j] = swap
    }
  }
}
