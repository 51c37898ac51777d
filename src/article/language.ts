import { STOP_WORDS } from './stopWords.ts'

const SCRIPTS: readonly [RegExp, string][] = [
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Sinhala}/gu, 'si'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Myanmar}/gu, 'my'],
]

/** Letters that tell languages of one script apart, asked in order; a share of all letters of the script. */
const ARABIC_SCRIPT: readonly [RegExp, number, string][] = [
  [/[ټډړښځڅڼ]/gu, 0.01, 'ps'],
  [/[ێۆڕڵ]/gu, 0.01, 'ckb'],
  [/[ٹڈڑےں]/gu, 0.01, 'ur'],
  [/[پچژگیک]/gu, 0.02, 'fa'],
]
const CYRILLIC_SCRIPT: readonly [RegExp, number, string][] = [
  [/[ўЎ]/gu, 0.002, 'be'],
  [/[ѓќѕЃЌЅ]/gu, 0.002, 'mk'],
  [/[ђљњћџјЂЉЊЋЏЈ]/gu, 0.003, 'sr'],
  [/[әғқңұһӘҒҚҢҰҺ]/gu, 0.01, 'kk'],
  [/[іїєґІЇЄҐ]/gu, 0.01, 'uk'],
  [/[ыэёЫЭЁ]/gu, 0.002, 'ru'],
  [/[ъЪ]/gu, 0.005, 'bg'],
  [/(?<!\p{L})(?:се|са|че|ще|беше|като|също|след|това|от)(?!\p{L})/gu, 0.008, 'bg'],
  [
    /(?<!\p{L})(?:что|не|он|она|они|его|как|для|был|была|было|из|при|это|также|после|и|в)(?!\p{L})/gu,
    0.005,
    'ru',
  ],
]
/** Macedonian and Serbian share љ, њ, џ and ј: the article at a word's end and small words part them. */
const MACEDONIAN =
  /(?<!\p{L})(?:во|со|го|ги|ја|беше|дека|според|ова|оваа|кои|нив|нема|сите)(?!\p{L})|\p{L}{4}(?:та|от|ите)(?!\p{L})/giu
const SERBIAN_CYRILLIC =
  /[ђћЂЋ]|(?<!\p{L})(?:у|је|су|са|код|или|који|која|које|није|нису|био|била|биће|годин[еау]|због|као)(?!\p{L})/giu
const DEVANAGARI: readonly [RegExp, number, string][] = [
  [/(?:^|\s)(?:आहे|आणि|आहेत|नाही)(?=\s|।|$)/gu, 0.002, 'mr'],
  [/(?:^|\s)(?:छ|छन्|भएको|गरेको)(?=\s|।|$)/gu, 0.002, 'ne'],
  [/(?:^|\s)(?:है|हैं|के|में|की|का|को|ने|से|और)(?=\s|।|$)/gu, 0.005, 'hi'],
]

/** Letters that only one language of the Latin script has among news languages: asked where words leave it open. */
const LATIN_LETTERS: readonly [RegExp, number, string][] = [
  [/[əƏ]/gu, 2, 'az'],
  [/[ğıİ]/gu, 2, 'tr'],
  [/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/giu, 3, 'vi'],
  [/[łŁżŻ]/gu, 2, 'pl'],
  [/[őűŐŰ]/gu, 2, 'hu'],
  [/[țșăŢţ]/gu, 2, 'ro'],
  [/[řěůŘĚŮ]/gu, 2, 'cs'],
  [/[ľĺŕ]/gu, 1, 'sk'],
  [/[ėįųĖĮŲ]/gu, 2, 'lt'],
  [/[āēīūķļņģ]/gu, 3, 'lv'],
  [/[ðþÐÞ]/gu, 2, 'is'],
  [/[ãÃ]|õe/gu, 2, 'pt'],
  [/[ñ¿¡]/gu, 2, 'es'],
  [/ß/gu, 1, 'de'],
]
/** Serbian and Croatian by the forms and words that part them: "čovek" and "čovjek", "evra" and "eura". */
const SERBIAN =
  /(?<!\p{L})(?:hleb\p{L}*|pesm\p{L}+|uvek|mlek\p{L}+|lepo?|reke?|zvezd\p{L}+|sneg\p{L}*|cvet\p{L}*|gde|ovde|nigde|pre|posle|takođe|vreme|vremen\p{L}+|mest\p{L}{1,3}|svet\p{L}?|dve|vest|vesti|saopšt\p{L}+|ponedeljak|sredu|nedelj\p{L}+|reč\p{L}*|hiljad\p{L}+|bezbednos\p{L}+|šta|ko|avgusta|(?:januar|februar|jun|jul|septembr|oktobr|novembr|decembr)[au]|avgustu|marta|aprila|maja|uprkos|deo|delu|deset|čovek\p{L}*|preneo|izveštaj\p{L}*|predsednik\p{L}*|evr[aou]|dinar\p{L}*|preduzeć\p{L}+|fabri[kc]\p{L}+|opštin\p{L}+|uslov\p{L}*|saradnj\p{L}+|vazduh\p{L}*|pozorišt\p{L}+|sopstven\p{L}+|juče|neko|niko|vide(?:o|la|li|lo)|devoj\p{L}+|dete\p{L}*|deca|dec[ie]|mer[aue]|mesec\p{L}*|sledeć\p{L}+|cel[aiou]|svedo\p{L}+|leto\p{L}?|poslednj\p{L}+|Srbij\p{L}+|Beograd\p{L}*|Tanjug\p{L}*)(?!\p{L})/giu
