import type { Random } from './seededRandom.ts'

/**
 * A law of Zipf and Mandelbrot over ranks without end: the probability of rank r falls as 1 / (r + shift) up to the
 * `kernel`, and beyond as a steeper power, as the words of large corpora do. The number of different ranks drawn
 * then grows for ever, about as drawn ^ (1 / exponent): the law of Heaps.
 */
export type RankLaw = { shift: number; kernel: number; exponent: number }

/** Words of news: about 34,000 different ones in 1,000 articles, 113,000 in 10,000, and so on. */
export const WORDS: RankLaw = { shift: 2.7, kernel: 2500, exponent: 2.5 }
/** Speakers: a few are heard again and again, most once; about 50,000 in 100,000 articles. */
export const SPEAKERS: RankLaw = { shift: 12, kernel: 60, exponent: 1.28 }
/** Publishers: some 200 in 1,000 articles, 2,000 in 100,000. */
export const PUBLISHERS: RankLaw = { shift: 4, kernel: 60, exponent: 1.75 }

/** Draws a rank, 0 the most frequent. */
export function drawRank({ shift, kernel, exponent }: RankLaw, random: Random): number {
  const head = Math.log((kernel + shift) / shift)
  // The tail goes on from the kernel's edge at the same height.
  const tail = 1 / (exponent - 1)
  const at = random.next() * (head + tail)
  if (at < head) return Math.floor(shift * Math.exp(at) - shift)
  const left = 1 - (at - head) / tail
  return Math.floor((kernel + shift) * left ** (-1 / (exponent - 1)) - shift)
}
