import { DATE_FILLERS } from './dateFillers.ts'

/** Stretches of a date line that say how long reading takes or how long ago it was. */
const ASIDE =
  /(?:\d{1,3}|an?) (?:minutes?|mins?|hours?|days?|weeks?|months?|years?) ago|\d{1,3}[ -](?:min(?:ute)?s?|minuten|minutos|мин)(?:\.| read| de lectura| de lecture| lesen)?|lesedauer:?\s?|temps de lecture:?\s?|reading time:?\s?/giu

/** True for words that date lines hold beside their dates, and nothing else. */
export function onlyFillers(text: string): boolean {
  const plain = text.replace(ASIDE, ' ')
  return (plain.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []).every((word) =>
    DATE_FILLERS.has(word),
  )
}

/** Words without the fillers that stand at their end: "By Jane Roe, Published on" gives "By Jane Roe". */
export function withoutFillers(words: string): string {
  let out = words.replace(ASIDE, ' ').trim()
  for (;;) {
    const bare = out.replace(/[\s|,:;/·•–—()[\]-]+$/u, '')
    const last = /(?:^|[^\p{L}\p{M}\p{N}.])([\p{L}\p{M}\p{N}]+)\.?$/u.exec(bare)
    if (!last || last[1] === undefined || !DATE_FILLERS.has(last[1].toLowerCase())) return bare
    out = bare.slice(0, last.index + (last[0].length - last[0].trimStart().length)).trim()
    if (out === bare) return bare
  }
}

/** As `withoutFillers`, for those that stand first: "GMT | World" gives "| World". */
export function withoutFirstFillers(words: string): string {
  let out = words.trim()
  for (;;) {
    const first = /^[\s,.:;()[\]-]*([\p{L}\p{M}\p{N}]+)(?=[^\p{L}\p{M}\p{N}]|$)/u.exec(out)
    if (!first || first[1] === undefined || !DATE_FILLERS.has(first[1].toLowerCase())) return out
    if (/^(?:by|of|in|de|von|a)$/i.test(first[1])) return out
    out = out.slice(first[0].length).trim()
  }
}
