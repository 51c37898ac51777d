import { agencyName } from '../article/agency.ts'
import { parseByline } from '../article/byline.ts'
import { FILING_CITIES } from '../article/filingCities.ts'
import { inNameLetters, isPaperName } from '../article/paperName.ts'
import { knownName } from '../article/publisherName.ts'
import { MENU_WORDS } from './furnitureWords.ts'
import { outletCalled } from './ownNames.ts'
import { readName } from './readName.ts'
import type { Said } from './TopMatter.ts'

/** A part without the brackets and dashes around it. */
export const bare = (text: string) => text.replace(/^[\s.,([（【<＜\-–—|/]+|[\s)\]）】>＞\-–—|/]+$/gu, '')

/** What a byline says, or null for other words. */
export function fromByline(text: string): Said | null {
  const byline = parseByline(text)
  if (!byline) return null
  return {
    byline: byline.names,
    ...(byline.staff === undefined ? {} : { staff: byline.staff }),
    ...(byline.agency === undefined ? {} : { agency: byline.agency }),
    ...(byline.place === undefined ? {} : { place: byline.place }),
    ...(byline.publisher === undefined ? {} : { publisher: byline.publisher }),
  }
}

/** A word for sources before a name. */
export const SOURCE =
  /^(?:information fournie par|source|with|via|from|fonte|fuente|quelle|bron|källa|kilde|zdroj|źródło|kaynak|izvor|sursa|forrás|источник|джерело|المصدر|منبع|(?:文章|新闻|稿件)?来源|(?:文章|新聞|稿件)?來源|出典|자료)\s*[:：]?\s*(.{2,40})$/iu

