import { inNameLetters, isPaperName } from '../article/paperName.ts'
import { knownName } from '../article/publisherName.ts'
import { partDateLine } from '../article/statedDate.ts'
import type { Said } from './TopMatter.ts'

/** The number of a page and of an issue, as the head of a printed page gives them. */
const PAGE =
  /(?<![\p{L}\d])(?:page|pg|p|seite|s|page|página|pagina|pág|pag|sida|side|strona|str|strana|стр|страница|сторінка|стор|sayfa|σελ)\.?\s?[A-Z]?\d{1,3}(?![\d])|(?:第|(?<![\p{L}\d]))[A-Z]?\d{1,3}\s?(?:版|面|頁)/giu
const ISSUE =
  /(?<![\p{L}\d])(?:no|nr|n|n[°º]|issue|vol|volume|heft|№|numéro|número|numero|número de edición|č|бр|број|брой|númer|sayı|τεύχος|αρ|العدد|شماره|ฉบับที่|第)\.?\s?\d{1,6}(?:[/-]\d{2,4})?(?:\s?(?:期|号|號))?(?: \(\d{1,6}\))?(?![\d])/giu
/** What is numbered, and the word between its number and the day: "Газета «Вестник» №86 от", "Press release no. 12 of". */
const MEDIUM_WORDS =
  'newspaper|magazine|weekly|issue|edition|print edition|press release|zeitung|ausgabe|print-?ausgabe|magazin|pressemitteilung|pressemeldung|journal|édition|communiqué(?: de presse)?|edición(?: impresa)?|diario|revista|nota de prensa|comunicado(?: de prensa)?|giornale|edizione|comunicato stampa|jornal|edição|krant|editie|persbericht|tidningen|avisa|gazeta|wydanie|tygodnik|noviny|vydání|vydanie|gazete|газета|газети|журнал|выпуск|випуск|еженедельник|номер|вестник|брой|број|пресс-релиз|прес-реліз|εφημερίδα|φύλλο'
const MEDIUM = new RegExp(`^(?:${MEDIUM_WORDS})(?!\\p{L})\\s*|(?<!\\p{L})(?:${MEDIUM_WORDS})$`, 'giu')
const OF =
  /(?<!\p{L})(?:of|dated|from|vom|von|du|de|del|dello|di|van|från|fra|af|z dnia|ze dne|zo dňa|от|від|од|της|του|di)\s*$/iu
/** "海峡日报", "谷の新聞" */
const HAN_PAPER =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,10}(?:[日晚时時早商晨周週青]报|[日晚時早週]報|都市报|新聞|新闻报)$/u
const QUOTED = /^["“„«‘']([^"“”„«»]{2,40})["”“»’']$/u
/** A page's number alone at either end: "4 THE BAYPORT COURIER", "A4". */
const NUMBER = /^[A-Z]?\d{1,3}(?=[\s|,·•–—-])|(?<=[\s|,·•–—-])[A-Z]?\d{1,3}$/gu
const HOST = /(?<!\S)(?:https?:\/\/)?(?:www\.)?[\w-]+(?:\.[\w-]+)*\.\p{Ll}{2,7}(?!\S)/giu
const EDGES = /^[\s|,/()（）【】[\]·•–—-]+|[\s|,/()（）【】[\]·•–—-]+$/gu

/**
 * The line at the head of a printed page: its number, the paper's name and the day, "PAGE 4 BAYPORT COURIER THURSDAY,
 * MAY 18, 2017". null for lines that hold other words, or no more than a day.
 */
export function readPageHead(text: string, language: string, hint: string | null): Said | null {
  if (text.length > 140 || !/\d{4}/.test(text)) return null
  const plain = text.replace(PAGE, '|').replace(ISSUE, '|').replace(HOST, '|')
  const dated = partDateLine(plain.replace(EDGES, ''), language, hint)
  if (!dated || dated.date.length < 10 || dated.updated) return null
  const issue = text.search(ISSUE) >= 0
  const counted = issue || text.search(PAGE) >= 0
  const trim = (part: string) => part.replace(EDGES, '').replace(NUMBER, '').replace(EDGES, '')
  const words = [dated.before.replace(OF, ''), dated.after]
    .map((part) => trim(issue ? trim(part).replace(MEDIUM, '') : part))
    .filter((part) => part !== '')
  const stated = { date: dated.date, updated: false }
  if (words.length === 0) return counted ? { stated } : null
  if (words.length > 1) return null
  const quoted = issue ? QUOTED.exec(words[0]!)?.[1] : undefined
  // What is named in quotation marks beside the number of an issue is the paper.
  if (quoted !== undefined) return { publisher: knownName(quoted) ?? quoted, stated }
  const [name = ''] = words
  const spelled = inNameLetters(name) ?? name
  const paper = knownName(name) ?? (isPaperName(spelled) || HAN_PAPER.test(name) ? spelled : null)
  return paper === null ? null : { publisher: paper, stated }
}
