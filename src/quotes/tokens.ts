import type { Marked } from '../article/quotationMarks.ts'

import { type Word, wordOf } from './Word.ts'

/**
 * The smallest piece the engine reads. A stretch in quotation marks is one token: what stands in it is what was said,
 * and its words are never taken for cue or speaker.
 */
export type Token = {
  start: number
  end: number
  text: string
  lower: string
  kind: 'word' | 'point' | 'marked'
  /** What is known of its letters. */
  word: Word
  /** Set for `marked`. */
  marked: Marked | undefined
}

/** Short forms that keep their point; a sentence rarely ends with one. */
const SHORT =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Col|Lt|Sgt|Capt|Cpl|Maj|Adm|Pres|Rev|Hon|Fr|St|Sr|Sra|Jr|Inc|Co|Corp|Ltd|vs|No|Nos|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ave|Atty|Dept|Dist|Mme|Mlle|etc|approx|v|[A-Z]|(?:[A-Za-z]\.)+[A-Za-z])$/
const PIECE =
  /[\p{L}\p{N}\p{M}$£€#@]+(?:(?:[.'’\u200c‐‑&/-]|,(?=\d))[\p{L}\p{N}\p{M}]+)*(?:['’](?![\p{L}\p{N}]))?|\.{2,}|-{2,}|\n|[^\s\p{L}\p{N}\p{M}]/gu

/** Cuts a text into words, points and marked stretches. */
export function tokenize(text: string, marked: readonly Marked[]): Token[] {
  const tokens: Token[] = []
  let at = 0
  for (const stretch of marked) {
    readPieces(text, at, stretch.start, tokens)
    const whole = text.slice(stretch.start, stretch.end)
    tokens.push({
      start: stretch.start,
      end: stretch.end,
      text: whole,
      lower: '',
      kind: 'marked',
      word: wordOf(''),
      marked: stretch,
    })
    at = stretch.end
  }
  readPieces(text, at, text.length, tokens)
  return tokens
}

function readPieces(text: string, from: number, to: number, tokens: Token[]): void {
  if (from >= to) return
  // Of the text before `from` and behind `to` the expression must see nothing.
  const part = text.slice(from, to)
  let at = 0
  while (at < part.length) {
    if (part.charCodeAt(at) === SPACE) {
      at += 1
      continue
    }
    let end = plainEnd(part, at)
    if (end < 0) {
      PIECE.lastIndex = at
      const match = PIECE.exec(part)
      if (!match) return
      at = match.index
      end = PIECE.lastIndex
    }
    const start = from + at
    const piece = part.slice(at, end)
    at = end
    const last = tokens[tokens.length - 1]
    if (piece === '.' && last?.kind === 'word' && last.end === start && isShort(last.text)) {
      last.end += 1
      last.text += '.'
      last.lower += '.'
      last.word = wordOf(last.lower)
      continue
    }
    const word = readPiece(piece)
    const { lower, kind } = word
    tokens.push({ start, end: from + end, text: piece, lower, kind, word, marked: undefined })
  }
}

const SPACE = 32

const POINT = 46
const COMMA = 44
/** One of these is always a piece of its own. */
const ALONE = ',;:()?!'

/** Where a piece ends that is told without the expression, as nine of ten are; -1 for all else. */
function plainEnd(text: string, from: number): number {
  let at = from
  while (isPlain(text.charCodeAt(at))) at += 1
  const code = text.charCodeAt(at)
  if (at === from) {
    const single = ALONE.includes(text.charAt(at)) || (code === POINT && endsAt(text, at + 1))
    return single ? at + 1 : -1
  }
  return endsAt(text, at) || ((code === POINT || code === COMMA) && endsAt(text, at + 1)) ? at : -1
}

/** The letters of English and digits. */
function isPlain(code: number): boolean {
  const small = code | 32
  return (small > 96 && small < 123) || (code > 47 && code < 58)
}

function endsAt(text: string, at: number): boolean {
  return at === text.length || text.charCodeAt(at) === SPACE
}

/** Words come again and again, so they are put into lower case once; beyond this many all are forgotten. */
const MOST_PIECES = 30_000
const pieces = new Map<string, Word>()

function readPiece(text: string): Word {
  let word = pieces.get(text)
  if (word === undefined) {
    if (pieces.size >= MOST_PIECES) pieces.clear()
    word = wordOf(text.toLowerCase().replaceAll('’', "'"))
    // A point as it stands.
    if (word.kind === 'point') word = wordOf(text)
    pieces.set(text, word)
  }
  return word
}

/** "Sen", and the "Ore" of "D-Ore.". */
function isShort(word: string): boolean {
  return SHORT.test(word) || (/^[DRI]-/.test(word) && SHORT.test(word.slice(2)))
}

/** Of an institution; no part of the name behind it: "представитель МЧС Иван Петров". */
export const ACRONYM = /^\p{Lu}{3,}$/u

/** True for a word with a capital first letter: "Larijani", "al-Qaida" too. */
export function isCapital(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  // Most words tell by their first letter, or as "and" does by the third; this is asked of every word several times.
  const { text } = token
  const first = text.charCodeAt(0)
  if (isUpperLetter(first)) return true
  if (isLowerLetter(first) && (isLowerLetter(text.charCodeAt(2)) || text.length < 3)) return false
  return /^(?:al-|el-|d'|de|Mc|\d+)?\p{Lu}/u.test(text)
}

function isUpperLetter(code: number): boolean {
  return code > 64 && code < 91
}

function isLowerLetter(code: number): boolean {
  return code > 96 && code < 123
}

/** True for "Larijani's" and "officials'". */
export function isPossessive(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  const { lower } = token
  return lower.endsWith("'s") || lower.endsWith("s'")
}

/** The last character before the closing mark, where American style puts the comma: “Yes,” he said. */
export function lastInside(token: Token): string {
  const { marked } = token
  if (!marked) return ''
  const inside = token.text.slice(0, marked.inner.end - marked.start).trimEnd()
  return inside.replace(/['’"”»]+$/u, '').at(-1) ?? ''
}

/** Number of words in a token. */
export function countWords(token: Token): number {
  if (token.kind !== 'marked') return 1
  // Chinese and Japanese set no spaces: two characters count as a word.
  if (/[\u3040-\u30ff\u4e00-\u9fff]/.test(token.text)) return Math.ceil((token.text.length - 2) / 2)
  return token.text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
