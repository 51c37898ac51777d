import { agencyName } from '../article/agency.ts'
import { isPaperName } from '../article/paperName.ts'
import { knownName } from '../article/publisherName.ts'
import { endsLikeSentence } from './endsLikeSentence.ts'

/** A paper's name that is no person's: "Emily Post" and "Jim Courier" may have written the text. */
export const isSurelyPaper = (name: string) =>
  isPaperName(name) &&
  (name.split(' ').length > 2 ||
    /^(?:The|El|La|Le|Les|Il|Lo|O|A|Die|Der|Das|De|L['’])(?=[ \p{Lu}])/u.test(name))

/** A paper's kind before its name, and names that say it themselves: "روزنامہ انقلاب", "Газета «Вести»", "海湾日报". */
const KIND =
  /^((?:صحيفة|جريدة|روزنامه|روزنامہ|هفته‌نامه)\s+\p{L}[\p{L}\p{M}\u200c]{1,15}(?:\s[\p{L}\p{M}\u200c]{2,15}){0,2})$|^(?:[Гг]азет[аи]|[Жж]урнал|[Вв]естник|[Вв]\.) [«„"](\p{Lu}[^«»„“"]{2,40})[»“"]$|^(दैनिक [\p{L}\p{M}]{2,20}(?: [\p{L}\p{M}]{2,20})?)$|^(\p{Script=Han}{2,8}(?:日报|日報|晚报|晚報|早报|早報|时报|時報|新闻网|新聞網))$/u

/** The paper that a line names with its kind and nothing else, or null. */
export function namedByKind(text: string): string | null {
  const match = KIND.exec(text)
  return match ? match.slice(1).find((name) => name !== undefined)! : null
}

/** True for words that are somebody's from the first to the last: what stands below them is who said them. */
const isQuotation = (text: string) => /^["“„«‘「].*["”»’」]\.?$/u.test(text)

/**
 * The paper that signs a text on its last line: "— The Bayport Courier", or the name of a known outlet alone, "IOL". Below a
 * quotation it would be who is quoted.
 */
export function signingPaper(text: string, above: string): string | null {
  const kind = namedByKind(text)
  if (kind !== null) return kind
  const known = /^\p{Lu}/u.test(text) && text.length <= 40 ? knownName(text) : null
  if (known !== null && agencyName(known) === null && endsLikeSentence(above) && !isQuotation(above))
    return known
  const name = /^[-–—―]{1,2}\s*(\p{Lu}.{2,48})$/u.exec(text)?.[1]
  return name !== undefined && (isSurelyPaper(name) || knownName(name) !== null) && !/["”»’]\.?$/u.test(above)
    ? name
    : null
}
