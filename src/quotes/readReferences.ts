import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PASTS,
  isAdverb,
  looksPast,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  TIMES,
} from './functionWords.ts'
import { sexOfName } from './givenNames.ts'
import { linkAppositions } from './linkAppositions.ts'
import { placeReferences } from './placeReferences.ts'
import type { Reference } from './Reference.ts'
import {
  bare,
  callsSomebody,
  isAcronym,
  isNameWord,
  isNameWordAt,
  isParticle,
  kindOfNoun,
  readName,
} from './readName.ts'
import { headKind, isNationality } from './speakerWords.ts'
import { sexOfTitle } from './titles.ts'
import { isCapital, isPossessive, type Token } from './tokens.ts'
import { perWord } from './Word.ts'

const LONGEST = 12
const PRONOUNS = new Map(
  'he:he him:he his:he she:she her:she hers:she they:they them:they their:they it:it its:it'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)
/** Small words that no group goes on over. */
const CLOSING = new Set([
  ...PREPOSITIONS,
  ...RELATIVES,
  ...AUXILIARIES,
  ...SUBORDINATORS,
  ...CONJUNCTIONS,
  ...DETERMINERS,
  ...TIMES,
  ...PRONOUNS.keys(),
])
/** Present forms of verbs that stand behind the people of news: "the owner says". */
const PRESENT =
  /^(?:says?|tells?|writes?|adds?|argues?|insists?|thinks?|believes?|wants?|knows?|hopes?|fears?|has|have|keeps?|runs?|lives?|works?|makes?|takes?|gives?|plans?|calls?|comes?|goes|sees?|needs?|expects?|warns?|admits?|claims?|explains?|recalls?|remembers?|asks?|denies|replies|likes?|looks?|wears?|holds?|leads?|sits?|stands?)$/

/**
 * Whom one sentence speaks of, in the order of its words: names, descriptions of people and institutions, pronouns.
 * Words in quotation marks are somebody else's and are not read. `isCommon` says whether a word with a capital at the
 * beginning of the sentence is no name.
 */
export function readReferences(
  tokens: readonly Token[],
  sentence: number,
  isCommon: (token: Token) => boolean,
): Reference[] {
  const found: Reference[] = []
  let owner: Reference | undefined
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!
    const whose = owner
    owner = undefined
    if (token.kind !== 'word') {
      i += 1
      continue
    }
    const pronoun = pronounOf(token)
    if (pronoun) {
      const reference = make(sentence, i, i, 'pronoun', pronoun)
      if (isPossessivePronoun(tokens, i)) {
        reference.place = 'possessor'
        owner = reference
      }
      found.push(reference)
      i += 1
      continue
    }
    const opens = whose ? 'own' : openerOf(token)
    if (opens === 'none' && !mayBegin(tokens, i)) {
      i += 1
      continue
    }
    const start = opens === 'none' || whose ? i : i + 1
    const stop = groupEnd(tokens, start, isCommon)
    if (stop <= start) {
      i += 1
      continue
    }
    const reference = readGroup(tokens, sentence, start, stop - 1, opens, isCommon)
    if (!reference) {
      i = opens === 'none' ? i + 1 : start
      if (opens === 'none' && stop > i && isCapital(token)) i = Math.max(i, stop)
      continue
    }
    if (opens !== 'none') reference.from = whose ? whose.from : i
    if (whose) reference.owner = whose
    found.push(reference)
    if (isPossessive(tokens[reference.to])) {
      reference.place = 'possessor'
      owner = reference
    }
    i = reference.to + 1
  }
  placeReferences(tokens, found)
  linkAppositions(tokens, found)
  return found
}

function make(
  sentence: number,
  from: number,
  to: number,
  form: Reference['form'],
  head: string,
  opens: Reference['opens'] = 'none',
  words: readonly Token[] = [],
): Reference {
  return {
    sentence,
    from,
    to,
    end: to,
    form,
    head,
    opens,
    words,
    place: 'object',
    name: undefined,
    sort: undefined,
    sex: undefined,
    age: undefined,
    owner: undefined,
    same: undefined,
  }
}

