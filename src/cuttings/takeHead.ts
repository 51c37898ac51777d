import { parseDateline } from '../article/dateline.ts'
import { knownName } from '../article/publisherName.ts'
import { chooseHeadline, sharedWith } from './chooseHeadline.ts'
import { contentKeys } from './contentKeys.ts'
import { CUT, endsLikeSentence, SPACELESS } from './endsLikeSentence.ts'
import { MENU_WORDS } from './furnitureWords.ts'
import { isAside } from './isCaption.ts'
import { isMenuEntry } from './isFurniture.ts'
import { readTopLine } from './readTopLine.ts'
import { type Removal, removalOf } from './removals.ts'
import { speaksOfPage } from './speaksOfPage.ts'
import type { Paragraph } from './splitParagraphs.ts'

/** How far down a story may begin, how much of it shows what it is about, and how many lines make a page's head. */
const HEAD = 120
const TOLD = 12
const MANY = 3

const isSentence = ({ text }: Paragraph, least: number) =>
  text.length > (SPACELESS.test(text) ? least / 2.5 : least) &&
  /[.!?。！？۔؟।…]["'“”’»)\]」』）]*$/u.test(text) &&
  speaksOfPage(text) === 0

/** Where the story begins: a long sentence, a dateline, or a shorter sentence with another one close below. */
function startOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.slice(0, HEAD).findIndex((line, index) => {
    if (isAside(line)) return false
    if (isSentence(line, 100) || parseDateline(line.text) !== null) return true
    return (
      isSentence(line, 60) &&
      paragraphs.slice(index + 1, index + 4).filter((next) => isSentence(next, 30)).length >= 2
    )
  })
}

/** A row of names without the small words of a sentence: "Discover Thomson Reuters", "Front Schweiz Ausland". */
const isRow = (text: string) =>
  !SPACELESS.test(text) &&
  !/[.!?:;"“”«»]/u.test(text) &&
  text.split(/\s+/).every((word) => /^[\p{Lu}\d&|/•·+(-]/u.test(word))

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []

/** True for a line that no headline need be: a word or three, names in a row, words of menus, a notice. */
function isSlight(text: string): boolean {
  const words = wordsOf(text)
  if (speaksOfPage(text) > 0 || isMenuEntry(text) || isRow(text)) return true
  if (SPACELESS.test(text)) return text.length <= 12
  return words.length <= 3 || (words.length <= 6 && words.some((word) => MENU_WORDS.has(word)))
}

/** Words that only name a part of a page: "Company News", "Directory of sites". */
const PART =
  /(?<!\p{L})(?:news|home|homepage|latest|sections?|editions?|topics|directory|menu|search|contact|login|subscribe|trending|noticias|portada|actualités?|accueil|nachrichten|startseite|notizie|notícias|новости|новини|haberler|أخبار|اخبار)(?!\p{L})/iu
function isGeneric(text: string): boolean {
  const words = wordsOf(text)
  return !SPACELESS.test(text) && words.length <= 4 && !/[!?:;"“”«»\d]|\.$/u.test(text) && PART.test(text)
}

/** A row of three names or more may hold one word of the story, any other line none. */
function isApart(story: ReadonlySet<string>, text: string): boolean {
  const { shared, all } = sharedWith(story, text)
  return shared === 0 || (shared === 1 && all >= 3 && isRow(text))
}

/**
 * Takes off what stands above a headline: the page's own name, sections, prompts, the headline with the site's name or
 * a path. The headline is told by the story below it. A line or two above it go only where they are slight and share no
 * word with the story; many of them show that a whole page was copied, and then all that is no long text goes. Lines
 * about the article and captions stay; `taken` are lines of menus that stood there. Without a sure headline nothing is taken.
 */
export function takeHead(
  paragraphs: readonly Paragraph[],
  language: string,
  hint: string | null,
  taken: readonly Removal[] = [],
): { paragraphs: Paragraph[]; removed: Removal[] } {
  const none = { paragraphs: [...paragraphs], removed: [] }
  const start = startOf(paragraphs)
  if (start < 2) return none
  const told = paragraphs
    .slice(start, start + TOLD)
    .filter(({ text }) => endsLikeSentence(text) || text.length > 100)
    .map(({ text }) => text.slice(0, 1000))
  const story = contentKeys(told.join('\n'))
  const head = paragraphs.slice(0, start)
  const isAbout = (line: Paragraph) => isAside(line) || readTopLine(line.text, language, hint, true) !== null
  const chosen = chooseHeadline(head, story, isAbout)
  if (chosen === null) return none
  const isDated = ({ text }: Paragraph) => {
    const said = readTopLine(text, language, hint, true)
    return said?.stated !== undefined || said?.yearless !== undefined || said?.viewed !== undefined
  }
  const foreign = ({ text }: Paragraph) =>
    speaksOfPage(text) > 0 ||
    isGeneric(text) ||
    knownName(text) !== null ||
    (isSlight(text) && isApart(story, text))
  const above = head.filter((_, index) => index < chosen.at && !chosen.again.includes(index))
  const slight = above.filter(({ text }) => isSlight(text)).length
  const menus = taken.filter(({ order }) => order >= 0 && order < head[chosen.at]!.order).length
  const page = slight + menus >= MANY && slight + menus >= above.length / 2
  const lines = above.filter((line) => !(page ? isAside(line) || isDated(line) : isAbout(line)))
  const goes = (line: Paragraph) =>
    foreign(line) || (page && (line.text.length <= 90 || sharedWith(story, line.text).shared === 0))
  if (!lines.every(goes) || (lines.length === 0 && chosen.again.length === 0)) return none
  const why = new Map(lines.map((line) => [line.order, 'a line of the page above the headline']))
  for (const index of chosen.again)
    why.set(
      head[index]!.order,
      CUT.test(head[index]!.text) ? 'the headline, cut short' : 'the headline, printed again',
    )
  return {
    paragraphs: paragraphs.filter(({ order }) => !why.has(order)),
    removed: paragraphs.flatMap((line) =>
      why.has(line.order) ? [removalOf(line, why.get(line.order)!)] : [],
    ),
  }
}
