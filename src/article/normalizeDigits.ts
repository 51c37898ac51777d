import { monthsInOneWord } from './monthNames.ts'

const HAN_DIGITS = '〇一二三四五六七八九'
const HAN_DATE =
  /([〇○零一二三四五六七八九]{4}|(?<=国|國|平成|令和|昭和)[〇○零一二三四五六七八九十百]{1,4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/gu

/** A number below two hundred in Chinese figures: 二十三 is 23, 一百零六 and 一○六 are 106. */
function hanNumber(figures: string): number {
  const plain = figures.replace(/[○零]/gu, '〇')
  if (!/[十百]/u.test(plain)) return Number([...plain].map((digit) => HAN_DIGITS.indexOf(digit)).join(''))
  const [, hundreds, tens, units = ''] = /^(?:(.)?百〇?)?(?:(.)?十)?(.)?$/u.exec(plain) ?? []
  const of = (digit: string | undefined, sign: string) =>
    plain.includes(sign) ? (digit === undefined ? 1 : HAN_DIGITS.indexOf(digit)) : 0
  return 100 * of(hundreds, '百') + 10 * of(tens, '十') + (units === '' ? 0 : HAN_DIGITS.indexOf(units))
}

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII'.split(' ')
const ROMAN_MONTH = '(I{1,3}|I?[VX]|VI{1,3}|XI{1,2})'
/** "7 V 2017", "2017. V. 7.": months as figures of the Romans. */
const ROMAN_DATE = new RegExp(`(?<![\\d.])(\\d{1,2})[. /-]{1,2}${ROMAN_MONTH}[. /-]{1,2}(\\d{4})(?!\\d)`, 'g')
const ROMAN_YEAR_FIRST = new RegExp(`(?<!\\d)(\\d{4})\\. ?${ROMAN_MONTH}\\. ?(\\d{1,2})(?!\\d)`, 'g')
const romanMonth = (_: string, first: string, month: string, last: string) =>
  `${first}.${ROMAN.indexOf(month) + 1}.${last}`

/** The words for the Buddhist and the Christian era between month and year on Thai pages. */
const ERA = /[พค]\.ศ\.\s?/gu

/** A digit of another script: each has its ten in a row, from a code that ends in 0, or in 6 in the scripts of India. */
function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0)
  return String((code % 16) - (code >= 0x900 && code < 0xe00 ? 6 : 0))
}

/** Digits of other scripts as ASCII ones, and months in one word: what dates are looked for in. */
export function normalizeDigits(text: string): string {
  return (
    monthsInOneWord(text.replace(ERA, ''))
      .replace(/[０-９：／]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
      .replace(/[\u0660-\u1aff]/gu, (sign) => (/\p{Nd}/u.test(sign) ? asciiDigit(sign) : sign))
      .replace(/،/g, ',')
      // The mark of a shortened word in Hindi and Hebrew: "16 अग॰ 2017".
      .replace(/(?<=\p{L}\p{M}?)[॰׳](?= )/gu, '.')
      .replace(
        HAN_DATE,
        (_, year: string, month: string, day: string) =>
          `${hanNumber(year)}年${hanNumber(month)}月${hanNumber(day)}日`,
      )
      // The year of the reign beside our own: 2017（平成29）年.
      .replace(/(?<=\d{4})年?[（(](?:平成|令和|昭和)(?:\d{1,2}|元)年?[)）]年?/gu, '年')
      // Words for day, month and year that stand glued to figures and names in Khmer and Lao.
      .replace(/ ?(?:(?:ថ្ងៃ)?ទី ?(?=\d)|ខែ ?(?=\p{Script=Khmer})|ឆ្នាំ ?(?=\d{4}))/gu, ' ')
      .replace(/ ?(?:ວັນທີ ?(?=\d)|ເດືອນ ?(?=\p{Script=Lao})|ປີ ?(?=\d{4}))/gu, ' ')
      // "၂၀၁၇ ခုနှစ်၊ မေလ ၁၈ ရက်"
      .replace(/(?<=\d{4}) ?(?:ခုနှစ်|ခု)[,၊]? ?/gu, ' ')
      // "2017 оны 5-р сарын 18": year, month, day.
      .replace(/(?<=\d{4}) оны (\d{1,2})(?:-р|-?[рд]угаар|-?дүгээр)? сарын (\d{1,2})/gu, '.$1.$2')
      // "news.com.auMAY 18, 2017"
      .replace(
        /(?<=\.\p{Ll}{2,3})(?=(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6} \d{1,2}, \d{4})/gu,
        ' ',
      )
      // "Ann LeeMay 7, 2017": a mark between the writer and the day was lost.
      .replace(
        /(?<=\p{Ll}{2})(?=(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4})/gu,
        ' ',
      )
      .replace(
        /(?<=\p{Lu}{2})(?=(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:JAN|FEB|AUG|SEPT?|OCT|NOV|DEC)\.) \d{1,2}, \d{4})/gu,
        ' ',
      )
      .replace(ROMAN_DATE, romanMonth)
      .replace(ROMAN_YEAR_FIRST, romanMonth)
      // "2017 m. birželio mėn. 7 d."
      .replace(/(?<=\p{L}) mėn\.(?= \d)/gu, '')
      // Years of the Buddhist era in two figures, behind a Thai month: "7 พ.ค. 60" is of 2017.
      .replace(/(?<=\d \p{Script=Thai}+\.? ?)([4-9]\d)(?![\d:.])/gu, (year) => String(1957 + Number(year)))
      // A day printed twice, as it was published and changed: "11 May 202111 May 2021", "2021-05-112021-05-12".
      .replace(/(?<=\p{L}\.?,? (?:19|20)\d{2})(?=\d{1,2}\.? \p{L}{3})/gu, ' ')
      .replace(/((?<!\d)\d{1,2}([./-])\d{1,2}\2(?:19|20)\d{2})(?=\d{1,2}[./-]\d)/g, '$1 ')
      .replace(/((?:19|20)\d{2}([./-])\d{2}\2\d{2})(?=(?:19|20)\d{2}[./-])/g, '$1 ')
      // A link between year and time was lost: "May 7, 20176:40 pm".
      .replace(/(?<=[\s,/.-])((?:19|20)\d{2})(?=\d{1,2}[:.]\d{2}(?!\d))/g, '$1 ')
  )
}
