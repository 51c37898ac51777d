import { agencyName } from '../article/agency.ts'
import { applyEdits, originalText } from '../article/repairs.ts'
import type { Paragraph } from './splitParagraphs.ts'

/** A caption may close with "(Reuters)" for its picture: that is not who filed the text. */
const PICTURE = /\b(?:photo|photograph|picture|pictured|pics?|image|file|foto|fotografía)\b/i
const SHAPES: readonly RegExp[] = [
  /\s*[(（[](?:with (?:inputs|reporting|agency inputs) from )?([^()（）[\]]{2,40})[)）\]]\.?$/iu,
  /(?<=[.!?…”"’'»)۔؟。])\s*[-–—―]+\s*([\p{L} .&-]{2,30}?)\.?$/u,
  /(?<=[.!?…”"’'»)۔؟。])\s+([A-Z]{2,7}|Reuters)$/u,
]
const DESK =
  /^\(?(?:additional )?reporting by [^.]{3,200}(?:editing|writing|reporting) by [^.]{2,100}\)?\.?$/i

const bare = (text: string) => text.replace(/^[\s([（【\-–—|/*]+|[\s)\]）】\-–—|/*.]+$/gu, '')

function takeDesk(paragraphs: readonly Paragraph[]): Paragraph[] {
  const last = paragraphs.at(-1)
  const before = paragraphs.at(-2)
  if (!last || !before || last.text.length > 320 || !DESK.test(last.text)) return [...paragraphs]
  const end = before.text.length
  const repair = {
    start: end,
    end,
    was: `\n${originalText(last)}`,
    why: 'the agency’s note on who reported and edited',
  }
  return [...paragraphs.slice(0, -2), { ...before, repairs: [...before.repairs, repair] }]
}

/**
 * Takes the agency's signature off the end of a cutting: a last line with its name alone, "(Reuters)", "—AFP",
 * "(With inputs from PTI)". Its note on who reported and edited goes too; both are declared as repairs where
 * they leave a paragraph. Only known agencies count.
 */
export function takeClosingAgency(input: readonly Paragraph[]): {
  paragraphs: Paragraph[]
  agency: string | null
} {
  const paragraphs = takeDesk(input)
  const last = paragraphs.at(-1)
  if (!last) return { paragraphs, agency: null }
  const alone = paragraphs.length > 1 ? agencyName(bare(last.text)) : null
  if (alone !== null) return { paragraphs: paragraphs.slice(0, -1), agency: alone }
  const tail = last.text.slice(-60)
  if (PICTURE.test(tail)) return { paragraphs, agency: null }
  for (const shape of SHAPES) {
    const match = shape.exec(tail)
    const agency = match?.[1] === undefined ? null : agencyName(match[1])
    if (!match || agency === null) continue
    const end = last.text.length
    const start = end - tail.length + match.index
    if (start <= 0) continue
    const edit = { start, end, text: '', why: 'the agency’s signature, kept as the agency' }
    return { paragraphs: [...paragraphs.slice(0, -1), { ...last, ...applyEdits(last, [edit]) }], agency }
  }
  return { paragraphs, agency: null }
}
