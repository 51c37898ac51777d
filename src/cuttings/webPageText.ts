import { applyEdits } from '../article/repairs.ts'
import { openCredit } from './creditWordings.ts'
import { mendMarkup } from './mendMarkup.ts'

/** The words of a saved web page, a paragraph a line. `set` says of lines, counted from 1, what their element makes of them. */
export type WebPageText = {
  text: string
  set: ReadonlyMap<number, 'caption' | 'page' | 'date' | 'site' | 'title'>
}

const list = (names: string) => new Set(names.split(' '))
/** Elements that begin and end a line; all others stand within one. */
const BLOCKS = list(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol option p pre section select summary table tbody td tfoot th thead time title tr ul',
)
/** Elements whose content is no words. */
const CODE = list('script style template svg noscript iframe object math textarea audio video canvas map')
/** Elements around the story: their words are kept as removed ones. */
const AROUND = list('nav footer aside form button select dialog menu')
/** Elements that only stories have: what was left open above them does not hold them. */
const STORY = list('article main h1')

/** Elements that may be one of the boxes below, and what the boxes around a story are called in pages' code. */
const BOXES = list('section div ul ol')
const BOX_NAMES = list(
  'comments comment-list commentlist comments-area respond disqus_thread related related-posts related-articles related-stories newsletter sharedaddy',
)
const NAMES = /\s(?:id|class)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi

const isBox = (name: string, whole: string) =>
  BOXES.has(name) &&
  [...whole.slice(0, 1000).matchAll(NAMES)].some((match) =>
    (match[1] ?? match[2] ?? match[3] ?? '')
      .toLowerCase()
      .split(/\s+/)
      .some((word) => BOX_NAMES.has(word)),
  )

const TAG = /^<(\/?)([a-z][a-z0-9]*)/i
const STAMP = /^\s?date \d{4}-\d\d(?:-\d\d)?\s+/
const HREF = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i

