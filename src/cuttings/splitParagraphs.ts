import { parseByline } from '../article/byline.ts'
import { saysPublished } from '../article/dateLabels.ts'
import type { TextRepair } from '../article/repairs.ts'
import { partDateLine } from '../article/statedDate.ts'

/**
 * One paragraph of a cutting, cleaned. `line` is the line of the file it starts on, from 1; `order` its place
 * among the paragraphs of the file; `gap` says that a blank line stands before it.
 */
export type Paragraph = {
  text: string
  line: number
  order: number
  gap: boolean
  repairs: readonly TextRepair[]
  /** What lines beside it show it to be: the words under a picture, a point of a summary, a post of a network. */
  aside?: 'caption' | 'point' | 'post'
}

/** Date lines are looked for in the first lines of a file only. */
const DATED_LINES = 12

type Line = { text: string; line: number; indented: boolean }

/** Marks that only say where a word may break, or nothing at all. Joiners (U+200C, U+200D) are spelling and stay. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F]/g
const BREAK = /[\v\f]|<br\s{0,9}\/?>/i
/** Scripts written without spaces between words. */
const CJK =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}、。，「」]/u

/**
 * A soft hyphen or a hard space after a lead byte of UTF-8 misread as a letter is the rest of that letter: "í" is
 * seen as "Ã" and a soft hyphen, "à" as "Ã" and a hard space. Both stay until the letters are put right.
 */
const MISREAD = /(?<=[ÃÂÐÑØÙ])[\u00A0\u00AD]/
const ANY_INVISIBLE = /(?<![ÃÂÐÑØÙ])\u00AD|[\u200B\u2060\uFEFF]/g
const ANY_SPACE = /(?:(?!(?<=[ÃÂÐÑØÙ])\u00A0)\s)+/g

/** One line of text with its invisible characters out and every run of white space a single space. */
function cleanLine(raw: string): string {
  if (!MISREAD.test(raw)) return raw.replace(INVISIBLE, '').replace(CONTROL, ' ').replace(/\s+/g, ' ').trim()
  return raw.replace(ANY_INVISIBLE, '').replace(CONTROL, ' ').replace(ANY_SPACE, ' ').trim()
}

function toLines(text: string, firstLine: number): Line[] {
  const lines: Line[] = []
  for (const [index, physical] of text.split(/\r\n|[\n\r\u2028\u2029]/).entries()) {
    const indented = index > 0 && /^(?:[ \u00A0]{2,}|\t|\u3000)/.test(physical)
    for (const raw of /[\v\f<]/.test(physical) ? physical.split(BREAK) : [physical]) {
      lines.push({ text: raw === '' ? '' : cleanLine(raw), line: firstLine + index, indented })
    }
  }
  return lines
}

const endsSentence = (text: string) => /[.!?…:。！？۔؟।]["'“”’»)\]」』）]*$/u.test(text)
const firstWord = (text: string) => (CJK.test(text.charAt(0)) ? 1 : text.split(' ', 1)[0]!.length)
const isAddress = (text: string) => /^(?:https?:\/\/|www\.)\S+$/i.test(text)

/** A point of a list begins a line of its own. */
const POINT = /^[•▪■●◦‣∙*–—-]\s/u

/**
 * The column a text is hard-wrapped at, or null where every line is a paragraph. In wrapped text many lines end
 * in the middle of a sentence; those are full (the next word would not have fitted) and the next line mostly
 * goes on with a small letter.
 */
function wrapColumn(lines: readonly Line[]): number | null {
  const pairs: [string, string][] = []
  const longest = lines.filter(({ text }) => text.length > 0).map(({ text }) => text.length)
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const a = lines[i]!.text
    const b = lines[i + 1]!.text
    if (a !== '' && b !== '' && !isAddress(b) && !POINT.test(b)) pairs.push([a, b])
  }
  const open = pairs.filter(([a]) => !endsSentence(a))
  if (open.length === 0 || open.length < pairs.length * 0.4) return null
  const lengths = open.map(([a]) => a.length).sort((x, y) => x - y)
  const column = lengths[Math.ceil(lengths.length * 0.95) - 1]!
  const spaceless = CJK.test(open[0]![0])
  if (column < (spaceless ? 16 : 40) || column > 115) return null
  // Lines beyond the column mean that nothing was wrapped there.
  if (pairs.filter(([a]) => a.length > column + 8).length > pairs.length * 0.02) return null
  if (longest.filter((length) => length > column * 1.5).length > longest.length * 0.2) return null
  const full = open.filter(([a, b]) => a.length + 1 + firstWord(b) >= column - 4)
  const onward = open.filter(([, b]) => /^["“‘«(]?\p{Ll}/u.test(b))
  if (full.length < open.length * 0.6) return null
  if (spaceless) return open.length >= 3 ? column : null
  // German nouns open lines with a capital: there the ends of the lines alone must tell.
  if (full.length >= 3 && column >= 60 && full.length >= open.length * 0.75) return column
  const certain = onward.length >= open.length * (open.length < 3 ? 1 : 0.5)
  return certain || (caseless(open[0]![0]) && open.length >= 3) ? column : null
}

const caseless = (text: string) => /\p{Lo}/u.test(text) && !/\p{Ll}/u.test(text)

/** True for a short line that is about the article: it holds a date in full and few other words, and is no sentence. */
function isDateLine(text: string): boolean {
  if (text.length > 90 || /[.,;]$/.test(text)) return false
  // Which number is the day does not matter here.
  const dated = partDateLine(text, 'fr')
  if (!dated || dated.date.length < 10) return false
  if (dated.before === '' && dated.after === '') return true
  const words = `${dated.before} ${dated.after}`.trim().split(/\s+/).length
  return words <= 7 && (saysPublished(text) || /\s[|•·]\s/.test(text) || parseByline(dated.before) !== null)
}

function goesOn(a: Line, b: Line, column: number): boolean {
  if (isAddress(b.text) || b.indented || POINT.test(b.text)) return false
  if (b.line <= DATED_LINES && isDateLine(b.text)) return false
  if (a.text.length + 1 + firstWord(b.text) >= column - 4) return true
  return !endsSentence(a.text) && /^\p{Ll}/u.test(b.text) && a.text.length > column / 2
}

function glue(a: string, b: string): string {
  if (/\p{L}-$/u.test(a) && /^\p{Ll}/u.test(b)) return ''
  return CJK.test(a.slice(-1)) || CJK.test(b.charAt(0)) ? '' : ' '
}

/**
 * The paragraphs of a text: parted by blank lines, and by single line ends unless the text is hard-wrapped.
 * White space is collapsed, soft hyphens and zero-width spaces are taken out.
 * `firstLine` is the number of the line the text starts on.
 */
export function splitParagraphs(text: string, firstLine = 1): Paragraph[] {
  const lines = toLines(text, firstLine)
  const column = wrapColumn(lines)
  const out: { parts: string[]; line: number; gap: boolean }[] = []
  let previous: Line | null = null
  for (const line of lines) {
    if (line.text === '') {
      previous = null
      continue
    }
    const last = out.at(-1)
    if (last && previous && column !== null && goesOn(previous, line, column)) {
      last.parts.push(glue(previous.text, line.text), line.text)
    } else {
      out.push({ parts: [line.text], line: line.line, gap: previous === null })
    }
    previous = line
  }
  return out.map(({ parts, line, gap }, order) => ({ text: parts.join(''), line, order, gap, repairs: [] }))
}
