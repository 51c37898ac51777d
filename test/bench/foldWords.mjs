// How texts are compared: letters and digits in order, whatever their case, spaces and style of quotation marks.

/** Words of a text in small letters; characters that only say where a word or line breaks are no part of them. */
export function foldWords(text) {
  return (
    text
      .normalize('NFC')
      .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

/** The same letters and digits in the same order. */
export function sameWords(a, b) {
  return foldWords(a).join('') === foldWords(b).join('')
}

const spaced = (text) => text.normalize('NFC').replace(/\s+/g, ' ').trim()
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** `part` stands in `whole` as printed, at the edges of words. */
export function holdsPrinted(whole, part) {
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped(spaced(part))}(?![\\p{L}\\p{N}])`, 'u').test(spaced(whole))
}

/** The words of `part` stand together in `whole`. */
export function holdsWords(whole, part) {
  return foldWords(whole).join('').includes(foldWords(part).join(''))
}
