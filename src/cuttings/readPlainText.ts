import type { Draft } from '../article/Article.ts'
import { parseDateline } from '../article/dateline.ts'
import { makeHeadline } from '../article/headline.ts'
import { detectLanguage } from '../article/language.ts'
import { applyEdits, type Edit } from '../article/repairs.ts'
import { makeBlocks } from './makeBlocks.ts'
import { mendDoubledWords } from './mendDoubledWords.ts'
import { mendMojibake } from './mendMojibake.ts'
import { readStamp } from './readStamp.ts'
import { restoreInitial } from './restoreInitial.ts'
import { settleDates } from './settleDates.ts'
import { type Paragraph, splitParagraphs } from './splitParagraphs.ts'
import { takeClosingAgency } from './takeClosingAgency.ts'
import { takeCredit } from './takeCredit.ts'
import { takeFurniture } from './takeFurniture.ts'
import { takeHeadline } from './takeHeadline.ts'
import { takeTopMatter } from './takeTopMatter.ts'

/** Something to look at, by the line of the file it stands on. */
export type Note = { line?: number; message: string }
export type PlainText = { draft: Draft; notes: Note[] } | { refused: Note }

/** Mends the lede and takes its dateline; only the first paragraph that has one is looked at. */
function mendLede(
  paragraphs: Paragraph[],
  english: boolean,
  notes: Note[],
): { dateline?: string; agency?: string } {
  for (const [index, paragraph] of paragraphs.slice(0, 3).entries()) {
    const found = parseDateline(paragraph.text)
    if (!found) continue
    const why = 'the dateline, kept as such'
    const edits: Edit[] = [{ start: 0, end: found.length, text: '', why }]
    paragraphs[index] = { ...paragraph, ...applyEdits(paragraph, edits) }
    if (index === 0 && english) mendInitial(paragraphs, notes)
    return {
      ...(found.dateline === undefined ? {} : { dateline: found.dateline }),
      ...(found.agency === undefined ? {} : { agency: found.agency }),
    }
  }
  if (english) mendInitial(paragraphs, notes)
  return {}
}

function mendInitial(paragraphs: Paragraph[], notes: Note[]): void {
  const lede = paragraphs[0]
  const restored = lede ? restoreInitial(lede.text, 0) : null
  if (!lede || restored === null) return
  if ('doubt' in restored) notes.push({ line: lede.line, message: restored.doubt })
  else paragraphs[0] = { ...lede, ...applyEdits(lede, [restored.edit]) }
}

function each(paragraphs: readonly Paragraph[], mend: (text: string) => Edit[]): Paragraph[] {
  return paragraphs.map((paragraph) => {
    const edits = mend(paragraph.text)
    return edits.length === 0 ? paragraph : { ...paragraph, ...applyEdits(paragraph, edits) }
  })
}

/**
 * Reads a cutting kept as plain text: date stamp, headline, lines about the article, body, credit. What the
 * text does not say is left out; every change inside a block is a repair; what is uncertain is a note.
 * `text` is the decoded file, `line` of a note counts from 1.
 */
export function readPlainText(text: string): PlainText {
  const stamp = readStamp(text)
  const notes: Note[] = []
  if (stamp.doubt !== undefined) notes.push({ line: 1, message: stamp.doubt })
  const skipped = text.slice(0, stamp.length).split('\n').length - 1
  const split = splitParagraphs(text.slice(stamp.length), skipped + 1)
  if (split.length === 0) {
    return {
      refused: { line: 1, message: stamp.length > 0 ? 'no text after the date stamp' : 'the file is empty' },
    }
  }
  const mended = each(split, mendMojibake)
  const language = detectLanguage(
    mended
      .slice(0, 40)
      .map((paragraph) => paragraph.text)
      .join('\n'),
  )
  const english = language === 'en'

  const credited = takeCredit(mended, language)
  const { credit } = credited
  const topped = takeTopMatter(takeFurniture(credited.paragraphs), language, stamp.date)
  const { top } = topped
  const titled = takeHeadline(topped.paragraphs)
  const closed = takeClosingAgency(titled.paragraphs)
  let paragraphs = closed.paragraphs
  if (paragraphs.length === 0)
    return { refused: { line: split[0]!.line, message: 'no text beside the credit' } }
  const filed = mendLede(paragraphs, english, notes)
  if (english) paragraphs = each(paragraphs, mendDoubledWords)

  const { body, repairs } = makeBlocks(paragraphs)
  const dates = settleDates(stamp.date, top.stated ?? null, credit?.stated ?? null, top.yearless ?? null)
  if (dates.conflict) notes.push({ line: top.stated?.line ?? 1, message: dates.conflict })
  if (titled.mended)
    notes.push({ line: split[0]!.line, message: 'misread characters in the headline were mended' })
  const headline = titled.headline ?? makeHeadline(paragraphs[0]!.text, language)
  const dateline = filed.dateline ?? top.place
  const agency = filed.agency ?? closed.agency ?? top.agency
  const publisher = credit?.publisher ?? top.publisher
  const brief = credit?.wordings.some((wording) => /^summari[sz]ed /i.test(wording)) ?? false
  const draft: Draft = {
    published: dates.published,
    ...(dates.dates === undefined ? {} : { dates: dates.dates }),
    headline,
    ...(top.byline === undefined ? {} : { byline: top.byline }),
    ...(dateline === undefined ? {} : { dateline }),
    ...(agency === undefined ? {} : { agency }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(credit === null || credit.sources.length === 0 ? {} : { sources: credit.sources }),
    language,
    kind: brief ? 'brief' : 'cutting',
    body,
    ...(titled.headline === null ? { origin: { headline: 'made' as const } } : {}),
    ...(repairs.length === 0 ? {} : { repairs }),
  }
  return { draft, notes }
}
