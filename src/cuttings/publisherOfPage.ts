import { agencyName } from '../article/agency.ts'
import { broadcasterOf } from '../article/broadcasters.ts'
import { isOutletName } from '../article/outletName.ts'
import { isPaperName } from '../article/paperName.ts'
import { knownPublisher } from '../article/publisherName.ts'
import { applyEdits } from '../article/repairs.ts'
import { MENU_WORDS } from './furnitureWords.ts'
import { mendMojibake } from './mendMojibake.ts'
import { mastheadOf, outletCalled, outletsIn } from './ownNames.ts'
import type { Removal } from './removals.ts'
import { rightsHolder } from './rightsHolder.ts'

/** Of these lines only the page's own name can stand in them: what leads elsewhere names others. */
const OWN =
  /^(?:a notice of the page|a notice of rights|a note of the page on reading on|a menu of the page|the path to the page|whom to write to|a button of the page|buttons of the page|a line of the page (?:above the headline|after the text))$/
/** Lines that hold the name of a page at its head, alone or before its sections. */
const HEADS =
  /^(?:a line above the text|a line of the page above the headline|the path to the page|the section it stood in)$/
/** Lines that may name others: only words that pages say of themselves count in them. */
const MIXED =
  /^(?:links to other stories|comments of readers|a line above the text|lines of the page after the credit|a link to another story|the page’s own programme)$/

const NAME =
  "(\\p{Lu}[\\p{L}\\p{M}\\d'’&.-]*(?: (?:of|the|de|del|la|le|du|do|da|and|&|\\p{Lu}[\\p{L}\\p{M}\\d'’&.-]*|\\d{1,2})(?![\\p{L}])){0,5}?|[\\w-]+(?:\\.[\\w-]+)+)"
const THE = "(?:the |our |an? |l['’]|la |le |el |il |die |der |das |de |het |o |a )?"
/** What only the page itself is said to be or to do: "The BBC is not responsible for …", "not edited by NDTV staff", "NDR Logo". */
const SAID_OF_ITSELF = [
  `^${THE}${NAME} (?:is|are) not responsible for`,
  `(?<!\\p{L})(?:edited|created|written|reviewed|verified) by (?:the )?${NAME}(?:['’]s)? (?:staff|team|editorial|desk|newsroom|editors|journalists)`,
  `^${NAME}(?:['’]s)? (?:journalistic standards|editorial standards|standards and practices|code of (?:ethics|conduct)|logo$|newsroom$|comments policy)`,
  `^about ${NAME}$`,
  `(?<!\\p{L})(?:supporting|support) ${THE}${NAME} (?:with|by|today|and|from|for)`,
  `${NAME} (?:is|ist|est|es|è|é|är|er|jest) (?:the (?:web ?site|online (?:edition|service)|digital|news (?:site|service|website)) of|a (?:trading name|registered trade|trade ?mark|publication|division|member|part) |ein (?:angebot|teil|produkt|service)|une? (?:publication|site|marque|filiale)|(?:een )?onderdeel van|una (?:publicación|testata|marca)|um(?:a)? (?:publicação|produto|marca)|en del av)`,
  `^(?:the )?(?:official )?(?:web ?site|home ?page) of (?:the )?${NAME}\\.?$`,
  `(?:welcome to|you are (?:reading|on)|thank you for (?:reading|visiting|choosing)) (?:the )?${NAME}(?=[.,!]|$)`,
].map((shape) => new RegExp(shape, 'iu'))

