/**
 * Bars over a line at `base`, one a unit of width and `width` of it wide, as the outline of a single path: an element
 * for each of hundreds weighs on every page they stand on. Heights of 0 draw nothing.
 */
export function drawBars(heights: readonly number[], base: number, start: number, width: number): string {
  return heights
    .map((height, i) =>
      height === 0 ? '' : `M${round(i + start)} ${base}v${round(-height)}h${width}V${base}z`,
    )
    .join('')
}

const round = (n: number) => Math.round(n * 100) / 100
