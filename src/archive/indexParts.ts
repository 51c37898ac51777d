import { spreadKey } from './spreadKey.ts'

/** Articles a part of the index is made of: from 128 to 512, 256 on average. */
const LEAST = 128
const MOST = 4 * LEAST

/**
 * Runs [start, end) of articles, in the order of their numbers, whose terms are turned round together. A run ends
 * where the address of an article says so, not at a number: an article that comes or goes changes its own run and
 * mostly leaves those after it as they were, so that what was made of them can be kept.
 */
export function* indexParts(paths: readonly string[]): Generator<[start: number, end: number]> {
  let start = 0
  for (const [n, path] of paths.entries())
    if (n - start >= LEAST && (beginsPart(path) || n - start >= MOST)) {
      yield [start, n]
      start = n
    }
  if (start < paths.length) yield [start, paths.length]
}

function beginsPart(path: string): boolean {
  return (spreadKey(path) >>> 16) % LEAST === 0
}
