import { agencyName } from '../article/agency.ts'
import { parseByline } from '../article/byline.ts'
import { cutTail } from './cutTail.ts'
import { isCaption } from './isCaption.ts'
import { furnitureOf } from './isFurniture.ts'
import type { Paragraph } from './splitParagraphs.ts'

/** A writer's name after the last full stop: "… the road is open. Jane Roe". */
const NAME_AT_END =
  /(?<=[\p{Ll}\p{Lo}\d)][.!?…]["”’»]?)\s*(?:[-–—]\s*)?((?:by |por |par |von |di )?\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}\p{M}'’-]+){1,2})$/iu

/** Cuts it off; null where there is none, or one who is not among the writers named above. */
export function cutName(
  paragraph: Paragraph,
  byline: readonly string[],
): { paragraph: Paragraph; name: string } | null {
  const from = Math.max(0, paragraph.text.length - 60)
  const match = NAME_AT_END.exec(paragraph.text.slice(from))
  const words = match?.[1]?.replace(/^(?:by|por|par|von|di) /i, '')
  if (
    !match ||
    words === undefined ||
    from + match.index < 12 ||
    /^\p{Ll}| \p{Ll}/u.test(words) ||
    words === words.toUpperCase()
  )
    return null
  if (furnitureOf(words) !== null || agencyName(words) !== null || isCaption(paragraph.text)) return null
  const names = parseByline(`By ${words}`)?.names ?? []
  if (names.length !== 1 || (byline.length > 0 && !byline.includes(words))) return null
  const cut = cutTail(paragraph, from + match.index, 'the writer’s name, kept as the byline')
  return { paragraph: cut, name: names[0]! }
}
