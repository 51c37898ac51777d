import type { Draft } from '../article/Article.ts'
import { agencyName } from '../article/agency.ts'
import { type Dateline, parseDateline, parseOpeningDateline } from '../article/dateline.ts'
import { filingDate } from '../article/filingDate.ts'
import { makeHeadline } from '../article/headline.ts'
import { detectLanguage } from '../article/language.ts'
import { knownName } from '../article/publisherName.ts'
import { applyEdits, type Edit } from '../article/repairs.ts'
import { parseStatedDate } from '../article/statedDate.ts'
import { countryOfDates } from './countryOfDates.ts'
import { endsLikeSentence } from './endsLikeSentence.ts'
import { findCut } from './findCut.ts'
import { isAside } from './isCaption.ts'
import { isMenuEntry } from './isFurniture.ts'
import { joinDatePieces } from './joinDatePieces.ts'
import { makeBlocks } from './makeBlocks.ts'
import { markAsides } from './markAsides.ts'
import { mendDoubledWords } from './mendDoubledWords.ts'
import { mendMarkup } from './mendMarkup.ts'
import { mendMojibake } from './mendMojibake.ts'
import { mendPresentationForms } from './mendPresentationForms.ts'
import { mendTweets } from './mendTweets.ts'
import { partCrumbs } from './partCrumbs.ts'
import { agencyHoldingRights, publisherOfPage } from './publisherOfPage.ts'
import { readStamp } from './readStamp.ts'
import { type Removal, removalOf } from './removals.ts'
import { restoreInitial, restoreInitialIn } from './restoreInitial.ts'
import { firstStated, settleDates } from './settleDates.ts'
import { splitClosingDate, splitTopDates } from './splitDates.ts'
import { type Paragraph, splitParagraphs } from './splitParagraphs.ts'
import { takeAnswers } from './takeAnswers.ts'
import { takeClosing } from './takeClosing.ts'
import { takeCredit } from './takeCredit.ts'
import { takeDateBox } from './takeDateBox.ts'
import { takeFurniture } from './takeFurniture.ts'
import { takeHead } from './takeHead.ts'
import { takeHeadline, withoutSite } from './takeHeadline.ts'
import { takeOpeningDate } from './takeOpeningDate.ts'
import { takePostFrame } from './takePostFrame.ts'
import { takeRepeats } from './takeRepeats.ts'
import { takeTopMatter } from './takeTopMatter.ts'
import type { WebPageText } from './webPageText.ts'

/** Something to look at, by the line of the file it stands on. */
export type Note = { line?: number; message: string }
export type PlainText = { draft: Draft; notes: Note[] } | { refused: Note }

/** Mends the lede and takes its dateline; only the first paragraphs are looked at, captions passed over. */
function mendLede(paragraphs: Paragraph[], language: string, notes: Note[]): Omit<Dateline, 'length'> {
  // In a transcript the capitals before a colon are who speaks.
  if (paragraphs.filter(({ text }) => /^\p{Lu}{3,}(?: \p{Lu}+)?:\s/u.test(text)).length > 2) return {}
  const first = paragraphs.findIndex((line) => !isAside(line))
  const start = Math.max(first, 0)
  // The points of a summary may stand before the story.
  const points = paragraphs.slice(start, start + 8).filter(({ text }) => /^[*•-] /.test(text)).length
  for (const [index, paragraph] of paragraphs.slice(0, start + points + 3).entries()) {
    const found =
      parseDateline(paragraph.text) ?? (index === start ? parseOpeningDateline(paragraph.text) : null)
    if (!found) continue
    const { length, ...filed } = found
    const edits: Edit[] = [{ start: 0, end: length, text: '', why: 'the dateline, kept as such' }]
    paragraphs[index] = { ...paragraph, ...applyEdits(paragraph, edits) }
    if (index === 0) mendInitial(paragraphs, language, notes)
    return filed
  }
  mendInitial(paragraphs, language, notes)
  return {}
}