/** What a page asks for or leads to under its own name. Others may be named so too: the name must read like an outlet's. */
const ASKED_FOR = [
  `^${NAME}(?:['’]s)? (?:app|newsletters?|alerts|e-?paper)(?!\\p{L})`,
  `(?<!\\p{L})(?:follow|like|find|join|visit|read|get|download|install|try|watch|contact|e-?mail|siga|sigue|suivez|segui|seguí|folgen sie|folge|följ|følg|seuraa|volg|obserwuj|śledź|sledujte|читайте|слушайте|смотрите) ${THE}${NAME}(?= (?:on|at|via|app|apps|for|in|newsletters?|today|now|en|no|na|su|sur|auf|på|op|na|w|v|в|bei)(?!\\p{L})|[.,!|]|$)`,
  `(?<!\\p{L})(?:subscri\\p{L}+ to|newsletters? (?:from|of)|alerts? from|(?:news|stories|updates|more|next|headlines|coverage|latest) (?:from|on|with|by|in)|sign up (?:for|to)|by|at|abonn\\p{L}+(?:-vous)? (?:à|au|zu)|suscr\\p{L}+ a|(?:su|en|no|na|em|di|auf|bei|von|på|fra|från|van|op|mais|mehr|plus|más|altro|meer|mer|lebih) (?:do|da|de|du|von|di|dari|van|från|fra|la |le |el )?) ?${THE}${NAME}(?= (?:app|apps|newsletters?|today|now|for|with|on)(?!\\p{L})|[.!,|]|$)`,
  `(?:redactie van|redaktion (?:des|der|von)|rédaction (?:de |du |d['’])|redacción de|redazione (?:di|de)|redação d[aeo]|redakcj[aię]) ?${THE}${NAME}(?=[.!,|]|$)`,
].map((shape) => new RegExp(shape, 'iu'))

/** What a reader may take or support: "Abonnez-vous à La Montagne". Names of papers that are words too stand here for papers. */
const TAKEN = [
  `(?<!\\p{L})(?:subscri\\p{L}+ to|support|abonn\\p{L}+(?:-vous)? (?:à|au|zu)|suscr\\p{L}+ a|assine|abbona\\p{L}+ a|lid van|prenumerera på|tilaa) ${THE}${NAME}(?= (?:app|today|now|for|with|on|from)(?!\\p{L})|[.!,|]|$)`,
  // Turkish: "Liman Postası'nı Google News'te takip edin"
  `^(\\p{Lu}[\\p{L}\\d.-]*(?: \\p{Lu}[\\p{L}\\d.-]*){0,3})['’]\\p{Ll}{1,5} .{0,40}takip`,
].map((shape) => new RegExp(shape, 'iu'))

/** What only the page itself offers, even among links to other stories. */
const OFFERS = /^(?:install|download|get) .*\bapps?\b|^(?:follow|like) .{2,40} (?:on|for)\b|^subscribe to /iu

