import { agencyName } from '../article/agency.ts'
import { broadcasterOf } from '../article/broadcasters.ts'
import { PUBLISHER_NAMES, PUBLISHERS } from '../article/knownPublishers.ts'
import { knownName, knownPublisher } from '../article/publisherName.ts'
import { MENU_WORDS } from './furnitureWords.ts'

/** Networks and stores that every page names. */
const NETWORKS =
  /^(?:facebook|twitter|instagram|youtube|google.*|apple.*|yahoo.*|msn|medium|reddit|linkedin|telegram|whatsapp|vk|aol|gmx|time|viber|line|quora|weibo|tiktok)$/i

/** Letters alone, small and without their accents: pages set their own name in capitals, "LA NACION", "Η ΚΑΘΗΜΕΡΙΝΗ". */
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/^(?:the|η|το|ο|τα) /u, '')

/** The usual name where it has the letters printed, or else the name as printed: accents left out are not put back. */
const asPrinted = (printed: string, name: string) =>
  printed.toLowerCase().replace(/^the /, '') === name.toLowerCase().replace(/^the /, '') ? name : printed

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

const isOutlet = (name: string) => !NETWORKS.test(name) && agencyName(name) === null

/** Known outlets by the letters of their names; behind a company or a host the name may be a common word too. */
const NAMES: ReadonlyMap<string, string> = new Map(
  [...PUBLISHER_NAMES].filter(isOutlet).map((name) => [folded(name), name] as const),
)
const ANY_NAME: ReadonlyMap<string, string> = new Map(
  [...new Set(PUBLISHERS.values())].filter(isOutlet).map((name) => [folded(name), name] as const),
)
/** Names as accounts on networks are called: "@AzerNewsAz", "@newyorktimes". */
const COMPACT: ReadonlyMap<string, string> = new Map(
  [...NAMES]
    .map(([key, name]) => [key.replace(/[^\p{L}\p{N}]/gu, ''), name] as const)
    .filter(([key]) => key.length >= 5),
)
const SPACELESS_NAMES = [...PUBLISHER_NAMES].filter(
  (name) => SPACELESS.test(name) && [...name].length >= 3 && isOutlet(name),
)
const LONGEST = 6

const isCapital = (word: string) => !/\p{Ll}/u.test(word.charAt(0)) || /\p{Lu}|\d|\./u.test(word)
const inCapitals = (text: string) => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)

/** True where these words as printed can only be the outlet's name, though single words mean other things too. */
function isPrintedAsName(words: readonly string[], name: string, line: string): boolean {
  const printed = words.join(' ')
  if (words.length > 1) return words.every((word, at) => isCapital(word) || (at > 0 && word.length <= 3))
  if (printed.length < 3) return false
  if (line.length <= printed.length + 4 && printed.length >= 6) return true
  if (/\p{Lu}.*\p{Lu}|\d|\./u.test(printed))
    return inCapitals(printed) ? !inCapitals(line) || /\p{Lu}.*\p{Lu}/u.test(name) : true
  return printed.length >= 5 && /^\p{Lo}/u.test(printed)
}

/**
 * The outlets that a line of a page names: known ones in the letters that only a name has, initials of broadcasters,
 * and hosts of known sites. Usual names, each once.
 */
export function outletsIn(line: string): string[] {
  const found = new Set<string>()
  for (const [, host = ''] of line.matchAll(
    /(?<![\w.-])(?:https?:\/\/)?(?:www\.)?((?:[\w-]+\.)+\p{Ll}{2,6})(?![\w-])/giu,
  )) {
    const known = knownPublisher(host)
    if (known !== null && isOutlet(known)) found.add(known)
  }
  const words =
    line
      .replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+/g, ' | ')
      .match(/[\p{L}\p{M}\p{N}&.+@'’-]+|[|,:;()«»“”"]/gu) ?? []
  for (let at = 0; at < words.length; at += 1)
    for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
      const part = words.slice(at, at + length).map((word) => word.replace(/(?<=\p{L})[.'’-]+$|['’]s$/gu, ''))
      const name = NAMES.get(folded(part.join(' ')))
      if (name === undefined || !isPrintedAsName(part, name, line)) continue
      found.add(asPrinted(part.join(' '), name))
      at += length - 1
      break
    }
  const initials = words
    .map((word) => word.replace(/(?:['’:]s?|\.)$/u, ''))
    .find((word) => word.length >= 3 && broadcasterOf(word) !== null)
  if (found.size === 0 && initials !== undefined) found.add(knownName(initials) ?? initials)
  for (const [, handle = ''] of line.matchAll(/(?<![\w.])@(\w{5,24})/g)) {
    const name =
      COMPACT.get(handle.toLowerCase()) ??
      COMPACT.get(
        handle.toLowerCase().replace(/(?:_?(?:az|uk|us|in|ng|com|tv|live|online|news|official))$/u, ''),
      )
    if (name !== undefined) found.add(name)
  }
  for (const name of SPACELESS_NAMES) if (line.includes(name)) found.add(name)
  return [...found]
}

/**
 * The outlet that a name is, known by its letters whatever their case and accents; null for others. `sure`: what stands
 * around it shows that it is an outlet's, though the words may mean other things too.
 */
export function outletCalled(text: string, sure = false): string | null {
  const name = text.trim().replace(/[.,:;]+$/u, '')
  const known = knownName(name) ?? (/^[a-z]\d$/i.test(name) ? (NAMES.get(name.toLowerCase()) ?? null) : null)
  if (known !== null) return isOutlet(known) ? known : null
  const spelled = (sure ? ANY_NAME : NAMES).get(folded(name))
  if (spelled !== undefined) return asPrinted(name, spelled)
  return broadcasterOf(name) === null ? null : name
}

/** Words for news behind a name: "ynet חדשות", "SVT Nyheter". */
const NEWS_BESIDE =
  /^(.{3,30}?)[ :](?:news|live|online|nyheter|nyheder|nachrichten|noticias|notícias|actualités|notizie|nieuws|uutiset|новости|новини|вести|haber(?:ler)?|أخبار|اخبار|חדשות|समाचार|न्यूज़|新闻|新聞|ニュース|뉴스)$/iu

/** The outlet that a line names as pages do at their head, alone or with a word for news; null for other lines. */
export function mastheadOf(line: string): string | null {
  if (line.length > 50 || MENU_WORDS.has(line.toLowerCase())) return null
  const whole = outletCalled(line)
  if (whole !== null) return whole
  // "BBC Local Live: Cumbria"
  const station = /^([^:]{3,30}): \p{Lu}[\p{L} ]{2,20}$/u.exec(line)?.[1]
  if (station !== undefined && broadcasterOf(station) !== null) return broadcasterOf(station)
  const beside = NEWS_BESIDE.exec(line)?.[1]
  return beside === undefined || MENU_WORDS.has(beside.toLowerCase()) ? null : outletCalled(beside)
}
