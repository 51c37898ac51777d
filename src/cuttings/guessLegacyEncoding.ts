import { detectLanguage } from '../article/language.ts'
import { decodeWindows1252 } from './windows1252.ts'

/**
 * Encodings of one script, with the characters that fill ordinary text of that script. A wrong decoding fills
 * the text with rare ones instead.
 */
const CYRILLIC = /[оеаинтсрвлкмдпуяыьгзбчйіїє]/gu
const ARABIC = /[ايلمنوربتةدعسفهكقأحجشطصخ،]/gu
const GREEK = /[αοιετσνηυρπκμλωςίόάέήύώγδ]/gu
const HEBREW = /[יוהלאמרתבשנעדחכקפם]/gu
const CANDIDATES: readonly { encoding: string; common: RegExp }[] = [
  { encoding: 'windows-1251', common: CYRILLIC },
  { encoding: 'koi8-r', common: CYRILLIC },
  { encoding: 'koi8-u', common: CYRILLIC },
  { encoding: 'iso-8859-5', common: CYRILLIC },
  { encoding: 'ibm866', common: CYRILLIC },
  { encoding: 'x-mac-cyrillic', common: CYRILLIC },
  { encoding: 'shift_jis', common: /[\u3040-\u309F\u30A0-\u30FF、。]/gu },
  { encoding: 'euc-jp', common: /[\u3040-\u309F\u30A0-\u30FF、。]/gu },
  {
    encoding: 'gb18030',
    common: /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年，。]/gu,
  },
  {
    encoding: 'big5',
    common: /[的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年，。]/gu,
  },
  { encoding: 'euc-kr', common: /[이다는을가에의로하고한지은도기사를인대자서]/gu },
  { encoding: 'windows-1256', common: ARABIC },
  { encoding: 'iso-8859-6', common: ARABIC },
  { encoding: 'windows-1255', common: HEBREW },
  { encoding: 'iso-8859-8', common: HEBREW },
  { encoding: 'windows-1253', common: GREEK },
  { encoding: 'iso-8859-7', common: GREEK },
  { encoding: 'windows-874', common: /[านรอกเงมยลวดทสตะปบคหแจพช่้ั์ีิ]/gu },
]
const RARE = /[А-ЯЁЇІЄҐхжшюцщэфъёΆ-ΏΑ-Ωβθχφξζψئغءضذثزظؤإآىגטזסצןךףץ“”«»—–№]/gu
const SINGLE_BYTE = /^(?:windows|koi8|iso|ibm|x-mac)/

/** Encodings of the Latin script and the letters beyond ASCII of the languages written in each. */
const CENTRAL = {
  pl: 'ąćęłńóśźż',
  cs: 'áčďéěíňóřšťúůýž',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  hu: 'áéíóöőúüű',
  ro: 'ăâîșțşţ',
  hr: 'čćđšž',
  sr: 'čćđšž',
  sl: 'čšž',
}
const WESTERN = 'àâäáãåæçèéêëìíîïñòóôõöøùúûüÿßœþð'
const LATIN: readonly { encoding: string; letters: Record<string, string> }[] = [
  { encoding: 'windows-1250', letters: CENTRAL },
  { encoding: 'iso-8859-2', letters: CENTRAL },
  { encoding: 'windows-1254', letters: { tr: 'çğıiöşüâîû' } },
  { encoding: 'windows-1257', letters: { lt: 'ąčęėįšųūž', lv: 'āčēģīķļņšūž', et: 'äõöüšž' } },
  {
    encoding: 'macintosh',
    letters: Object.fromEntries(
      'en fr de es pt it nl sv da nb fi ca'.split(' ').map((code) => [code, WESTERN]),
    ),
  },
]
const TYPOGRAPHIC = '‘’“”„–—…«»•€£°§©®·´¿¡ªº\u00A0'

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Share of the characters outside ASCII that are common ones of the candidate's script. */
function share(text: string, common: RegExp): number {
  const foreign = (text.match(/[^\p{ASCII}]/gu) ?? []).length
  // Capitals and rarer letters of the script count a little: a wrong decoding gives signs instead.
  const rare = (text.match(RARE) ?? []).length
  return foreign === 0 ? 0 : ((text.match(common) ?? []).length + rare * 0.1) / foreign
}

/** Share of the characters outside ASCII that are letters of a language or marks of typography. */
function suits(text: string, letters: string): number {
  const foreign = text.match(/[^\p{ASCII}]/gu) ?? []
  const good = foreign.filter(
    (character) => letters.includes(character.toLowerCase()) || TYPOGRAPHIC.includes(character),
  )
  // "cafÈ" and "Ä0.06": a capital inside a word or before a figure is none.
  const odd = (text.match(/\p{Ll}(?![\p{ASCII}])\p{Lu}|(?![\p{ASCII}])\p{L}\d/gu) ?? []).length
  return foreign.length === 0 ? 0 : Math.max(0, good.length - odd) / foreign.length
}

/** The Latin encoding whose text is in one of its own languages and fits it better than windows-1252 does. */
function guessLatin(sample: Uint8Array): string {
  const western = decodeWindows1252(sample)
  let best = { encoding: 'windows-1252', score: suits(western, WESTERN) }
  // In English an accent is rare, and a capital one after a quotation mark's place a sign of another encoding.
  const language = detectLanguage(western)
  const elsewhere = LATIN.find(({ encoding, letters }) => encoding !== 'macintosh' && language in letters)
  if (elsewhere) best.score = suits(western, elsewhere.letters[language]!)
  if (language === 'en') best.score = suits(western, 'éèçïöüñáíóêä')
  for (const { encoding, letters } of LATIN) {
    const text = decode(sample, encoding)
    const own = text === null ? undefined : letters[detectLanguage(text)]
    if (text === null || own === undefined) continue
    const score = suits(text, own)
    if (score > 0.85 && score > best.score) best = { encoding, score }
  }
  return best.encoding
}

/**
 * The likeliest of the older encodings for bytes that are not UTF-8; `windows-1252` unless the text is plainly
 * in another script or language. Western text has single accented letters between plain ones, others whole words
 * of high bytes.
 */
export function guessLegacyEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 32_768)
  let high = 0
  let letters = 0
  for (const byte of sample) {
    if (byte >= 0x80) high += 1
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters += 1
  }
  if (high < letters) return guessLatin(sample)
  let best = { encoding: 'windows-1252', score: 0 }
  for (const { encoding, common } of CANDIDATES) {
    // A sample may end in the middle of a character.
    const text = decode(sample, encoding) ?? decode(sample.subarray(0, -1), encoding)
    const score = text === null ? 0 : share(text, common)
    const single = SINGLE_BYTE.test(encoding)
    // Encodings of many bytes are told by form, single bytes by letters only: the first weigh more.
    const weighed = single ? score : score * 3
    if (score >= (single ? 0.6 : 0.12) && weighed > best.score) best = { encoding, score: weighed }
  }
  return best.encoding
}
