import type { Summary } from './Summary.ts'

/**
 * The articles of a list in the order they are shown: runs of neighbouring numbers, from the first to the last of
 * each, up or down, or the numbers one by one.
 */
export type Rows = { runs: [first: number, last: number][] } | { numbers: Uint32Array }

/** What a list shows, without the headlines themselves. */
export type ListAnswer = {
  count: number
  rows: Rows
  /** Articles that may lie in the date range but state too little to tell. */
  maybe: number
  /** Articles that match whatever the date range. */
  anyDate: number
  /** In each unit of the histogram's axis what the other filters leave, whatever the date range. */
  units: number[]
  /** Beginnings of words that a search found, normalised, those of a phrase joined by spaces: what is marked in texts. */
  marks: string[]
  /** Words that were found instead of misspelt ones, where nothing had been found. */
  instead: [typed: string, found: string][]
}

/** Number of the article in the i-th row. */
export function articleAt(rows: Rows, i: number): number {
  if ('numbers' in rows) return rows.numbers[i]!
  let at = i
  for (const [first, last] of rows.runs) {
    const length = Math.abs(last - first) + 1
    if (at < length) return first < last ? first + at : first - at
    at -= length
  }
  throw new RangeError(`no row ${i}`)
}

/** Row of an article; -1 where it is not in the list. */
export function rowOf(rows: Rows, article: number): number {
  if ('numbers' in rows) return rows.numbers.indexOf(article)
  let before = 0
  for (const [first, last] of rows.runs) {
    if (article >= Math.min(first, last) && article <= Math.max(first, last))
      return before + Math.abs(article - first)
    before += Math.abs(last - first) + 1
  }
  return -1
}

/** Ascending runs [start, end) as rows: newest first, or oldest first with the undated last in either order. */
export function rowsOfRuns(
  runs: readonly [number, number][],
  sort: 'newest' | 'oldest',
  { undated }: Pick<Summary, 'undated'>,
): Rows {
  const down = (start: number, end: number): [number, number][] => (start < end ? [[end - 1, start]] : [])
  if (sort === 'newest') return { runs: [...runs].reverse().flatMap(([start, end]) => down(start, end)) }
  const dated = runs.flatMap(([start, end]): [number, number][] => {
    const from = Math.max(start, undated)
    return from < end ? [[from, end - 1]] : []
  })
  const rest = [...runs].reverse().flatMap(([start, end]) => down(start, Math.min(end, undated)))
  return { runs: [...dated, ...rest] }
}

/** Ascending numbers as rows, in the same orders. */
export function rowsOfNumbers(
  numbers: Uint32Array<ArrayBuffer>,
  sort: 'newest' | 'oldest',
  { undated }: Pick<Summary, 'undated'>,
): Rows {
  if (sort === 'newest') return { numbers: numbers.reverse() }
  const first = numbers.findIndex((n) => n >= undated)
  const end = first < 0 ? numbers.length : first
  const turned = new Uint32Array(numbers.length)
  turned.set(numbers.subarray(end))
  turned.set(numbers.slice(0, end).reverse(), numbers.length - end)
  return { numbers: turned }
}
