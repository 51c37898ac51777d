import type { Source } from '../article/Article.ts'
import { agencyName } from '../article/agency.ts'
import { publisherName } from '../article/publisherName.ts'
import { parseStatedDate } from '../article/statedDate.ts'
import { creditAt, hostOf, type Taken } from './creditAt.ts'
import { findGluedCredit, openCredit } from './creditWordings.ts'
import { cutTail } from './cutTail.ts'
import { isCaption } from './isCaption.ts'
import { type Removal, removals } from './removals.ts'
import type { Paragraph } from './splitParagraphs.ts'
import { findAddresses, scopeOf } from './webAddresses.ts'

/** Who is credited. `sources` have addresses; `publisher` may stand without one. `stated`: a date after the name. */
export type Credit = {
  sources: Source[]
  publisher?: string
  agency?: string
  wordings: string[]
  stated?: string
  /** Who is thanked for the hint: the publisher where nobody else is named. */
  thanked?: string
  /** The agency that reserves its rights: the publisher where none is named. */
  holder?: string
}
/** Credits stand among the last paragraphs, or the first few. */
const TAIL = 14
const HEAD = 4

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
    paragraphs.splice(index, taken.length, cutTail(paragraph, at, why))
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
    // The day below the credit is the report's: it is read at the end of the text.
    if (leftOver) {
      const isDay = ({ text }: Paragraph) => parseStatedDate(text, language) !== null
      paragraphs.splice(index + taken.length, rest.length, ...rest.filter(isDay))
      after.push(...rest.filter((line) => !isDay(line)))
    }
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
  // Thanks for a tip name a reader or another site.
  const thanked = ({ wording }: Taken) => /^(?:h\/t|hat[- ]tip)/i.test(wording)
  // Of an agency and a paper the paper printed it.
  const isAgency = ({ publisher = '' }: Taken) => agencyName(publisher) !== null
  const plain = found.filter((taken) => !thanked(taken))
  const ranked = [...plain.filter((taken) => !isAgency(taken)), ...plain.filter(isAgency)]
  const named = (some: readonly Taken[]) =>
    some.map((taken) => taken.publisher).find((name) => name !== undefined)
  const publisher = named(ranked)
  const tip = named(found.filter(thanked))
  const agency = found.map((taken) => taken.agency).find((name) => name !== undefined)
  const holder = found.map((taken) => taken.holder).find((name) => name !== undefined)
  const stated = found.map((taken) => taken.stated).find((date) => date !== undefined)
  return {
    sources,
    wordings: found.map((taken) => taken.wording),
    ...(publisher === undefined ? {} : { publisher }),
    ...(tip === undefined ? {} : { thanked: tip }),
    ...(agency === undefined ? {} : { agency }),
    ...(stated === undefined ? {} : { stated }),
    ...(holder === undefined ? {} : { holder }),
  }
}