/** An article with a capital belongs to the name: "La Montagne". */
const ARTICLE = /(?<!\p{L})(?:The|La|Le|Les|El|Il|Die|Der|Das|De|O|A|L['’])\s?$/u

/** The regexps above ignore case: a name begins with a capital or is a host. */
const isNameLike = (name: string) =>
  /^[\p{Lu}\p{Lo}]/u.test(name) || name.includes('.') || /^\p{Ll}\d$/u.test(name)
const isSpelledAsName = (name: string) =>
  name
    .split(' ')
    .every(
      (word, at) =>
        !/^\p{Ll}/u.test(word) ||
        (at > 0 && /^(?:of|the|and|de|del|la|le|du|des|do|da|der|die|das)$/u.test(word)) ||
        word.includes('.'),
    )

function saidIn(line: string, shapes: readonly RegExp[], isSure: boolean, isKnown = isSure): string | null {
  const names = shapes
    .flatMap((shape) => {
      const name =
        shape
          .exec(line)?.[1]
          ?.replace(/['’]s$/u, '')
          // "Get the Bayport Courier app": what to do is no part of the name.
          .replace(/^(?:get|download|install|try|open|use) (?:the |our |this )?/iu, '')
          .trim() ?? ''
      // "Get the Bayport Courier Live app": the app's name is the paper's and a word.
      const paper = /\bapps?\b/iu.test(line) ? name.replace(/ (?:Live|Mobile|Online|Digital)$/u, '') : name
      if (paper !== name && isPaperName(paper)) return [paper]
      const before = line.slice(0, Math.max(0, line.indexOf(name)))
      const article = ARTICLE.exec(before)?.[0]
      return article === undefined ? [name] : [`${article}${name}`, name]
    })
    .filter((name) => name.length >= 2 && isNameLike(name) && agencyName(name) === null)
    .filter((name) => !MENU_WORDS.has(name.toLowerCase()))
  const known = names.map((name) => outletCalled(name, isKnown)).find((name) => name !== null)
  if (known) return known
  const fits = (name: string) =>
    !NO_NAME.test(name) &&
    isSpelledAsName(name) &&
    (isSure ? name.split(' ').length <= 4 : isOutletName(name))
  return names.find(fits) ?? null
}

/** Words that pages say instead of a name, and those of what they offer. */
const NO_NAME =
  /(?<!\p{L})(?:us|author|writer|company|publisher|website|site|editors?|staff|it|this|our|your|my|breaking|latest|alerts?|from|on|top|free|more|updates?|newsletters?|stories|headlines|all|local|related|about|page|we)(?!\p{L})/iu

/** The name at the head of a page: alone, or before its sections, "LA NACION | Sociedad | Mendoza". */
function namedAtHead(line: string): string | null {
  const first = line.split(/\s*[|>»›→•·/]\s*|\s+[-–—]\s+/u)[0]!.trim()
  if (first === '' || MENU_WORDS.has(first.toLowerCase()) || agencyName(first) !== null) return null
  const name = mastheadOf(first)
  if (name !== null) return name
  // "Staff Correspondent, bdnews24.com"
  const behind = line.length <= 60 ? /^[^,]{3,40}, ([^,]{3,30})$/u.exec(line)?.[1] : undefined
  return behind === undefined ? null : outletCalled(behind)
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

const RIGHTS_SIGN = /^[\s*|]*(?:©|ⓒ|\(c\)|copyright)/iu

/** Lines that nothing but their place shows to be the page's: a headline of another story may be among them. */
const LOOSE = /^a line of the page /u
const FEW = 5

/** A name in a few words, or in capitals that it usually has not, is the page's own; in a headline it is spoken of. */
const isProminent = (name: string, line: string) =>
  line.split(' ').length <= FEW || (name !== name.toUpperCase() && line.includes(name.toUpperCase()))

/** The one outlet that all these names are of, "NDR" and "NDR 1 Niedersachsen"; null where they are of more than one. */
function oneOf(names: ReadonlySet<string>): string | null {
  const [first, ...others] = [...names].sort((a, b) => a.length - b.length)
  if (first === undefined) return null
  const station = broadcasterOf(first)
  const isSame = (name: string) =>
    name.replace(/^The /u, '').startsWith(first) || (station !== null && broadcasterOf(name) === station)
  return others.every(isSame) ? first : null
}

/**
 * The publisher that the lines of the page around a story name: what the page says of itself, its name at its head,
 * its notices and menus, "Download the Bayport Courier app". null where they name none, or more than one.
 */
export function publisherOfPage(removed: readonly Removal[]): string | null {
  const itself = new Set<string>()
  const asked = new Set<string>()
  const named = new Set<string>()
  for (const { text, why } of removed) {
    if (text.length > 300) continue
    const line = applyEdits({ text, repairs: [] }, mendMojibake(text)).text
    const plain = line.replace(/\S+@\S+/g, ' ')
    const own = OWN.test(why)
    const head = HEADS.test(why) ? namedAtHead(line) : null
    if (head !== null) itself.add(head)
    if (!own && !MIXED.test(why)) continue
    const holder = RIGHTS_SIGN.test(line) ? rightsHolder(line.replace(RIGHTS_SIGN, '')) : null
    const said = saidIn(plain, SAID_OF_ITSELF, true) ?? (holder === null ? null : outletCalled(holder))
    if (said !== null) itself.add(said)
    const offered = OFFERS.test(plain) ? (saidIn(plain, ASKED_FOR, false) ?? null) : null
    if (offered !== null && outletCalled(offered) !== null) named.add(offered)
    if (!own) continue
    const wanted = saidIn(plain, TAKEN, false, true) ?? saidIn(plain, ASKED_FOR, false)
    if (wanted !== null) (outletCalled(wanted, true) === null ? asked : named).add(wanted)
    for (const name of outletsIn(line)) if (!LOOSE.test(why) || isProminent(name, line)) named.add(name)
  }
  const [first] = [itself, named, asked].filter((names) => names.size > 0)
  return first === undefined ? null : oneOf(first)
}
