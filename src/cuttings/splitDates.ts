import { parseByline } from '../article/byline.ts'
import { saysPublished } from '../article/dateLabels.ts'
import { parseStatedDate, splitDateLine } from '../article/statedDate.ts'
import { SPACELESS } from './endsLikeSentence.ts'
import { isAside } from './isCaption.ts'
import { partParagraph } from './partParagraph.ts'
import { readTopLine } from './readTopLine.ts'
import type { Paragraph } from './splitParagraphs.ts'

/** How many words a date line glued to other text may have, and where such are looked for. */
const WORDS = 16
const TOP = 4
/** A sentence opens so: "On May 7, 2017 Mr Roe …", "Le 7 mai 2017 …". */
const PREPOSITION =
  /^[("]?(?:on|of|in|at|by|for|from|since|until|till|to|the|le|du|au|el|del|al|de|em|no|a|am|vom|zum|bis|seit|il|dal|op|van|den|em|на|от|до|с|к|від|до|з|в|от|dnia|od|do|dne|pe|la|في|منذ|در|از|ngày|pada|den|d)(?!\p{L})/iu
/** Languages whose sentences need such a word before a day: without it the day is no part of the sentence. */
const NEEDS_PREPOSITION = /^(?:en|es|fr|it|pt|de|nl)\b/
const CLOCK = /\d{1,2}[:.h]\d{2}|\d ?[ap]\.?m\b/i
const MARK = /^[|｜•·–—-]/u
const SENTENCE = /[.!?…。！？؟۔]["'“”’»)\]」』）]*$/u

const isWhole = (date: string | undefined) => date !== undefined && date.length >= 10

/** Shows beside the day that words are a date line: what the day is of, a time, brackets. */
const isMarked = (words: string) =>
  saysPublished(words) || CLOCK.test(words) || /^[([（].*[)\]）]$/u.test(words)

/** Where each word of a text ends, the first words only. */
function ends(text: string): number[] {
  return [...text.slice(0, 140).matchAll(/\S+/g)]
    .slice(0, WORDS)
    .map(({ index, 0: word }) => index + word.length)
}

/** Where each of the last words of a text begins. */
function starts(text: string): number[] {
  const from = Math.max(0, text.length - 100)
  return [...text.slice(from).matchAll(/(?<=\s)\S+|(?<=[。！？])[（(]\S+/g)].map(({ index }) => from + index)
}

/** A byline and its day before the text: "By Ann Lee May 7, 2017". */
function isBylineAndDay(words: string, language: string, hint: string | null): boolean {
  const parted = splitDateLine(words, language, hint)
  return parted !== null && isWhole(parted.date) && (parseByline(parted.words)?.names.length ?? 0) > 0
}

/** How many characters a date line takes at the start of a text that goes on; 0 where none stands there. */
function leading(text: string, language: string, hint: string | null): number {
  for (const end of ends(text).reverse()) {
    const words = text.slice(0, end)
    if (!/\d{4}|\d[./-]\d/.test(words) || /[,;]$/.test(words)) continue
    const rest = text
      .slice(end)
      .replace(/^\s*[-–—|•]\s/u, '')
      .trim()
    if (rest.length < 16 || !/^["“«„‘'¿¡]?[\p{Lu}\p{Lo}]/u.test(rest)) continue
    const plain = words.replace(/\s*[-–—|•]$/u, '')
    if (isBylineAndDay(plain, language, hint)) return end
    if (PREPOSITION.test(plain) && !saysPublished(plain)) continue
    if (!isWhole(parseStatedDate(plain, language, hint)?.date)) continue
    if (isMarked(plain) || plain !== words || NEEDS_PREPOSITION.test(language)) return end
  }
  return 0
}

/** Where a date line begins at the end of a headline; the text's length where none does. */
function trailing(text: string, language: string, hint: string | null): number {
  for (const start of starts(text)) {
    const words = text.slice(start)
    const before = text.slice(0, start)
    if (before.trim().length < 12 || !/\d{4}|\d[./-]\d/.test(words)) continue
    if (PREPOSITION.test(words) || !isWhole(parseStatedDate(words, language, hint)?.date)) continue
    return MARK.test(words) || isMarked(words) ? start : text.length
  }
  return text.length
}

/**
 * Parts a date line from the headline or the first sentence that it is glued to: "Ferry returns | May 7, 2017 6:40
 * PM", "By Ann Lee 7 May 2017 The ferry …". Nothing is parted where a line of its own tells the day, or where several
 * paragraphs open with days, as in a chronicle.
 */
export function splitTopDates(
  input: readonly Paragraph[],
  language: string,
  hint: string | null,
): Paragraph[] {
  const paragraphs = [...input]
  const near = paragraphs.slice(0, TOP * 2)
  const isOwn = ({ text, aside }: Paragraph, index: number) =>
    aside !== 'post' && readTopLine(text, language, hint, index > 0)?.stated !== undefined
  if (near.some(isOwn)) return paragraphs
  for (const [index, paragraph] of near.slice(0, TOP).entries()) {
    const { text } = paragraph
    if (paragraph.repairs.length > 0 || isAside(paragraph)) continue
    const opening = leading(text, language, hint)
    if (opening > 0) {
      const others = paragraphs.some(
        (other, at) => at !== index && leading(other.text.slice(0, 160), language, hint) > 0,
      )
      if (others) return paragraphs
      paragraphs.splice(index, 1, ...partParagraph(paragraph, opening, true))
      return paragraphs
    }
    if (index > 0 || text.length > 220 || SENTENCE.test(text)) continue
    const at = trailing(text, language, hint)
    if (at < text.length) {
      paragraphs.splice(index, 1, ...partParagraph(paragraph, at, false))
      return paragraphs
    }
  }
  return paragraphs
}

/** Parts the day from the last sentence that it is glued to: "… out of the harbour fund. (7 May 2017)". */
export function splitClosingDate(
  input: readonly Paragraph[],
  language: string,
  hint: string | null,
): Paragraph[] {
  const last = input.at(-1)
  if (!last || last.repairs.length > 0 || last.text.length < (SPACELESS.test(last.text) ? 20 : 60))
    return [...input]
  for (const start of starts(last.text)) {
    const words = last.text.slice(start)
    if (!SENTENCE.test(last.text.slice(0, start).trim()) || !/\d{4}/.test(words) || /[.!?]$/.test(words))
      continue
    if (PREPOSITION.test(words) || !isWhole(parseStatedDate(words, language, hint)?.date)) continue
    return [...input.slice(0, -1), ...partParagraph(last, start, false)]
  }
  return [...input]
}
