import type { Quote, Speaker } from '../../article/Quote.ts'

export type Voice = { speaker: Speaker | null; quotes: Quote[] }

/** The speakers of an article with their quotes, in order of appearance; quotes without a speaker come last, as one. */
export function speakersOf(quotes: readonly Quote[]): Voice[] {
  const voices = new Map<string, Voice>()
  for (const quote of quotes) {
    const key = quote.speaker?.name ?? ''
    const voice = voices.get(key)
    if (!voice) voices.set(key, { speaker: quote.speaker, quotes: [quote] })
    else {
      voice.quotes.push(quote)
      if (voice.speaker?.role === undefined && quote.speaker?.role !== undefined)
        voice.speaker = quote.speaker
    }
  }
  const unclear = voices.get('')
  voices.delete('')
  return unclear ? [...voices.values(), unclear] : [...voices.values()]
}
