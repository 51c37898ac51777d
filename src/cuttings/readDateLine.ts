import { parseByline } from '../article/byline.ts'
import { saysPublished } from '../article/dateLabels.ts'
import { FILING_CITIES } from '../article/filingCities.ts'
import { isPaperName } from '../article/paperName.ts'
import { partDateLine } from '../article/statedDate.ts'
import { SPACELESS } from './endsLikeSentence.ts'
import { MENU_WORDS } from './furnitureWords.ts'
import { readParts } from './readParts.ts'
import type { Said } from './TopMatter.ts'

/** "… by Ann Lee in Local, Water // 3 Comments": the sections a post was filed in, and what readers wrote. */
const FILED_IN =
  /(?<=\bby (?:\p{Lu}\S{0,20} ?){1,4}) (?:in|under) \p{Lu}[\p{L}\p{M}, &/-]{1,60}?(?=\s*(?:\/\/|\||$))/u
const COMMENTED = /\s*(?:\/\/|[|•·,])\s*(?:\d{1,5}|no|leave a) (?:comments?|replies)$/iu

/** "Posted on May 7, 2017 by coastwatcher": the name a blog's writer goes by, as printed. */
const HANDLE = /^(?:\|?\s?|posted |published )by ([\p{Ll}\d][\p{L}\d_.-]{2,30})$/iu

/** "General News of Thursday, 18 May 2017": the section and the day that a report is of. */
export const OF_DAY = /^\p{Lu}[\p{L} &]{2,30} of \p{L}{3,9},? \d{1,2} \p{L}{3,9} \d{4}$/u