/** A short sentence alone above the one that opens with the place of filing: the words under the picture. */
function markLoneCaption(paragraphs: Paragraph[]): Paragraph[] {
  const [first, second] = paragraphs
  if (!first || !second || isAside(first) || first.text.length > 120 || first.repairs.length > 0)
    return paragraphs
  if (!endsLikeSentence(first.text) || /["“”«»„:]/u.test(first.text)) return paragraphs
  const filed = (text: string) => parseDateline(text) ?? parseOpeningDateline(text)
  if (
    filed(first.text) !== null ||
    filed(second.text) === null ||
    second.text.length < first.text.length * 1.5
  )
    return paragraphs
  return [{ ...first, aside: 'caption' }, ...paragraphs.slice(1)]
}

function mendInitial(paragraphs: Paragraph[], language: string, notes: Note[]): void {
  const lede = paragraphs[0]
  const restored = !lede
    ? null
    : language === 'en'
      ? restoreInitial(lede.text, 0)
      : restoreInitialIn(language, lede.text)
  if (!lede || restored === null) return
  if ('doubt' in restored) notes.push({ line: lede.line, message: restored.doubt })
  else paragraphs[0] = { ...lede, ...applyEdits(lede, [restored.edit]) }
}

function each(paragraphs: readonly Paragraph[], mend: (text: string) => Edit[]): Paragraph[] {
  return paragraphs.map((paragraph) => {
    const edits = mend(paragraph.text)
    return edits.length === 0 ? paragraph : { ...paragraph, ...applyEdits(paragraph, edits) }
  })
}

/** True where a line about the article (a byline, a date) was taken out between two paragraphs. */
const partedBy =
  (taken: readonly Removal[]) =>
  (a: Paragraph, b: Paragraph): boolean =>
    taken.some(({ order }) => order > a.order && order < b.order)

/** The site that the page's title names behind the headline, where that is printed twice. */
function siteOfTitle(removed: readonly Removal[]): string | undefined {
  const titles = removed.filter(({ why }) => why === 'the headline, printed again')
  return titles.map(({ text }) => withoutSite(text).publisher).find((name) => name !== null) ?? undefined
}

/** The name behind the headline in a saved page's title: what the title has more than the headline is the site. */
function siteBehind(
  headline: string | null,
  removed: readonly Removal[],
  set: WebPageText['set'],
): string | undefined {
  if (set.size === 0 || headline === null) return undefined
  const titles = removed.filter(
    ({ text, why }) => why === 'the headline, printed again' && text.startsWith(headline),
  )
  const name = titles
    .map(({ text }) => /^\s*[|–—-]\s+(?:.*\s[|–—-]\s+)?(\S.{1,38})$/u.exec(text.slice(headline.length))?.[1])
    .find((rest) => rest !== undefined && !isMenuEntry(rest))
  return name === undefined ? undefined : (knownName(name) ?? name)
}

/** The agency whose own page it is: it reserves the rights, and no other is named as whose report it is. */
const agencysOwn = (holder: string | undefined, agency: string | undefined): string | undefined =>
  holder !== undefined && !SOLD.has(holder) && (agency === undefined || agency === holder)
    ? holder
    : undefined
/** Agencies whose reports others print with the agency's notice of rights. */
const SOLD: ReadonlySet<string> = new Set(
  'AP AFP dpa Reuters PA EFE UPI APA SDA TNS CP AAP PTI IANS ANI'.split(' '),
)

/** What only the page of an outlet has around a story. */
const PAGE =
  /^(?:a menu of the page|links to other stories|a line of the page above the headline|comments of readers)$/

const languageOf = (paragraphs: readonly Paragraph[]) =>
  detectLanguage(
    paragraphs
      .slice(0, 60)
      .map(({ text }) => text)
      .join('\n'),
  )

/** The fields that hold something. */
function given<T extends object>(fields: T): { [K in keyof T]: NonNullable<T[K]> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null)
  return Object.fromEntries(entries) as { [K in keyof T]: NonNullable<T[K]> }
}

/**
 * Reads a cutting kept as plain text: date stamp, headline, lines about the article, body, credit. What the
 * text does not say is left out; every change inside a block is a repair, every line taken out is listed; what is
 * uncertain is a note. `text` is the decoded file or one item of it, `firstLine` the line it starts on, from 1; `fileStamp` the
 * stamp at the top of the file, for an item without its own; `set` what a web page's elements make of its lines; `result`
 * says that a search found the item.
 */
export function readPlainText(
  text: string,
  firstLine = 1,
  fileStamp: string | null = null,
  set: WebPageText['set'] = new Map(),
  result = false,
): PlainText {
  const own = readStamp(text)
  const stamp = own.length === 0 && fileStamp !== null ? { ...own, date: fileStamp } : own
  const notes: Note[] = []
  if (stamp.doubt !== undefined) notes.push({ line: firstLine, message: stamp.doubt })
  const skipped = text.slice(0, stamp.length).split('\n').length - 1
  const split = splitParagraphs(text.slice(stamp.length), firstLine + skipped)
  if (split.length === 0) {
    const message = stamp.length > 0 ? 'no text after the date stamp' : 'the file is empty'
    return { refused: { line: firstLine, message } }
  }
  const dated = split.find(({ line }) => set.get(line) === 'date')
  const named = split.find(({ line }) => set.get(line) === 'site')
  const around = split.filter(({ line }) => set.get(line) === 'page')
  const story = split
    .filter(({ line }) => !['page', 'date', 'site'].includes(set.get(line) ?? ''))
    .map((line) => (set.get(line.line) === 'caption' ? { ...line, aside: 'caption' as const } : line))
  const mended = [mendMojibake, mendMarkup, mendPresentationForms, mendTweets].reduce(each, story)
  const posted = takeAnswers(mended)
  const framed = takePostFrame(posted.paragraphs, languageOf(mended))
  const boxed = takeDateBox(joinDatePieces(framed.paragraphs), languageOf(mended), stamp.date)
  const cleared = takeFurniture(markAsides(partCrumbs(boxed.paragraphs)))
  const spoken = languageOf(cleared.paragraphs)
  // Where a post is too short to tell, its answers do.
  const language = spoken === 'und' && posted.removed.length > 0 ? languageOf(mended) : spoken
  const dateLanguage = countryOfDates(
    split.map(({ text: line }) => line),
    language,
  )

  const credited = takeCredit(cleared.paragraphs, dateLanguage)
  const { credit } = credited
  const parted = splitTopDates(credited.paragraphs, dateLanguage, stamp.date)
  const headed = takeHead(parted, dateLanguage, stamp.date, cleared.removed)
  const topped = takeTopMatter(headed.paragraphs, dateLanguage, stamp.date)
  const { top } = topped
  const hosts = credit?.sources.map(({ url }) => new URL(url).hostname) ?? []
  const sites = [...hosts, ...(credit?.publisher === undefined ? [] : [credit.publisher])]
  const isResult = result || cleared.removed.some(({ why }) => why === 'what a search says of its results')
  const titled = takeHeadline(topped.paragraphs, partedBy(topped.removed), sites, isResult)
  const ending = splitClosingDate(titled.paragraphs, dateLanguage, stamp.date)
  const closed = takeClosing(ending, dateLanguage, stamp.date, top.byline)
  const { closing } = closed
  const once = takeRepeats(closed.paragraphs)
  let paragraphs = once.paragraphs
  if (!paragraphs.some((paragraph) => paragraph.text !== ''))
    return { refused: { line: split[0]!.line, message: 'no text beside the credit' } }
  const cut = cleared.cut ? 'the page withheld the rest of the text' : findCut(paragraphs)
  if (cut !== null) notes.push({ line: paragraphs.at(-1)!.line, message: cut })
  const opened = takeOpeningDate(paragraphs, dateLanguage, stamp.date)
  paragraphs = markLoneCaption(opened.paragraphs)
  const filed = mendLede(paragraphs, language, notes)
  paragraphs = each(paragraphs, (words) => mendDoubledWords(words, language))

  const stampWords = text
    .slice(0, stamp.length)
    .replace(/\uFEFF/g, '')
    .trim()
  const stamped: Removal[] = stampWords === '' ? [] : [{ order: -1, text: stampWords, why: 'the date stamp' }]
  const meta = dated ? [removalOf(dated, 'the date that the page’s code states')] : []
  if (named) meta.push(removalOf(named, 'the site’s name that the page’s code states'))
  const page = around.map((line) => removalOf(line, 'a part of the page around the story'))
  const taken = [
    { removed: [...meta, ...page] },
    posted,
    framed,
    boxed,
    cleared,
    credited,
    headed,
    topped,
    titled,
    closed,
    once,
  ].flatMap(({ removed }) => removed)
  const { body, repairs, removed } = makeBlocks(paragraphs, [...stamped, ...taken])
  const code = dated ? parseStatedDate(dated.text, dateLanguage, stamp.date) : null
  const coded = dated && code ? { ...code, line: dated.line } : null
  const stated = firstStated(top.stated ?? opened.stated, boxed.stated ?? closing.stated) ?? coded
  const filedOn = filed.dateline === undefined ? null : filingDate(filed.dateline, dateLanguage, stamp.date)
  const dates = settleDates(stamp.date, stated, credit?.stated ?? filedOn, top.yearless ?? null)
  if (dates.conflict) notes.push({ line: stated?.line ?? firstLine, message: dates.conflict })
  if (titled.mended)
    notes.push({ line: split[0]!.line, message: 'misread characters in the headline were mended' })
  const lede = paragraphs.find((line) => !isAside(line)) ?? paragraphs[0]!
  const brief = credit?.wordings.some((wording) => /^summari[sz]ed /i.test(wording)) ?? false
  // A host alone names the site less well than the headline does: "… - El Diario de Orla".
  const hostOnly = credit?.publisher !== undefined && hosts.includes(credit.publisher)
  // A company that holds the rights publishes sites: the page's code names the one.
  const siteFirst = credit?.wordings.every((wording) => /©|\(c\)|copyright/iu.test(wording)) ?? false
  const site = named
    ? (knownName(named.text) ?? named.text)
    : siteBehind(titled.headline, headed.removed, set)
  // Whose report a page prints is not whose page it is: its own name goes before an agency's.
  const pageName = publisherOfPage(taken)
  const ofAgency = credit?.publisher !== undefined && agencyName(credit.publisher) !== null
  // A page of an unnamed outlet that prints an agency's report is not the agency's.
  const isSure = credit?.wordings.some((wording) => !/^\p{L}+$/u.test(wording)) ?? false
  const isPage = taken.filter(({ why }) => PAGE.test(why)).length >= 2
  // An agency's staff as the byline says it, where nobody is named.
  const staff = top.staff === undefined ? undefined : [top.staff]
  const optional = given({
    standfirst: titled.standfirst,
    byline:
      top.byline ??
      filed.byline ??
      framed.byline ??
      closing.byline ??
      boxed.byline ??
      closing.reporters ??
      staff,
    dateline: filed.dateline ?? top.place,
    agency: filed.agency ?? closing.agency ?? top.agency ?? credit?.agency,
    publisher:
      (hostOnly ? (titled.publisher ?? top.publisher) : null) ??
      (siteFirst ? site : null) ??
      (ofAgency ? (top.publisher ?? titled.publisher ?? pageName) : null) ??
      (ofAgency && isPage && !isSure ? null : credit?.publisher) ??
      top.publisher ??
      framed.publisher ??
      credit?.thanked ??
      filed.publisher ??
      titled.publisher ??
      closing.publisher ??
      siteOfTitle(headed.removed) ??
      site ??
      pageName ??
      agencysOwn(
        credit?.holder ?? agencyHoldingRights(taken),
        filed.agency ?? closing.agency ?? top.agency ?? credit?.agency,
      ),
    sources: credit === null || credit.sources.length === 0 ? undefined : credit.sources,
  })
  const draft: Draft = {
    published: dates.published,
    ...given({ dates: dates.dates }),
    headline: titled.headline ?? makeHeadline(lede.text, language),
    ...optional,
    language,
    kind: brief ? 'brief' : 'cutting',
    body,
    ...(titled.headline === null ? { origin: { headline: 'made' as const } } : {}),
    ...(repairs.length === 0 ? {} : { repairs }),
    ...(removed.length === 0 ? {} : { removed }),
  }
  return { draft, notes }
}
