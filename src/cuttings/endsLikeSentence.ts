/** A line that was cut short: "…" at its end. */
export const CUT = /\s*(?:\.{3}|…|\[…\]|\[\.{3}\])$/
/** Scripts written without spaces, where lengths and words count otherwise. */
export const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u

/** True for a line that ends in the full stop of a sentence, or in the middle of one. */
export const endsLikeSentence = (text: string): boolean =>
  /[.。．।۔,;:،؛、，][.。]*["'“”’»)\]」』）]*$/u.test(text) &&
  !CUT.test(text) &&
  !/(?:^|\s|\.)\p{Lu}\.$/u.test(text)

/** True for words written like a title, each of some length with a capital: "A Library Wrote To A Senator. It Escalated." */
export function isTitle(text: string): boolean {
  const words = (text.match(/[\p{L}\p{M}'’-]+/gu) ?? []).filter((word) => word.length >= 4)
  return text.length <= 140 && words.length >= 4 && words.every((word) => /^\p{Lu}/u.test(word))
}
