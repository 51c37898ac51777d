import { agencyName } from './agency.ts'
import { parseByline } from './byline.ts'
import { chinese, inBrackets } from './eastAsianDateline.ts'
import { isCity, isDay, looksLikePlace, NO_PLACE, placeOf, STATE } from './filingPlace.ts'
import { hindi } from './hindiDateline.ts'
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
/** The full stop of scripts without capitals, which may part place and agency from the first sentence: `बैतूल, (भाषा)।`. */
const STOP = /^\s*[।۔]\s*(?:[-–—]\s*)?/u

/** `PARIS (Reuters) -`, `Berlin (dpa) -`, `MADRID, 17 May. (EFE).-` */
function withAgency(printed: string): Dateline | null {
  // "NEW YORK, May 7, 2017 /PRNewswire/ --"
  const head = printed.replace(/(?<=^[^()/]{3,60}\s?-{0,2})\/([A-Z][\w -]{2,30})\/(?=\s?--?)/, '($1)')
  const match = /^([^()（）]{0,70}?)\s*[(（]([^()（）]{2,40})[)）]\s*/u.exec(head)
  if (!match) return null
  const [whole, before = '', inside = ''] = match
  const agency = agencyName(inside) ?? agencyName(inside.split(/\s*[,;-]\s*/)[0] ?? '')
  const rest = head.slice(whole.length)
  const dash = DASH.exec(rest)?.[0] ?? /^[:：]\s*/.exec(rest)?.[0]
  if (before === '') {
    if (agency === null || dash === undefined) return null
    const length = whole.length + dash.length
    const inner = withProvince(head.slice(length)) ?? withDash(head.slice(length))
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
  // Where letters have no capitals, a word or two and a known agency in brackets need no dash.
  const caseless =
    /^\p{Lo}[\p{L}\p{M} ]{1,24}[,،]?$/u.test(before) && before.split(' ').length <= 3 && rest !== ''
  if (dash === undefined && !place.certain && !place.dated && !caseless) return null
  if (dash === undefined && agency === null) return null
  const parting = dash ?? (caseless ? STOP.exec(rest)?.[0] : undefined)
  return { dateline: place.text, agency: own, length: whole.length + (parting?.length ?? 0) }
}

/** `CASTELBORGO (REGGIO EMILIA), 14 MAG -`: the province in brackets after the place. */
function withProvince(head: string): Dateline | null {
  const match =
    /^(\p{Lu}[\p{Lu}'’ -]{2,30} \(\p{Lu}[\p{Lu}'’ -]{1,30}\)(?:, (\d{1,2} \p{L}{3,9}\.?))?)\s+[-–—]\s+/u.exec(
      head,
    )
  if (!match || (match[2] !== undefined && !isDay(match[2])) || !isOpening(head.slice(match[0].length)))
    return null
  return { dateline: match[1]!, length: match[0].length }
}

