import type { KeptNames } from '../article/KeptNames.ts'
import type { Quote, Speaker } from '../article/Quote.ts'

const WITHHELD: Speaker = { name: 'Name withheld', is: 'unnamed', mention: [], certainty: 'hand' }

/**
 * The quotes of one article under the names kept by hand. `path` is the article's address. Marks stay where they are;
 * a name that somebody chose for a quote by hand is not hidden, but withheld all the same.
 */
export function keepNames(quotes: readonly Quote[], names: KeptNames, path: string): Quote[] {
  const main = new Map(names.merge?.flatMap(({ name, also }) => also.map((other) => [other, name] as const)))
  const hidden = new Set(names.hide)
  const withheld = new Set(names.withhold)
  const here = new Map(
    names.split?.flatMap(({ name, as, articles }) => (articles.includes(path) ? [[name, as] as const] : [])),
  )
  const shownName = (name: string) => here.get(name) ?? main.get(name) ?? name
  const secret = (name: string) => withheld.has(name) || withheld.has(shownName(name))

  return quotes.map((whole) => {
    const quote = withoutSecret(whole, secret)
    const { speaker } = quote
    if (!speaker) return quote
    if (secret(speaker.name)) return { ...quote, speaker: WITHHELD }
    if (speaker.certainty !== 'hand' && (hidden.has(speaker.name) || hidden.has(shownName(speaker.name))))
      return { ...quote, speaker: null }
    const name = shownName(speaker.name)
    return name === speaker.name ? quote : { ...quote, speaker: { ...speaker, name } }
  })
}

/** Nor does the page tell that the software had had the name. */
function withoutSecret(quote: Quote, secret: (name: string) => boolean): Quote {
  const software = quote.corrected?.software
  if (!software || !secret(software)) return quote
  return { ...quote, corrected: { ...quote.corrected!, software: null } }
}
