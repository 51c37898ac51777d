import { agencyName } from './agency.ts'
import { FILING_CITIES } from './filingCities.ts'
import { monthNumber } from './monthNames.ts'
import { knownName } from './publisherName.ts'

/** Place (and date) of filing as printed, the agency's canonical name, and how many characters they take. */
export type Dateline = {
  dateline?: string
  agency?: string
  byline?: string[]
  publisher?: string
  length: number
}

const DASH = /^\s*(?:\.?\s*[-–—―_]{1,2}|\.-)\s*/u
const LONGEST = 90

/** "Aug. 28", "28 August", "17 Ago. 17 / 11:29 am", "17 (UPI)": a date without which few words are a place. */
function isDay(text: string): boolean {
  if (/[^\p{L}\p{M}\p{N} .,/:]/u.test(text) || !/\d/.test(text)) return false
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  return (
    words.some(
      (word) =>
        monthNumber(word) !== null ||
        /^(?:avgusta|jula|juna|aprila|marta|maja|mai|mag|giu|lug|ago|set)$/i.test(word),
    ) && words.length <= 3
  )
}

const isCapitals = (text: string) =>
  /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text.replace(/\bMc|\bd[eiu]\b|\b[dl]['’]/g, ''))
const isCity = (text: string) =>
  text.split(/\s*\/\s*/).every((part) => FILING_CITIES.has(part.toLocaleLowerCase('en')))
const looksLikePlace = (text: string) =>
  /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.\- /]{1,39}$/u.test(text) && text.split(' ').length <= 5

type Place = { certain: boolean; dated: boolean; agency?: string; text: string }

/** Words in capitals that stand before a dash and are no place. */
const NO_PLACE =
  /^(?:UPDATED?|BREAKING|BREXIT|EXCLUSIVE|ANALYSIS|OPINION|COMMENT|EDITORIAL|FACTBOX|WATCH|VIDEO|PHOTOS?|PICTURES|LIVE|INTERVIEW|FEATURE|CORRECTED|CORRECTION|TIMELINE|EXPLAINER|REVIEW|PREVIEW|SPORTS?|FOOTBALL|SOCCER|CRICKET|TENNIS|NEWS|BUSINESS|POLITICS|WORLD|PRESS RELEASE|ADVISORY|WARNING|NOTE|URGENT|FLASH|ALERT|READ|MORE|POLL|PROFILE|OBITUARY|SPECIAL REPORT|QUIZ|MUST|GALLERY|REVEALED|EXPLAINED|FACT|ICYMI|QUOTE|DATA|RESULTS?|RECIPE|TRAVEL|WEATHER|HEALTH|SCIENCE|TECH|MONEY|CULTURE|BOOKS|FILM|MUSIC|FOOD|COURT|POLICE|JUST IN|DEVELOPING|QUESTION|ANSWER|SOURCE|SUMMARY|ABSTRACT|IMPORTANT|DISCLAIMER|VERDICT|SCORE|FULL|WHY|WHAT|HOW|WHO|WHEN)\b/u
/** States of the USA as datelines shorten them: "Portland, Ore." needs no capitals. */
const STATE =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.H|N\.J|N\.M|N\.Y|N\.C|N\.D|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Vt|Va|Wash|W\.Va|Wis|Wyo|D\.C)\.?$/

/** Parts "Portland, Ore., May 18" at its commas; true where all of it can be place and date. */
function placeOf(text: string): Place | null {
  const comma = text.indexOf(',')
  const city = (comma < 0 ? text : text.slice(0, comma)).trim()
  if (!looksLikePlace(city) || NO_PLACE.test(city) || agencyName(city) !== null) return null
  const rest = comma < 0 ? '' : text.slice(comma + 1).trim()
  let dated = false
  let state = false
  let agency: string | undefined
  const kept = [city]
  for (const raw of rest === '' ? [] : rest.split(',')) {
    const part = raw.trim()
    const name = agencyName(part)
    if (name !== null) agency = name
    else if (part !== '') kept.push(part)
    if (name !== null || part === '') continue
    if (STATE.test(part)) state = true
    else if (isDay(part)) dated = true
    else if (/^\d{4}$/.test(part) && dated) continue
    else if (!looksLikePlace(part) || part.length > 24) return null
  }
  const certain = isCapitals(city) || isCity(city) || state
  return { certain, dated, text: kept.join(', '), ...(agency === undefined ? {} : { agency }) }
}

