const WRITER =
  /^(?:[*_([–—-]\s?)*(?:the (?:writer|author|columnist|reporter)s? (?:is|are|was|can be|works?|writes?|teaches|covers)|(?:el|la|los) autor(?:a|es)? (?:es|son)|l['’]aut(?:eur|rice) est|(?:der|die) (?:autor|autorin|verfasser|verfasserin) ist|l['’]autor[ea] è|[oa] autora? é|автор\s?[—–-]|yazar(?:ı)?:|الكاتب\s|نویسنده\s|作者(?:为|是|系))/iu
/** Who the writer is where nothing above the text names them. */
const WRITER_FOR =
  /^\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){1,3},? (?:(?:is|was) (?:an?|the) (?:(?:\p{L}+[ -]){0,4})?(?:writer|reporter|columnist|journalist|correspondent|editor|contributor|photographer) (?:for|at|with|of|based|covering|who (?:covers|writes))|(?:covers|writes (?:about|on|for)|reports (?:on|for|from)) .{2,160}(?:@|reach (?:him|her|them)|follow (?:him|her|them)|contact (?:him|her|them))).{0,200}$/u
/** The head of a box on the writer. */
export const ABOUT_WRITER =
  /^(?:about the (?:author|writer|reporter|columnist)s?|author bio|(?:sobre|acerca d)e?l? ?(?:el |la )?(?:autor|autora)|sobre o autor|sobre a autora|à propos de l['’]auteur|über (?:den autor|die autorin|den verfasser)|zum autor|l['’]autore|chi è l['’]autore|over de auteur|об авторе|про автора|за автора|عن الكاتب|درباره نویسنده|yazar hakkında|o autorze|作者简介|作者簡介|著者プロフィール|om (?:forfatteren|författaren))\s?[:：]?$/iu
const TRADE = /\b(?:is|was|has been|covers|writes|reports|works|teaches|est|ist|es|è|é|joined)\b|[—–,-]\s/iu

/** True for a line that tells who the writer is: "Lena Ost is a columnist for …", "The author teaches law in …". */
export function isAboutWriter(text: string, byline: readonly string[]): boolean {
  if (text.length > 400) return false
  if (WRITER.test(text) || (WRITER_FOR.test(text) && !/["“”«»]/.test(text))) return true
  const name = byline.find((one) => one.length > 4 && text.startsWith(one))
  return name !== undefined && TRADE.test(text.slice(name.length, name.length + 14))
}
