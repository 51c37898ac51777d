/** Dates of the Iranian and the Islamic calendar are taken out, so that the one of ours beside them is found. */
export const OTHER_CALENDAR =
  /(?<!\d)1[34]\d\d[/-]\d{1,2}[/-]\d{1,2}(?!\d)|(?<!\d)\d{1,2} ?[/-] ?\d{1,2} ?[/-] ?1[34]\d\d(?!\d)|(?<!\d)\d{1,2} ?(?:[\u0600-\u06FF]+ ){1,2}1[34]\d\d(?!\d)(?: ?هـ?(?=\s|$))?/gu
/** The same moment in another zone: "1840 GMT (0240 HKT)". */
const ELSEWHERE = /\(\d{1,2}:?\d{2}(?: ?[ap]m)? \p{Lu}{2,4}\)/gu
/** The number a page is filed under, which stands before its date. */
export const PAGE_NUMBER = /(?:News ID|Story ID|کد ?خبر|شناسه خبر|رقم الخبر)\s*[:：]?\s*\d{3,12}/giu
/** How often a page was seen, beside its date. */
const SEEN =
  /(?<=\s)\d{1,3}(?:[ ,.]?\d{3}){0,2} (?:переглядів|перегляд\p{L}*|просмотр\p{L}*|views?|hits|visitas|lecturas|vues|aufrufe|visualizaç\p{L}+|visualizzazioni|odsłon|görüntüleme|مشاهدة|بازدید)(?!\p{L})/giu
const JOINED = /(?<![\u0600-\u06FF])(?:الموافق|برابر با|مصادف با|مطابق با)(?![\u0600-\u06FF])/gu

/** A line without what may stand beside its date and would be taken for a part of it. */
export function withoutBeside(line: string): string {
  return [OTHER_CALENDAR, JOINED, ELSEWHERE, PAGE_NUMBER, SEEN].reduce(
    (text, shape) => text.replace(shape, ' '),
    line,
  )
}
