/** Sounds that words are made of, by script; a word's rank gives its sounds, so that the same rank is the same word. */
const LATIN = {
  starts: 'b c d f g h l m n p r s t v w br cr dr fl gr pl pr sc sh sl sp st tr th ch'.split(' '),
  middles: 'a e i o u ai ea ee io oa ou'.split(' '),
  ends: ['', '', 'n', 'r', 's', 't', 'l', 'm', 'nd', 'rt', 'st', 'ck', 'ng'],
}
const letters = (first: number, last: number, without = '') =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).filter(
    (letter) => !without.includes(letter),
  )
const SCRIPTS: Record<string, { starts: string[]; middles: string[]; ends: string[] }> = {
  latin: LATIN,
  cyrillic: {
    starts: 'б в г д ж з к л м н п р с т ф х ч ш'.split(' '),
    middles: 'а е и о у я'.split(' '),
    ends: ['', '', 'н', 'р', 'т', 'й'],
  },
  arabic: {
    starts: 'ب ت ج ح د ر س ش ع ف ق ك ل م ن ه'.split(' '),
    middles: ['ا', 'و', 'ي', ''],
    ends: ['', '', 'ة', 'ن', 'ر'],
  },
  han: { starts: letters(0x4e00, 0x4e00 + 2400), middles: [''], ends: [''] },
}

/** Scrambles a rank, so that neighbours sound unlike; distinct ranks stay distinct (the multiplier is odd). */
function scramble(rank: number, salt: number): number {
  let n = Math.imul(rank + 1, 0x85ebca6b) ^ salt
  n = Math.imul(n ^ (n >>> 13), 0xc2b2ae35)
  return (n ^ (n >>> 16)) >>> 0
}

/** The made-up word of a rank. Frequent words are shorter; the few clashes that short words give are like homonyms. */
export function madeWord(rank: number, script = 'latin', salt = 0): string {
  const { starts, middles, ends } = SCRIPTS[script]!
  const syllables =
    script === 'han' ? 1 + (rank % 2) : rank < 300 ? 1 + (rank % 2) : 2 + (rank % 7 > 4 ? 1 : 0)
  let n = scramble(rank, salt)
  let word = ''
  for (let i = 0; i < syllables; i += 1) {
    word += starts[n % starts.length]! + middles[(n >>> 6) % middles.length]!
    if (i === syllables - 1 || n % 5 === 0) word += ends[(n >>> 11) % ends.length]!
    n = scramble(n, salt + i + 1)
  }
  return word
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** The name of a person of a rank: one of some 900 given names, and a family name that others may bear too. */
export function madePerson(rank: number, script = 'latin'): { given: string; family: string } {
  const given = madeWord(300 + (scramble(rank, 77) % 900), script, 4001)
  const family = madeWord(400 + (rank < 40 ? rank : scramble(rank, 78) % (400 + rank)), script, 9001)
  return { given: capital(given), family: capital(family) }
}

/** A made-up place, as towns, publishers and offices are named after. */
export function madePlace(rank: number, script = 'latin'): string {
  return (
    capital(madeWord(300 + rank, script, 12_011)) +
    (script === 'latin' ? ['ford', 'ton', '', 'bury', ' Bay'][rank % 5]! : '')
  )
}
