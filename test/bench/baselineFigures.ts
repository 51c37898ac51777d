/** One row of the table that quote engines are compared by; F1 in percent, speaker a share. */
export type QuoteRow = {
  name: string
  directExact: number
  directWithSpeaker: number
  contentSoft: number
  contentStrict: number
  indirectSoft: number
  speaker: number
  endToEnd: number
}

const row = (name: string, ...n: [number, number, number, number, number, number, number]): QuoteRow => ({
  name,
  directExact: n[0],
  directWithSpeaker: n[1],
  contentSoft: n[2],
  contentStrict: n[3],
  indirectSoft: n[4],
  speaker: n[5],
  endToEnd: n[6],
})

/**
 * Measured once on the dev part: nearest “X said” by expression, the library compromise, rules over a tagger, an
 * untuned perceptron, what is wanted, and pairs of human annotators on 20 documents. In the speech view the rules and
 * the perceptron keep reported speech only where its cue is one of speaking.
 */
export const BASELINES: Record<'speech' | 'all', QuoteRow[]> = {
  speech: [
    row('regex', 93.7, 55.1, 40.9, 19.5, 0, 62.1, 25.5),
    row('compromise', 89.1, 47.9, 35.4, 14.9, 0, 57.2, 20.4),
    row('rules', 93.3, 73.9, 71.6, 53.0, 63.5, 85.6, 60.9),
    row('probe', 96.1, 80.6, 78.5, 60.7, 70.0, 87.3, 68.0),
    row('must', 96.5, 88, 81, 64, 73, 91, 73),
    row('aim', 98, 92, 84, 68, 76, 94, 78),
    row('human pairs', 97.9, 95.0, 87.1, 77.8, 79.1, 96.8, 83.5),
  ],
  all: [
    row('regex', 93.7, 55.1, 33.3, 15.9, 0, 62.1, 20.8),
    row('compromise', 89.1, 47.9, 28.7, 12.1, 0, 57.2, 16.5),
    row('rules', 93.3, 73.9, 63.5, 45.5, 53.2, 84.4, 52.9),
    row('probe', 96.1, 80.6, 70.3, 52.0, 60.5, 85.3, 59.1),
    row('human pairs', 97.9, 95.0, 79.4, 69.1, 71.9, 95.7, 75.0),
  ],
}