/** `PARIS (Reuters) -`, `Berlin (dpa) -`, `MADRID, 17 May. (EFE).-` */
function withAgency(head: string): Dateline | null {
  const match = /^([^()（）]{0,70}?)\s*[(（]([^()（）]{2,40})[)）]\s*/u.exec(head)
  if (!match) return null
  const [whole, before = '', inside = ''] = match
  const agency = agencyName(inside) ?? agencyName(inside.split(/\s*[,;-]\s*/)[0] ?? '')
  const rest = head.slice(whole.length)
  const dash = DASH.exec(rest)?.[0] ?? /^[:：]\s*/.exec(rest)?.[0]
  if (before === '') {
    if (agency === null || dash === undefined) return null
    const length = whole.length + dash.length
    const inner = withDash(head.slice(length))
    return inner ? { ...inner, agency, length: length + inner.length } : { agency, length }
  }
  // "June 12 (UPI) --": filed on a day, from nowhere.
  if (agency !== null && dash !== undefined && isDay(before))
    return { dateline: before, agency, length: whole.length + dash.length }
  const place = placeOf(before)
  if (!place) return null
  if (isDay(inside.replace(/,? \d{4}$/, '')) && place.certain && dash !== undefined) {
    return { dateline: `${place.text} (${inside})`, length: whole.length + dash.length }
  }
  const own = agency ?? (/^[A-Z]{2,6}$/.test(inside) && dash !== undefined ? inside : null)
  if (own === null) return null
  if (dash === undefined && !place.certain && !place.dated) return null
  if (dash === undefined && agency === null) return null
  return { dateline: place.text, agency: own, length: whole.length + (dash?.length ?? 0) }
}

