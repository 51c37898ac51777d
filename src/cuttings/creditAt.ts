import type { Source } from '../article/Article.ts'
import { agencyName } from '../article/agency.ts'
import { saysLookedAt } from '../article/dateLabels.ts'
import { knownName, knownPublisher, publisherName, usualName } from '../article/publisherName.ts'
import { partDateLine, splitDateLine } from '../article/statedDate.ts'
import { isName, isSentence, nameIn, TAIL_NOTE } from './creditName.ts'
import { type CreditOpening, openCredit } from './creditWordings.ts'
import { reservesPicture } from './isCaption.ts'
import { isMenuEntry } from './isFurniture.ts'
import { rightsHolder } from './rightsHolder.ts'
import { rightsOwner, withoutRightsWords } from './rightsOwner.ts'
import { initialed } from './signedAgencies.ts'
import type { Paragraph } from './splitParagraphs.ts'
import { findAddresses, scopeOf } from './webAddresses.ts'

/** A credit as it stands at one place. */
export type Taken = {
  sources: Source[]
  publisher?: string
  agency?: string
  wording: string
  sure: boolean
  stated?: string
  holder?: string
  /** How many paragraphs it takes. */
  length: number
}

const CONTRIBUTED = /^(?:con informaci|com informações|по материал|за матеріал|за інформаці)/iu

export function hostOf(url: string): string {
  return new URL(url).hostname
}

function publisherOf(url: string, name: string): string {
  return (
    knownPublisher(hostOf(url)) ??
    (name !== '' && name.length <= 60 ? usualName(name) : publisherName(hostOf(url)))
  )
}

/** Hosts that only pass addresses on: they publish nothing. */
const CARRIER =
  /(?:^|\.)(?:feedburner\.com|feedproxy\.google\.com|feedsportal\.com|bit\.ly|t\.co|ow\.ly|goo\.gl|tinyurl\.com|buff\.ly|dlvr\.it|news\.google\.com|web\.archive\.org)$/
const publisherAt = (url: string) => (CARRIER.test(hostOf(url)) ? undefined : publisherOf(url, ''))

function fromText(opening: CreditOpening, text: string, length: number, language: string): Taken | null {
  const addresses = findAddresses(text)
  const { wording, sure, marked } = opening
  let around = ''
  let at = 0
  for (const { start, end } of addresses) {
    around += `${text.slice(at, start)} `
    at = end
  }
  around += text.slice(at)
  const dated = splitDateLine(around.replace(TAIL_NOTE, '').trim(), language)
  // "© 2021 BBC. The BBC is not responsible …"
  const rights = /©|ⓒ|\(c\)|copyright/i.test(wording)
  const owner = rights
    ? /^([^.]{2,40})(?<!(?:^|\s)(?:PT|CV|Pte|Sdn))\.\s+\p{Lu}/u.exec(around)?.[1]
    : undefined
  const words = owner ?? (dated ? dated.words : around)
  const name = nameIn(rights ? withoutRightsWords(words) : words)
  const stated = dated && !saysLookedAt(dated.words) ? { stated: dated.date } : {}
  if (addresses.length > 0) {
    if (around.length > 140) return null
    const named = isName(name, true) ? name : ''
    const sources = addresses.map(({ url }, index): Source => {
      const publisher = index > 0 || named === '' ? publisherAt(url) : publisherOf(url, named)
      return { url, ...(publisher === undefined ? {} : { publisher }), wording, scope: scopeOf(url) }
    })
    const publisher = sources[0]!.publisher
    return { sources, ...(publisher === undefined ? {} : { publisher }), wording, sure, length, ...stated }
  }
  // "© dpa-infocom, dpa:190403": the agency's rights, not the publisher's.
  const holder = rights ? agencyName(name.replace(/[,\s]+(?:19|20)\d\d$/, '').split(',')[0] ?? '') : null
  if (holder !== null) return { sources: [], wording, sure, length, holder }
  // What agencies contributed is told of at the end of the text, not as its source.
  if (CONTRIBUTED.test(wording) && agencyName(name) !== null) return null
  if (!isName(rights ? name.replace(/\s[|·•–—-]\s/gu, ' ') : name, sure) || isSentence(text, name))
    return null
  if (partDateLine(name, language) !== null || /\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/.test(name)) return null
  // "Credit: Jane Roe/AFP" is a photographer's.
  if (/^credits?$/i.test(wording) && /[/|]/.test(name)) return null
  const spoken =
    /^(?:via|courtesy|credits?)$/i.test(wording) && /^\p{Lu}/u.test(name) && name.split(' ').length <= 5
  const wire = agencyName(name)
  if (!sure && !marked && !spoken && wire === null) return null
  // "Quelle: ZEIT ONLINE, dpa, jr": the paper, the agency whose report went into it, and initials.
  // "MDR/jn": initials of who wrote it.
  const signed = /^(.{2,30})\/(\p{Ll}{2,4})$/u.exec(name)
  const parts = (signed && agencyName(signed[2]!) === null ? signed[1]! : name).split(/,\s*|\s\+\s/)
  const agencyOf = (part: string) =>
    agencyName(part.replace(HELPED, '')) ?? initialed(part) ?? (ANY_AGENCY.test(part) ? part : null)
  const agency = parts.length > 1 ? parts.map(agencyOf).find((one) => one !== null) : undefined
  const paper = parts.find((part) => agencyOf(part) === null && !/^\p{Ll}{1,4}$/u.test(part))
  if (agency && paper !== undefined)
    return {
      sources: [],
      publisher: knownName(paper) ?? usualName(paper),
      agency,
      wording,
      sure,
      length,
      ...stated,
    }
  // "المصدر: وكالات": agencies in general publish nothing.
  if (ANY_AGENCY.test(name))
    return { sources: [], agency: agencyName(name) ?? name, wording, sure, length, ...stated }
  if (rights) {
    const paper = rightsHolder(name)
    return { sources: [], ...(paper === null ? {} : { publisher: paper }), wording, sure, length, ...stated }
  }
  // An agency credited is whose report it is, and who published it.
  const own = wire === null ? {} : { agency: wire }
  const printed = parts.length === 1 ? parts[0]! : name
  return { sources: [], publisher: usualName(printed), ...own, wording, sure, length, ...stated }
}