/** A link to the page of a writer. */
const AUTHOR =
  /\srel\s*=\s*["']?author|\shref\s*=\s*["'][^"']*\/(?:autor(?:es)?|authors?|auteurs?|autori?e?|firmas?|journalists?|redaktion|profile|staff|by|people)\/[^"'/]/iu

/** White space as one space each; a blank line between words parts them, for some pages mark no paragraphs. */
const spaced = (text: string) =>
  text
    .split(/\n[^\S\n]*\n/)
    .map((part) => part.replace(/\s+/g, ' '))
    .filter((part, index, parts) => part.trim() !== '' || parts.length === 1 || index === parts.length - 1)
    .join('\n')

/** The day of publication in a page's code. */
const PUBLISHED = /^<meta\s[^>]{0,200}["'](?:article:published_time|datePublished|date|dc\.date|pubdate)["']/i
const CONTENT = /\scontent\s*=\s*["'](\d{4}-\d\d-\d\d[\dT:.+Z-]{0,20})["']/i

/** The site's name in a page's code. */
const NAMED = /^<meta\s[^>]{0,300}["']og:site_name["']/i
const NAME = /\scontent\s*=\s*(?:"([^"]{2,60})"|'([^']{2,60})')/i

const decoded = (text: string) => applyEdits({ text, repairs: [] }, mendMarkup(text)).text

/** The tokens of a page in order: tags as they stand, comments and code left out, and the text between them. */
function* tokens(
  page: string,
): Generator<{ tag?: { name: string; closing: boolean; whole: string }; text?: string }> {
  const small = page.toLowerCase()
  let at = 0
  while (at < page.length) {
    const open = page.indexOf('<', at)
    if (open < 0) break
    if (open > at) yield { text: page.slice(at, open) }
    if (page.startsWith('<!--', open)) {
      const end = page.indexOf('-->', open + 4)
      if (end < 0) return
      at = end + 3
      continue
    }
    const match = TAG.exec(page.slice(open, open + 40))
    const declared = page.startsWith('<!', open) || page.startsWith('<?', open)
    const end = match || declared ? page.indexOf('>', open) : -1
    if (end < 0) {
      // No tag: a sign of the text. Where no tag ends any more, the rest is text too.
      const next = match || declared ? page.length : open + 1
      yield { text: page.slice(open, next) }
      at = next
      continue
    }
    at = end + 1
    if (!match) continue
    const name = match[2]!.toLowerCase()
    if (match[1] === '' && CODE.has(name) && !page.startsWith('/>', end - 1)) {
      const close = small.indexOf(`</${name}`, at)
      if (close < 0) return
      at = small.indexOf('>', close) + 1 || page.length
      continue
    }
    yield { tag: { name, closing: match[1] !== '', whole: page.slice(open, end + 1) } }
  }
  if (at < page.length) yield { text: page.slice(at) }
}

/**
 * The words of a saved web page: title and headings, paragraphs, list items and captions, each a line with a blank one
 * after it, entities as their characters. Tags, comments, scripts and styles are left out; nothing is run or loaded. The words of
 * navigation, footers, asides and forms stay, marked `page`. Of links only the address of a credit is kept, behind it.
 */
export function webPageText(file: string): WebPageText {
  const stamp = STAMP.exec(file)?.[0] ?? ''
  const lines: string[] = []
  const set = new Map<number, 'caption' | 'page' | 'date' | 'site' | 'title'>()
  const open = new Map<string, number>()
  let line = ''
  let link: string | undefined
  let kind = ''
  let inAuthor = false
  // The box that is open and how deep in elements of its name.
  const box = { name: '', depth: 0 }
  const around = () =>
    box.depth > 0 || [...open].some(([name, depth]) => depth > 0 && name !== 'header' && name !== 'article')
  // A header outside the story is the site's; inside it holds headline and byline.
  const inHeader = () => (open.get('header') ?? 0) > 0 && (open.get('article') ?? 0) === 0
  const flush = () => {
    const words = decoded(line.replace(/ \| (?=[\s,;]*$|[,;] )/u, ''))
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim()
    const address = link !== undefined && openCredit(words) !== null ? ` ${decoded(link)}` : ''
    line = ''
    link = undefined
    if (words === '') return
    const held = kind !== 'h1' && (around() || inHeader())
    for (const part of words.split('\n')) {
      if (part === '') {
        lines.push('')
        continue
      }
      lines.push(kind === 'li' && !held ? `• ${part}` : part)
      if (held) set.set(lines.length, 'page')
      else if (kind === 'title') set.set(lines.length, 'title')
      else if (kind === 'figcaption') set.set(lines.length, 'caption')
    }
    lines[lines.length - 1] += address
    lines.push('')
  }
  for (const { tag, text } of tokens(file.slice(stamp.length))) {
    if (text !== undefined) line += spaced(text)
    if (!tag) continue
    const { name, closing, whole } = tag
    if (name === 'br') line += '\n'
    if (name === 'a' && !closing) {
      const match = HREF.exec(whole.slice(0, 2000))
      const href = match?.[1] ?? match?.[2] ?? match?.[3]
      if (href !== undefined && /^https?:\/\//i.test(href)) link ??= href
      inAuthor = AUTHOR.test(whole.slice(0, 2000))
    }
    // What follows a writer's link on its line is no part of the name: a place, a day.
    if (name === 'a' && closing && inAuthor) {
      inAuthor = false
      line += ' | '
    }
    const stated = name === 'meta' && PUBLISHED.test(whole) ? CONTENT.exec(whole)?.[1] : undefined
    if (stated !== undefined && ![...set.values()].includes('date')) {
      flush()
      lines.push(stated, '')
      set.set(lines.length - 1, 'date')
    }
    const site = name === 'meta' && NAMED.test(whole) ? NAME.exec(whole) : null
    if (site && ![...set.values()].includes('site')) {
      flush()
      lines.push(decoded(site[1] ?? site[2] ?? '').trim(), '')
      set.set(lines.length - 1, 'site')
    }
    if (!BLOCKS.has(name)) continue
    flush()
    if (box.depth > 0 && box.name === name) box.depth += closing ? -1 : 1
    else if (box.depth === 0 && !closing && isBox(name, whole)) {
      box.name = name
      box.depth = 1
    }
    kind = closing ? '' : name
    if (STORY.has(name) && !closing) box.depth = 0
    if (STORY.has(name) && !closing)
      for (const other of open.keys()) if (other !== 'article') open.delete(other)
    if (AROUND.has(name) || name === 'header' || name === 'article')
      open.set(name, Math.max(0, (open.get(name) ?? 0) + (closing ? -1 : 1)))
  }
  flush()
  return { text: `${stamp}${lines.join('\n')}`, set }
}
