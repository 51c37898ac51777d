import type { Article } from '../../src/article/Article.ts'
import { makeSlug } from '../../src/article/slug.ts'
import { madePerson, madePlace, madeWord } from './madeWords.ts'
import { drawRank, PUBLISHERS, SPEAKERS, WORDS } from './rankLaws.ts'
import { type Random, seededRandom } from './seededRandom.ts'
import { WORDINGS, type Wording } from './wordings.ts'

/** Mean length of a body, in characters; lengths vary about it as those of news do, from a notice to a long read. */
const MEAN_LENGTH = 4600
const FIRST_DAY = Date.UTC(2015, 0, 1)
const DAYS = 3652

/**
 * The n-th article of the archive that figures are taken with. It depends on `n` alone, so an archive of 1,000 is
 * the beginning of one of 10,000, and every run and machine has the same texts.
 */
export function makeArticle(n: number): Article {
  const random = seededRandom(n)
  const language = drawLanguage(random)
  const wording = WORDINGS[language]!
  const text = new TextMaker(wording, random)
  const headline = text.headline()
  const rank = drawRank(PUBLISHERS, random)
  const place = madePlace(rank)
  const publisher = `The ${place} ${['Times', 'Post', 'Herald', 'Courier'][rank % 4]}`
  const published = drawDate(random)
  const byline = random.chance(0.5) ? [text.name(random.int(5000))] : undefined
  return {
    slug: makeSlug(`${headline} ${n.toString(36)}`, 'article'),
    published,
    headline,
    ...(random.chance(0.2) && { standfirst: text.sentence() }),
    ...(byline && { byline }),
    publisher,
    sources: [{ url: `https://www.${makeSlug(place)}-${rank}.example/${n}`, publisher, scope: 'article' }],
    language,
    kind: 'cutting',
    body: text.paragraphs(drawLength(random) * (wording.space === '' ? 0.35 : 1)).map((words) => ({
      kind: 'paragraph',
      text: words,
    })),
  }
}

/** The same article as a cutting in the founding form. */
export function asCutting(article: Article): string {
  const date = article.published === null ? '' : ` date ${article.published.slice(0, 10)} `
  const body = article.body.map((block) => (block.kind === 'list' ? block.items.join('\n') : block.text))
  const credit = `${WORDINGS[article.language]!.credit}: ${article.sources![0]!.url}`
  return `${date}${article.headline}\n\n${body.join('\n\n')}\n\n${credit}\n`
}

function drawLanguage(random: Random): string {
  let at = random.int(1000)
  for (const [language, { share }] of Object.entries(WORDINGS)) {
    if (at < share) return language
    at -= share
  }
  return 'en'
}

/** Most have a day; some only a month, a few nothing at all. Weekdays have more than weekends. */
function drawDate(random: Random): string | null {
  if (random.chance(0.01)) return null
  let day = new Date(FIRST_DAY + random.int(DAYS) * 86_400_000)
  if (day.getUTCDay() % 6 === 0 && random.chance(0.5)) day = new Date(+day - 2 * 86_400_000)
  const text = day.toISOString()
  return random.chance(0.03) ? text.slice(0, 7) : text.slice(0, 10)
}

/** Lognormal, within 600 to 30,000 characters. */
function drawLength(random: Random): number {
  const spread = 0.6
  const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
  const length = MEAN_LENGTH * Math.exp(spread * normal - spread ** 2 / 2)
  return Math.min(30_000, Math.max(600, length))
}

/** Makes the words of one article: its own few speakers and its own subject come up again and again. */
class TextMaker {
  readonly #wording: Wording
  readonly #random: Random
  readonly #speakers: number[]
  readonly #subject: number[]
  readonly #named = new Set<number>()

  constructor(wording: Wording, random: Random) {
    this.#wording = wording
    this.#random = random
    this.#speakers = Array.from({ length: 1 + random.int(6) }, () => drawRank(SPEAKERS, random))
    this.#subject = Array.from({ length: 24 }, () => drawRank(WORDS, random))
  }

  name(rank: number): string {
    const { given, family } = madePerson(rank, this.#wording.script)
    return `${given}${this.#wording.space}${family}`
  }

  headline(): string {
    const words = this.#filled(this.#random.pick(this.#wording.clauses))
    return capital(
      words
        .split(' ')
        .slice(0, 12)
        .join(' ')
        .slice(0, 110)
        .replace(/[\s,;]+$/, ''),
    )
  }

  sentence(): string {
    return capital(this.#clause()) + this.#wording.stop
  }

  /** Two to five sentences each, about four in ten with a quote. */
  paragraphs(length: number): string[] {
    const made: string[] = []
    for (let left = length; left > 0; ) {
      const sentences = Array.from({ length: 2 + this.#random.int(4) }, () =>
        this.#random.chance(0.36) ? this.#quoting() : this.sentence(),
      )
      const paragraph = sentences.join(this.#wording.space)
      made.push(paragraph)
      left -= paragraph.length
    }
    return made
  }

  #clause(): string {
    const { clauses, joins } = this.#wording
    const first = this.#filled(this.#random.pick(clauses))
    if (this.#random.chance(0.45)) return first
    return first + this.#random.pick(joins) + this.#filled(this.#random.pick(clauses))
  }

  #quoting(): string {
    const { direct, indirect, roles } = this.#wording
    const pattern = this.#random.pick(this.#random.chance(0.6) ? direct : indirect)
    const speaker = this.#random.pick(this.#speakers)
    const parts = pattern.split(/([SRQC])(?![a-zé])/)
    return capital(
      parts
        .map((part, i) => {
          if (part === 'S') return this.#mention(speaker)
          if (part === 'R') return this.#filled(this.#random.pick(roles))
          if (part === 'Q') return capital(this.#clause())
          return part === 'C' ? (i === 0 ? this.sentence().slice(0, -1) : this.#clause()) : this.#filled(part)
        })
        .join(''),
    )
  }

  /** In full at first, by the family name later, as the press does. */
  #mention(rank: number): string {
    if (!this.#named.has(rank)) {
      this.#named.add(rank)
      return this.name(rank)
    }
    return madePerson(rank, this.#wording.script).family
  }

  /** Puts words where a pattern has N, A, V and P standing alone. */
  #filled(pattern: string): string {
    const { script, plural = '', past = '' } = this.#wording
    return pattern.replace(/(?<![\p{Lu}\p{Ll}])[NAVP](?![\p{Lu}\p{Ll}])/gu, (kind) => {
      if (kind === 'P') return madePlace(drawRank(PUBLISHERS, this.#random), script)
      const rank = this.#random.chance(0.3) ? this.#random.pick(this.#subject) : drawRank(WORDS, this.#random)
      const word = madeWord(rank, script, kind.charCodeAt(0))
      if (kind === 'V') return word + past
      return kind === 'N' && this.#random.chance(0.3) ? word + plural : word
    })
  }
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
