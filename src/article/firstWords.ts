/** What joins two words in a name: dropped, so that "O’Brien" gives one word and "Isil's" another. */
const APOSTROPHE = /['’ʼ]/gu
const WORDS = /[\p{L}\p{M}\p{N}]+/gu

/**
 * The first words of a text as part of an address: lower-case letters and digits of any script joined by hyphens, NFC,
 * at most `longest` UTF-16 code units, cut at a word; one overlong word, as Chinese and Japanese give them, between
 * characters. Empty where there is no word.
 */
export function firstWords(text: string, longest: number): string {
  const parts = text.normalize('NFC').replace(APOSTROPHE, '').toLowerCase().match(WORDS) ?? []
  let joined = ''
  for (const part of parts) {
    const longer = joined === '' ? part : `${joined}-${part}`
    if (longer.length > longest) break
    joined = longer
  }
  return (joined || cutWhole(parts[0] ?? '', longest)).normalize('NFC')
}

function cutWhole(word: string, longest: number): string {
  let cut = ''
  for (const character of word) {
    if (cut.length + character.length > longest) break
    cut += character
  }
  return cut
}
