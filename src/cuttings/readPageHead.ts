import { inNameLetters, isPaperName } from '../article/paperName.ts'
import { knownName } from '../article/publisherName.ts'
import { partDateLine } from '../article/statedDate.ts'
import type { Said } from './TopMatter.ts'

/** The number of a page and of an issue, as the head of a printed page gives them. */
const PAGE =
  /(?<![\p{L}\d])(?:page|pg|p|seite|s|page|página|pagina|pág|pag|sida|side|strona|str|strana|стр|страница|сторінка|sayfa)\.?\s?[A-Z]?\d{1,3}(?![\d])|(?<![\p{L}\d])(?:no|nr|nº|n°|issue|vol|volume|ausgabe|№|numéro|número)\.?\s?\d{1,6}(?![\d])/giu
/** A page's number alone at either end: "4 THE BAYPORT COURIER", "A4". */
const NUMBER = /^[A-Z]?\d{1,3}(?=[\s|,·•–—-])|(?<=[\s|,·•–—-])[A-Z]?\d{1,3}$/gu
const HOST = /(?<!\S)(?:https?:\/\/)?(?:www\.)?[\w-]+(?:\.[\w-]+)*\.\p{Ll}{2,7}(?!\S)/giu
const EDGES = /^[\s|,/()[\]·•–—-]+|[\s|,/()[\]·•–—-]+$/gu

/**
 * The line at the head of a printed page: its number, the paper's name and the day, "PAGE 4 BAYPORT COURIER THURSDAY,
 * MAY 18, 2017". null for lines that hold other words, or no more than a day.
 */
export function readPageHead(text: string, language: string, hint: string | null): Said | null {
  if (text.length > 140 || !/\d{4}/.test(text)) return null
  const plain = text.replace(PAGE, '|').replace(HOST, '|')
  const dated = partDateLine(plain.replace(EDGES, ''), language, hint)
  if (!dated || dated.date.length < 10 || dated.updated) return null
  const counted = text.search(PAGE) >= 0
  const words = [dated.before, dated.after]
    .map((part) => part.replace(EDGES, '').replace(NUMBER, '').replace(EDGES, ''))
    .filter((part) => part !== '')
  const stated = { date: dated.date, updated: false }
  if (words.length === 0) return counted ? { stated } : null
  if (words.length > 1) return null
  const [name = ''] = words
  const spelled = inNameLetters(name) ?? name
  const paper = knownName(name) ?? (isPaperName(spelled) ? spelled : null)
  return paper === null ? null : { publisher: paper, stated }
}