const isClosing = perWord((lower) => CLOSING.has(lower))

/** Without an article, names, offices and the nouns for many and for institutions begin a group, and any word an aside. */
function mayBegin(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  if (isCapital(token)) return true
  if (isClosing(token)) return false
  const before = tokens[i - 1]
  if (before?.kind === 'point' && /^[,(–—]$/.test(before.text)) return true
  return callsSomebody(token) || kindOfNoun(token) !== null
}

/** "he", also in "he's". */
const pronounOf = perWord((lower) => {
  const apostrophe = lower.indexOf("'")
  return PRONOUNS.get(apostrophe > 0 ? lower.slice(0, apostrophe) : lower) ?? null
})

const openerOf = perWord((lower): Reference['opens'] => {
  if (!DETERMINERS.has(lower)) return 'none'
  return lower === 'the' || /^th(?:is|at|ese|ose)$/.test(lower) ? 'the' : 'a'
})

/** "his" always; "her" in front of a noun. */
function isPossessivePronoun(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!
  if (/^(?:his|its|their)$/.test(lower)) return tokens[i + 1]?.kind === 'word'
  if (lower !== 'her') return false
  const next = tokens[i + 1]
  if (next?.kind !== 'word') return false
  return !(
    PREPOSITIONS.has(next.lower) ||
    CONJUNCTIONS.has(next.lower) ||
    DETERMINERS.has(next.lower) ||
    SUBORDINATORS.has(next.lower) ||
    AUXILIARIES.has(next.lower) ||
    RELATIVES.has(next.lower) ||
    (ADVERBS.has(next.lower) && next.lower !== 'first')
  )
}

/** The token behind the words of a group that begins at `start`: determiner's and adjectives' nouns, offices, names. */
function groupEnd(tokens: readonly Token[], start: number, isCommon: (token: Token) => boolean): number {
  const first = tokens[start]
  if (first?.kind !== 'word') return start
  let known = false
  let i = start
  for (; i < tokens.length && i - start < LONGEST; i += 1) {
    const token = tokens[i]!
    if (token.kind !== 'word') break
    const name = isNameWordAt(tokens, i) && !(i === 0 && isCommon(token))
    if (name || isParticle(tokens, i)) {
      // "The man Torsten"? A name behind a possessive belongs to the next group.
      // "the Workers' Congress" is one name, "Roe's lawyer" is not.
      if (isPossessive(token) && !(token.lower.endsWith("s'") && isNameWord(tokens[i + 1]))) return i + 1
      known ||= callsSomebody(token) || kindOfNoun(token) !== null
      continue
    }
    if (isCapital(token) && i > 0) break
    if (closes(token) || (known && endsLikeVerb(token))) break
    const verb = isVerbForm(token)
    if (verb && (known || i > start || IRREGULAR_PASTS.has(token.lower))) {
      // "a substitute teacher named", "the retired judge": in front of the noun it describes.
      if (known || isNameWord(tokens[i - 1]) || IRREGULAR_PASTS.has(token.lower) || !nounSoon(tokens, i + 1))
        break
    }
    if (isPossessive(token)) return i + 1
    if (isNameWord(tokens[i - 1]) && i > start && !callsSomebody(token) && !kindOfNoun(token)) {
      if (!nounSoon(tokens, i)) break
    }
    known ||= callsSomebody(token) || kindOfNoun(token) !== null
  }
  return i
}

const isVerbForm = perWord((lower) => looksPast(lower) || PRESENT.test(lower))

/** "sells" behind a noun that is known as somebody's. */
function endsLikeVerb({ lower }: Token): boolean {
  return /[^s']s$/.test(lower) && !headKind(lower)
}

const closes = perWord(
  (lower) =>
    CLOSING.has(lower) || (isAdverb(lower) && lower !== 'first' && lower !== 'last' && lower !== 'only'),
)

/** Whether a noun that is known as somebody's follows within three words. */
function nounSoon(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 3; i += 1) {
    const token = tokens[i]
    if (token?.kind !== 'word' || closes(token)) return false
    if (!isCapital(token) && kindOfNoun(token)) return true
  }
  return false
}

/** Words from `start` to `end` as a name, or as a description that ends in a noun for people or institutions. */
function readGroup(
  tokens: readonly Token[],
  sentence: number,
  start: number,
  end: number,
  opens: Reference['opens'],
  isCommon: (token: Token) => boolean,
): Reference | null {
  let first = end + 1
  while (
    first > start &&
    (isParticle(tokens, first - 1) || isNameWordAt(tokens, first - 1)) &&
    !(first === 1 && isCommon(tokens[0]!)) &&
    !(first <= end && isPossessive(tokens[first - 1]) && !tokens[first - 1]!.lower.endsWith("s'"))
  )
    first -= 1
  const office =
    opens !== 'none' && (callsSomebody(tokens[end]) || (first === end && isAcronym(tokens[end]!)))
  const named = first <= end && !office ? readTitled(tokens, sentence, start, first, end, opens) : null
  if (named) return named
  const head = headWord(tokens[end]!)
  const kind = headKind(head)
  const age = /^(\d{1,3})-year-old$/.exec(head)
  if (opens === 'none') {
    if (!kind || isNationality(tokens[end]!.text)) return null
    // Without an article one person stands only in an aside: "Roe, professor at Hull".
    if (kind === 'unnamed' && !/^(?:[,(–—]|as|became|is|was|been)$/.test(tokens[start - 1]?.lower ?? ''))
      return null
  }
  const from = opens === 'none' && kind !== 'unnamed' ? Math.max(start, end - 1) : start
  const reference = make(sentence, from, end, 'description', head, opens, tokens.slice(start, end))
  if (age) reference.age = Number(age[1])
  const sex = sexOfTitle(head)
  if (sex) reference.sex = sex
  return reference
}

/** The name from `first` to `end`, with the offices in front of it. */
function readTitled(
  tokens: readonly Token[],
  sentence: number,
  start: number,
  first: number,
  end: number,
  opens: Reference['opens'],
): Reference | null {
  const called = first > start && callsSomebody(tokens[first - 1])
  // "The clockmaker Ann Roe" names a person, "the Ann Roe" something called after her.
  const trade = first === start + 1 && first < end && sexOfName(tokens[first]!.text) !== undefined
  const before = opens === 'the' && !called && !trade ? 'the' : (tokens[first - 1]?.lower ?? '')
  const read = readName(tokens, first, end, called, before)
  if (!read) return null
  let from = start
  if (opens === 'none') {
    from = first
    while (called && from > start && callsSomebody(tokens[from - 1])) from -= 1
  }
  // "Superintendent of Police (SP) Roe".
  const short = hasRankInBrackets(tokens, from)
  const words = short ? [tokens[from - 2]!] : tokens.slice(from, read.start)
  const person = read.sort === 'person' || read.sort === 'unknown'
  const head = person ? headWord(words.at(-1) ?? tokens[end]!) : bare(tokens[end]!)
  const reference = make(sentence, from, end, 'name', head, opens, words)
  reference.name = read.name
  reference.sort = read.sort
  let sex = read.sex
  for (const word of words) sex ??= sexOfTitle(bare(word))
  if (sex && person) reference.sex = sex
  if (person) {
    const age = words.map((word) => /^(\d{1,3})-year-old$/.exec(word.lower)?.[1]).find(Boolean)
    if (age) reference.age = Number(age)
    if (short) reference.sort = 'person'
  }
  return reference
}

/** "Superintendent of Police (SP) Roe", but not "the Department of Justice (DOJ)". */
function hasRankInBrackets(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.text !== ')' || tokens[from - 3]?.text !== '(' || !isAcronym(tokens[from - 2]!))
    return false
  const rank = tokens[from - 5]?.lower === 'of' ? tokens[from - 6] : tokens[from - 4]
  return callsSomebody(rank)
}

const headWord = perWord((lower) => lower.replace(/'s$|(?<=s)'$/, '').replace(/\.$/, ''))
