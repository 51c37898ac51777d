import type { Source } from '../article/Article.ts'
import { agencyName } from '../article/agency.ts'
import { knownPublisher, publisherName, usualName } from '../article/publisherName.ts'
import { applyEdits } from '../article/repairs.ts'
import { parseStatedDate, partDateLine, splitDateLine } from '../article/statedDate.ts'
import { isName, isSentence, nameIn, TAIL_NOTE } from './creditName.ts'
import { type CreditOpening, findGluedCredit, openCredit } from './creditWordings.ts'
import { isCaption } from './isCaption.ts'
import { type Removal, removals } from './removals.ts'
import { rightsHolder } from './rightsHolder.ts'
import type { Paragraph } from './splitParagraphs.ts'
import { findAddresses, scopeOf } from './webAddresses.ts'

/** Who is credited. `sources` have addresses; `publisher` may stand without one. `stated`: a date after the name. */
export type Credit = {
  sources: Source[]
  publisher?: string
  agency?: string
  wordings: string[]
  stated?: string
  /** The agency that reserves its rights: the publisher where none is named. */
  holder?: string
}
type Taken = {
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

/** Credits stand among the last paragraphs, or the first few. */
const TAIL = 14
const HEAD = 4

const CONTRIBUTED = /^(?:con informaci|com informações|по материал|за матеріал|за інформаці)/iu
function hostOf(url: string): string {
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
  const rights = /©|\(c\)|copyright/i.test(wording)
  const owner = rights ? /^([^.]{2,40})\.\s+\p{Lu}/u.exec(around)?.[1] : undefined
  const name = nameIn(owner ?? (dated ? dated.words : around))
  const stated = dated ? { stated: dated.date } : {}
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
  if (!isName(name, sure) || isSentence(text, name)) return null
  if (partDateLine(name, language) !== null || /\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/.test(name)) return null
  // "Credit: Jane Roe/AFP" is a photographer's.
  if (/^credits?$/i.test(wording) && /[/|]/.test(name)) return null
  const spoken =
    /^(?:via|courtesy|credits?)$/i.test(wording) && /^\p{Lu}/u.test(name) && name.split(' ').length <= 5
  const wire = agencyName(name)
  if (!sure && !marked && !spoken && wire === null) return null
  // "Quelle: ZEIT ONLINE, dpa, jr": the paper, the agency whose report went into it, and initials.
  const parts = name.split(/,\s*|\s\+\s/)
  const agencyOf = (part: string) =>
    agencyName(part.replace(HELPED, '')) ?? (ANY_AGENCY.test(part) ? part : null)
  const agency = parts.length > 1 ? parts.map(agencyOf).find((one) => one !== null) : undefined
  const paper = parts.find((part) => agencyOf(part) === null && !/^\p{Ll}{1,4}$/u.test(part))
  if (agency && paper !== undefined)
    return { sources: [], publisher: usualName(paper), agency, wording, sure, length, ...stated }
  // "المصدر: وكالات": agencies in general publish nothing.
  if (ANY_AGENCY.test(name))
    return { sources: [], agency: agencyName(name) ?? name, wording, sure, length, ...stated }
  if (rights) {
    const paper = rightsHolder(name)
    return { sources: [], ...(paper === null ? {} : { publisher: paper }), wording, sure, length, ...stated }
  }
  // An agency credited is whose report it is, and who published it.
  const own = wire === null ? {} : { agency: wire }
  return { sources: [], publisher: usualName(name), ...own, wording, sure, length, ...stated }
}

/** What agencies did for a paper's own report: "El Diario, con información de EFE". */
const HELPED =
  /^(?:with (?:inputs?|reporting|reports?|material)?(?: from| by)?|avec|mit(?: material)?(?: von| der)?|con(?: información)?(?: de)?|com(?: informações)?(?: d[aeo]s?)?|με (?:πληροφορίες|στοιχεία|υλικό) (?:από|του|της|το)|с (?:использованием )?(?:материал\p{L}+ )?|met|med|z|ve) /iu
const ANY_AGENCY =
  /^(?:agencies|news agencies|agencias|agences|agenturen|agenzie|agências|وكالات|الوكالات|ایجنسیاں|خبرگزاری‌ها|综合)$/iu

/** The credit that begins with paragraph `index`: on one line, or with name or address in the next ones. */
function creditAt(paragraphs: readonly Paragraph[], index: number, language: string): Taken | null {
  const opening = openCredit(paragraphs[index]!.text)
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

/** "Source: OECD" in the middle belongs to a chart; a sure credit or an address may have a few lines after it. */
function standsAtEnd(taken: Taken, after: number): boolean {
  return after === 0 || (after <= 4 && (taken.sure || taken.sources.length > 0))
}

/** Takes a credit that is glued to the last full stop of a paragraph; the cut is a repair of that paragraph. */
function takeGlued(paragraphs: Paragraph[], found: Taken[], language: string): void {
  for (let index = Math.max(0, paragraphs.length - 3); index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index]!
    const at = openCredit(paragraph.text) ? null : findGluedCredit(paragraph.text)
    if (at === null || at === 0) continue
    const tail: Paragraph = { ...paragraph, text: paragraph.text.slice(at).trim() }
    const taken = creditAt([tail, ...paragraphs.slice(index + 1)], 0, language)
    if (!taken || !standsAtEnd(taken, paragraphs.length - index - taken.length)) continue
    const why = 'the credit at the end of the paragraph, kept as the source'
    const edit = { start: at, end: paragraph.text.length, text: '', why }
    paragraphs.splice(index, taken.length, { ...paragraph, ...applyEdits(paragraph, [edit]) })
    found.unshift(taken)
    return
  }
}

/** A line after the credit that is no sentence: a button or another headline of the page. */
function isLeftOver(text: string): boolean {
  return text.length < 140 && !/[.。!?！？:：]["”’»」)]*$/u.test(text) && agencyName(text) === null
}

/**
 * Takes the credits out of a cutting: "Culled from:" and its many relatives, with addresses and names on the
 * same line, the next or after a blank one; at the end of the text, or at its top where they name an address or
 * an agency. A bare address as the last line counts as a credit without wording. What is not surely a credit
 * stays in the text; lines after a sure one that are no sentences go with it.
 */
export function takeCredit(
  input: readonly Paragraph[],
  language: string,
): { paragraphs: Paragraph[]; credit: Credit | null; removed: Removal[] } {
  const paragraphs = [...input]
  const found: Taken[] = []
  const after: Paragraph[] = []
  const from = Math.max(0, paragraphs.length - TAIL)
  for (let index = paragraphs.length - 1; index >= from; index -= 1) {
    const taken = creditAt(paragraphs, index, language)
    if (!taken) continue
    const rest = paragraphs.slice(index + taken.length)
    const leftOver =
      (taken.sure || rest.length <= 6) && index > 0 && rest.every(({ text }) => isLeftOver(text))
    // A date line or the words under a picture may stand below the credit.
    const below = rest.filter(({ text }) => parseStatedDate(text, language) === null && !isCaption(text))
    if (!leftOver && !standsAtEnd(taken, below.length)) continue
    found.unshift(taken)
    if (leftOver) after.push(...paragraphs.splice(index + taken.length))
    paragraphs.splice(index, taken.length)
  }
  takeGlued(paragraphs, found, language)
  if (found.length === 0) takeBareAddress(paragraphs, found)
  if (found.length === 0) takeFromTop(paragraphs, found, language)
  const orders = new Set(after.map(({ order }) => order))
  const removed = removals(input, paragraphs, ({ order }) =>
    orders.has(order) ? 'lines of the page after the credit' : 'the credit, kept as the source',
  )
  return { paragraphs, credit: found.length === 0 ? null : join(found), removed }
}

function takeBareAddress(paragraphs: Paragraph[], found: Taken[]): void {
  const last = paragraphs.at(-1)
  if (!last || paragraphs.length < 2 || /\s/.test(last.text) || !/^(?:https?:|www\.)/i.test(last.text)) return
  const [address] = findAddresses(last.text)
  if (!address) return
  const { url } = address
  const publisher = publisherName(hostOf(url))
  found.push({
    sources: [{ url, publisher, scope: scopeOf(url) }],
    publisher,
    wording: '',
    sure: true,
    length: 1,
  })
  paragraphs.pop()
}

/** Above the text a name alone counts only after a word for sources. */
function namesSource({ publisher = '', wording, sure }: Taken): boolean {
  return (
    agencyName(publisher) !== null ||
    sure ||
    !/^(?:via|from|credits?|courtesy|link|url|font|theo|vir)$/i.test(wording)
  )
}

function takeFromTop(paragraphs: Paragraph[], found: Taken[], language: string): void {
  for (let index = 0; index < Math.min(HEAD, paragraphs.length - 1); index += 1) {
    const taken = creditAt(paragraphs, index, language)
    if (!taken || taken.length >= paragraphs.length) continue
    if (taken.sources.length === 0 && !namesSource(taken)) continue
    found.push(taken)
    const next = paragraphs[index + taken.length]
    if (next) paragraphs[index + taken.length] = { ...next, gap: true }
    paragraphs.splice(index, taken.length)
    return
  }
}

function join(found: readonly Taken[]): Credit {
  const sources = found.flatMap((taken) => taken.sources)
  // Thanks for a tip name a reader or another site: where one is credited too, that is the publisher.
  const thanked = ({ wording }: Taken) => /^(?:h\/t|hat[- ]tip)/i.test(wording)
  // Of an agency and a paper the paper printed it.
  const isAgency = ({ publisher = '' }: Taken) => agencyName(publisher) !== null
  const plain = found.filter((taken) => !thanked(taken))
  const ranked = [...plain.filter((taken) => !isAgency(taken)), ...plain.filter(isAgency)]
  const publisher = [...ranked, ...found.filter(thanked)]
    .map((taken) => taken.publisher)
    .find((name) => name !== undefined)
  const agency = found.map((taken) => taken.agency).find((name) => name !== undefined)
  const holder = found.map((taken) => taken.holder).find((name) => name !== undefined)
  const stated = found.map((taken) => taken.stated).find((date) => date !== undefined)
  return {
    sources,
    wordings: found.map((taken) => taken.wording),
    ...(publisher === undefined ? {} : { publisher }),
    ...(agency === undefined ? {} : { agency }),
    ...(stated === undefined ? {} : { stated }),
    ...(holder === undefined ? {} : { holder }),
  }
}