/** The paper's own desk where a writer's name would stand, perhaps with an agency: "Da Redação, com informações da Lusa". */
const OWN_DESK =
  /^(?:(?:d?a )?redação|(?:la |de la )?redacción|(?:la )?redazione|(?:la )?rédaction|(?:die |von der )?redaktion|(?:van onze )?redactie|редакция|(?:express |online |our |dawn )?(?:web|news|sports|digital|city|metro|monitoring) ?(?:desk|report)|ویب ڈیسک|نیوز ڈیسک|(?:our|a|special|own|staff) (?:correspondent|reporter|report)|staff (?:writer|report(?:er)?)s?)(?:,? (?:com|con|avec|mit|with|met)(?: (?:informações|información|material|inputs|agency inputs))?(?: (?:d[aeo]s?|von|from|l['’]))? ?(.{2,30}))?$/iu

const NAMED_DESK =
  /^(?:redazione|redacción|redação|rédaction|redaktion|redactie|redakcja|редакция)(?: (?:de|di|da|von|van))? (\p{Lu}.{1,40})$/iu

/** "Redacción ACI Prensa", "Redazione ANSA TRIESTE": whose desk it is, perhaps in which city. */
function fromNamedDesk(text: string): Said | null {
  const words = NAMED_DESK.exec(text)?.[1]?.split(' ') ?? []
  for (let length = words.length; length > 0; length -= 1) {
    const name = words.slice(0, length).join(' ')
    const place = words.slice(length).join(' ')
    if (place !== '' && !/^\p{Lu}[\p{L} ]{2,20}$/u.test(place)) continue
    const agency = agencyName(name)
    if (agency !== null) return { byline: [], agency }
    const paper = knownName(name) ?? (isPaperName(name) ? name : null)
    if (paper !== null) return { byline: [], publisher: paper }
  }
  return null
}

/** The paper's own desk, and the agency it worked with: no writer is named. */
export function fromDesk(text: string): Said | null {
  // "Staff Correspondent, bdnews24.com"
  const [, who = '', whose = ''] = /^(.{5,40}), ([^,]{3,30})$/u.exec(text) ?? []
  const outlet = OWN_DESK.test(who) ? outletCalled(whose) : null
  if (outlet !== null) return { byline: [], publisher: outlet }
  const desk = OWN_DESK.exec(text)
  if (!desk) return fromNamedDesk(text)
  const agency = desk[1] === undefined ? null : agencyName(desk[1])
  if (desk[1] !== undefined && agency === null) return null
  return { byline: [], ...(agency === null ? {} : { agency }) }
}

/** Words of the page after a byline or a date, which say nothing of the article. */
export const PAGE_WORDS =
  /[\s,|•·/]*(?:more by this author|leave a (?:comment|reply)|(?:\d{1,5}|no) (?:comments?|replies|views|shares)|add (?:a )?comment|view comments|follow @?\w+|@\w{3,20}|bookmark)\s*$/iu
/** What a section or a trade is told by: "From the section Scotland", "Reporter". */
const UNTELLING =
  /^(?:from the section \p{Lu}.{1,30}|reporter|staff writer|correspondent|(?:in|under|filed under|archivado en|guardado en|publicado en|classé sous|rubrik|kategorie|categoría|catégorie|category|section|rubrique|sección|рубрика|раздел)\s?:? \p{Lu}.{1,30}|(?:print|web|online|morning|evening) edition|(?:(?:on |auf |en |à la |a |på |na )?(?:page|pg|p|seite|s|página|pagina|pág|pag|sida|side|strona|str|стр)\.? ?[A-Z]?\d{1,3}))$/iu
const PLACE = /^(?:発信地|發自|发自|location|lugar|ort|luogo|lieu|місце|место)\s*[:：]\s*(.{2,30})$/iu
const SITE = /^[\p{Lu}\w-]{3,30}\.(?:com|net|org|co\.\p{Ll}{2}|com\.\p{Ll}{2}|\p{Ll}{2})$/u

/** Behind a writer: "(Rennes, correspondance)". */
const IN_BRACKETS = /\s\([^()]{2,40}\)?$/u

/** "CBS/AP": a station and the agency whose report it used. */
function joinedBySlash(text: string): Said | null {
  const names = /^[\p{Lu}\d]{2,8}(?:\s?\/\s?[\p{Lu}\d]{2,8}){1,3}$/u.test(text) ? text.split(/\s?\/\s?/) : []
  const agency = names.map(agencyName).find((name) => name !== null)
  return agency ? { agency } : null
}

/** What no person is called: "Cornwall League, Saturday 6 May 2017" names the matches reported, not a writer. */
const GROUP =
  /(?<!\p{L})(?:League|Cup|Championships?|Division|Conference|Tournament|Council|Committee|Commission|Association|Society|Liga|Copa|Coppa|Coupe|Pokal|Bundesliga|Ligue|Serie A|Лига|Кубок|Чемпионат)(?!\p{L})/u

/** One part of a line that also holds a date: who wrote, which agency, where, for whom; null for other words. */
function readPart(text: string, dated: boolean): Said | null {
  const plain = bare(text)
  const source = SOURCE.exec(plain)?.[1]
  const agency = agencyName(plain) ?? (source === undefined ? null : agencyName(source))
  if (agency !== null) return { agency }
  const joined = joinedBySlash(plain) ?? fromDesk(plain)
  if (joined !== null) return joined
  // "Bayport (AFP)"
  const [, where, wire] = /^(\p{Lu}[\p{L}\p{M}'’ -]{2,24}) \(([^()]{2,20})$/u.exec(plain) ?? []
  const reported = wire === undefined ? null : agencyName(wire)
  if (where !== undefined && reported !== null) return { place: where, agency: reported }
  const filed = PLACE.exec(plain)?.[1]
  if (filed !== undefined) return { place: filed }
  if (dated && UNTELLING.test(plain)) return {}
  if (/^\S+@[\w-]+(?:\.[\w-]+)+$/.test(plain)) return {}
  if (dated && SITE.test(plain)) return { publisher: knownName(plain) ?? plain }
  // "Le Monde.fr avec AFP": the paper, and whose report went into it.
  const beside = /^(.{3,40}?) (?:avec|with|mit|con|com) (.{2,30})$/u.exec(plain)
  const other = beside ? agencyName(beside[2]!) : null
  if (beside && other !== null && (knownName(beside[1]!) !== null || /\.\p{L}{2,3}$/u.test(beside[1]!)))
    return { agency: other, publisher: knownName(beside[1]!) ?? beside[1]! }
  // "Barcelona. Dimarts, 14 de novembre de 2017"
  const city = plain.replace(/\.$/u, '')
  if (FILING_CITIES.has(city.toLowerCase())) return { place: city }
  if (source !== undefined && /[:：]/.test(plain) && source.length <= 30) return { publisher: source }
  if (dated && GROUP.test(plain) && plain.split(' ').length <= 5) return {}
  if (dated && isPaperName(plain)) return { publisher: plain }
  const paper = inNameLetters(plain)
  if (dated && paper !== null && isPaperName(paper)) return { publisher: paper }
  const known = MENU_WORDS.has(plain.toLowerCase()) ? null : knownName(plain)
  return known === null
    ? (fromByline(plain) ??
        (dated ? fromByline(plain.replace(IN_BRACKETS, '')) : null) ??
        (dated && !/^\s*[(（]/.test(text) ? readName(plain) : null))
    : { publisher: known }
}

/** "BNS, DELFI.lt": an agency and the site that printed its report, a comma between them. */
function readList(text: string): Said | null {
  const names = bare(text).split(/,\s+/)
  if (names.length !== 2 || names.every((name) => agencyName(name) === null)) return null
  const [first, second] = names.map((name) => readPart(name, true))
  return first && second ? { ...second, ...first } : null
}

/** The parts of a line beside its date. A part that is none of those counts as a section's name after a mark. */
export function readParts(printed: string, dated = false): { said: Said; unknown: string[] } {
  const said: Said = {}
  const unknown: string[] = []
  const text = printed.replace(PAGE_WORDS, '').replace(/\s[-–—/|]\s+@\w+\s/u, ' | ')
  const whole = fromByline(bare(text))
  if (whole) return { said: whole, unknown }
  for (const part of text.split(/\s*[|｜•·／]\s*|\s+[-–—/]\s+|(?<=\p{Script=Han})\s+|,\s+(?=by )/iu)) {
    if (bare(part) === '') continue
    const read = readPart(part, dated) ?? (dated ? readList(part) : null)
    if (read === null) unknown.push(bare(part))
    else Object.assign(said, { ...read, ...said })
  }
  return { said, unknown }
}
