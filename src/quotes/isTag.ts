import { cueForm } from './cueVerbs.ts'
import { isAdverb, PREPOSITIONS } from './functionWords.ts'
import { isCapital, type Token } from './tokens.ts'

/** True where the tokens from an index on credit the words before them: "Roe asked.", "asked Jane Roe, a teacher". */
export function isTag(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 7); i += 1) {
    const token = tokens[i]!
    if (token.kind !== 'word') return false
    const form = cueForm(token.lower)
    if (form && i > from && !isCapital(token) && form.form !== 'ing' && /q/.test(form.frames)) {
      const next = tokens[i + 1]
      return (
        !next ||
        next.kind === 'point' ||
        PREPOSITIONS.has(next.lower) ||
        isAdverb(next.lower) ||
        isCapital(next) ||
        (form.frames.includes('r') && next.kind === 'word' && next.lower !== 'that')
      )
    }
  }
  return false
}
