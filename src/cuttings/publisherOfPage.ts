import { agencyName } from '../article/agency.ts'
import { PUBLISHER_NAMES } from '../article/knownPublishers.ts'
import { isPaperName } from '../article/paperName.ts'
import { knownPublisher } from '../article/publisherName.ts'
import { MENU_WORDS } from './furnitureWords.ts'
import type { Removal } from './removals.ts'

/** Networks and stores that every page names. */
const NETWORKS =
  /^(?:facebook|twitter|instagram|youtube|google.*|apple.*|yahoo.*|msn|medium|reddit|linkedin|telegram|whatsapp|vk)$/i
/** Of these lines only the page's own name can stand in them: what leads elsewhere names others. */
const OWN =
  /^(?:a notice of the page|a notice of rights|a note of the page on reading on|a menu of the page|the path to the page|a line of the page (?:above the headline|after the text))$/

const NAMES: readonly string[] = [...PUBLISHER_NAMES]
  .filter((name) => name.length >= 6 && !NETWORKS.test(name) && agencyName(name) === null)
  .sort((a, b) => b.length - a.length)

/** Before or after such words the name is the page's own: "download the Bayport Courier app", "Home – Bayport Courier". */
const PROMOTED =
  /(?:subscri\p{L}+ to|support|download|newsletter (?:from|of)|get|by|sign up (?:for|to)|join|welcome to|abonnez-vous (?:à|au)|suscr\p{L}+ a) (?:the |our |l['’]|la |le |el )?((?!App\b)\p{Lu}[\p{L}'’&.-]+(?: (?!Apps?\b|Newsletters?\b)(?:of|the|de|del|la|and|&|\p{Lu}[\p{L}'’&.-]+)){1,4}?)(?= (?:app|newsletters?|today|now|for)(?!\p{L})|[.!,]|$)/u

function named(text: string): string | null {
  if (MENU_WORDS.has(text.toLowerCase())) return null
  const known = NAMES.find((name) => {
    const at = text.indexOf(name.replace(/^The /, ''))
    if (at < 0) return false
    const end = text.charAt(at + name.replace(/^The /, '').length)
    const own =
      name.includes(' ') || /\p{Lu}.*\p{Lu}|[^\p{Script=Latin}]/u.test(name) || text.length <= name.length + 4
    return own && !/\p{L}/u.test(end) && !/\p{L}/u.test(text.charAt(at - 1))
  })
  if (known !== undefined) return known
  const promoted = PROMOTED.exec(text)?.[1]
  return promoted !== undefined && isPaperName(promoted) ? promoted : null
}

const RESERVED =
  /(?:©|ⓒ|\(c\)|copyright|저작권자|著作権|版权所有)[\s:：©ⓒ]*(?:\(c\))?\s*(?:(?:19|20)\d\d\s*)?([\p{L} ]{2,30}?)(?=\s*(?:[,.<>|/()，。-]|(?:19|20)\d\d|무단|$))/iu

/** The agency that a notice of rights names as their holder, where an address of its site stands beside it:
 * "name@yna.co.kr", "<저작권자(c) 연합뉴스, 무단 전재-재배포 금지>". */
export function agencyHoldingRights(removed: readonly Removal[]): string | undefined {
  const hosts = removed.flatMap(({ text }) => text.slice(0, 300).match(/(?<=[@/])[\w-]+(?:\.[\w-]+)+/g) ?? [])
  for (const { text } of removed) {
    const holder = text.length < 300 ? RESERVED.exec(text)?.[1] : undefined
    const agency = holder === undefined ? null : agencyName(holder.trim())
    if (agency !== null && hosts.some((host) => knownPublisher(host) === agency)) return agency
  }
  return undefined
}

/**
 * The publisher that the lines of the page around a story name: in its notices and menus, "Download the Bayport Courier
 * app". null where they name none, or more than one.
 */
export function publisherOfPage(removed: readonly Removal[]): string | null {
  const names = new Set<string>()
  for (const { text, why } of removed) {
    if (text.length > 300) continue
    const name = OWN.test(why) ? named(text) : null
    if (name !== null) names.add(name)
  }
  return names.size === 1 ? [...names][0]! : null
}
