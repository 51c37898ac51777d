import { agencyName } from '../article/agency.ts'
import { parseByline, parseNameAndOutlet } from '../article/byline.ts'
import { saysEvent, saysLookedAt, saysPublished } from '../article/dateLabels.ts'
import { isPaperName } from '../article/paperName.ts'
import { parseJalaliDate } from '../article/parseJalaliDate.ts'
import { parseStatedDate, partDateLine, type StatedDate } from '../article/statedDate.ts'
import { isYearlessDate } from '../article/yearlessDate.ts'
import type { Closing } from './Closing.ts'
import { isContribution, isDeskNote, reportersOf } from './deskNotes.ts'
import { headlineWithDay } from './headlineWithDay.ts'
import { readDateLine } from './readDateLine.ts'
import { readPageHead } from './readPageHead.ts'
import { agencyIn, INPUTS, initialed, serving } from './signedAgencies.ts'

/** A paper alone in brackets on the last line: 「（谷の新聞）」, "(Daily Post)". */
const PAPER =
  /^[（(［[]([\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{1,12}(?:新聞|新报|日報|日报|時報|时报|晚报|晚報|新聞社|ニュース))[）)］\]]$/u

/** A writer's name alone in brackets on the last line of a Japanese text: 「（倉持隆司）」. */
const SIGNED_JA =
  /^[（(［[]((?![^）]*(?:写真|記事|編集|新聞|本社|支局|共同|時事|関連|提供|終了|資料|撮影|通信|速報|更新|全文|続報|解説|年|号|版|面))\p{Script=Han}{4,5}|\p{Script=Han}{2,3}[ 　]\p{Script=Han}{1,3})(?:記者)?[）)］\]]$/u

const WHOLE = new RegExp(`^[(（[\\s–—―-]*${INPUTS}\\s*[:：]?\\s*(?:the )?(.{2,60}?)[)）\\]]?\\.?$`, 'iu')
/** Words of a letter to readers, whose days are not the article's. */
const OTHER_PAPER =
  /newsletter|nyhetsbrev|nyhedsbrev|uutiskirj|infolettre|boletín|boletim|nieuwsbrief|рассылк|розсилк/iu
/** "Oct 14, 2017 - Harvest fair": a day and what happens on it. */
const CALENDAR_ENTRY = /\d{4}\s+[-–—:]\s+\p{L}+ \p{L}/u
const bare = (text: string) => text.replace(/^[\s([（【<＜〈\-–—―|/*]+|[\s)\]）】>＞〉\-–—―|/*.]+$/gu, '')

/** A last line that is about the article and nothing else. */
export function readLast(
  text: string,
  language: string,
  hint: string | null,
  line: number,
): { closing: Closing; why: string } | null {
  if (text.length > 340) return null
  if (isContribution(text)) return { closing: {}, why: 'the agency’s note on who reported and edited' }
  if (isDeskNote(text))
    return { closing: reportersOf(text), why: 'the agency’s note on who reported and edited' }
  if (text.length > 120) return null
  const paper =
    PAPER.exec(text)?.[1] ??
    (/^(?:\(.{5,50}\)|[-–—]\s?(?:The |\p{Lu}{2,4} |\S+ \S+ \S)[^.,:;!?]{3,40})$/u.test(text) &&
    isPaperName(bare(text))
      ? bare(text)
      : undefined)
  if (paper !== undefined) return { closing: { publisher: paper }, why: 'the publisher’s name' }
  const signed = language === 'ja' ? SIGNED_JA.exec(text)?.[1] : undefined
  if (signed !== undefined && agencyName(signed) === null)
    return { closing: { byline: [signed] }, why: 'the byline' }
  const agency = initialed(text) ?? agencyName(bare(text)) ?? serving(text) ?? agencyIn(WHOLE.exec(text)?.[1])
  if (agency !== null) return { closing: { agency }, why: 'the agency’s name' }
  const signature = /^([^۔.،,]{2,24})[۔.،]\s*[^۔.،]{1,8}[۔.،]?\s*[\d۰-۹٠-٩]{0,6}$/u.exec(text)?.[1]
  const wire = signature === undefined ? null : agencyName(signature)
  if (wire !== null) return { closing: { agency: wire }, why: 'the agency’s name' }
  if (saysLookedAt(text) && partDateLine(text, language, hint) !== null)
    return { closing: {}, why: 'the day on which the page was looked at' }
  if (OTHER_PAPER.test(text) || saysEvent(text)) return null
  const stated = parseStatedDate(text, language, hint)
  const posted = saysPublished(text) && text.length < 90 ? partDateLine(text, language, hint) : null
  if (posted && posted.after === '' && posted.before.split(' ').length <= 6)
    return { closing: { stated: { ...placed(posted), line } }, why: 'the date line' }
  // A month alone heads a calendar or an archive.
  if (stated && (stated.date.length > 7 || saysPublished(text)))
    return { closing: { stated: { ...stated, line } }, why: 'the date line' }
  const dated =
    text.length <= 90 && !/[!?]$/u.test(text) && (saysPublished(text) || !CALENDAR_ENTRY.test(text))
      ? readClosingDate(text, language, hint, line)
      : null
  if (dated) return dated
  const signing = text.replace(/^[-–—(（\s]+|[)）\s]+$/gu, '')
  const byline = /^[-–—(（]*\s*\p{L}/u.test(text)
    ? (parseByline(signing) ?? parseNameAndOutlet(signing))
    : null
  if (!byline) return null
  const names = byline.names.length === 0 ? {} : { byline: byline.names }
  return {
    closing: {
      ...names,
      ...(byline.agency === undefined ? {} : { agency: byline.agency }),
      ...(byline.publisher === undefined ? {} : { publisher: byline.publisher }),
    },
    why: 'the byline',
  }
}

/** "Museum opens in the old depot 9 May 2016, 12:40": below a text the words beside a day are another story's headline. */
function isOtherStory(text: string, language: string, hint: string | null): boolean {
  const headline = headlineWithDay(text, language, hint)
  return headline !== null && !/[|,:]/.test(headline)
}

/** A date without the words around it. */
const placed = ({ date, updated, label }: StatedDate) => ({
  date,
  updated,
  ...(label === undefined ? {} : { label }),
})

/** A date line below the text, with a place or a name beside its day, or one that dates nothing. */
function readClosingDate(
  text: string,
  language: string,
  hint: string | null,
  line: number,
): { closing: Closing; why: string } | null {
  const jalali = /^(?:fa|ps|ckb)/.test(language) ? parseJalaliDate(text) : null
  const said = jalali
    ? { stated: jalali }
    : (readDateLine(text, language, hint, true) ?? readPageHead(text, language, hint))
  if (said?.stated && said.stated.date.length >= 10) {
    if (Object.keys(said).length === 1 && isOtherStory(text, language, hint)) return null
    const { stated, byline, agency, publisher } = said
    const named = byline && byline.length > 0 ? { byline } : {}
    const closing: Closing = { stated: { ...stated, line }, ...named }
    if (agency !== undefined) closing.agency = agency
    if (publisher !== undefined) closing.publisher = publisher
    return { closing, why: 'the date line' }
  }
  return isYearlessDate(text) ? { closing: {}, why: 'a date line that dates nothing' } : null
}
