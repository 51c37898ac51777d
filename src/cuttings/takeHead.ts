import { parseDateline } from '../article/dateline.ts'
import { contentKeys } from './contentKeys.ts'
import { endsLikeSentence, isTitle, SPACELESS } from './endsLikeSentence.ts'
import { MENU_WORDS } from './furnitureWords.ts'
import { isAside } from './isCaption.ts'
import { isMenuEntry } from './isFurniture.ts'
import { readTopLine } from './readTopLine.ts'
import { type Removal, removalOf } from './removals.ts'
import { speaksOfPage } from './speaksOfPage.ts'
import type { Paragraph } from './splitParagraphs.ts'

/** How far down a story may begin, and how much of it shows what it is about. */
const HEAD = 60
const TOLD = 12
const LONGEST = 200

const isStory = ({ text }: Paragraph) =>
  speaksOfPage(text) === 0 &&
  ((text.length > (SPACELESS.test(text) ? 40 : 100) && /[.!?。！？۔؟।]["'“”’»)\]」』）]*$/u.test(text)) ||
    parseDateline(text) !== null)

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
  if (SPACELESS.test(text)) return text.length <= 6
  return words.length <= 3 || (words.length <= 6 && words.some((word) => MENU_WORDS.has(word)))
}

/** Words that only name a part of a page: "Company News", "Directory of sites". */
const PART =
  /(?<!\p{L})(?:news|home|homepage|latest|sections?|editions?|topics|directory|menu|search|contact|login|subscribe|trending|noticias|portada|actualités?|accueil|nachrichten|startseite|notizie|notícias|новости|новини|haberler|أخبار|اخبار)(?!\p{L})/iu
/** True for a name of a part of a page, or a row of names in which no more than one is of the story. */
function isGeneric(text: string): boolean {
  const words = wordsOf(text)
  return !SPACELESS.test(text) && words.length <= 4 && !/[.!?:;"“”«»\d]/u.test(text) && PART.test(text)
}

/** What of a line is said in the story too, and out of how much. */
function sharedWith(story: ReadonlySet<string>, text: string): { shared: number; all: number } {
  const keys = [...contentKeys(text)]
  return { shared: keys.filter((key) => story.has(key)).length, all: keys.length }
}

/** A row of three names or more may hold one word of the story, any other line none. */
function isApart(story: ReadonlySet<string>, text: string): boolean {
  const { shared, all } = sharedWith(story, text)
  return shared === 0 || (shared === 1 && all >= 3 && isRow(text))
}

/** True for a line that surely tells what the story tells. */
function tellsStory(story: ReadonlySet<string>, text: string): boolean {
  const { shared, all } = sharedWith(story, text)
  if (SPACELESS.test(text)) return text.length >= 8 && shared >= 3 && shared >= all * 0.3
  return text.split(' ').length >= 4 && shared >= 2 && shared >= all * 0.3
}

/**
 * Takes off what stands above a headline: the page's own name, sections, prompts. The headline is the first line above
 * the story that tells what the story tells; what stands above it goes only where it is slight and shares no word with
 * the story. Lines about the article (a date, an agency) and captions stay. Without such a headline nothing is taken.
 */
export function takeHead(
  paragraphs: readonly Paragraph[],
  language: string,
  hint: string | null,
): { paragraphs: Paragraph[]; removed: Removal[] } {
  const none = { paragraphs: [...paragraphs], removed: [] }
  const story = paragraphs.slice(0, HEAD).findIndex((paragraph) => !isAside(paragraph) && isStory(paragraph))
  if (story < 2) return none
  const told = paragraphs
    .slice(story, story + TOLD)
    .filter(({ text }) => endsLikeSentence(text) || text.length > 100)
    .map(({ text }) => text.slice(0, 1000))
  const keys = contentKeys(told.join('\n'))
  const isAbout = (line: Paragraph) => isAside(line) || readTopLine(line.text, language, hint, true) !== null
  const headline = paragraphs
    .slice(0, story)
    .findIndex(
      (line) =>
        line.text.length <= LONGEST &&
        (!endsLikeSentence(line.text) || isTitle(line.text)) &&
        speaksOfPage(line.text) === 0 &&
        tellsStory(keys, line.text) &&
        !isAbout(line),
    )
  if (headline < 1) return none
  const above = paragraphs.slice(0, headline).filter((line) => !isAbout(line))
  const foreign = ({ text }: Paragraph) =>
    speaksOfPage(text) > 0 || isGeneric(text) || (isSlight(text) && isApart(keys, text))
  if (above.length === 0 || !above.every(foreign)) return none
  const taken = new Set(above.map(({ order }) => order))
  const rest = paragraphs.filter(({ order }) => !taken.has(order))
  return {
    paragraphs: rest,
    removed: above.map((line) => removalOf(line, 'a line of the page above the headline')),
  }
}