/** `LONDON —`, `Houston, Aug. 28 -`, `ISLAMABAD:`, `KYIV–`, `Portland, Ore.-`; also `ROMA, 17 MAG - ` */
function withDash(head: string, story = false): Dateline | null {
  const match =
    /^([^–—―:：()"“«]{2,70}?)(\s+[-–—―]{1,2}\s*|[–—―]\s*|\.\s?[–—―-]\s*|\.?-\s+|:\s+)(?=\S)/u.exec(head)
  if (!match) return null
  const [whole, before = '', mark = ''] = match
  const second = /^([\p{L} /'’-]{2,30}?)\s*[-–—―:]\s+/u.exec(head.slice(whole.length))
  const named = second === null ? null : agencyName(second[1]!)
  if (second && named !== null && looksLikePlace(before.trim()) && agencyName(before.trim()) === null)
    return { dateline: before.trim(), agency: named, length: whole.length + second[0].length }
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

/** `By Jane Roe – Trend: The …`: writer and agency before the first sentence. */
function byWriter(head: string): Dateline | null {
  const match = /^(By \p{Lu}[^–—:,()]{3,40}?)\s+[-–—]\s+([\p{L} ]{2,30}?):\s+(?=["“«]?\p{Lu})/u.exec(head)
  const agency = match ? agencyName(match[2]!) : null
  const names = match && agency !== null ? (parseByline(match[1]!)?.names ?? []) : []
  return match && agency !== null && names.length > 0
    ? { byline: names, agency, length: match[0].length }
    : null
}

/** `Valletta, A motor yacht…`: a city that is known before a sentence that opens with no name. */
function withComma(head: string): Dateline | null {
  const match =
    /^(\p{Lu}[\p{L} .'’-]{2,28}),\s+(?=(?:A|An|The|At least|Some|Police|Thousands|Hundreds|Dozens) \S)/u.exec(
      head,
    )
  return match?.[1] !== undefined && isCity(match[1]) ? { dateline: match[1], length: match[0].length } : null
}

/**
 * A dateline that only its place in the article shows: one or two words before a dash, where the first sentence
 * of the text begins. "Bergamo - Verde se si entra, …".
 */
export function parseOpeningDateline(paragraph: string): Dateline | null {
  if (paragraph.length < 60 || !/[.!?…]["'”’»)]*$/u.test(paragraph)) return null
  const match =
    /^(\p{Lu}[\p{L}\p{M}'’.-]{2,20}(?: \p{Lu}[\p{L}\p{M}'’.-]{2,20})?)(?:\s+[-–—]|[–—]|\.\s?[-–—]{1,2}|:(?=\s))\s*(?=["“«„‘']?\p{Lu})/u.exec(
      paragraph,
    )
  const capitals = /^(\p{Lu}{5,20}(?:[- ]\p{Lu}{3,20})?)\.\s+(?=\p{Lu}\p{Ll})/u.exec(paragraph)
  if (capitals?.[1] !== undefined && !NO_PLACE.test(capitals[1]))
    return { dateline: capitals[1], length: capitals[0].length }
  // "Löbau. Ein Biber … von Löbau …": a word alone that the text names again.
  const stop = /^(\p{Lu}[\p{L}-]{3,24})\.\s+(?=[„“"«]?\p{Lu})/u.exec(paragraph)
  if (stop?.[1] !== undefined && paragraph.indexOf(stop[1], stop[0].length) > 0)
    return { dateline: stop[1], length: stop[0].length }
  const place = match?.[1]
  if (!match || place === undefined || NO_PLACE.test(place.toUpperCase()) || agencyName(place) !== null)
    return null
  // Before a colon one word alone is a place; two may be who speaks.
  if (match[0].includes(':') && place.includes(' ')) return null
  return knownName(place) === null ? { dateline: place, length: match[0].length } : null
}

/** One to four words in capitals, as places stand before a colon. */
function inCapitals(text: string): boolean {
  return /^\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){1,3}$|^\p{Lu}{4,}$/u.test(text.trim())
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
  const dated =
    /^(\p{Lu}[\p{L}-]{2,30}(?: \p{Lu}[\p{L}-]{2,20})?[.,] \d{1,2} \p{L}{3,10}\.?(?: \d{4})?(?: г\.| года| р\.| року)?)\.?\s*(?:[.–—-])\s*(?:\/?(\p{Lu}[\p{L}. ]{1,14}?)\/?\s*[.–—-]\s*)?(?=["«“„]?\p{Lu}\p{L}* )/u.exec(
      head,
    )
  const datedAgency = dated?.[2] === undefined ? null : agencyName(dated[2])
  if (
    dated?.[1] !== undefined &&
    isDay(/\d.*$/su.exec(dated[1])![0].replace(/ \d{4}.*$/, '')) &&
    (dated[2] === undefined || datedAgency !== null)
  )
    return {
      dateline: dated[1],
      ...(datedAgency === null ? {} : { agency: datedAgency }),
      length: dated[0].length,
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
    byWriter(head) ??
    withAgency(head) ??
    withStops(head) ??
    inBrackets(head) ??
    chinese(head) ??
    hindi(head) ??
    agencyAlone(head) ??
    withProvince(head) ??
    withDash(head, story) ??
    withoutMark(head) ??
    withComma(head)
  if (found === null || found.length >= paragraph.length || found.length > LONGEST) return null
  return withWriter(found, paragraph)
}

/** `KARS (AA) - JANE ROE - The …`, `ЧИТА, 14 авг — РИА Новости, Джейн Роу. The …`: who wrote, behind the agency. */
function withWriter(found: Dateline, paragraph: string): Dateline {
  const rest = paragraph.slice(found.length, found.length + 80)
  const capitals =
    found.agency === undefined
      ? null
      : /^(\p{Lu}{2,}(?:[ -]\p{Lu}{2,}){1,3})\s+[-–—]\s+(?=["“«]?\p{Lu})/u.exec(rest)
  if (capitals) return { ...found, byline: [capitals[1]!], length: found.length + capitals[0].length }
  const named = /^(\p{Lu}[\p{L} ]{2,20}), (\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)\.\s+(?=["«„]?\p{Lu})/u.exec(rest)
  const agency = named ? agencyName(named[1]!) : null
  return named && agency !== null
    ? { ...found, agency, byline: [named[2]!], length: found.length + named[0].length }
    : found
}