const CROATIAN =
  /(?<!\p{L})(?:kruh\p{L}*|uvijek|lijep\p{L}*|rijek\p{L}+|snijeg\p{L}*|gdje|ovdje|nigdje|prije|poslije|također|dvije|priopć\p{L}+|riječ\p{L}*|tisuć\p{L}+|sigurnos\p{L}+|tko|kolovoza|siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|rujna|studenoga|prosinca|unatoč|dio|dijelu|izvješć\p{L}+|predsjednik\p{L}*|općin\p{L}+|eur[aou]|kun[ae]|poduzeć\p{L}+|tvornic\p{L}+|uvjet\p{L}*|suradnj\p{L}+|zrak\p{L}*|vlak\p{L}*|kazališt\p{L}+|vlastit\p{L}+|tvrtk\p{L}+|jučer|netko|nitko|dijete\p{L}*|djec\p{L}+|cijel\p{L}+|tjed\p{L}+|glazb\p{L}+|Hrvatsk\p{L}+|Zagreb\p{L}*|HINA|\p{L}*(?:mj|vj|pj|cvj|svj|dj|sj)e[čdkrstc]\p{L}+)(?!\p{L})/giu

/** Pairs that share most of their common words: one word more is lead enough. */
const RELATED = new Set(['da nb', 'id ms', 'cs sk', 'hr sl', 'es pt', 'af nl', 'ca es'])

function count(text: string, pattern: RegExp): number {
  return (text.match(pattern) ?? []).length
}

function firstAbove(text: string, letters: number, marks: readonly [RegExp, number, string][]): string {
  for (const [pattern, share, language] of marks) if (count(text, pattern) > letters * share) return language
  return 'und'
}

