import { agencyName } from './agency.ts'
import { broadcasterOf } from './broadcasters.ts'
import { FILING_CITIES } from './filingCities.ts'
import { PUBLISHER_NAMES } from './knownPublishers.ts'
import { isOutletName } from './outletName.ts'
import { isPaperName } from './paperName.ts'
import { knownName } from './publisherName.ts'

/** What a line of credit for the writing says. `staff`: an agency's, in the words of the line; `place` is where it was filed from: "By Jane Roe in Oslo". */
export type Byline = { names: string[]; agency?: string; staff?: string; place?: string; publisher?: string }

const PARTING = /\s*(?:,|;|&|\||、|，|(?<!\p{L})(?:and|y|et|und|e)(?!\p{L})|\s[ий]\s)\s*/u

const OPENING =
  /^(?:[-–—|•*]\s*)?(?:live (?:updates|reporting|coverage|blog|text)(?: (?:by|from|with))?|by|written by|story by|words by|text by|report by|reported by|reporting by|posted by|published by|submitted by|author|authors|author of the article|article by|por|escrito por|texto|publicado por|par|rédigé par|publié par|écrit par|propos recueillis par|texte|von|text von|ein(?:e)? (?:bericht|reportage|analyse) von|aufgezeichnet von|di|a cura di|scritto da|articolo di|door|bewerkt door|af|skrevet af|skrevet av|tekst|penulis|edited by|autor|autora|autorka|autorzy|autore|auteur|autores|автор|авторы|автор текста|текст|текст подготовил[аи]?|автори|подготовил[аи]?|haber|yazan|yazar|haberi hazırlayan|نویسنده|نوشته|گزارش از|گزارشگر|خبرنگار|به قلم|كتب|كتبت|کتبت|کتب|بقلم|إعداد|اعداد|تحرير|تقرير|تحریر|رپورٹ|作者|文|文字|記者|记者|本报记者|本報記者|撰文|撰稿|執筆|取材・文|기자|글|מאת|כתבה|(?:pewarta|muhabir|reporters?|repórter|journaliste|wartawan|oleh|laporan|giornalista|periodista|reportaje)(?=\s*[:：]))(?:\s*[:：/／-]\s*|\s+)(?=\S)/iu
const UNKNOWN =
  /^(?:(?:the )?(?:\p{L}+ ){0,2}news (?:service|network)|(?:our |a |special |own )?(?:staff|own|special|agency) (?:writer|reporter|correspondent)s?|(?:\p{L}+ ){1,3}(?:news|press) agency|佚名|未知|匿名|本站|网络|unknown|anonymous|anon|admin|administrator|webmaster|web ?desk|editor|n\/a|none|(?:la )?redazione|(?:la )?redacción|(?:d?a )?redação|(?:de la |por )?redacción|van onze redactie|redactie|(?:la )?rédaction|(?:die )?redaktion|redakcja|redakce|redakcija|redacția|szerkesztőség|redaktionen|toimitus|редакция|редакція|редакцията|هيئة التحرير|anónimo|anonyme|anonym|anonimo|неизвестен|без автора|مجهول|ناشناس)$/iu
const TITLE =
  /(?<!\p{L})(?:kontributor|wartawan|jurnalis|penulis|correspondents?|editors?|reporters?|writers?|bureau|chief|columnist|staff|desk|agencies|contributor|analyst|journalist|intern|photographer|redakteur(?:in)?|korrespondent(?:in)?|reporterin|journaliste|correspondante?|envoyée? spéciale?|corresponsal|periodista|redactora?|enviad[oa] especial|repórter|jornalista|giornalista|inviat[oa]|corrispondente|корреспондент|обозреватель|журналист(?:ка)?|кореспондент|muhabir[i]?|verslaggever|redacteur)(?!\p{L})/iu
/** Two to five words each with a capital, or particles between them; initials and scripts without case too. */
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lo}[\p{L}\p{M}־]*)(?:[ ·・](?:(?:de|da|del|della|di|van|von|der|den|du|la|le|al|el|bin|ben|ter|dos|das|af|av|y|e)|\p{Lu}[\p{L}\p{M}'’.-]*|(?:al|el)-\p{Lu}[\p{L}\p{M}'’-]*|\p{Lo}[\p{L}\p{M}־]*)){0,5}$/u
const SPACELESS_NAME = /^\p{Script=Han}{2,4}$/u
const MANY_WORDS = /^The |^A |^An /

