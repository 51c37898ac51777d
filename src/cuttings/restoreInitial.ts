import type { Edit } from '../article/repairs.ts'
import { OPENERS } from './sentenceOpeners.ts'

/** `edit` puts the lost letter back; `doubt` says that a letter may be missing but not which. */
export type Restored = { edit: Edit } | { doubt: string } | null

/** Fragments that are words themselves and may open a sentence: restored only where what follows rules them out. */
const WORDS = new Set(
  'he his hat here hen hose hey hat and all ran art old our red ill ice aid ear ever even lane ark rim her hem hick here last less eight east every own able is it as an at on in or us'.split(
    ' ',
  ),
)
/** Names and particles that are written small even at the start. */
const SMALL =
  /^(?:iPhone|iPad|iPod|iTunes|eBay|iOS|de|del|della|di|da|van|von|al|el|bin|ibn|ben|ter|ten|la|le|du|des|e|i|k|d)$|^\p{Ll}+\p{Lu}|^(?:al|el|e|i|x)-/u
const AUXILIARY = '(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|said|says)'
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

const PASTS =
  'went took came made said told gave got saw left lost won ran met held led kept found felt fell thought knew grew drew wrote spoke broke chose drove rose sat stood sent spent built bought brought caught taught fought sought set put cut hit let quit shut cost beat bet became began ate drank sang swam sank slept swept shot struck stuck hung flew threw blew hid rode shook woke wore tore swore bore froze stole paid laid lay read spread bled fed fled sold heard meant dealt learnt burnt lent bent dug spun clung stung swung wept crept withdrew withheld undertook understood overcame forgot forgave forbade arose awoke did had has is was were are does will would can could may might must shall should need dare used also never ever often still always once later then now too and or who whom whose that just soon not himself alone both even only again already first last in on at of to by for from with about after before during but as if than may'
    .split(' ')
    .join('|')
/** After "he ": a word in small letters that is no verb of the past, no helper and no adverb. */
const NO_VERB = new RegExp(
  `^ (?!(?:${PASTS})[ ,.;:—–-])(?!\\p{Ll}+(?:ed|s|ly|n['’]t)[ ,.;:—–-])\\p{Ll}[\\p{L}'’-]*[ ,]`,
  'u',
)

/** Where more than one letter would give a word, the words after it may leave only one. Asked in order. */
const BY_CONTEXT: readonly [fragment: string, after: RegExp, letter: string][] = [
  // What follows "he" is a verb; before any other word it is what is left of "The".
  ['he', NO_VERB, 'T'],
  ['he', /^ \p{Ll}+s (?:of|in|from|at|and) .{3,60}? (?:have|are|were) /u, 'T'],
  // A pronoun does not stand before a name, nor before a noun with its own verb.
  ['he', /^ \p{Lu}/u, 'T'],
  [
    'he',
    new RegExp(
      `^ (?!\\p{Ll}+(?:ly|ed) )(?!(?:also|now|still|never|then|once|just|not|too|and|or|who|is|was|has|had|will|would|can|could|may|might|must|should|said|says|told|did|does) )\\p{Ll}[\\p{L}'’-]* ${AUXILIARY} `,
      'u',
    ),
    'T',
  ],
  ['hey', new RegExp(`^ ${AUXILIARY} `, 'u'), 'T'],
  ['his', /^ (?:is|was|has|will|means|comes|would) /u, 'T'],
  [
    'here',
    /^ (?:are|were|is|was|has been|have been|will be) (?:no|a|an|few|many|more|growing|nothing|little|some) /u,
    'T',
  ],
  ['n', new RegExp(`^ ${WEEKDAY}`, 'u'), 'O'],
  ['n', new RegExp(`^ ${MONTH} \\d{1,2}(?!\\d)`, 'u'), 'O'],
  ['n', new RegExp(`^ ${MONTH}(?: \\d{4}|,)`, 'u'), 'I'],
  ['n', /^ (?:1[6-9]|20)\d\d\b/u, 'I'],
  ['t', /^ (?:least|first|last|present|noon|midnight) /u, 'A'],
  ['t', /^ (?:is|was|has|had|will|would|seems|took|remains|may|could|began) /u, 'I'],
  ['s', /^ (?:many|much|soon|well|part) /u, 'A'],
  ['rime', /^ [Mm]inister/u, 'P'],
  ['ore', /^ than /u, 'M'],
  [
    'rench',
    /^ (?:President|Prime|police|officials|authorities|voters|troops|prosecutors|government|lawmakers) /u,
    'F',
  ],
  ['resident', /^ \p{Lu}\p{L}+ (?:\p{Lu}|has|said|is|was|will)/u, 'P'],
]

/** The same in other languages: a fragment that is no word, and the one letter that makes it one before what follows. */
const ELSEWHERE: Record<string, readonly [fragment: string, after: RegExp, letter: string][]> = {
  // "Al" would have its "le" or "les" further on.
  es: [['l', /^ \p{Ll}(?!.{0,80} les? )/u, 'E']],
  de: [
    ['er', /^ (?:\p{Ll}+ )?\p{Lu}/u, 'D'],
    ['ie', /^ (?:\p{Ll}+ )?\p{Lu}/u, 'D'],
    ['as', /^ \p{Lu}/u, 'D'],
    ['ine', /^ /u, 'E'],
  ],
  pt: [['ma', /^ /u, 'U']],
}

/** As `restoreInitial`, for languages other than English. */
export function restoreInitialIn(language: string, paragraph: string): Restored {
  const match = /^(\p{Ll}[\p{L}'’]*)(.{0,100})/su.exec(paragraph.slice(0, 140))
  const found = (ELSEWHERE[language.split('-')[0] ?? ''] ?? []).find(
    ([fragment, after]) => fragment === match?.[1] && after.test(match[2] ?? ''),
  )
  if (!found) return null
  const [fragment, , letter] = found
  const why = `first letter lost before "${fragment}": only "${letter}${fragment}" is a word that fits`
  return { edit: { start: 0, end: 0, text: letter, why } }
}

/**
 * The first letter of a lede that was lost with its drop cap. Given back only where exactly one letter makes a
 * word that opens sentences and the fragment cannot open one itself; elsewhere a doubt. `from` is where the
 * sentence starts in the paragraph. English only.
 */
export function restoreInitial(paragraph: string, from: number): Restored {
  const match = /^(\p{Ll}[\p{L}'’-]*)(.{0,80})/su.exec(paragraph.slice(from, from + 160))
  const fragment = match?.[1]
  if (!match || fragment === undefined) return null
  const after = match[2] ?? ''
  if (SMALL.test(fragment)) return null
  const letter = letterFor(fragment, after)
  const doubt = `the text begins with the small letter of "${fragment}": a first letter may be missing`
  if (letter === null) return { doubt }
  const why = `first letter lost before "${fragment}": only "${letter}${fragment}" is a word that fits`
  return { edit: { start: from, end: from, text: letter, why } }
}

function letterFor(fragment: string, after: string): string | null {
  for (const [word, pattern, letter] of BY_CONTEXT)
    if (word === fragment && pattern.test(after)) return letter
  if (WORDS.has(fragment)) return null
  const letters = OPENERS.get(fragment)
  return letters?.length === 1 ? letters : null
}