/** Word endings, small words and letters of languages that share many of their commonest words. */
const MARKS: Record<string, RegExp> = {
  es: /ción(?!\p{L})|\p{L}ó(?!\p{L})|[ñ¿¡]|(?<!\p{L})(?:el|los|las|y|del|fue|una|su)(?!\p{L})/giu,
  pt: /ção|ções|ão(?!\p{L})|[ãõ]|(?<!\p{L})(?:do|da|dos|das|foi|uma|não|em|e|os)(?!\p{L})/giu,
  it: /zione(?!\p{L})|ità(?!\p{L})|(?<!\p{L})(?:il|gli|della|dello|è|che|ha|di|nel)(?!\p{L})/giu,
  fr: /[êœ]|(?<!\p{L})(?:le|les|des|du|une|et|est|dans)(?!\p{L})|(?<!\p{L})[dl][’']/giu,
  ca: /l·l|ció(?!\p{L})|(?<!\p{L})(?:els|les|amb|això|aquest\p{L}*|és)(?!\p{L})/giu,
  nl: /ij|(?<!\p{L})(?:het|een|zijn|niet|van|heeft)(?!\p{L})/giu,
  de: /[ß]|(?<!\p{L})(?:der|die|das|und|ist|nicht|ein|eine)(?!\p{L})/giu,
  da: /(?<!\p{L})(?:af|efter|blev|bliver|nu|mellem|også)(?!\p{L})/giu,
  nb: /(?<!\p{L})(?:av|etter|ble|blir|nå|mellom|også)(?!\p{L})/giu,
  cs: /[řěů]|(?<!\p{L})(?:jsem|jsou|který|při)(?!\p{L})/giu,
  sk: /[ľĺŕô]|(?<!\p{L})(?:som|sú|ktorý|pri|že)(?!\p{L})/giu,
  fi: /y|(?:nen|ss[aä]|ll[aä]|lle|iin|ään)(?!\p{L})/giu,
  et: /[õü]|(?:[bdg]|st|[aei]l|[aei]s)(?!\p{L})/giu,
  id: /(?<!\p{L})(?:bahwa|karena|bisa|katanya|ujarnya|ternyata|polisi|mobil|warga|pukul|kantor|senin|rabu|kamis|jumat|minggu|maret|juni|juli|agustus|desember|wib|rupiah|desa|kabupaten)(?!\p{L})/giu,
  ms: /(?<!\p{L})(?:bahawa|kerana|boleh|beliau|ialah|isnin|khamis|jumaat|ahad|jun|julai|ogos|disember|mac|polis|pejabat|ringgit|kampung|daerah|berkata)(?!\p{L})/giu,
}

/** Of languages that lead together the one whose marks stand oftenest; `und` where none does. */
function byMarks(text: string, languages: readonly [string, string]): string {
  const [a, b] = languages.map((code) => (MARKS[code] ? count(text, MARKS[code]) : 0)) as [number, number]
  return a === b ? byLetters(text) : languages[a > b ? 0 : 1]
}

/** Long vowels in many words and dotted ones in some: Finnish or Estonian, whose short texts have few common words. */
function finnic(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  const long = words.filter((word) => /aa|ee|ii|oo|uu|ää|öö|yy|üü|õõ/u.test(word)).length
  const dotted = words.filter((word) => /[äöõü]/u.test(word)).length
  if (long < Math.max(3, words.length * 0.15) || dotted < Math.max(3, words.length * 0.1)) return null
  const [finnish, estonian] = [count(text, MARKS.fi!), count(text, MARKS.et!)]
  return finnish === estonian ? null : finnish > estonian ? 'fi' : 'et'
}

function byLetters(text: string, words = 0): string {
  const [serbian, croatian] = [count(text, SERBIAN), count(text, CROATIAN)]
  if (words > 0 && /[čćžšđ]/iu.test(text) && serbian + croatian >= 2 && serbian !== croatian)
    return serbian > croatian ? 'sr' : 'hr'
  return finnic(text) ?? LATIN_LETTERS.find(([letters, least]) => count(text, letters) >= least)?.[2] ?? 'und'
}

/** The language whose commonest words stand oftenest, where it leads clearly. */
function latin(text: string): string {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
  const scores = new Map<string, number>()
  for (const word of words) {
    for (const language of STOP_WORDS.get(word) ?? []) scores.set(language, (scores.get(language) ?? 0) + 1)
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1])
  if (!first || first[1] < 3 || first[1] < words.length * (first[1] >= 8 ? 0.1 : 0.12))
    return byLetters(text, words.length)
  if (first[0] === 'hr' || (first[0] === 'sl' && second?.[0] === 'hr' && second[1] === first[1]))
    return count(text, SERBIAN) > count(text, CROATIAN) ? 'sr' : 'hr'
  if (second === undefined) return first[0]
  if (second[1] === first[1]) return byMarks(text, [first[0], second[0]])
  const lead = RELATED.has([first[0], second[0]].sort().join(' ')) ? 1 : 0.9
  return second[1] >= first[1] * lead ? byLetters(text) : first[0]
}

/**
 * The BCP 47 tag of the language a text is written in, from its script, its letters and its commonest words;
 * `und` where that is not clear. The first 6,000 characters are looked at.
 */
export function detectLanguage(text: string): string {
  const head = text.slice(0, 6000)
  const letters = count(head, /\p{L}/gu)
  if (letters === 0) return 'und'
  const kana = count(head, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  const han = count(head, /\p{Script=Han}/gu)
  if (kana + han > letters * 0.4) return kana > (kana + han) * 0.1 ? 'ja' : 'zh'
  const arabic = count(head, /\p{Script=Arabic}/gu)
  if (arabic > letters * 0.5) {
    const found = firstAbove(head, arabic, ARABIC_SCRIPT)
    return found === 'und' ? 'ar' : found
  }
  const cyrillic = count(head, /\p{Script=Cyrillic}/gu)
  if (cyrillic > letters * 0.5) {
    const found = firstAbove(head, cyrillic, CYRILLIC_SCRIPT)
    return found === 'sr' && count(head, MACEDONIAN) > count(head, SERBIAN_CYRILLIC) ? 'mk' : found
  }
  const devanagari = count(head, /\p{Script=Devanagari}/gu)
  if (devanagari > letters * 0.4) return firstAbove(head, devanagari, DEVANAGARI)
  for (const [script, language] of SCRIPTS) if (count(head, script) > letters * 0.5) return language
  return latin(head)
}
