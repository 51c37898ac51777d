import { agencyName, signedAgency } from '../article/agency.ts'
import { parseByline } from '../article/byline.ts'
import { saysPublished } from '../article/dateLabels.ts'
import { isPaperName } from '../article/paperName.ts'
import { knownName } from '../article/publisherName.ts'
import { applyEdits } from '../article/repairs.ts'
import {
  isYearlessDate,
  parseJalaliDate,
  parseStatedDate,
  partDateLine,
  type StatedDate,
} from '../article/statedDate.ts'
import { SPACELESS } from './endsLikeSentence.ts'
import { isCaption } from './isCaption.ts'
import { furnitureOf } from './isFurniture.ts'
import { readDateLine } from './readDateLine.ts'
import { type Removal, removalOf } from './removals.ts'
import type { Paragraph } from './splitParagraphs.ts'

/** A paper alone in brackets on the last line: 「（谷の新聞）」, "(Daily Post)". */
const PAPER =
  /^[（(［[]([\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{1,12}(?:新聞|新报|日報|日报|時報|时报|晚报|晚報|新聞社|ニュース))[）)］\]]$/u

/** A writer's name alone in brackets on the last line of a Japanese text: 「（倉持隆司）」. */
const SIGNED_JA =
  /^[（(［[]((?![^）]*(?:写真|記事|編集|新聞|本社|支局|共同|時事|関連|提供|終了|資料|撮影|通信|速報|更新|全文|続報|解説|年|号|版|面))\p{Script=Han}{4,5}|\p{Script=Han}{2,3}[ 　]\p{Script=Han}{1,3})(?:記者)?[）)］\]]$/u

/** What the end of a cutting says of it; `reporters`: who wrote, by the agency's note. */
export type Closing = {
  publisher?: string
  agency?: string
  byline?: string[]
  reporters?: string[]
  stated?: StatedDate & { line: number }
}

/** A caption may close with "(Reuters)" for its picture: that is not who filed the text. */
const PICTURE = /\b(?:photo|photograph|picture|pictured|pics?|image|file|foto|fotografía)\b/i
const INPUTS =
  '(?:with (?:agency |agencies |additional )?(?:inputs?|reporting|reports?|files|material|contributions?)(?: from| by)?|(?:agency )?inputs? from|additional (?:reporting|inputs?) (?:by|from)|avec|con(?: información| informaciones)?(?: de)?|mit(?: material)?(?: von)?|com(?: informações| agências)?(?: d[aeo]s?)?|с использованием материалов|по материалам|по данным|по сообщению|за матеріалами|information fournie par|provided by|bereitgestellt von|fornit[oa] da|source|fonte|fuente|quelle|عن|نقلا عن|المصدر|مع)'
const SHAPES: readonly RegExp[] = [
  // "– African News Agency (ANA)"
  /(?<=[.!?…”"’'»)])\s*[-–—―]+\s*([\p{L} .&-]{5,40}? \([A-Z]{2,6}\))\.?$/u,
  new RegExp(
    `\\s*[(（[<＜〈《](?:${INPUTS}\\s*[:：]?\\s*)?([^()（）[\\]<>＜＞]{2,40}?)[)）\\]>＞〉》]\\.?$`,
    'iu',
  ),
  /(?<=[.!?…”"’'»)۔؟。」])\s*[-–—―]+\s*([\p{L} .&-]{2,30}?)\.?$/u,
  /(?<=[.!?…”"’'»)۔؟。])\s+([A-Z]{2,7}|Reuters)$/u,
  /(?<=[.!?…”"’'»)])\s*\/([^/]{2,24})\/\.?$/u,
  // "(APA, 16.5.2017)"
  /(?<=[.!?…”"’'»)])\s*\(([\p{L}/ -]{2,24}),? \d{1,2}[./]\s?\d{1,2}[./]\s?(?:\d{4}|\d\d)?\)\.?$/u,
  // The initials of an agency's desks follow its name.
  /(?<=[.!?…”"’'»)])\s+([A-Z]{2,7})(?: [A-Z]{2,5}){1,6}\.?$/u,
]
const WHOLE = new RegExp(`^[(（[\\s–—―-]*${INPUTS}\\s*[:：]?\\s*(?:the )?(.{2,60}?)[)）\\]]?\\.?$`, 'iu')
const DESK =
  /^[(（[*]?(?:additional |with )?(?:reporting|writing|compiled|reported|written|edited|editing|reporte|información|reportaje|escrito|editado|editada|reportage|rédaction|édité|version française|bericht|geschrieben|redigiert|reportagem|edição|por|testo|a cura)\b[^.]{0,200}?\b(?:by|de|por|par|von|di)\b.{2,200}(?:editing|edited|writing|reporting|editad[oa]|edición|édité|redigiert|edição|editado)(?!\p{L}).{1,120}$/iu
const DESK_ALONE =
  /^[(（[](?:reporting|writing|compiled|edited|editing|additional reporting|reporte|editado|edición|reportagem|edição|édité|redigiert|责任编辑|責任編輯|编辑|編輯|責編)\s?(?:by|de|por|par|von|[:：])?\s.{2,160}[)）\]]\.?$/iu
const DESK_GLUED =
  /\s*\((?:(?:additional )?(?:reporting|writing|editing|compiled|reporte|reportagem|edición) (?:by|de|por) [^()]{3,300}|[^()]{3,60},? (?:édité|edited|editing|editad[oa]|redigiert) (?:by|par|por|von) [^()]{3,60})\)\.?$/i
/** "…開會。（編輯：林怡）": who edited, glued to the last sentence. */
const EDITOR_GLUED =
  /(?<=[。」！？])\s?[（(](?:責任編輯|责任编辑|責編|责编|編輯|编辑|核稿|翻譯|譯者|編譯)\s?[:：／/][^()（）]{1,24}[)）]$/u
/** The same in other languages, in brackets or with a colon after the task. */
const DESK_OF_OTHERS =
  /^[([（【]\s?(?:إعداد|تحرير|تغطية|شارك في|كتابة|(?:трансляци\p{L}+|перев[её]л\p{L}*|редактор|подготовил\p{L}*|написал\p{L}*|редагува\p{L}+)|redaktion|redaktör|rédigé|édité|édition|traduit|traducción|traducido|traduzione|tradução|reporting|übersetz\p{L}+|haber|editör|编译|編譯|记者|記者|采写|翻译|编辑|責任編輯|取材|翻訳|編集|翻訳編集)[\s:：].{2,200}[)\]）】]\.?$/iu
const DESK_ROLE =
  /^(?:editor|edited by|redaktur|penyunting|editado por|edición|edição|redaktör|redaktor|redakcja|düzenleyen|editör|traduction|traducción|tradução|übersetzung|редактор|перевод|翻訳|編集)\s?[:：]\s?[\p{Lu}\p{Lo}][\p{L}\p{M} .'’-]{1,40}$/iu
/** The same without brackets behind the last sentence: "… by 2021. Reporting by A Bee; editing by C Dee". */
const DESK_BEHIND =
  /(?<=[.!?…][”"’']?)\s+(?:additional )?(?:reporting|writing|reporte|reportaje|bericht|reportagem) (?:by|de|por|von) [^.]{3,200}?[,;]? (?:and )?(?:editing|edited|writing|editado|editad[oa]|edición|redigiert|edição) (?:by|de|por|von) [^.]{3,80}\.?$/iu
const CHINESE_DESK = /^[(（[【]?(?:责任编辑|責任編輯|责编|編輯|编辑|校对|审核|监制|值班编委)\s*[:：].{1,60}$/u
const WIRE_MARK =
  /\s*(?:[(（]完[)）]|Enditem|Endit|Endite|\(ends\)|\(END\)|-ends-|\/انتهى\/|انتهى\.?|انتهای پیام\.?)\s?\/?\s?[\d٠-٩۰-۹]{0,6}\.?$/u

const bare = (text: string) => text.replace(/^[\s([（【<＜〈\-–—―|/*]+|[\s)\]）】>＞〉\-–—―|/*.]+$/gu, '')

/** How many lines of the page may follow a text. */
const LEFT_OVER = 12
const CLOSED = /[.!?…。！？۔؟।:：]["'“”’»)\]」』）/>＞]*$/u
/** Words no line ends with, unless it was cut off. */
const LOOSE =
  /\s(?:the|a|an|of|to|and|or|but|in|on|at|by|for|from|with|as|that|than|under|over|about|into|is|are|was|were|has|have|had|be|been|its|his|her|their|el|la|los|las|un|una|de|del|y|e|o|que|en|por|con|le|les|une|des|du|et|à|au|dans|pour|avec|sur|der|die|das|den|dem|ein|eine|und|zu|mit|von|für|il|lo|gli|di|da|do|os|em|para|com|в|на|и|с|по|из|что|не|та|і|від|до|ve|ile|için|في|من|على|إلى|از|به|در|که|و)$/iu

/**
 * True where the last line is a leftover of the page: short, no sentence, no point of a list, below paragraphs that
 * nearly all end in a full stop. A line that breaks off after "of" or "the" is text that was cut.
 */
function isLeftOver(paragraphs: readonly Paragraph[]): boolean {
  const { text } = paragraphs.at(-1)!
  if (
    text.length > 70 ||
    CLOSED.test(text) ||
    LOOSE.test(text) ||
    /[,;،、–—-]$|^[•▪■●◦‣∙*–—-]\s?|^["“„«‘「]|@\w/u.test(text)
  )
    return false
  // A full stop inside shows a sentence, whatever is glued to its end.
  if (/[。！？]\s?[^\s"'”’»)\]」』）]|\p{Ll}{2}[.!?]["”’»)]? \S/u.test(text)) return false
  // Japanese told by its verb: a headline ends in a noun.
  if (/[はがをに].{2,}(?:る|た|だ|ない|です|ます)$/u.test(text)) return false
  if (text.split(' ').length > 9 || isCaption(text) || (text.match(/\d+/g) ?? []).length >= 3) return false
  // Only what is longer than a leftover can be shows how the paragraphs of the text end.
  const least = SPACELESS.test(text) ? 20 : 50
  const above = paragraphs
    .slice(-40, -1)
    .filter((paragraph) => paragraph.text.length > least && !isCaption(paragraph.text))
  const closed = above.filter((paragraph) => CLOSED.test(paragraph.text)).length
  return closed >= 1 && closed >= above.length * 0.8
}

const WRITER =
  /^(?:[*_([–—-]\s?)*(?:the (?:writer|author|columnist|reporter)s? (?:is|are|was|can be|works?|writes?|teaches|covers)|(?:el|la|los) autor(?:a|es)? (?:es|son)|l['’]aut(?:eur|rice) est|(?:der|die) (?:autor|autorin|verfasser|verfasserin) ist|l['’]autor[ea] è|[oa] autora? é|автор\s?[—–-]|yazar(?:ı)?:|الكاتب\s|نویسنده\s|作者(?:为|是|系))/iu
/** Who the writer is where nothing above the text names them. */
const WRITER_FOR =
  /^\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){1,3},? (?:(?:is|was) (?:an?|the) (?:(?:\p{L}+[ -]){0,4})?(?:writer|reporter|columnist|journalist|correspondent|editor|contributor|photographer) (?:for|at|with|of|based|covering|who (?:covers|writes))|(?:covers|writes (?:about|on|for)|reports (?:on|for|from)) .{2,160}(?:@|reach (?:him|her|them)|follow (?:him|her|them)|contact (?:him|her|them))).{0,200}$/u
const CONTRIBUTED =
  /^.{2,140} (?:also )?contributed (?:to (?:this|the) (?:report|story|article|reporting)|reporting(?: (?:to|for|from) .{2,40})?)\.?$/iu
const ABOUT =
  /^(?:about the (?:author|writer|reporter|columnist)s?|author bio|(?:sobre|acerca d)e?l? ?(?:el |la )?(?:autor|autora)|sobre o autor|sobre a autora|à propos de l['’]auteur|über (?:den autor|die autorin|den verfasser)|zum autor|l['’]autore|chi è l['’]autore|over de auteur|об авторе|про автора|за автора|عن الكاتب|درباره نویسنده|yazar hakkında|o autorze|作者简介|作者簡介|著者プロフィール|om (?:forfatteren|författaren))\s?[:：]?$/iu
const TRADE = /\b(?:is|was|has been|covers|writes|reports|works|teaches|est|ist|es|è|é|joined)\b|[—–,-]\s/iu

/** True for a line that tells who the writer is: "Lena Ost is a columnist for …", "The author teaches law in …". */
function isAboutWriter(text: string, byline: readonly string[]): boolean {
  if (text.length > 400) return false
  if (WRITER.test(text) || (WRITER_FOR.test(text) && !/["“”«»]/.test(text))) return true
  const name = byline.find((one) => one.length > 4 && text.startsWith(one))
  return name !== undefined && TRADE.test(text.slice(name.length, name.length + 14))
}

/** A last line that is about the article and nothing else. */
function readLast(
  text: string,
  language: string,
  hint: string | null,
  line: number,
): { closing: Closing; why: string } | null {
  if (text.length > 340) return null
  if (CONTRIBUTED.test(text) && !/["“”«»]/.test(text))
    return { closing: {}, why: 'the agency’s note on who reported and edited' }
  const notes = [DESK, DESK_ALONE, DESK_OF_OTHERS, DESK_ROLE, CHINESE_DESK]
  if (notes.some((shape) => shape.test(text)))
    return { closing: reportersOf(text), why: 'the agency’s note on who reported and edited' }
  if (text.length > 120) return null
  const paper =
    PAPER.exec(text)?.[1] ?? (/^\(.{5,50}\)$/.test(text) && isPaperName(bare(text)) ? bare(text) : undefined)
  if (paper !== undefined) return { closing: { publisher: paper }, why: 'the publisher’s name' }
  const signed = language === 'ja' ? SIGNED_JA.exec(text)?.[1] : undefined
  if (signed !== undefined && agencyName(signed) === null)
    return { closing: { byline: [signed] }, why: 'the byline' }
  const agency = initialed(text) ?? agencyName(bare(text)) ?? agencyIn(WHOLE.exec(text)?.[1])
  if (agency !== null) return { closing: { agency }, why: 'the agency’s name' }
  const signature = /^([^۔.،,]{2,24})[۔.،]\s*[^۔.،]{1,8}[۔.،]?\s*[\d۰-۹٠-٩]{0,6}$/u.exec(text)?.[1]
  const wire = signature === undefined ? null : agencyName(signature)
  if (wire !== null) return { closing: { agency: wire }, why: 'the agency’s name' }
  const stated = parseStatedDate(text, language, hint)
  const posted = saysPublished(text) && text.length < 90 ? partDateLine(text, language, hint) : null
  if (posted && posted.after === '' && posted.before.split(' ').length <= 6)
    return { closing: { stated: { date: posted.date, updated: posted.updated, line } }, why: 'the date line' }
  // A month alone heads a calendar or an archive.
  if (stated && (stated.date.length > 7 || saysPublished(text)))
    return { closing: { stated: { ...stated, line } }, why: 'the date line' }
  const dated = text.length <= 90 && !/[!?]$/u.test(text) ? readClosingDate(text, language, hint, line) : null
  if (dated) return dated
  const byline = /^[-–—(（]*\s*\p{L}/u.test(text)
    ? parseByline(text.replace(/^[-–—(（\s]+|[)）\s]+$/gu, ''))
    : null
  if (!byline) return null
  const names = byline.names.length === 0 ? {} : { byline: byline.names }
  return {
    closing: { ...names, ...(byline.agency === undefined ? {} : { agency: byline.agency }) },
    why: 'the byline',
  }
}

/** A date line below the text, with a place or a name beside its day, or one that dates nothing. */
function readClosingDate(
  text: string,
  language: string,
  hint: string | null,
  line: number,
): { closing: Closing; why: string } | null {
  const jalali = /^(?:fa|ps|ckb)/.test(language) ? parseJalaliDate(text) : null
  const said = jalali ? { stated: jalali } : readDateLine(text, language, hint, true)
  if (said?.stated && said.stated.date.length >= 10) {
    const { stated, byline, agency, publisher } = said
    const named = byline && byline.length > 0 ? { byline } : {}
    const closing: Closing = { stated: { ...stated, line }, ...named }
    if (agency !== undefined) closing.agency = agency
    if (publisher !== undefined) closing.publisher = publisher
    return { closing, why: 'the date line' }
  }
  return isYearlessDate(text) ? { closing: {}, why: 'a date line that dates nothing' } : null
}

/** "jro/dpa/AFP": a writer's initials and the agencies whose reports went into the text. */
function initialed(text: string): string | null {
  if (text.length > 40 || !/^\p{L}{2,10}(?:\s?\/\s?\p{L}{2,10}){1,4}$/u.test(text)) return null
  const parts = text.split(/\s?\/\s?/)
  const agencies = parts.map(agencyName).filter((name) => name !== null)
  const initials = parts.filter((part) => agencyName(part) === null)
  return agencies.length > 0 && initials.every((part) => /^\p{Ll}{2,4}$/u.test(part))
    ? [...new Set(agencies)].join('/')
    : null
}

/** A paper's name that is no person's: "Emily Post" and "Jim Courier" may have written the text. */
const isSurelyPaper = (name: string) =>
  isPaperName(name) &&
  (name.split(' ').length > 2 ||
    /^(?:The|El|La|Le|Les|Il|Lo|O|A|Die|Der|Das|De|L['’])(?=[ \p{Lu}])/u.test(name))

/** "— The Bayport Courier" below the text; below a quotation it would be who is quoted. */
function signingPaper(text: string, above: string): string | null {
  const name = /^[-–—―]{1,2}\s*(\p{Lu}.{2,48})$/u.exec(text)?.[1]
  return name !== undefined && (isSurelyPaper(name) || knownName(name) !== null) && !/["”»’]\.?$/u.test(above)
    ? name
    : null
}

/** "PTI and ANI", "agency inputs": the agency, or several joined by a stroke. */
function agencyIn(text: string | undefined): string | null {
  return text === undefined
    ? null
    : signedAgency(text.replace(/^the /i, '').replace(/ (?:inputs?|reports?)$/i, ''))
}

/** A writer's name after the last full stop: "… the road is open. Jane Roe". */
const NAME_AT_END =
  /(?<=[\p{Ll}\p{Lo}\d)][.!?…]["”’»]?)\s*(?:[-–—]\s*)?((?:by |por |par |von |di )?\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}\p{M}'’-]+){1,2})$/iu

function cutName(
  paragraph: Paragraph,
  byline: readonly string[],
): { paragraph: Paragraph; name: string } | null {
  const from = Math.max(0, paragraph.text.length - 60)
  const match = NAME_AT_END.exec(paragraph.text.slice(from))
  const words = match?.[1]?.replace(/^(?:by|por|par|von|di) /i, '')
  if (
    !match ||
    words === undefined ||
    from + match.index < 12 ||
    /^\p{Ll}| \p{Ll}/u.test(words) ||
    words === words.toUpperCase()
  )
    return null
  if (furnitureOf(words) !== null || agencyName(words) !== null || isCaption(paragraph.text)) return null
  const names = parseByline(`By ${words}`)?.names ?? []
  if (names.length !== 1 || (byline.length > 0 && !byline.includes(words))) return null
  const edit = {
    start: from + match.index,
    end: paragraph.text.length,
    text: '',
    why: 'the writer’s name, kept as the byline',
  }
  return { paragraph: { ...paragraph, ...applyEdits(paragraph, [edit]) }, name: names[0]! }
}

const REPORTERS =
  /(?:reporting by|reported by|reporte de|reportaje de|rédaction de|bericht von|reportagem de|إعداد)\s+(.{4,120}?)(?:\s*[;;)]|,? (?:and )?(?:editing|writing|edited|additional|editado|editad[oa]|édité|redigiert|edição)|\s+للنشرة|\s+-\s|\.?$)/iu

/** Where each wrote: "Ann Lee in Santiago and Bo Dee in Toronto". */
const FILED_FROM = / in (?:\p{Lu}[\p{L}.'’-]*,? ?)+?(?= and |, |;|\)|$)/gu

/** "Reporting by Ann Lee and Bo Dee; Editing by …": who wrote, where nothing above the text says it. */
function reportersOf(note: string): Closing {
  const names = REPORTERS.exec(note)?.[1]?.replace(FILED_FROM, '')
  const byline = names === undefined ? [] : (parseByline(`By ${names}`)?.names ?? [])
  return byline.length === 0 ? {} : { reporters: byline }
}

/** Cuts a wire mark or an agency's signature off the end of a paragraph; null where there is none. */
function cutSignature(
  paragraph: Paragraph,
): { paragraph: Paragraph; agency?: string; publisher?: string; reporters?: string[] } | null {
  const end = paragraph.text.slice(-400)
  const noted = DESK_GLUED.exec(end) ?? EDITOR_GLUED.exec(end) ?? DESK_BEHIND.exec(end)
  if (noted && noted.index > 0) {
    const start = Math.max(0, paragraph.text.length - 400) + noted.index
    const why = 'the agency’s note on who reported and edited'
    return {
      paragraph: {
        ...paragraph,
        ...applyEdits(paragraph, [{ start, end: paragraph.text.length, text: '', why }]),
      },
      ...reportersOf(noted[0]),
    }
  }
  const tail = paragraph.text.slice(-70)
  const from = paragraph.text.length - tail.length
  const mark = WIRE_MARK.exec(tail)
  const cut = (start: number, why: string) => ({
    ...paragraph,
    ...applyEdits(paragraph, [{ start, end: paragraph.text.length, text: '', why }]),
  })
  if (mark && from + mark.index > 0)
    return { paragraph: cut(from + mark.index, 'the mark of the end of a wire report') }
  const filed = /(?<=[。」）)])\s?1[01]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u.exec(tail)
  if (filed && from + filed.index > 0)
    return { paragraph: cut(from + filed.index, 'the day of filing, as Taiwan counts the years') }
  const paper = /(?<=[\p{Ll}\d][.!?])\s*[-–—―]\s*(\p{Lu}[^-–—―.,]{6,45})$/u.exec(tail)
  if (paper?.[1] !== undefined && isSurelyPaper(paper[1]) && from + paper.index > 0)
    return { paragraph: cut(from + paper.index, 'the publisher’s name'), publisher: paper[1] }
  if (PICTURE.test(tail) || isCaption(paragraph.text)) return null
  for (const shape of SHAPES) {
    const match = shape.exec(tail)
    const agency = agencyIn(match?.[1])
    if (!match || agency === null || from + match.index <= 0) continue
    return { paragraph: cut(from + match.index, 'the agency’s signature, kept as the agency'), agency }
  }
  return null
}

/** A line of rights that names nobody surely. */
const RIGHTS = /^(?:©|\(c\)|copyright(?: ©|:| \d{4}))/iu

/**
 * Takes off the end of a cutting what signs it: the agency's name alone, "(Reuters)", "—AFP", "(With inputs from
 * PTI)", its note on who reported and edited, a byline or a date line. Only known agencies count. What is cut
 * off a paragraph is a repair of it. `byline` are the writers named above the text: a note on them is taken off too.
 */
export function takeClosing(
  input: readonly Paragraph[],
  language: string,
  hint: string | null,
  byline: readonly string[] = [],
): { paragraphs: Paragraph[]; closing: Closing; removed: Removal[] } {
  const paragraphs = [...input]
  const closing: Closing = {}
  const removed: Removal[] = []
  const about = paragraphs.findLastIndex(({ text }) => ABOUT.test(text))
  // A box on the writer closes the page.
  if (about > 1 && paragraphs.length - about <= 4)
    for (const line of paragraphs.splice(about)) removed.push(removalOf(line, 'a note on who wrote it'))
  // The words under a picture may stand below what signs the text.
  const captions: Paragraph[] = []
  while (
    paragraphs.length > 1 &&
    isCaption(paragraphs.at(-1)!.text) &&
    initialed(paragraphs.at(-1)!.text) === null
  )
    captions.unshift(paragraphs.pop()!)
  for (let again = 0; again < LEFT_OVER + 6; again += 1) {
    const last = paragraphs.at(-1)
    if (!last) break
    if (paragraphs.length > 2 && isAboutWriter(last.text, byline)) {
      removed.push(removalOf(last, 'a note on who wrote it'))
      paragraphs.pop()
      continue
    }
    if (paragraphs.length > 2 && RIGHTS.test(last.text)) {
      removed.push(removalOf(last, 'a notice of rights'))
      paragraphs.pop()
      continue
    }
    const paper = paragraphs.length > 1 ? signingPaper(last.text, paragraphs.at(-2)!.text) : null
    if (paper !== null && closing.publisher === undefined) {
      closing.publisher = paper
      removed.push(removalOf(last, 'the publisher’s name'))
      paragraphs.pop()
      continue
    }
    const read =
      paragraphs.length > 1 && last.aside !== 'post' ? readLast(last.text, language, hint, last.line) : null
    if (read) {
      if (Object.keys(read.closing).some((key) => key in closing)) break
      Object.assign(closing, read.closing)
      removed.push(removalOf(last, read.why))
      paragraphs.pop()
      continue
    }
    const named = closing.byline === undefined ? cutName(last, byline) : null
    if (named) {
      closing.byline = [named.name]
      paragraphs[paragraphs.length - 1] = named.paragraph
      continue
    }
    const signed = cutSignature(last)
    if (!signed && again < LEFT_OVER && isLeftOver(paragraphs)) {
      removed.push(removalOf(last, 'a line of the page after the text'))
      paragraphs.pop()
      continue
    }
    if (!signed || (signed.agency !== undefined && closing.agency !== undefined)) break
    if (signed.agency !== undefined) closing.agency = signed.agency
    if (signed.publisher !== undefined) closing.publisher ??= signed.publisher
    if (signed.reporters !== undefined) closing.reporters ??= signed.reporters
    paragraphs[paragraphs.length - 1] = signed.paragraph
  }
  return { paragraphs: [...paragraphs, ...captions], closing, removed }
}