/** "Rohuküla harbour on 3 June 2016. Source: Scanpix": the words under a picture. */
const PICTURE =
  /\d{4}\.? ?[.|(/–—-] ?(?:source|photo(?:graph|s)?|image|picture|foto|quelle|bild|fonte|fuente|crédito?s?|credit|фото|zdj\p{L}*|kuva|kilde|källa|allikas|zdroj|forrás|sursa)(?: by)?\s?[:/]/iu

/** "File photo, 3 May 2015", "Die Fähre am 3. Mai 2015 (Archivbild)" */
const ARCHIVE =
  /(?<!\p{L})(?:file (?:photo|picture|image|pic)|archive (?:photo|picture|image)|archiv(?:bild|foto)|symbol(?:bild|foto)|photo d[’']archives?|(?:foto|imagen|fotografía) de archivo|foto d[’']archivio|foto de arquivo|архивное фото|архівне фото|фото из архива|zdjęcie archiwalne|arşiv|arkiv(?:foto|bilde?)|archieffoto|ilustrační foto|ilustračné foto|illusztráció|資料写真|资料图|資料圖|자료사진|صورة أرشيفية|عکس آرشیوی)(?!\p{L})/iu

/** Words of a section or a place: few, each with a capital or small and short, no sentence. */
const isShort = (part: string) =>
  part.split(/\s+/).length <= 4 &&
  (!SPACELESS.test(part) || part.length <= 20) &&
  !/[.!?。！？"“”«»]/u.test(part)
const PLACE_BEFORE =
  /^(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?)(?:, \p{Lu}[\p{L}\p{M}]{1,9}\.?)?(?:,? a)?$/u

const isSection = (words: string) =>
  (words === words.toUpperCase() && words !== words.toLowerCase() && /^[\p{L} &-]{3,24}$/u.test(words)) ||
  MENU_WORDS.has(words.toLowerCase().replace(/,$/u, ''))

/** "Tickets from 7 May 2017": the words lead to a day that something begins or ends on. */
const LEADS_TO =
  /\p{L}\s+(?:from|until|till|through|before|since|bis|ab|seit|hasta|desde|jusqu['’]au|fino al|dal|até|tot|vanaf|до)$/iu

/** "This entry was posted in Local on May 7, 2017 by coastwatcher.": the foot of a blog's post, the one sentence that dates it. */
const ENTRY =
  /^this (?:entry|post|article|story|item) was (?:first |originally )?(?:posted|published)(?= (?:in|on|by|at) )/iu

/** "The last such visit was on November 5, 2013.": words beside a day that end in a full stop are text. */
const isSentence = (text: string, unknown: readonly string[]) =>
  /(?:\d|\p{L}{2})\.["”’»]?$/u.test(text) &&
  !/(?<!\p{L})(?:[ap]\.?m|Uhr|hrs|min)\.$/iu.test(text) &&
  unknown.some((part) => part.split(' ').length >= 3 || /^\p{Ll}/u.test(part))

/**
 * What a line says that holds a date and more: "By Jane Roe | Oslo | Updated: May 7, 2017", "AFP | May 7, 2017". Words
 * beside the date that name nobody may be a section's or a place's where the line is marked as one about the article,
 * or stands below a headline (`titled`) with a day that the stamp does not gainsay. null for every other line.
 */
export function readDateLine(
  printed: string,
  language: string,
  hint: string | null,
  titled: boolean,
): Said | null {
  const posted = printed.length <= 200 && /\bby \p{Lu}/u.test(printed)
  const text = posted ? printed.replace(COMMENTED, '').replace(FILED_IN, '') : printed
  const dated = partDateLine(text, language, hint)
  if (!dated) return null
  const { before: _, after: __, ...stated } = dated
  if (dated.before === '' && dated.after === '') return { stated }
  const handle = saysPublished(text) ? HANDLE.exec(dated.before || dated.after)?.[1] : undefined
  if (handle !== undefined && (dated.before === '' || dated.after === ''))
    return { stated, byline: parseByline(`By ${handle}`)?.names ?? [handle] }
  if (PICTURE.test(text) || ARCHIVE.test(text) || LEADS_TO.test(dated.before)) return null
  if (ENTRY.test(text) && dated.date.length >= 10) return { stated }
  const before = readParts(dated.before, true)
  const after = readParts(dated.after, true)
  const said = { ...after.said, ...before.said }
  // "June 7, 2017 by Jane Roe in World": after the date it is a section, unless it is a city.
  if (dated.before === '' && said.place !== undefined && !FILING_CITIES.has(said.place.toLowerCase()))
    delete said.place
  const unknown = [...before.unknown, ...after.unknown]
  if (unknown.length === 0) return { ...said, stated }
  if (!unknown.every(isShort) || text.length > 120) return null
  if (isSentence(text, unknown)) return null
  const barred = /\s[|｜•·]\s/.test(text)
  const marked = Object.keys(said).length > 0 || saysPublished(text) || barred
  // "Innlent | mbl | 18.5.2017 | 17:33"
  const sections = barred && unknown.length <= 3 && unknown.every((part) => part.split(' ').length <= 2)
  if (marked) return dated.before === '' || before.unknown.length < 2 || sections ? { ...said, stated } : null
  // "Bayport, May 7, 2017", "SCIENCE & TECH 07 MAY 2017 18:40": nothing but where it stands shows what it is.
  const timed = dated.date.includes('T')
  const fits = dated.date.length >= 10 && (hint === null || dated.date.startsWith(hint.slice(0, 7)))
  const few = unknown.length === 1 && text.length <= 80 && !/[!?:;]$/u.test(text)
  const place = dated.after === '' && /,/.test(text) ? PLACE_BEFORE.exec(dated.before)?.[1] : undefined
  if (place !== undefined && fits && !titled && /, \p{L}+\.$/u.test(dated.before)) return { place, stated }
  if (OF_DAY.test(text)) return { stated }
  const short = dated.after === '' && dated.before.split(' ').length <= 2
  // "ΕΛΛΑΔΑ 14.11.2017", "News 14 Nov 17": capitals or a word of menus show a section above the headline.
  const section = short && (timed || isSection(dated.before))
  if (!fits || !few || !(titled || (timed && text === text.toUpperCase()) || section)) return null
  if (place === undefined) return { stated }
  return isPaperName(place) ? { publisher: place, stated } : { place, stated }
}
