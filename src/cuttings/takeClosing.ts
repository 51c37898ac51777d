import { agencyName } from '../article/agency.ts'
import { parseByline } from '../article/byline.ts'
import { applyEdits } from '../article/repairs.ts'
import { parseStatedDate, type StatedDate, saysPublished } from '../article/statedDate.ts'
import { isCaption } from './isCaption.ts'
import { type Removal, removalOf } from './removals.ts'
import type { Paragraph } from './splitParagraphs.ts'

/** What the end of a cutting says of it. */
export type Closing = { agency?: string; byline?: string[]; stated?: StatedDate & { line: number } }

/** A caption may close with "(Reuters)" for its picture: that is not who filed the text. */
const PICTURE = /\b(?:photo|photograph|picture|pictured|pics?|image|file|foto|fotografía)\b/i
const INPUTS =
  '(?:with (?:agency |agencies |additional )?(?:inputs?|reporting|reports?|files|material|contributions?)(?: from| by)?|(?:agency )?inputs? from|additional (?:reporting|inputs?) (?:by|from)|avec|con(?: información| informaciones)?(?: de)?|mit(?: material)?(?: von)?|com(?: informações| agências)?(?: d[aeo]s?)?|с использованием материалов|по материалам|по данным|по сообщению|за матеріалами|source|fonte|fuente|quelle|عن|نقلا عن|المصدر|مع)'
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `\\s*[(（[<＜〈《](?:${INPUTS}\\s*[:：]?\\s*)?([^()（）[\\]<>＜＞]{2,40}?)[)）\\]>＞〉》]\\.?$`,
    'iu',
  ),
  /(?<=[.!?…”"’'»)۔؟。」])\s*[-–—―]+\s*([\p{L} .&-]{2,30}?)\.?$/u,
  /(?<=[.!?…”"’'»)۔؟。])\s+([A-Z]{2,7}|Reuters)$/u,
]
const WHOLE = new RegExp(`^[(（[]?${INPUTS}\\s*[:：]?\\s*(?:the )?(.{2,60}?)[)）\\]]?\\.?$`, 'iu')
const DESK =
  /^[(（[*]?(?:additional |with )?(?:reporting|writing|compiled|reported|written|edited|editing|reporte|información|reportaje|escrito|editado|editada|reportage|rédaction|édité|version française|bericht|geschrieben|redigiert|reportagem|edição|por|testo|a cura)\b[^.]{0,200}?\b(?:by|de|por|par|von|di)\b.{2,200}(?:editing|edited|writing|reporting|editad[oa]|edición|édité|redigiert|edição|editado)\b.{1,120}$/iu
const DESK_ALONE =
  /^[(（[](?:reporting|writing|compiled|edited|editing|additional reporting|reporte|editado|edición|reportagem|edição|édité|redigiert|责任编辑|責任編輯|编辑|編輯|責編)\s?(?:by|de|por|par|von|[:：])?\s.{2,160}[)）\]]\.?$/iu
const DESK_GLUED =
  /\s*\((?:additional )?(?:reporting|writing|editing|compiled|reporte|reportagem|edición) (?:by|de|por) [^()]{3,300}\)\.?$/i
const CHINESE_DESK = /^[(（[【]?(?:责任编辑|責任編輯|责编|編輯|编辑|校对|审核|监制|值班编委)\s*[:：].{1,60}$/u
const WIRE_MARK =
  /\s*(?:Enditem|Endit|Endite|\(ends\)|\(END\)|-ends-|\/انتهى\/|انتهى\.?|انتهای پیام\.?)\s?\/?\s?[\d٠-٩۰-۹]{0,6}\.?$/u

const bare = (text: string) => text.replace(/^[\s([（【<＜〈\-–—―|/*]+|[\s)\]）】>＞〉\-–—―|/*.]+$/gu, '')

/** A last line that is about the article and nothing else. */
function readLast(
  text: string,
  language: string,
  hint: string | null,
  line: number,
): { closing: Closing; why: string } | null {
  if (text.length > 340) return null
  if (DESK.test(text) || DESK_ALONE.test(text) || CHINESE_DESK.test(text))
    return { closing: {}, why: 'the agency’s note on who reported and edited' }
  if (text.length > 120) return null
  const agency = agencyName(bare(text)) ?? agencyIn(WHOLE.exec(text)?.[1])
  if (agency !== null) return { closing: { agency }, why: 'the agency’s name' }
  const stated = parseStatedDate(text, language, hint)
  // A month alone heads a calendar or an archive.
  if (stated && (stated.date.length > 7 || saysPublished(text)))
    return { closing: { stated: { ...stated, line } }, why: 'the date line' }
  const byline = /^[-–—(（]*\s*\p{L}/u.test(text)
    ? parseByline(text.replace(/^[-–—(（\s]+|[)）\s]+$/gu, ''))
    : null
  if (!byline) return null
  const names = byline.names.length === 0 ? {} : { byline: byline.names }
  return {
    closing: { ...names, ...(byline.agency === undefined ? {} : { agency: byline.agency }) },
    why: 'the byline',
  }
}

/** "PTI and ANI", "agency inputs": the agency, or several joined by a stroke. */
function agencyIn(text: string | undefined): string | null {
  return text === undefined
    ? null
    : agencyName(text.replace(/^the /i, '').replace(/ (?:inputs?|reports?)$/i, ''))
}

/** Cuts a wire mark or an agency's signature off the end of a paragraph; null where there is none. */
function cutSignature(paragraph: Paragraph): { paragraph: Paragraph; agency?: string } | null {
  const noted = DESK_GLUED.exec(paragraph.text.slice(-400))
  if (noted && noted.index > 0) {
    const start = Math.max(0, paragraph.text.length - 400) + noted.index
    const why = 'the agency’s note on who reported and edited'
    return {
      paragraph: {
        ...paragraph,
        ...applyEdits(paragraph, [{ start, end: paragraph.text.length, text: '', why }]),
      },
    }
  }
  const tail = paragraph.text.slice(-70)
  const from = paragraph.text.length - tail.length
  const mark = WIRE_MARK.exec(tail)
  const cut = (start: number, why: string) => ({
    ...paragraph,
    ...applyEdits(paragraph, [{ start, end: paragraph.text.length, text: '', why }]),
  })
  if (mark && from + mark.index > 0)
    return { paragraph: cut(from + mark.index, 'the mark of the end of a wire report') }
  if (PICTURE.test(tail) || isCaption(paragraph.text)) return null
  for (const shape of SHAPES) {
    const match = shape.exec(tail)
    const agency = agencyIn(match?.[1])
    if (!match || agency === null || from + match.index <= 0) continue
    return { paragraph: cut(from + match.index, 'the agency’s signature, kept as the agency'), agency }
  }
  return null
}

/**
 * Takes off the end of a cutting what signs it: the agency's name alone, "(Reuters)", "—AFP", "(With inputs from
 * PTI)", its note on who reported and edited, a byline or a date line. Only known agencies count. What is cut
 * off a paragraph is a repair of it.
 */
export function takeClosing(
  input: readonly Paragraph[],
  language: string,
  hint: string | null,
): { paragraphs: Paragraph[]; closing: Closing; removed: Removal[] } {
  const paragraphs = [...input]
  const closing: Closing = {}
  const removed: Removal[] = []
  for (let again = 0; again < 5; again += 1) {
    const last = paragraphs.at(-1)
    if (!last) break
    const read = paragraphs.length > 1 ? readLast(last.text, language, hint, last.line) : null
    if (read) {
      if (Object.keys(read.closing).some((key) => key in closing)) break
      Object.assign(closing, read.closing)
      removed.push(removalOf(last, read.why))
      paragraphs.pop()
      continue
    }
    const signed = cutSignature(last)
    if (!signed || (signed.agency !== undefined && closing.agency !== undefined)) break
    if (signed.agency !== undefined) closing.agency = signed.agency
    paragraphs[paragraphs.length - 1] = signed.paragraph
  }
  return { paragraphs, closing, removed }
}
