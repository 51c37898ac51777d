import { agencyName } from '../article/agency.ts'
import { parseDateline } from '../article/dateline.ts'
import { isPaperName } from '../article/paperName.ts'
import { knownName } from '../article/publisherName.ts'
import { applyEdits } from '../article/repairs.ts'
import { firstSentence } from '../article/sentence.ts'
import { CUT, endsLikeSentence, isTitle, SPACELESS } from './endsLikeSentence.ts'
import { isAside, isCaption } from './isCaption.ts'
import { isMenuEntry } from './isFurniture.ts'
import { type Removal, removalOf } from './removals.ts'
import type { Paragraph } from './splitParagraphs.ts'
import { takeStandfirst } from './takeStandfirst.ts'

export type Titled = {
  paragraphs: Paragraph[]
  headline: string | null
  standfirst: string | null
  /** The site that the headline names at its end: "… | The Guardian". */
  publisher: string | null
  removed: Removal[]
  mended: boolean
}

const LONGEST = 170
const LONGEST_SPACELESS = 60
/** Letters and digits only, in small letters: what counts when a headline is printed again. */
const key = (text: string) => (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')

/** Opens with a dateline. A place before a colon opens headlines too: "Pune: Driver returns bag". */
function isFiled(text: string): boolean {
  const filed = parseDateline(`${text} `)
  return filed !== null && !(filed.agency === undefined && /:\s*$/u.test(text.slice(0, filed.length)))
}

/** Short, no full stop at its end, one sentence at most, and no dateline before it. */
function looksLikeHeadline(text: string): boolean {
  if (
    text.length > (SPACELESS.test(text) ? LONGEST_SPACELESS : LONGEST) ||
    (endsLikeSentence(text) && !isTitle(text))
  )
    return false
  if (!/\p{L}/u.test(text) || isFiled(text) || isCaption(text)) return false
  if (/^[•▪■●◦‣*-]\s|^\d{1,2}[:.]\d{2}\b/u.test(text)) return false
  const rest = text.slice(firstSentence(text).length).trim()
  return rest === '' || text.length < 90
}

/** Text follows that reads like a story: after a blank line anything, on the next line only a sentence. */
function isFollowed(headline: Paragraph, next: Paragraph | undefined): boolean {
  if (!next) return false
  if (next.gap) return true
  const story =
    endsLikeSentence(next.text) || /[!?！？]["'“”’»)」]*$/u.test(next.text) || next.text.length > 100
  return story && (next.text.length > headline.text.length || !/^["“‘«(]?\p{Ll}/u.test(next.text))
}

/** A headline printed again where the lede begins, with the lede on the same line. */
function repeatedBefore(headline: string, lede: string): number {
  if (headline.length < 12 || !lede.startsWith(headline)) return 0
  const match = /^[\s:|–—-]*\s(?=["“‘«(]?[\p{Lu}\p{Lo}\p{N}])/u.exec(lede.slice(headline.length))
  return match ? headline.length + match[0].length : 0
}

const SITE =
  /(?:ニュース|新聞|オンライン|新闻|新聞網|新闻网|网|網|報|报|通信|日报|晚报|イザ[！!]|NHK|(?:新聞|ニュース|オンライン|[\p{Script=Han}\p{Script=Katakana}]{2,8})(?:デジタル|電子版|プラス|ＮＥＸＴ|NEXT|WEB|Web|ウェブ)|Yahoo!ニュース|在线|电视台)$/u

/** True where a name is that of the site credited: "El Diario de Orla" and diario-orla.example. */
function isOneSite(site: string, name: string): boolean {
  if (site.toLowerCase() === name.toLowerCase()) return true
  const host = site.toLowerCase().replace(/[^\p{L}\p{N}.]/gu, '')
  const words = (name.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).filter((word) => word.length >= 4)
  return site.includes('.') && words.length > 0 && words.every((word) => host.includes(word))
}

/** The headline without the name of the site at its end, and the publisher where the site is a known one. */
export function withoutSite(
  text: string,
  sites: readonly string[] = [],
): { headline: string; publisher: string | null } {
  let headline = text
  let publisher: string | null = null
  for (let again = 0; again < 4; again += 1) {
    const match =
      /^(.{12,}?\S)(\s*[|｜]\s*|\s+[-–—»:]\s+|\s*[：_＿－]\s*|\s+·\s+)([^|｜：_＿]{2,40})$/u.exec(headline) ??
      /^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{N}\s、，ー・「」！？“”%％]{6,}?)(\s*[|｜：:_＿－-]\s*)([^|｜：_＿]{2,16})$/u.exec(
        headline,
      )
    if (!match) break
    const [, rest = '', mark = '', last = ''] = match
    const name = last.trim()
    const known = knownName(name)
    const named = sites.some((site) => isOneSite(site, name))
    const site =
      known !== null ||
      named ||
      agencyName(name) !== null ||
      SITE.test(name) ||
      /^[\w-]+\.(?:com|org|net|co\.\w\w|\w\w)$/i.test(name)
    const paper = isPaperName(name)
    const section = /[|｜]/.test(mark) && name.split(' ').length <= 4 && !/[.!?"“”]/.test(name)
    if (!site && !section && !paper) break
    headline = rest.trim()
    publisher ??=
      known ??
      (named ||
      paper ||
      (SITE.test(name) &&
        /[新報报]|NHK|Yahoo|イザ|オンライン$|デジタル$|電子版$|プラス$|ＮＥＸＴ$|NEXT$/u.test(name))
        ? name
        : null)
  }
  return { headline, publisher }
}

const LABEL =
  /^(?:原标题|原標題|标题|標題|headline|title|título|titre|titel|titolo|заголовок|العنوان|عنوان|تیتر)\s*[:：]\s*(?=\S)/iu

/** The number of a result among those of a search: "1. Keeper of the light hands over the key". */
const NUMBER = /^\d{1,3}[.)]\s+(?=\S)/u

type Lines = { lines: Paragraph[]; removed: Removal[] }

/** The lines at the top that look like headlines, up to the first that does not. */
function headLines(
  input: readonly Paragraph[],
  parted: (a: Paragraph, b: Paragraph) => boolean,
): Paragraph[] {
  const out: Paragraph[] = []
  for (const paragraph of input.slice(0, 8)) {
    if (paragraph.aside || !looksLikeHeadline(paragraph.text)) break
    out.push(paragraph)
  }
  const [first, second] = input
  // A date line or byline below it shows a headline, full stop or not.
  if (out.length === 0 && first && second && first.text.length <= LONGEST && parted(first, second)) {
    if (!isCaption(first.text) && parseDateline(first.text) === null && !second.text.startsWith(first.text))
      out.push(first)
  }
  return out
}

/** How many captions stand above the headline: they stay where they are. Below a post of a network stands none. */
function leadingPictures(input: readonly Paragraph[]): number {
  const first = input.findIndex((line) => !isAside(line))
  if (input.slice(0, first).some(({ aside }) => aside === 'post')) return 0
  return first > 0 && first <= 3 && input[first]!.gap ? first : 0
}

const inCapitals = (text: string) => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()

/** One headline of those printed twice, or cut with "..." and then in full; the others are removed. */
function withoutRepeats(input: readonly Paragraph[], sites: readonly string[]): Lines {
  const lines: Paragraph[] = []
  const removed: Removal[] = []
  for (const line of input) {
    const own = key(withoutSite(line.text, sites).headline)
    const at = lines.findIndex((other) => {
      const before = key(withoutSite(other.text, sites).headline)
      const stem = CUT.test(other.text) ? key(other.text.replace(CUT, '')) : ''
      return before === own || (stem.length >= 8 && own.startsWith(stem))
    })
    const cutAgain = lines.some(
      (other) =>
        CUT.test(line.text) &&
        key(line.text.replace(CUT, '')).length >= 8 &&
        key(other.text).startsWith(key(line.text.replace(CUT, ''))),
    )
    if (cutAgain) removed.push(removalOf(line, 'the headline, printed again and cut short'))
    else if (at < 0) lines.push(line)
    else if (CUT.test(lines[at]!.text) && !CUT.test(line.text)) {
      removed.push(removalOf(lines[at]!, 'the headline, cut short'))
      lines[at] = line
    } else if (inCapitals(lines[at]!.text) && !inCapitals(line.text)) {
      removed.push(removalOf(lines[at]!, 'the headline, printed again in capitals'))
      lines[at] = line
    } else removed.push(removalOf(line, 'the headline, printed again'))
  }
  return { lines, removed }
}

const isShort = (text: string) =>
  SPACELESS.test(text)
    ? text.length <= 5
    : text.split(' ').length <= (text === text.toUpperCase() ? 3 : 2) && text.length <= 28

/** Takes a section's name off the top: one or two words in capitals, or of a menu, above a longer line. */
function withoutKicker({ lines, removed }: Lines): Lines {
  const [first, second] = lines
  if (!first || !second || !isShort(first.text) || isShort(second.text)) return { lines, removed }
  const kicker = first.text === first.text.toUpperCase() && /\p{Lu}/u.test(first.text)
  // "Faits divers" above a longer line; "Bridge opens" says what happened.
  const word =
    !SPACELESS.test(first.text) &&
    /^\p{Lu}/u.test(first.text) &&
    !/[!?.,:;"“”«»\d]|^\S+ \p{Ll}+(?:s|ed|t)$/u.test(first.text) &&
    second.text.split(' ').length >= 4
  if (!kicker && !word && !isMenuEntry(first.text) && !(lines.length >= 3 && !first.text.includes(' ')))
    return { lines, removed }
  return { lines: lines.slice(1), removed: [...removed, removalOf(first, 'the section it stood in')] }
}

/** The pieces of a headline's line that are not shown, before and after the headline itself. */
function leftOver(line: Paragraph, headline: string): Removal[] {
  if (line.repairs.length > 0)
    return [removalOf(line, 'the headline as printed, with its misread characters')]
  const at = line.text.indexOf(headline)
  const pieces = [
    [line.text.slice(0, at), 'a label before the headline'],
    [line.text.slice(at + headline.length), 'the site’s name after the headline'],
  ] as const
  return pieces
    .filter(([text]) => /\S/.test(text))
    .map(([text, why]) => ({ order: line.order, text: text.trim(), why }))
}

/**
 * Takes the headline off the top of a cutting that has one, and a standfirst below it. A headline printed again
 * is taken once; of one cut with "..." and then repeated in full the full one is kept; the site's name after it
 * and a label before it are taken off. null where the text begins with its lede. `parted` says whether lines
 * about the article stood between two paragraphs, `sites` are names and hosts that the credit gives. `mended`: its characters were repaired.
 * `isResult`: it is that of a search's result, which is numbered.
 */
export function takeHeadline(
  input: readonly Paragraph[],
  parted: (a: Paragraph, b: Paragraph) => boolean = () => false,
  sites: readonly string[] = [],
  isResult = false,
): Titled {
  const none: Titled = {
    paragraphs: [...input],
    headline: null,
    standfirst: null,
    publisher: null,
    removed: [],
    mended: false,
  }
  const pictures = leadingPictures(input)
  const head = headLines(input.slice(pictures), parted)
  const found = withoutKicker(withoutRepeats(head, sites))
  const chosen = found.lines[0]
  if (!chosen) return none
  // The picture may stand between headline and story.
  const from = pictures + head.length
  const below = input.slice(from, from + 4)
  const story = below.find((line) => !isAside(line)) ?? below[0]
  const pictured = below[0] !== undefined && isAside(below[0]) && head.length > 0
  const second = found.lines[1]
  if (!story && !second) return none
  if (
    !(pictured && !second) &&
    !isFollowed(chosen, second ?? story) &&
    !(second && story && isFollowed(second, story) && !parted(chosen, second)) &&
    !(found.removed.length > 0 && story)
  )
    return none
  const label = (isResult ? NUMBER : LABEL).exec(chosen.text)?.[0] ?? ''
  const { headline, publisher } = withoutSite(chosen.text.slice(label.length), sites)
  let rest = input.filter(
    ({ order }) => order !== chosen.order && !found.removed.some((piece) => piece.order === order),
  )
  const removed = [...found.removed, ...leftOver(chosen, headline)]
  const relabelled = rest[0] && LABEL.test(rest[0].text) && rest.length > 1 ? rest[0] : undefined
  if (relabelled) {
    removed.push(removalOf(relabelled, 'the headline it first had'))
    rest = rest.slice(1)
  }
  const opened = takeStandfirst(rest, parted)
  removed.push(...opened.removed)
  rest = opened.paragraphs
  const lede = rest[0]
  const again = lede ? repeatedBefore(headline, lede.text) : 0
  if (lede && again > 0) {
    const edit = { start: 0, end: again, text: '', why: 'the headline, printed again before the lede' }
    rest = [{ ...lede, ...applyEdits(lede, [edit]) }, ...rest.slice(1)]
  }
  return {
    paragraphs: rest,
    headline,
    standfirst: opened.standfirst,
    publisher,
    removed,
    mended: chosen.repairs.length > 0,
  }
}
