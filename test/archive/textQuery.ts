import { fold } from '../../src/archive/fold.ts'

/** A search as typed, taken apart: every one of `terms` must occur, none of `without`. All folded. */
export type TextQuery = { terms: string[]; without: string[] }

const PART = /(-?)"([^"]*)"?|(\S+)/g
const LETTER = /[\p{L}\p{N}]/u
/** Scripts that put no spaces between words: a term may begin anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

/** Reads words, "phrases" and -words. Words match from their beginning, so that typing narrows. */
export function readTextQuery(typed: string): TextQuery {
  const query: TextQuery = { terms: [], without: [] }
  for (const match of fold(typed).matchAll(PART)) {
    let term = match[2] ?? match[3] ?? ''
    let minus = match[1] === '-'
    if (match[3] !== undefined && /^-./.test(term)) {
      minus = true
      term = term.slice(1)
    }
    term = term.replace(/\s+/g, ' ').trim()
    if (!LETTER.test(term)) continue
    ;(minus ? query.without : query.terms).push(term)
  }
  return query
}

/** Offset of `term` in folded text at the beginning of a word, from `start` on; -1 where there is none. */
export function findTerm(foldedText: string, term: string, start = 0): number {
  const anywhere = UNSPACED.test(term[0] ?? '')
  for (let at = foldedText.indexOf(term, start); at >= 0; at = foldedText.indexOf(term, at + 1))
    if (anywhere || at === 0 || !LETTER.test(foldedText[at - 1] ?? '')) return at
  return -1
}

/** Whether a folded text answers the query. */
export function matchesText(foldedText: string, query: TextQuery): boolean {
  return (
    query.terms.every((term) => findTerm(foldedText, term) >= 0) &&
    !query.without.some((term) => findTerm(foldedText, term) >= 0)
  )
}

/** Where the query's terms stand in a text: ordered, not overlapping [start, end) in UTF-16 code units. */
export function findHits(text: string, query: TextQuery): [number, number][] {
  const foldedText = fold(text)
  const hits: [number, number][] = []
  for (const term of query.terms)
    for (let at = findTerm(foldedText, term); at >= 0; at = findTerm(foldedText, term, at + term.length))
      hits.push([at, at + term.length])
  hits.sort((a, b) => a[0] - b[0] || b[1] - a[1])
  const apart: [number, number][] = []
  for (const hit of hits) if (hit[0] >= (apart.at(-1)?.[1] ?? 0)) apart.push(hit)
  return apart
}
