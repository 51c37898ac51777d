import { fold } from './fold.ts'

/** A word of a text as the index knows it before stemming, and where it stands: [start, end) in UTF-16 code units. */
export type Token = { word: string; start: number; end: number }

/** Scripts that put no spaces between words, and Korean, whose particles are joined to words: indexed in pairs of letters. */
const PAIRED_LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}ー]/u
const LETTER = /[\p{L}\p{M}\p{N}]/u

/** Kinds of characters: what parts words, what words are made of, and letters that are indexed in pairs. */
const [GAP, IN_WORD, PAIRED] = [1, 2, 3]
const kinds = new Uint8Array(65_536)

/** The kind of the character at `at`, by its first UTF-16 code unit where it is one of a plane beyond the first. */
function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = kinds[unit]!
  if (known !== 0) return known
  const character = String.fromCodePoint(text.codePointAt(at)!)
  const kind = PAIRED_LETTER.test(character) ? PAIRED : LETTER.test(character) ? IN_WORD : GAP
  // Halves of surrogate pairs stand for many characters; second halves go with the first.
  if (unit < 0xd800 || unit > 0xdfff) kinds[unit] = kind
  return unit >= 0xdc00 && unit <= 0xdfff ? 0 : kind
}

const ASCII = /^[a-z0-9]+$/
const LONGEST = 40

/** Letters that folding cannot change one for one. Arabic and Persian forms of a letter are one, as in Larkey's light10. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ـ: '',
}
const NUMERAL = /[\u0660-\u0669\u06f0-\u06f9]/g
const ARABIC_ARTICLE = /^(?:و?(?:ال|بال|كال|فال)|ولل|لل)(?=.{3})/u

/** A folded word without vowel signs and with one form for each letter. */
function normaliseWord(folded: string): string {
  if (ASCII.test(folded)) return folded.slice(0, LONGEST)
  return folded
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(NUMERAL, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(ARABIC_ARTICLE, '')
    .slice(0, LONGEST)
}

/**
 * The words of a text in their order. Scripts without spaces give each pair of neighbouring letters, and the last
 * letter of a run alone, so that any part of a run is found by its pairs.
 */
export function tokens(text: string): Token[] {
  const folded = fold(text)
  const found: Token[] = []
  let start = 0
  let kind = GAP
  for (let at = 0; at <= folded.length; at += 1) {
    const next = at === folded.length ? GAP : kindAt(folded, at)
    if (next === kind || next === 0) continue
    // A mark belongs to the letters before it, paired or not.
    if (next === IN_WORD && kind === PAIRED && MARK.test(folded[at]!)) continue
    if (kind === PAIRED) addPairs(found, folded.slice(start, at), start)
    else if (kind === IN_WORD) {
      const word = normaliseWord(folded.slice(start, at))
      if (word !== '') found.push({ word, start, end: at })
    }
    kind = next
    start = at
  }
  return found
}

const MARK = /\p{M}/u

function addPairs(found: Token[], run: string, start: number): void {
  const letters = [...run.matchAll(/\P{M}\p{M}*/gu)].map((letter) => ({
    text: letter[0].replace(/\p{M}/gu, ''),
    at: start + letter.index,
    end: start + letter.index + letter[0].length,
  }))
  for (const [i, letter] of letters.entries()) {
    const next = letters[i + 1]
    found.push({ word: letter.text + (next?.text ?? ''), start: letter.at, end: next?.end ?? letter.end })
  }
}

/** Whether a typed word is of a script that is indexed in pairs. */
export function isPaired(word: string): boolean {
  return PAIRED_LETTER.test(word)
}
