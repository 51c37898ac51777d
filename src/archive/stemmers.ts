/** Gives the stem of a folded, normalised word: what "policies" and "policy" share. */
export type Stem = (word: string) => string

/** The languages whose words are stemmed, by the Snowball algorithms as Orama keeps them. Loaded one at a time. */
const LOADERS: Record<string, () => Promise<{ stemmer: Stem }>> = {
  de: () => import('@orama/stemmers/german'),
  en: () => import('@orama/stemmers/english'),
  es: () => import('@orama/stemmers/spanish'),
  fr: () => import('@orama/stemmers/french'),
  it: () => import('@orama/stemmers/italian'),
  nl: () => import('@orama/stemmers/dutch'),
  pt: () => import('@orama/stemmers/portuguese'),
  ru: () => import('@orama/stemmers/russian'),
}

/** Words whose stems are kept: the vocabulary of some thousand articles. */
const KEPT = 50_000
const LETTERS_ONLY = /^\p{L}+$/u

const loaded = new Map<string, Promise<Stem>>()

/** The stemmer of a language (BCP 47); words of other languages, and numbers, stay as they are. */
export function loadStemmer(language: string): Promise<Stem> {
  const base = language.split('-')[0]!
  let stem = loaded.get(base)
  if (!stem) {
    stem = LOADERS[base]?.().then(({ stemmer }) => remember(stemmer)) ?? Promise.resolve((word) => word)
    loaded.set(base, stem)
  }
  return stem
}

/** Stemming works on words without accents, for many people type them so; a stem that would be empty is the word. */
export function remember(stemmer: Stem): Stem {
  const known = new Map<string, string>()
  return (word) => {
    let stem = known.get(word)
    if (stem === undefined) {
      stem = word.length > 2 && LETTERS_ONLY.test(word) ? stemmer(word) || word : word
      if (known.size >= KEPT) known.clear()
      known.set(word, stem)
    }
    return stem
  }
}
