import type { Speaker } from '../../src/article/Quote.ts'
import type { GoldArticle, GoldQuote } from './GoldArticle.ts'

/**
 * right: the speaker by a name or description that can mean nobody else; withheld: no name is shown;
 * loose: neither right nor anybody else's name ("the minister", a surname that two people have);
 * wrong: the name of another person or organisation.
 */
export type Verdict = 'right' | 'withheld' | 'loose' | 'wrong'

/** Forms of address and rank: they tell nobody apart, except where they are all that a mention has beside the surname. */
const TITLES = new Set(
  `mr mrs ms miss dr prof professor sir lady lord rev reverend hon chief comrade alhaji general colonel captain coach
  justice judge pc dsp cllr councillor baroness mca madam nana osagyefo inspector superintendent commander
  president prime minister governor senator speaker`.split(/\s+/),
)
const SMALL = new Set(
  'the a an of in on at for to from with by and or his her their its who which that'.split(' '),
)
/** What follows a head noun: "a spokesman | for the police", "one farmer | who …". */
const AFTER_HEAD =
  /\b(?:of|for|in|on|at|from|with|by|who|which|that|to|close|familiar|published|briefed|put)\b|,/i

/** Compares a speaker as shown with the one of a reviewed quote. */
export function judgeSpeaker(
  shown: Pick<Speaker, 'name' | 'is'> | null,
  quote: GoldQuote,
  article: GoldArticle,
): Verdict {
  const { speaker, mention } = quote
  if (shown === null) return speaker === null ? 'right' : 'withheld'
  const otherwise = isNamed(shown) && !isTheirWords(shown.name, quote, article) ? 'wrong' : 'loose'
  if (speaker === null) return otherwise
  const own = [speaker.name, ...(speaker.also ?? [])]
  if (speaker.is === 'person') {
    const verdict = judgeName(shown.name, own, mention, othersIn(article, speaker.name))
    if (verdict) return verdict
  } else if (own.some((name) => sameDescription(shown.name, name))) return 'right'
  else if (mention !== null && sameDescription(shown.name, mention)) return quote.pronoun ? 'loose' : 'right'
  return otherwise
}

/** People and organisations have names; groups and unnamed sources have descriptions. */
export function isNamed(speaker: Pick<Speaker, 'is'> | null): boolean {
  return speaker?.is === 'person' || speaker?.is === 'organisation'
}

/** Words that stand for this speaker beside one of the quotes: "the company". */
function isTheirWords(shown: string, { mention, speaker }: GoldQuote, article: GoldArticle): boolean {
  const theirs = article.quotes.filter((other) => speaker && other.speaker?.name === speaker.name)
  return [mention, ...theirs.map((other) => other.mention)].some(
    (words) => words !== null && within(wordsOf(shown), wordsOf(words)),
  )
}

/** A shown name against a person's: null where it is not theirs. */
function judgeName(
  shown: string,
  own: readonly string[],
  mention: string | null,
  others: readonly string[],
): Verdict | null {
  const words = nameWords(shown)
  if (words.length === 0) return null
  // As the article has it beside the quote, title and all ("Lady Stroud"): the reader sees what the writer wrote.
  const asWritten = mention !== null && wordsOf(shown).join(' ') === wordsOf(mention).join(' ')
  for (const name of own) {
    const full = nameWords(name)
    const fuller = within(full, words) && !others.some((other) => within(nameWords(other), words))
    if (!fuller && !within(words, full)) continue
    const shared = others.some((other) => within(words, nameWords(other)))
    return fuller || asWritten || !shared ? 'right' : 'loose'
  }
  return null
}

/** Names of the other people and organisations that speak in the article or share a name with somebody who does. */
function othersIn(article: GoldArticle, name: string): string[] {
  const speakers = article.quotes.flatMap(({ speaker }) => (speaker?.is === 'person' ? [speaker.name] : []))
  return [...new Set([...speakers, ...(article.silent ?? [])])].filter((other) => other !== name)
}

/** The same noun with no other detail, or one description part of the other. */
function sameDescription(shown: string, other: string): boolean {
  const [a, b] = [wordsOf(shown), wordsOf(other)]
  if (a.length === 0 || b.length === 0) return false
  return within(a, b) || within(b, a) || (headOf(shown) === headOf(other) && headOf(shown) !== '')
}

function headOf(description: string): string {
  return wordsOf(description.split(AFTER_HEAD)[0]!).at(-1) ?? ''
}

function within(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((word) => whole.includes(word))
}

function nameWords(name: string): string[] {
  return wordsOf(name).filter((word) => !TITLES.has(word))
}

function wordsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => !SMALL.has(word))
}
