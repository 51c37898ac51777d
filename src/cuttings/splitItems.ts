import { searchResults } from './searchResults.ts'

/** One item of a file and the line it starts on, from 1. `result`: a search found it, so that a number may stand before its headline. */
export type Item = { text: string; line: number; result?: true }

const STAMP = /^[ \t\u00A0]*date[ \t\u00A0]+\d{4}-\d{2}(?:-\d{2})?(?![\d-])[ \t\u00A0]+\S/gm
const FIRST_STAMP = /^\s*date[ \t\u00A0]+\d{4}-\d{2}(?:-\d{2})?/
const RULE = /^[ \t]*(?:_{3,}|={3,}|-{3,}|\*{3,}|#{3,}|~{3,}|\*(?: \*){2,}|-(?: -){2,}|—{2,})[ \t]*$/gm
const CREDIT_WORD =
  /^[\s([*_-]*(?:culled from|source|sources|via|h\/t|courtesy(?: of)?|originally published|first (?:appeared|published)|read more|credit|quelle|fuente|fonte|bron|kaynak|источник|джерело|المصدر|منبع|来源|來源|出典|情報源)\s*[:：-]?/iu
const OWN =
  /\([A-Z][A-Za-z/]{1,20}\)\s*[-–—]|^\s*(?:posted|published|publi|date)\b.{0,30}\d{4}|^\s*(?:\p{L}+,? )?\d{1,2}\.? \p{L}+,? \d{4}\s*$|^\s*\p{L}+ \d{1,2}, \d{4}\s*$|^\s*\d{1,4}[-./]\d{1,2}[-./]\d{1,4}\b|^\s*by \p{Lu}/imu

/** A part that could stand alone: a line that can be its headline, a story, and a date, dateline or credit of its own. */
function isItem(part: string): boolean {
  const lines = part
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length < 2) return false
  const story = lines.some((line) => line.length > 50 && /[.!?。！？۔؟।]["'“”’»)」]*$/u.test(line))
  const first = lines[0]!
  const headline =
    first.length >= 8 &&
    first.length <= 170 &&
    !/[.。،,;:]$/u.test(first) &&
    !/^\d{1,2}[:.]\d{2}|^\d{1,2} ?[ap]\.?m/i.test(first)
  const signed = lines.slice(-3).some((line) => CREDIT_WORD.test(line))
  return story && headline && (signed || OWN.test(lines.slice(0, 4).join('\n')))
}

/** One of several short reports between rules: a headline, a blank line, a sentence or more; no time of day before it. */
function isBrief(part: string): boolean {
  const [first = '', ...rest] = part
    .split(/\r?\n[ \t]*\r?\n/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  const headline =
    first.length >= 8 &&
    first.length <= 110 &&
    !/[\n.。،,;:!?]$|^\d{1,2}[:.]\d{2}|^\d{1,2} ?[ap]\.?m/iu.test(first)
  return (
    headline &&
    !first.includes('\n') &&
    rest.length > 0 &&
    rest.length <= 6 &&
    rest.some((piece) => piece.length > 60 && /[.!?]["”’]?$/u.test(piece))
  )
}
/** Names in a text: words with a capital that open no sentence. */
const namesIn = (text: string): ReadonlySet<string> =>
  new Set(text.match(/(?<=[\p{Ll}\p{N},;] )\p{Lu}[\p{L}\p{M}'’-]{2,}/gu) ?? [])

/** Longest part of such short reports, and fewest words of a headline. */
const BRIEF = 1200
const HEADLINE_WORDS = 4

/**
 * True for three short reports or more between rules that have nothing to do with each other: each has a headline, and no
 * two share a name, as the parts of one long report would.
 */
function areBriefs(parts: readonly string[]): boolean {
  if (parts.length < 3 || !parts.every((part) => part.length <= BRIEF && isBrief(part))) return false
  const seen = new Set<string>()
  for (const part of parts) {
    const headline = part.trim().split('\n')[0]!
    const small = headline.split(' ').filter((word) => /^\p{Ll}/u.test(word)).length
    if (headline.split(' ').length < HEADLINE_WORDS || small === 0) return false
    const names = namesIn(part)
    if (names.size === 0 || [...names].some((name) => seen.has(name))) return false
    for (const name of names) seen.add(name)
  }
  return true
}
const BRIEFS =
  /^[\s\S]{0,120}?(?:in brief|briefs|news in short|round-?up|en breve|breves|en bref|brèves|kurz (?:notiert|gemeldet)|in breve|em resumo|curtas|коротко|kısa kısa|أخبار قصيرة|简讯|短讯|短信)\s*$/imu

function cutAt(text: string, places: readonly number[]): Item[] {
  const items: Item[] = []
  let line = 1
  for (const [index, start] of places.entries()) {
    const part = text.slice(start, places[index + 1])
    if (part.trim() !== '' || places.length === 1) items.push({ text: part, line })
    for (let at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1)) line += 1
  }
  return items
}

/** The stretches of a text between blank lines, by where they start. */
function stretches(text: string): { start: number; words: string }[] {
  const out: { start: number; words: string }[] = []
  let start = 0
  let open = false
  for (const line of text.split(/(?<=\n)/)) {
    if (line.trim() === '') open = false
    else if (open) out[out.length - 1]!.words += line
    else {
      out.push({ start, words: line })
      open = true
    }
    start += line.length
  }
  return out
}

/** Where a credit in the middle ends one item and a headline with its story and credit begins the next. */
function afterCredits(text: string): number[] {
  const places = [0]
  const parts = stretches(text)
  if (parts.length > 4000) return places
  for (let index = 1; index + 1 < parts.length; index += 1) {
    const before = parts[index - 1]!.words
    const name = parts[index]!.words
    const address = /^(?:https?:\/\/|www\.)\S+$/i.test(name.trim())
    const credit = name.length < 200 && CREDIT_WORD.test(name) && /https?:|www\.|[:：]\s*\S/i.test(name)
    if (!credit && !(address && CREDIT_WORD.test(before) && before.length < 60)) continue
    const next = parts[index + 1]!
    if (/^\s*(?:https?:|www\.)/i.test(next.words)) continue
    const rest = text.slice(next.start, next.start + 100_000)
    if (hasStory(text.slice(places.at(-1)!, next.start)) && isItem(rest)) places.push(next.start)
  }
  return places
}

const hasStory = (part: string) =>
  part.split('\n').some((line) => line.length > 60 && /[.!?。！？۔؟।]/u.test(line.slice(60)))

/** The results of a search as items: the first has the page's head, and each the page's foot, which says whose page it is. */
function resultsOf(text: string): Item[] | null {
  const found = searchResults(text)
  if (!found) return null
  const foot = text.slice(found.foot)
  const items = cutAt(text.slice(0, found.foot), [0, ...found.places.slice(1)])
  return items.map((item) => ({ ...item, result: true as const, text: `${item.text.trimEnd()}\n\n${foot}` }))
}

/**
 * The items of a file that holds several cuttings, in order; one item for all others. They are parted where a new
 * date stamp opens a line, by rules where every part has a headline, a story and its own date or credit, and where
 * a credit is followed by another such item. The texts of the items together are the text of the file, but that every
 * result of a search has the foot of their page.
 */
export function splitItems(text: string): Item[] {
  const results = resultsOf(text)
  if (results) return results
  const stamps = [...text.matchAll(STAMP)].map((match) => match.index)
  if (stamps.length > 1) {
    const head = text.slice(0, stamps[0]).trim() === '' ? [] : hasStory(text.slice(0, stamps[0])) ? [0] : []
    const places = head.length > 0 ? [0, ...stamps] : [0, ...stamps.slice(1)]
    const parts = cutAt(text, places)
    if (parts.length > 1) return parts
  }
  const rules = [...text.matchAll(RULE)]
  if (rules.length > 0 && rules.length <= 500) {
    const parts = cutAt(text, [0, ...rules.map((rule) => rule.index + rule[0].length)])
    if (parts.length > 1 && parts.every(({ text: part }) => isItem(part.replace(RULE, '')))) {
      return cutAt(text, [0, ...rules.map((rule) => rule.index)])
    }
    // Under a heading such as "News in brief" the parts need no date or credit of their own.
    const own = parts.map(({ text: part }) => part.replace(RULE, '').replace(FIRST_STAMP, ''))
    const headed = BRIEFS.test(text.slice(0, 200).split(/\n\s*\n/)[0] ?? '') && own.slice(1).every(isBrief)
    if (parts.length > 1 && (headed || areBriefs(own)))
      return cutAt(text, [0, ...rules.map((rule) => rule.index)])
  }
  return text.length > 2_000_000 ? [{ text, line: 1 }] : cutAt(text, afterCredits(text))
}
