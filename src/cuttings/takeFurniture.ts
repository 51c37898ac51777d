import { agencyName } from '../article/agency.ts'
import { parseByline } from '../article/byline.ts'
import { parseDateline } from '../article/dateline.ts'
import { openCredit } from './creditWordings.ts'
import { SPACELESS } from './endsLikeSentence.ts'
import { RELATED_HEADS } from './furnitureWords.ts'
import { isPictureCredit, reservesPicture } from './isCaption.ts'
import { furnitureOf, isMenuEntry, isRightsLine } from './isFurniture.ts'
import { markBelowDate } from './markBelowDate.ts'
import { markTail } from './markTail.ts'
import { isDated, opensComments } from './opensComments.ts'
import { pageNotice } from './pageNotices.ts'
import type { Removal } from './removals.ts'
import { removalOf } from './removals.ts'
import { rightsOwner, withoutRightsWords } from './rightsOwner.ts'
import { speaksOfPage } from './speaksOfPage.ts'
import type { Paragraph } from './splitParagraphs.ts'
import { findAddresses } from './webAddresses.ts'

/** How far from the top menus are looked for. */
const TOP = 120
const endsSentence = (text: string) => /[.!?。！？۔؟।]["'“”’»)\]」』）]*$/u.test(text)
const isStory = ({ text }: Paragraph) =>
  (text.length > (SPACELESS.test(text) ? 40 : 100) && endsSentence(text)) || parseDateline(text) !== null

/** A shorter sentence is story enough where days below a head show what follows it to be comments. */
const isSentence = (line: Paragraph) => isStory(line) || (line.text.length > 30 && endsSentence(line.text))

/** Marks what navigation stands above the story: known lines, and short ones that stand between them. */
function markMenus(paragraphs: readonly Paragraph[], why: Map<number, string>): void {
  const first = paragraphs.findIndex(isStory)
  const end = Math.min(first < 0 ? paragraphs.length - 1 : first, TOP)
  const menus: number[] = []
  const entries: number[] = []
  for (let index = 0; index < end; index += 1) {
    const { text } = paragraphs[index]!
    if (furnitureOf(text)?.menu) menus.push(index)
    else if (isMenuEntry(text)) entries.push(index)
  }
  if (menus.length + entries.length < 2 && menus.length === 0) return
  if (menus.length > 0 || entries.length >= 3) menus.push(...entries)
  menus.sort((a, b) => a - b)
  const [from, to] = [menus[0] ?? 0, menus.at(-1) ?? -1]
  for (let index = from; index <= to; index += 1) {
    const { text } = paragraphs[index]!
    // A date or a writer may stand among them.
    const time = /^\d{1,2}[:.]\d{2}$/.test(text) && /\d{4}/.test(paragraphs[index - 1]?.text ?? '')
    const tells = /\d{4}/.test(text) || time || parseByline(text) !== null
    if (menus.includes(index) || (!tells && text.split(' ').length <= 3 && text.length <= 30))
      why.set(index, furnitureOf(text)?.why ?? 'a menu of the page')
  }
}

const isLink = ({ text }: Paragraph) =>
  text.length < 160 &&
  !/[.。]["”’»」]?$/u.test(text) &&
  openCredit(text) === null &&
  findAddresses(text).length === 0

/** The same in words that only differ in what they lead to: "More stories from South Australia". */
const RELATED =
  /^(?:(?:read|see|view|watch|browse|find|click for|check out) (?:more |all |our |the )*(?:related|similar|other|latest|recent|top|popular|trending) (?:top |latest |related |news )*(?:stories|news|articles|headlines|videos|coverage|reads?|posts|content|links)|(?:lea|lee|ver|leer) (?:más |otras )(?:noticias|notas|artículos)(?: relacionad[oa]s| similares)?|(?:lire|voir) (?:plus d['’]|d['’]autres |les )(?:articles|actualités)(?: liés| similaires| connexes)?|(?:leia|veja|ver) (?:mais|outras) (?:notícias|matérias)(?: relacionadas)?|(?:leggi|vedi) (?:altre|tutte le|anche le) notizie(?: correlate| simili)?|(?:weitere|mehr|andere) (?:ähnliche|verwandte|passende|aktuelle) (?:artikel|meldungen|nachrichten|beiträge)|lees meer (?:gerelateerd )?(?:nieuws|artikelen)|czytaj więcej (?:wiadomości|artykułów)(?: na ten temat)?|(?:читать|читайте|смотреть) (?:ещё |еще |другие )?(?:похожие |другие )?(?:новости|материалы)(?: по теме)?|(?:more|other|latest|related|popular|trending|recent|top|our|today['’]s) (?:top |latest |related )?(?:stories|news|articles|headlines|videos|coverage|reads?|posts|content|podcasts|galleries)(?: (?:from|in|on|about|for|by) .{2,40})?|haberle ilgili daha fazlası|more (?:from|in|on|about) (?!the |a |this |how |why |what )\S.{1,30}|most (?:read|popular|viewed|shared|commented|discussed|watched)(?: (?:in|on|from|stories|articles|now|today) ?.{0,30})?|(?:موضوعات|مواضيع|مقالات|أخبار|اخبار) (?:متعلقة|ذات صلة|مرتبطة|قد تهمك))$/u

/** A button that leads on, above the headline of the other story. */
const LEAD_ALONE =
  /^(?:read more|watch|listen|watch now|opinion|explainer|see also|don['’]t miss|must read|exclusive)$/u

/** A headline's words: a few, no sentence. A subheading of this story may follow it, which is shorter. */
const isTitle = ({ text }: Paragraph, least: number) =>
  text.length >= least &&
  (SPACELESS.test(text) ? text.length >= 6 : text.split(' ').length >= 3) &&
  !endsSentence(text) &&
  !/^["“„«‘「]/u.test(text)
const LONG_TITLE = 45

/** Where headlines of other stories end that are set into this one: one surely, more where they are long. */
function endOfLinks(paragraphs: readonly Paragraph[], from: number, end: number): number {
  let at = from
  while (at < end && isTitle(paragraphs[at]!, at === from ? 0 : LONG_TITLE)) at += 1
  return at
}

/** Marks the headlines of other stories that follow a line such as "Related stories". */
function markRelated(paragraphs: readonly Paragraph[], why: Map<number, string>): void {
  // Of the lines below: where the run of headlines ends, and whether text goes on somewhere after it.
  let end = paragraphs.length
  let lastStory = -1
  const firstStory = paragraphs.findIndex(isSentence)
  for (let index = paragraphs.length - 1; index > 0; index -= 1) {
    const paragraph = paragraphs[index]!
    const plain = paragraph.text
      .toLowerCase()
      .replace(/\u0307/g, '')
      .replace(/[\s:：…»>.]{1,9}$/u, '')
    const leads = LEAD_ALONE.test(plain) && lastStory >= end && index > firstStory
    if (RELATED_HEADS.has(plain) || RELATED.test(plain) || leads) {
      // Text that goes on after it means that the list was set into the story: of what follows only headlines go.
      const begun = index > firstStory
      const last = lastStory < end ? end : begun ? endOfLinks(paragraphs, index + 1, end) : index + 1
      for (let at = index; at < last; at += 1)
        if (!why.has(at) && !isCreditPart(paragraphs, at)) why.set(at, 'links to other stories')
      end = index
    } else if (!isLink(paragraph)) end = index
    if (
      lastStory < 0 &&
      isStory(paragraph) &&
      !isRightsLine(paragraph.text) &&
      speaksOfPage(paragraph.text) === 0
    )
      lastStory = index
  }
}

const PROGRAMME_HEAD = /(?:programm|sendung|on air|programme|broadcast|émission|programa)\s?:$/iu

/** Marks what readers wrote below the story. */
function markComments(paragraphs: readonly Paragraph[], why: Map<number, string>): void {
  const head = paragraphs.findIndex((_, index) => index > 1 && opensComments(paragraphs, index))
  if (head < 0) return
  const above = paragraphs.slice(0, head)
  const dated = isDated(paragraphs.slice(head + 1))
  if (!above.some(isStory) && !(dated && above.some(isSentence))) return
  for (let index = head; index < paragraphs.length; index += 1)
    if (!why.has(index) && !isCreditPart(paragraphs, index)) why.set(index, 'comments of readers')
}

/** True for a line of rights that names no owner: it says nothing of the publisher. */
function namesNobody(text: string): boolean {
  const opening = openCredit(text)
  return rightsOwner(text) === null && (opening === null || isRightsLine(withoutRightsWords(opening.rest)))
}

/** A name alone under the words of a credit: "Culled from:", "The Punch". */
function isCreditPart(paragraphs: readonly Paragraph[], index: number): boolean {
  const { text } = paragraphs[index]!
  if (reservesPicture(text)) return false
  if (isRightsLine(text) && namesNobody(text)) return false
  const own = openCredit(text)
  if (
    own?.sure ||
    own?.marked ||
    rightsOwner(text) !== null ||
    findAddresses(text).length > 0 ||
    agencyName(text) !== null
  )
    return true
  const before = paragraphs[index - 1]
  const opening = before ? openCredit(before.text) : null
  return opening !== null && opening.rest === '' && (opening.sure || opening.marked)
}

/** Marks sentences in which the page speaks of itself: above and below the story, and the plainest within it. */
function markNotices(paragraphs: readonly Paragraph[], why: Map<number, string>): void {
  const tells = (paragraph: Paragraph, index: number) =>
    !why.has(index) && isStory(paragraph) && speaksOfPage(paragraph.text) === 0
  const first = paragraphs.findIndex(tells)
  if (first < 0) return
  let last = paragraphs.length - 1
  while (
    last > first &&
    (why.has(last) || !endsSentence(paragraphs[last]!.text) || speaksOfPage(paragraphs[last]!.text) > 0)
  )
    last -= 1
  for (const [index, { text }] of paragraphs.entries()) {
    if (why.has(index) || isCreditPart(paragraphs, index)) continue
    const least = index < first || index > last ? 1 : 2
    if (speaksOfPage(text) >= least) why.set(index, 'a notice of the page')
  }
}

/**
 * Takes out what the page around a story left in a cutting: menus and paths above it, buttons, shares, links to
 * other stories, notices of rights and of a paywall. Only lines known for certain are taken, never the last one
 * that is left. `cut`: the page withheld the rest of the text.
 */
export function takeFurniture(paragraphs: readonly Paragraph[]): {
  paragraphs: Paragraph[]
  removed: Removal[]
  cut: boolean
} {
  const why = new Map<number, string>()
  let cut = false
  markMenus(paragraphs, why)
  markRelated(paragraphs, why)
  markComments(paragraphs, why)
  for (const [index, { text }] of paragraphs.entries()) {
    const furniture = furnitureOf(text)
    if (furniture === null || why.has(index)) continue
    // "In pictures: …" leads to another story unless it is the headline of this one.
    if (index === 0 && furniture.why === 'a link to another story') continue
    // "Follow our coverage at https://…" holds an address and is no credit for it.
    const opening = openCredit(text)
    const notice =
      (pageNotice(text) !== null && opening?.rest !== '') ||
      (isPictureCredit(text) && (!opening?.sure || reservesPicture(text)))
    const next = paragraphs[index + 1]
    const leads = opening?.rest === '' && next !== undefined && findAddresses(next.text).length > 0
    if (leads) continue
    if (!notice && isCreditPart(paragraphs, index)) continue
    why.set(index, furniture.why)
    // Below the head of a programme note stand the programme and when it was on.
    const broadcast = paragraphs[index + 1]
    if (
      PROGRAMME_HEAD.test(text) &&
      broadcast &&
      /\s[|·]\s/.test(broadcast.text) &&
      broadcast.text.length < 120
    )
      why.set(index + 1, furniture.why)
    if (furniture.cut) cut = true
    const month = paragraphs[index - 1]
    if (/calendar/.test(furniture.why) && month && /^\p{L}{3,12} \d{4}$/u.test(month.text))
      why.set(index - 1, furniture.why)
  }
  markNotices(paragraphs, why)
  markBelowDate(paragraphs, why)
  markTail(paragraphs, why, (index) => isCreditPart(paragraphs, index))
  for (let index = paragraphs.length - 1; index > 0; index -= 1) {
    const { text } = paragraphs[index]!
    if (isRightsLine(text) && namesNobody(text)) why.set(index, 'a notice of rights')
  }
  if (why.size >= paragraphs.length) return { paragraphs: [...paragraphs], removed: [], cut: false }
  const removed = [...why].map(([index, reason]) => removalOf(paragraphs[index]!, reason))
  const kept: Paragraph[] = []
  let gap = false
  for (const [index, paragraph] of paragraphs.entries()) {
    if (why.has(index)) gap = true
    else {
      kept.push(gap ? { ...paragraph, gap: true } : paragraph)
      gap = false
    }
  }
  return { paragraphs: kept, removed, cut }
}
