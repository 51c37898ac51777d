/** For each context and label in turn, the least and the greatest weight of a step from it. */
export function stepBounds(labels: number, steps: Int32Array): Int32Array {
  const bounds = new Int32Array((2 * steps.length) / labels)
  for (let from = 0; from * labels < steps.length; from += 1) {
    const weights = steps.subarray(from * labels, (from + 1) * labels)
    bounds[2 * from] = Math.min(...weights)
    bounds[2 * from + 1] = Math.max(...weights)
  }
  return bounds
}
