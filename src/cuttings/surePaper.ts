import { isPaperName } from '../article/paperName.ts'
import { knownName } from '../article/publisherName.ts'

/** A paper's name that is no person's: "Emily Post" and "Jim Courier" may have written the text. */
export const isSurelyPaper = (name: string) =>
  isPaperName(name) &&
  (name.split(' ').length > 2 ||
    /^(?:The|El|La|Le|Les|Il|Lo|O|A|Die|Der|Das|De|L['’])(?=[ \p{Lu}])/u.test(name))

/** "— The Bayport Courier" below the text; below a quotation it would be who is quoted. */
export function signingPaper(text: string, above: string): string | null {
  const name = /^[-–—―]{1,2}\s*(\p{Lu}.{2,48})$/u.exec(text)?.[1]
  return name !== undefined && (isSurelyPaper(name) || knownName(name) !== null) && !/["”»’]\.?$/u.test(above)
    ? name
    : null
}