function isName(text: string): boolean {
  if (text.length > 50 || MANY_WORDS.test(text)) return SPACELESS_NAME.test(text)
  return NAME.test(text) && (text.includes(' ') || /^\p{Script=Han}/u.test(text) || /^\p{Lo}/u.test(text))
}

function agencyIn(part: string): string | null {
  const staff = /^(.+?) (?:staff|correspondent|staff writer)s?$/i.exec(part)?.[1]
  const plain = part.replace(/^the /i, '')
  return (
    agencyName(part) ?? agencyName(plain) ?? agencyName(capitals(part)) ?? (staff ? agencyName(staff) : null)
  )
}

/** "Jeanne Morel avec AFP": who wrote, and whose report went into it. */
const WITH_AGENCY =
  /^(.{4,40}?),? (?:avec|with|mit|con|com|ve|с|met|med) (?:the |l['’]|la |a |der )?(.{2,30})$/u

/**
 * The paper after one writer's name: "Ann Lee, Bayport Courier", "Ann Lee, City Desk | The Bayport Courier", "Ann
 * Lee of the Bayport Courier", "Jeanne Morel (Le Courrier de Selvy)". A second writer would follow an "and".
 */
const OF_PAPER =
  /^(.{4,80}?)(?:\s*[,|]\s*|,? (?:[Oo]f|[Ff]or) (?:the )?(?=\p{Lu})|\s[(（])([^,&|;()]{5,50})[)）]?$/u

/** "Chief Reporter" is a trade, "The Bayport Reporter" a paper. */
const isTrade = (text: string) => TITLE.test(text) && !/^The /.test(text) && text.split(' ').length <= 2

/** Words before a trade that say what for: "Local Democracy Reporter", "North West Correspondent". */
const FIELD =
  /^(?:chief|senior|junior|deputy|assistant|acting|special|staff|local|democracy|regional|national|international|foreign|world|political|politics|education|health|science|business|consumer|crime|court|courts|legal|sports?|football|cricket|rugby|racing|arts?|culture|entertainment|showbiz|music|film|features?|environment|climate|energy|technology|tech|transport|housing|property|religion|religious|social|affairs|rural|farming|agriculture|industry|economics?|finance|financial|defen[cs]e|diplomatic|security|home|city|metro|county|north|south|east|west|north-east|north-west|south-east|south-west|midlands|western|eastern|northern|southern|central|live|digital|online|multimedia|video|data|trainee|freelance|investigative|investigations|general|breaking|news|audience|community|communities|what['’]?s|on|of|and|&|the|in|at)$/iu

/** A writer's name without the trade behind it: "Lucy Marlow Local Democracy Reporter"; "" where all of it is a trade. */
function withoutTrade(text: string): string {
  const words = text.split(' ')
  if (words.length < 2 || !TITLE.test(words.at(-1)!) || /^(?:desk|staff|agencies)$/iu.test(words.at(-1)!))
    return text
  let length = words.length - 1
  while (length > 0 && FIELD.test(words[length - 1]!)) length -= 1
  // "Senzeni Dube Manicaland Bureau": the place of the desk.
  if (length > 2 && length === words.length - 1 && /^(?:bureau|correspondent)$/iu.test(words.at(-1)!))
    length = 2
  return length === 1 ? text : words.slice(0, length).join(' ')
}

/** "Special to The Star", "For MailOnline": for whom a writer wrote, behind the name. */
const WROTE_FOR =
  /(?:^|,? )(?:special (?:to|for)|for) (?:the )?(\p{Lu}[\p{L}\p{M}\d.'’&-]*(?: (?:of |the |and )?\p{Lu}[\p{L}\p{M}\d.'’&-]*){0,4})$/iu

/** The desk a writer works for: "Metro Desk", "Redacción Sociedad". */
const DESK = / desk$|^(?:redacción|redação|redazione|rédaction|redaktion|redactie|редакция)(?!\p{L})/iu

/** "Kontributor Yogyakarta": a trade and where, before the name. */
const TRADE_AND_PLACE =
  /^(?:kontributor|koresponden|reporter|wartawan|correspondent in) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/iu

/** "NU.nl/ANP": the paper, and the agency whose report it used. */
function outletAndAgency(text: string): { publisher: string; agency: string } | null {
  const parts = /^[^/]{2,30}\/[^/]{2,30}$/u.test(text) ? text.split('/').map((part) => part.trim()) : []
  const agency = parts.map(agencyIn).find((name) => name !== null)
  const outlet = parts.map(knownName).find((name) => name !== null && agencyIn(name) === null)
  return agency && outlet ? { publisher: outlet, agency } : null
}

/** Ends of papers' names that people are called too: "Emily Post". */
const MAY_BE_SURNAME =
  / (?:Post|Courier|Packet|Press|Banner|Beacon|Journal|Bote|Kurier|Correo|Prensa|Presse)$/u

function parseNames(line: string): Byline | null {
  const out: Byline = { names: [] }
  const paper = OF_PAPER.exec(line)
  const inBrackets = paper !== null && /[(（]The \p{Lu}/u.test(line)
  const ofPaper =
    paper !== null &&
    isName(paper[1]!.split(/,\s+|\s(?:and|und|et|y|e|en|og|och|&)\s/)[0]!) &&
    !isTrade(paper[2]!) &&
    (isPaperName(paper[2]!) || inBrackets)
  if (ofPaper) out.publisher = paper[2]!
  const wroteFor = ofPaper ? null : WROTE_FOR.exec(line)
  const isFor = wroteFor !== null && wroteFor.index > 3 && /^\p{Lu}/u.test(wroteFor[1]!)
  if (isFor) {
    const agency = agencyIn(wroteFor[1]!)
    const known = knownName(wroteFor[1]!)
    if (agency !== null) out.agency = agency
    else if (known !== null || isOutletName(wroteFor[1]!)) out.publisher = known ?? wroteFor[1]!
  }
  const text = ofPaper ? paper[1]! : isFor ? line.slice(0, wroteFor.index).replace(/,$/, '') : line
  for (const raw of text.split(PARTING)) {
    const whole = raw.trim().replace(/^(?:and|by)\s+/i, '')
    if (whole === '') continue
    const joined = WITH_AGENCY.exec(whole)
    const beside = joined ? agencyIn(joined[2]!) : null
    if (beside !== null) out.agency ??= beside
    const part = withoutTrade(beside === null ? whole : joined![1]!)
    if (part === '' || TRADE_AND_PLACE.test(part)) continue
    const shared = outletAndAgency(part)
    if (shared !== null) {
      Object.assign(out, shared)
      continue
    }
    // "Catholic Herald Reporter": nobody is named, only for whom they write.
    if (part !== whole && isPaperName(part) && !MAY_BE_SURNAME.test(part)) {
      out.publisher ??= knownName(part) ?? part
      continue
    }
    const agency = agencyIn(part)
    const named = out.names.length > 0
    if (agency !== null) out.agency ??= agency
    else if (named && FILING_CITIES.has(part.toLowerCase())) out.place ??= part
    else if (PUBLISHER_NAMES.has(part)) out.publisher ??= part
    else if (UNKNOWN.test(part)) continue
    else if (named && DESK.test(part)) continue
    else if (named && PUBLISHER_NAMES.has(part.split(' ')[0]!)) out.publisher ??= part
    else if (named && TITLE.test(part)) continue
    else if (isName(part)) out.names.push(part)
    // "Von Karla Jahn, Ilmenau": a word alone after a name is where it was written.
    else if (named && out.place === undefined && /^\p{Lu}\p{Ll}{3,}$/u.test(part)) out.place = part
    else return null
  }
  const said = out.names.length > 0 || out.agency !== undefined || out.publisher !== undefined
  return said ? out : null
}

const ONE_NAME =
  "(?:\\p{Lu}[\\p{L}\\p{M}'’-]+|\\p{Lu}\\.(?:-?\\p{Lu}\\.)?)(?: (?:(?:Ó|Ní|Uí|Mac|de|da|del|della|di|van|von|der|den|du|la|le|al|el|bin|ben|ter|dos|das) ){0,2}(?:\\p{Lu}[\\p{L}\\p{M}'’-]+|\\p{Lu}\\.)){1,3}?"
const NAMES = `(${ONE_NAME}(?:(?:,| and| &| et| und| y| e| и| і) ${ONE_NAME})?)`
const NAMES_ALONE = new RegExp(`^${NAMES}$`, 'u')
const NAME_LINE = new RegExp(
  `^${NAMES}(?:,? in ([\\p{Lu}][\\p{L} .'’-]{2,30})|\\s[/|–-]\\s([\\p{Lu}][\\p{L} .'’-]{2,30})|,? (?:avec|with|mit|con|com) (.{2,30})|,?\\s([\\p{L}][\\p{L} '’-]{3,50}))?$`,
  'u',
)

/** "Lindiwe Maart, News24", 'Ирина Лосева, "Фонтанка.ру"', "Keith Rafuse, The Canadian Press". */
const NAME_AND_OUTLET = new RegExp(`^${NAMES},\\s+["«„“]?([^,"«»„“”]{2,40}?)["»“”]?\\.?$`, 'u')

/** A writer and the outlet or agency written for, and nothing else; null for other lines. */
export function parseNameAndOutlet(line: string): Byline | null {
  if (line.length > 90) return null
  const match = NAME_AND_OUTLET.exec(line)
  if (!match) return null
  const printed = match[2]!.replace(/ (?:correspondent|reporter|staff writer|staff|writer|editor)$/iu, '')
  const outlet = withoutTrade(printed)
  const writers = outlet === '' ? null : parseNames(match[1]!)
  if (!writers || writers.names.length === 0 || writers.names.some((name) => TITLE.test(name))) return null
  const agency = agencyIn(outlet)
  if (agency !== null) return { names: writers.names, agency }
  const known = knownName(outlet) ?? (broadcasterOf(outlet) === null ? null : outlet)
  if (known !== null || isSite(outlet)) return { names: writers.names, publisher: known ?? outlet }
  // What only sounds like an outlet may be whom the writer works for, not whose page it is.
  return isOutletName(outlet) ? writers : null
}
/** "Фонтанка.ру": a host in the letters of its language, or as any other. */
const isSite = (text: string) =>
  isPaperName(text) || /^\p{Lu}[\p{L}\d-]{2,20}\.(?:ру|рф|укр|бг|ком|нет|срб|com|net|org|info)$/iu.test(text)

const TITLED = new RegExp(`^(${ONE_NAME}),? ([\\p{L}][\\p{L} '’-]{3,50})$`, 'u')

/**
 * A line that is a writer's name, perhaps with what they are or where: "Ann Lee", "Ann Lee in Oslo", "Ann Lee,
 * education correspondent", "Ann Lee / La Paz". Many other lines look so: where it stands must show the rest.
 */
export function parseNameLine(line: string): Byline | null {
  if (line.length > 90 || (TITLE.test(line) && !TITLED.test(line))) return null
  if (withoutTrade(line) === '') return null
  const beside = parseNameAndOutlet(line)
  if (beside !== null) return beside
  const titled = TITLED.exec(line)
  if (titled?.[1] !== undefined && TITLE.test(titled[2]!)) return parseNames(titled[1])
  const match = NAMES_ALONE.exec(line) ?? NAME_LINE.exec(line)
  if (!match) return null
  const [, names = '', filed, dashed, also, title] = match
  if (title !== undefined && !TITLE.test(title)) return null
  const parsed = parseNames(names)
  if (
    !parsed ||
    parsed.names.length === 0 ||
    parsed.names.some((name) => TITLE.test(name)) ||
    parsed.agency !== undefined
  )
    return null
  const place = filed ?? dashed
  const agency = also === undefined ? null : agencyIn(also)
  return {
    ...parsed,
    ...(place === undefined ? {} : { place }),
    ...(agency === null ? {} : { agency }),
  }
}

/** "Doreen HynesThe Canadian Press": the mark between the writer and the agency was lost. */
function gluedAgency(text: string): Byline | null {
  for (const { index } of text.matchAll(/(?<=\p{Ll})(?=\p{Lu})/gu)) {
    const agency = agencyIn(text.slice(index))
    const writers = agency === null ? null : parseNames(text.slice(0, index))
    if (agency !== null && writers && writers.names.length > 0) return { ...writers, agency }
  }
  return null
}

/** "Ana Reis - Repórter da Agência Brasil - Brasília": trade, agency and place after dashes. */
function titledBeside(text: string): Byline | null {
  const [who = '', ...beside] = text.split(/\s+[–—|-]\s+/)
  const writers = beside.some((part) => TITLE.test(part)) ? parseNames(who) : null
  if (!writers || writers.names.length === 0) return null
  const out: Byline = { ...writers }
  for (const part of beside) {
    const agency = agencyIn(
      TITLE.test(part) ? part.replace(/^.*? (?:d[aeo]l?|of|for|della?|der|du) /iu, '') : part,
    )
    if (agency !== null) out.agency ??= agency
    else if (!TITLE.test(part) && /^\p{Lu}[\p{L}\p{M} .'’-]{2,30}$/u.test(part)) out.place ??= part
  }
  return out
}

/** "ASSOCIATED PRESS" as "Associated Press", the form agencies are listed in. */
function capitals(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
}

/**
 * A line that says who wrote and nothing else: "By Jane Roe and John Doe", "BY ASSOCIATED PRESS", "Reuters
 * Staff", "By Jane Roe in Oslo". null for every other line. Job titles after a name are left out; 佚名 and its
 * like give no names. Names stay as printed.
 */
export function parseByline(line: string): Byline | null {
  if (line.length > 120) return null
  const kanji =
    /^[［[【（(]?(?!本紙|本社|新聞|共同|時事|各社)(\p{Script=Han}{3,6}|\p{Script=Han}{1,3}[ 　]\p{Script=Han}{1,3})\s?(?:記者|特派員|通信員)[］\]】）)]?$/u.exec(
      line,
    )
  if (kanji) return { names: [kanji[1]!] }
  const filedBy =
    /^(?:記者|记者)(\p{Script=Han}{2,4}(?:[、，]\p{Script=Han}{2,4}){0,3})\s?[／/∕⁄╱]\s?(\p{Script=Han}{2,8})(?:報導|报道|報道|專訪|专访)$/u.exec(
      line,
    )
  if (filedBy) return { names: filedBy[1]!.split(/[、，]/), place: filedBy[2]! }
  const hangul = /^(\p{Script=Hangul}{2,4}) 기자(?:\s+\S+@\S+)?$/u.exec(line)
  if (hangul) return { names: [hangul[1]!] }
  const staff = /^(.{2,30}?) (?:Staff|staff|STAFF)(?: (?:Writer|Reporter)s?)?$/.exec(line)
  const staffAgency = staff?.[1] === undefined ? null : agencyName(staff[1])
  if (staffAgency !== null) return { names: [], agency: staffAgency, staff: line }
  // Romanian "de", which opens names in other languages too, only small.
  const opening = OPENING.exec(line) ?? /^de (?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$)/u.exec(line)
  if (!opening) return null
  const rest = line
    .slice(opening[0].length)
    .trim()
    .replace(/\s?[:：]$/u, '')
    .replace(
      / \([^()]{0,30}(?:correspond|envoyé|corresponsal|enviad|inviat|korrespondent)[^()]{0,30}\)$/iu,
      '',
    )
    .replace(/,? at \d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?$/i, '')
  if (UNKNOWN.test(rest)) return { names: [] }
  const joined = gluedAgency(rest) ?? titledBeside(rest)
  if (joined) return joined
  if (/[!?。]$|[\p{Ll}]{2}\.$|^['"“”‘’«»]/u.test(rest)) return null
  const korean = /^(\p{Script=Hangul}{2,4}) ?기자$/u.exec(rest)
  if (korean) return { names: [korean[1]!] }
  const dashed = /^(.{5,60}?)\s+[–—-]\s+(\p{Lu}[\p{L}\p{M} .'’-]{2,30})$/u.exec(rest)
  const writers = dashed?.[1] === undefined ? null : parseNames(dashed[1])
  if (writers && dashed?.[2] !== undefined && writers.names.length > 0) {
    const agency = agencyName(dashed[2])
    if (isPaperName(dashed[2])) return { publisher: dashed[2], ...writers }
    return agency === null ? { place: dashed[2], ...writers } : { agency, ...writers }
  }
  const filed = /^(.+?)(?:,? in|, (?:à|a|en|em|aus)) ((?:\p{Lu}[\p{L}\p{M}'’.-]*[ ,]*){1,4})$/u.exec(rest)
  const parsed = filed?.[1] === undefined ? parseNames(rest) : parseNames(filed[1])
  if (!parsed) return null
  return filed?.[2] === undefined ? parsed : { ...parsed, place: filed[2].trim() }
}
