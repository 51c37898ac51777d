/** A line that was cut short: "…" at its end. */
export const CUT = /\s*(?:\.{3}|…|\[…\]|\[\.{3}\])$/
/** Scripts written without spaces, where lengths and words count otherwise. */
export const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u

/** True for a line that ends in the full stop of a sentence, or in the middle of one. */
export const endsLikeSentence = (text: string): boolean =>
  /[.。．।۔,;:،؛、，][.。]*["'”’»)\]」』）]*$/u.test(text) &&
  !CUT.test(text) &&
  !/(?:^|\s|\.)\p{Lu}\.$/u.test(text)