/** What agencies did for a paper's own report: "El Diario, con información de EFE". */
const HELPED =
  /^(?:with (?:inputs?|reporting|reports?|material)?(?: from| by)?|avec|mit(?: material)?(?: von| der)?|con(?: información)?(?: de)?|com(?: informações)?(?: d[aeo]s?)?|με (?:πληροφορίες|στοιχεία|υλικό) (?:από|του|της|το)|с (?:использованием )?(?:материал\p{L}+ )?|met|med|z|ve) /iu
const ANY_AGENCY =
  /^(?:agencies|news agencies|agencias|agences|agenturen|agenzie|agências|وكالات|الوكالات|ایجنسیاں|خبرگزاری‌ها|综合)$/iu

/** The credit that begins with paragraph `index`: on one line, or with name or address in the next ones. */
export function creditAt(paragraphs: readonly Paragraph[], index: number, language: string): Taken | null {
  if (reservesPicture(paragraphs[index]!.text)) return null
  const opening = openCredit(paragraphs[index]!.text)
  const owner = rightsOwner(paragraphs[index]!.text)
  if (owner !== null) {
    const opening = { wording: '©', sure: true, marked: false, rest: owner }
    return fromText(opening, owner, 1, language)
  }
  const site = datedSite(paragraphs[index]!.text, language)
  if (site) return site
  if (!opening || opening.wording.toLowerCase() === 'published')
    return quotedSite(paragraphs[index]!.text, language)
  // "情報源: headline:site"
  if (opening.wording === '情報源') opening.rest = opening.rest.replace(/^.*[:：](?=[^:：/]{2,16}$)/u, '')
  const next = paragraphs[index + 1]?.text
  const afterNext = paragraphs[index + 2]?.text
  const isAddress = (text: string | undefined) =>
    text !== undefined && findAddresses(text).length > 0 && nameIn(withoutAddresses(text)) === ''
  const join = (...parts: (string | undefined)[]) => parts.filter((part) => part).join(' ')
  if (findAddresses(opening.rest).length > 0) return fromText(opening, opening.rest, 1, language)
  if (isAddress(next)) return fromText({ ...opening, marked: true }, join(opening.rest, next), 2, language)
  if (opening.rest !== '') return fromText(opening, opening.rest, 1, language)
  if (!opening.marked && !opening.sure) return null
  if (next !== undefined && isAddress(afterNext) && isName(nameIn(next), true)) {
    return fromText(opening, join(next, afterNext), 3, language)
  }
  return next === undefined ? null : fromText(opening, next, 2, language)
}

/** "Published: Monday 15th May 2017 in The Leader": the paper after its date. */
function datedSite(text: string, language: string): Taken | null {
  const match =
    /^(?:originally |first )?published:? (?:on )?(.{6,40}?) (?:in|by|on) (?=(?:the )?\p{Lu})(.{3,60})$/iu.exec(
      text,
    )
  const dated = match?.[1] === undefined ? null : splitDateLine(match[1], language)
  if (match?.[2] === undefined || dated?.words !== '' || !isName(match[2], true)) return null
  // "Published May 15 in Local News": a section.
  if (isMenuEntry(match[2])) return null
  return {
    sources: [],
    publisher: usualName(match[2]),
    wording: '',
    sure: true,
    stated: dated.date,
    length: 1,
  }
}

/** `「谷の新聞」2017年6月7日`: the site in corner brackets before its date. */
function quotedSite(text: string, language: string): Taken | null {
  const match = /^[「『]([^」』]{2,20})[」』]\s*(\d{4}.{4,24})$/u.exec(text)
  const dated = match?.[2] === undefined ? null : splitDateLine(match[2], language)
  if (match?.[1] === undefined || dated?.words !== '') return null
  return { sources: [], publisher: match[1], wording: '', sure: true, stated: dated.date, length: 1 }
}

function withoutAddresses(text: string): string {
  return findAddresses(text).reduceRight((out, { start, end }) => out.slice(0, start) + out.slice(end), text)
}