/** `LONDON —`, `Houston, Aug. 28 -`, `ISLAMABAD:`, `KYIV–`, `Portland, Ore.-`; also `ROMA, 17 MAG - ` */
function withDash(head: string, story = false): Dateline | null {
  const match = /^([^–—―:：()"“«]{2,70}?)(\s+[-–—―]{1,2}\s*|[–—―]|\.?-\s+|:\s+)(?=\S)/u.exec(head)
  if (!match) return null
  const [whole, before = '', mark = ''] = match
  const place = placeOf(before.trim().replace(/\.$/, (dot) => (before.includes(',') ? dot : '')))
  if (!place) return null
  const colon = mark.startsWith(':')
  if (
    colon
      ? !(isCity(before.split(',')[0] ?? '') || (story && inCapitals(before))) ||
        !isOpening(head.slice(whole.length))
      : !place.certain && !place.dated
  )
    return null
  if (!colon && !isOpening(head.slice(whole.length))) return null
  const signed = /^([\p{L} /'-]{2,30}?)\s*[-–—―:]\s+/u.exec(head.slice(whole.length))
  const agency = signed?.[1] === undefined ? null : agencyName(signed[1])
  if (signed && agency !== null)
    return { dateline: place.text, agency, length: whole.length + signed[0].length }
  const own = place.agency === undefined ? {} : { agency: place.agency }
  // "Portland, Ore.- ": the full stop belongs to the state.
  const stop = mark.startsWith('.') && STATE.test(before.split(',').at(-1)?.trim() ?? '') ? '.' : ''
  return { dateline: place.text + stop, ...own, length: whole.length }
}

/** One or two words in capitals, as places stand before a colon. */
function inCapitals(text: string): boolean {
  return /^\p{Lu}{4,}(?:[ -]\p{Lu}{2,})?$/u.test(text.trim())
}

/** A sentence can begin here: no small letter, so that "CLIMATE - and us" stays whole. */
function isOpening(rest: string): boolean {
  return /^["“‘«(]?[\p{Lu}\p{Lo}\p{N}$£€]/u.test(rest)
}

/** `TEHRAN, May 18 The city…`: without a dash only capitals and a date together are sure. */
function withoutMark(head: string): Dateline | null {
  const match = /^(\p{Lu}[\p{Lu} .'-]{2,30}, \p{L}{3,9}\.? \d{1,2})\s+(?=["“]?\p{Lu})/u.exec(head)
  const text = match?.[1]
  if (!match || text === undefined || !placeOf(text)?.dated) return null
  return { dateline: text, length: match[0].length }
}

/** `КИЇВ. 3 червня. УНН.`, `Москва. 7 июня. INTERFAX.RU -`, `Bogotá. EFE.`, `МОСКВА, 17 мая. /ТАСС/.` */
function withStops(head: string): Dateline | null {
  const dotted =
    /^(\p{Lu}[\p{L}-]{2,20})\.(?: (\d{1,2} \p{L}{3,10})\.)? (\p{Lu}[\p{L}.]{1,14}?)(?:\.|\s*[-–—])\s+/u.exec(
      head,
    )
  const dottedAgency = dotted?.[3] === undefined ? null : agencyName(dotted[3])
  if (dotted && dottedAgency !== null) {
    const dateline = dotted[2] === undefined ? dotted[1]! : `${dotted[1]}. ${dotted[2]}`
    return { dateline, agency: dottedAgency, length: dotted[0].length }
  }
  const russian =
    /^(\p{Lu}{4,20}(?:[- ]\p{Lu}{3,20})?(?:, \d{1,2} \p{L}{3,9})?)(?:\.| [-–—])\s*\/?(ТАСС|РИА Новости|Интерфакс|УНН|Sputnik)\/?\.?(?:\s*[-–—])?\s+/u.exec(
      head,
    )
  const russianAgency = russian?.[2] === undefined ? null : agencyName(russian[2])
  if (russian?.[1] !== undefined && russianAgency !== null)
    return { dateline: russian[1], agency: russianAgency, length: russian[0].length }
  // "BERLIN. Der Bahnhof": a place in capitals, or a city that is known, before a full stop.
  const place = /^(\p{Lu}[\p{L} -]{2,24})\.\s+(?=["“„«]?\p{Lu}\p{L})/u.exec(head)
  if (place?.[1] === undefined || agencyName(place[1]) !== null || NO_PLACE.test(place[1])) return null
  return isCity(place[1]) ? { dateline: place[1], length: place[0].length } : null
}

/** `[東京 17日 ロイター] -`, `【京都共同】`, `（台北7日中央社）` */
function inBrackets(head: string): Dateline | null {
  const bracket =
    /^[[［]([^\]［\] ]{1,20})\s+([\d０-９]{1,2}日)\s+([^\]］]{2,12})[\]］]\s*[-－–—ー]?\s*/u.exec(head)
  const bracketAgency = bracket?.[3] === undefined ? null : agencyName(bracket[3])
  if (bracket && bracketAgency !== null)
    return { dateline: `${bracket[1]} ${bracket[2]}`, agency: bracketAgency, length: bracket[0].length }
  const corner = /^【([^】]{1,20}?)[\s=＝]?(共同|時事|ロイター|AFP)(?:[=＝][^】]{0,12})?】\s*/u.exec(head)
  if (corner?.[1] !== undefined)
    return { dateline: corner[1].trim(), agency: agencyName(corner[2] ?? '') ?? '', length: corner[0].length }
  const taiwan =
    /^[（(](?:中央社)?記者([\p{Script=Han}]{2,4}?)([\p{Script=Han}]{2,3})([\d０-９]{1,2}日)(?:專電|電)[）)]\s*/u.exec(
      head,
    )
  return taiwan
    ? {
        dateline: `${taiwan[2]}${taiwan[3]}`,
        byline: [taiwan[1]!],
        ...(taiwan[0].includes('中央社') ? { agency: 'CNA' } : {}),
        length: taiwan[0].length,
      }
    : null
}

/** Reporters named in brackets after a Chinese dateline: （记者李明 王强）. */
function reporters(rest: string): { names: string[]; length: number } {
  const match =
    /^\s*[（(](?:本报|新华社)?(?:记者|記者)[\s：:]*([\p{Script=Han}]{2,4}(?:[\s、，]+[\p{Script=Han}]{2,4}){0,4})[）)]\s*/u.exec(
      rest,
    )
  return match ? { names: match[1]!.split(/[\s、，]+/), length: match[0].length } : { names: [], length: 0 }
}

/** `新华社北京5月17日电（记者李明）`, `本报上海6月7日讯` */
function chinese(head: string): Dateline | null {
  const match =
    /^[（(]?(新华社|新華社|中新社|中新网|法新社|路透社|美联社|中央社|塔斯社|共同社|韩联社|本报|本刊)([\p{Script=Han}]{2,8}?)(\d{1,2}月\d{1,2}日|\d{1,2}日)(?:电|電|讯|訊)[）)]?\s*/u.exec(
      head,
    ) ?? /^(本报|本报记者)()()讯\s*(?=[（(]记者)/u.exec(head)
  if (!match) return null
  const agency = agencyName(match[1] ?? '')
  const { names, length } = reporters(head.slice(match[0].length))
  return {
    ...(match[2] === '' ? {} : { dateline: `${match[2]}${match[3]}` }),
    ...(agency === null ? {} : { agency }),
    ...(names.length === 0 ? {} : { byline: names }),
    length: match[0].length + length,
  }
}

/** `Reuters -`, `AFP:`: the agency alone before the sentence. */
function agencyAlone(head: string): Dateline | null {
  const day = /^(\p{L}[\p{L}\p{M} ]{2,24}) (\d{1,2}[-/.]\d{1,2}[-/.]\d{4}) ([\p{L}]{2,12})\s?[-–—]\s*/u.exec(
    head,
  )
  const signed = day ? agencyName(day[3]!) : null
  if (day && signed !== null)
    return { dateline: `${day[1]} ${day[2]}`, agency: signed, length: day[0].length }
  const bare = /^([\p{L}.]{2,12}(?: [\p{L}]{1,10}){0,2})\s+[-–—]\s+/u.exec(head)
  const bareAgency = bare?.[1] === undefined ? null : agencyName(bare[1])
  if (bare && bareAgency !== null) return { agency: bareAgency, length: bare[0].length }
  const site =
    /^(?:[(（]([^()（）]{2,24})[)）]\s*[-–—]{0,2}|([^-–—()]{2,24}?)\s+[-–—]{1,2})\s*(?=["“‘«]?\p{Lu})/u.exec(
      head,
    )
  const publisher = site ? knownName(site[1] ?? site[2] ?? '') : null
  return site && publisher !== null ? { publisher, length: site[0].length } : null
}

/** `Brüssel, dpa.` and `دمشق-سانا`: a line that is nothing but place and agency. */
export function parsePlaceLine(line: string): Dateline | null {
  if (line.length > 60) return null
  const match = /^(.{2,40}?)\s*(?:[-–—/(,،.|]|\s[-–—]\s)\s*([^-–—/(,،.|]{2,30}?)[).]*$/u.exec(line)
  const agency = match?.[2] === undefined ? null : agencyName(match[2])
  const place = match?.[1] === undefined || agency === null ? null : placeOf(match[1])
  const short = /^\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*)?$/u.test(match?.[1] ?? '')
  if (agency !== null && place && (place.certain || short) && agencyName(match![1]!) === null)
    return { dateline: place.text, agency, length: line.length }
  const signed = match?.[1] === undefined ? null : agencyName(match[1])
  const where = signed === null ? null : placeOf(match![2]!)
  if (
    signed !== null &&
    where &&
    (where.certain || /^\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)?$/u.test(match![2]!))
  )
    return { dateline: where.text, agency: signed, length: line.length }
  // A dateline whose text stands in the next line: "MADRID, 8 Jun. (EUROPA PRESS) -".
  const open = withAgency(`${line} A`)
  if (open?.dateline !== undefined && open.agency !== undefined && open.length >= line.length)
    return { ...open, length: line.length }
  const bare = line.replace(/[\s:：.,–—-]+$/u, '')
  const city = bare.split(',')[0] ?? ''
  const alone = isCity(city) ? placeOf(bare) : null
  return alone ? { dateline: alone.text, length: line.length } : null
}

/**
 * The dateline that opens a paragraph: `PARIS (Reuters) - The …` gives { dateline: 'PARIS', agency: 'Reuters',
 * length: 18 }. `length` counts UTF-16 code units up to the first word of the sentence. null where none is sure.
 */
export function parseDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, LONGEST + 40)
  const story = paragraph.length > 60 && /[.!?]$|[.!?]["”’']$/.test(paragraph)
  const found =
    withAgency(head) ??
    withStops(head) ??
    inBrackets(head) ??
    chinese(head) ??
    agencyAlone(head) ??
    withDash(head, story) ??
    withoutMark(head)
  return found !== null && found.length < paragraph.length && found.length <= LONGEST ? found : null
}
