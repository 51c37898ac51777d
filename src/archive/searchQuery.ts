import { fold } from './fold.ts'
import { isBefore } from './ListState.ts'
import { isPaired, tokens } from './tokens.ts'
import { readTypedDate } from './typedDate.ts'

/** Where a part of a search looks, if not everywhere. */
export type SearchField = 'headline' | 'said' | 'publisher' | 'speaker'

/**
 * One word or phrase of a search. `words` are normalised but not stemmed; `inOrder`: they stand side by side;
 * `begins`: the last one is still being typed, and stands for every word that begins with it.
 */
export type SearchPart = {
  field: SearchField | null
  typed: string
  words: string[]
  inOrder: boolean
  begins: boolean
}

/** A search taken apart: of each of `all` one part must be found, of `without` none. Dates are of any precision. */
export type SearchQuery = {
  all: SearchPart[][]
  without: SearchPart[]
  after: string | null
  before: string | null
}

const PART = /(-?)(?:(headline|said|publisher|speaker|after|before):)?(?:"([^"]*)"?|(\S+))/g

/** Reads words, "phrases", -words, OR between two parts, and headline: said: publisher: speaker: after: before:. */
export function readSearchQuery(typed: string): SearchQuery {
  const query: SearchQuery = { all: [], without: [], after: null, before: null }
  const folded = fold(typed)
  let or = false
  for (const match of folded.matchAll(PART)) {
    const [whole, minus, field, phrase, word] = match
    if (whole === 'or' && typed.slice(match.index, match.index + 2) === 'OR' && query.all.length > 0) {
      or = true
      continue
    }
    if (field === 'after' || field === 'before') {
      const date = readTypedDate(phrase ?? word ?? '')
      if (date !== null && minus === '') query[field] = date
      continue
    }
    const last = match.index + whole.length === folded.length
    const part = readPart(field as SearchField | undefined, phrase ?? word ?? '', {
      quoted: phrase !== undefined,
      begins: last && phrase === undefined,
    })
    if (!part) continue
    if (minus === '-') query.without.push({ ...part, begins: false })
    else if (or) query.all.at(-1)!.push(part)
    else query.all.push([part])
    or = false
  }
  if (query.after !== null && query.before !== null && isBefore(query.before, query.after))
    query.before = null
  return query
}

function readPart(
  field: SearchField | undefined,
  typed: string,
  { quoted, begins }: { quoted: boolean; begins: boolean },
): SearchPart | null {
  const words: string[] = []
  const runs = [...tokens(typed)]
  for (const [i, { word, start, end }] of runs.entries()) {
    // Of a run indexed in pairs the last letter stands alone only where the run is one letter long.
    const before = runs[i - 1]
    if (isPaired(word) && before && before.end === end && before.start < start) continue
    words.push(word)
  }
  if (words.length === 0) return null
  const paired = isPaired(words.at(-1)!)
  const several = words.length > 1
  return {
    field: field ?? null,
    typed,
    words,
    inOrder: several && (quoted || paired || !begins),
    // A pair of letters is whole; a single one stands for the pairs that begin with it.
    begins: paired ? [...words.at(-1)!].length === 1 : begins,
  }
}

/** Whether a search looks for anything but dates. */
export function hasWords({ all, without }: SearchQuery): boolean {
  return all.length + without.length > 0
}
