/** Dates of the Iranian and the Islamic calendar are taken out, so that the one of ours beside them is found. */
export const OTHER_CALENDAR =
  /(?<!\d)1[34]\d\d[/-]\d{1,2}[/-]\d{1,2}(?!\d)|(?<!\d)\d{1,2} ?[/-] ?\d{1,2} ?[/-] ?1[34]\d\d(?!\d)|(?<!\d)\d{1,2} ?(?:[\u0600-\u06FF]+ ){1,2}1[34]\d\d(?!\d)(?: ?هـ?(?=\s|$))?/gu
/** The day of the Jewish calendar: 'כ"ה בחשוון תשע"ח'. */
const JEWISH =
  /(?<![א-ת])[א-ת]{1,2}["״'׳]?[א-ת]? ב?(?:תשרי|מר?חשוו?ן|חשוו?ן|כסלו|טבת|שבט|אדר(?: [אב]['׳]?)?|ניסן|אייר|סיוו?ן|תמוז|אב|אלול),? ה?['׳]?תש[א-ת]?["״]?[א-ת]?(?![א-ת])/gu
/** The same moment in another zone: "1840 GMT (0240 HKT)". */
const ELSEWHERE = /\(\d{1,2}:?\d{2}(?: ?[ap]m)? \p{Lu}{2,4}\)/gu
/** The number a page is filed under, which stands before its date. */
export const PAGE_NUMBER = /(?:News ID|Story ID|کد ?خبر|شناسه خبر|رقم الخبر)\s*[:：]?\s*\d{3,12}/giu
/** The number of the issue: "رقم العدد [14054]", "Issue No. 4512", "Ausgabe 112". */
const ISSUE_NUMBER =
  /(?<![\p{L}\p{M}])(?:رقم العدد|العدد|شماره|issue(?: no\.?| number)?|edition no\.?|ausgabe(?: nr\.)?|edición n[.º°]+|édition n[.º°]+|numéro|número|numero|выпуск|номер|№)\s?[:：#]?\s?[([]?(?!(?:19|20)\d\d(?!\d))\d{3,6}[)\]]?(?![\d./-])/giu
/** What pages count beside a date: who saw them, what readers wrote. */
const COUNTED = `views?|hits|reads|visitas|lecturas|leituras|vues|aufrufe|klicks|visualizaç\\p{L}+|visualizzazioni|letture|odsłon\\p{L}*|görüntüleme|okunma|прочитан\\p{L}*|прегледа?|просмотр\\p{L}*|перегляд\\p{L}*|مشاهدة|بازدید|comments?|replies|shares|comentarios?|comentários?|comentarii|commentaires?|commenti|kommentar\\p{L}*|kommentteja|komentar\\p{L}*|komentář\\p{L}*|hozzászólás|reacties?|yorum|коммент\\p{L}*|коментар\\p{L}*|σχόλια?|تعليق\\p{L}*|نظر`
const SEEN = new RegExp(`(?<=[\\s,|(])\\d{1,3}(?:[ ,.]?\\d{3}){0,2}\\+? (?:${COUNTED})(?!\\p{L})`, 'giu')
/** The same with the figure last: "Просмотров: 318", "點閱數:318". */
const SEEN_FIRST = new RegExp(
  `(?<=[\\s,|(])(?:(?:${COUNTED})\\s?[:：]?\\s?|(?:点击|點擊|點閱|浏览|瀏覽|阅读|人氣|조회)(?:次?[数數量]|率|수)?\\s?[:：]?\\s?)\\(?\\d{1,3}(?:[ ,.]?\\d{3}){0,2}\\)?(?:次|回)?(?![\\d:./-])`,
  'giu',
)
const JOINED = /(?<![\u0600-\u06FF])(?:الموافق|برابر با|مصادف با|مطابق با)(?![\u0600-\u06FF])/gu

/** A line without what may stand beside its date and would be taken for a part of it. */
export function withoutBeside(line: string): string {
  return [OTHER_CALENDAR, JEWISH, JOINED, ELSEWHERE, PAGE_NUMBER, ISSUE_NUMBER, SEEN, SEEN_FIRST].reduce(
    (text, shape) => text.replace(shape, ' '),
    line,
  )
}
