import { parseByline } from '../article/byline.ts'
import type { Closing } from './Closing.ts'

const DESK =
  /^[(（[*]?(?:additional |with )?(?:reporting|writing|compiled|reported|written|edited|editing|reporte|información|reportaje|escrito|editado|editada|reportage|rédaction|édité|version française|bericht|geschrieben|redigiert|reportagem|edição|por|testo|a cura)\b[^.]{0,200}?\b(?:by|de|por|par|von|di)\b.{2,200}(?:editing|edited|writing|reporting|editad[oa]|edición|édité|redigiert|edição|editado)(?!\p{L}).{1,120}$/iu
const DESK_ALONE =
  /^[(（[](?:reporting|writing|compiled|edited|editing|additional reporting|reporte|editado|edición|reportagem|edição|édité|redigiert|责任编辑|責任編輯|编辑|編輯|責編)\s?(?:by|de|por|par|von|[:：])?\s.{2,160}[)）\]]\.?$/iu
/** The same in other languages, in brackets or with a colon after the task. */
const DESK_OF_OTHERS =
  /^[([（【]\s?(?:إعداد|تحرير|تغطية|شارك في|كتابة|(?:трансляци\p{L}+|перев[её]л\p{L}*|редактор|подготовил\p{L}*|написал\p{L}*|редагува\p{L}+)|redaktion|redaktör|rédigé|édité|édition|traduit|traducción|traducido|traduzione|tradução|reporting|übersetz\p{L}+|haber|editör|编译|編譯|记者|記者|采写|翻译|编辑|責任編輯|取材|翻訳|編集|翻訳編集)[\s:：].{2,200}[)\]）】]\.?$/iu
const DESK_ROLE =
  /^(?:editor|editing|edited by|copy editor|sub-?editor|edytor|edytorka|edycja|korekta|korektor|корректор|коректор|eindredactie|szerkesztő|szerkesztette|editat de|uredio|uredila|urednik|urednica|lektor|lektorka|editora|επιμέλεια|редактор(?:ка|ът)?|редактура|редагував|редагувала|уредник|עורך|עורכת|עריכה|संपादन|संपादक|ویرایش|ویراستار|redaktur|penyunting|editado por|edición|edição|redaktör|redaktor|redakcja|düzenleyen|editör|traduction|traducción|tradução|übersetzung|редактор|перевод|翻訳|編集)\s?[:：]\s?[\p{Lu}\p{Lo}][\p{L}\p{M} .'’-]{1,40}$/iu
const CHINESE_DESK = /^[(（[【]?(?:责任编辑|責任編輯|责编|編輯|编辑|校对|审核|监制|值班编委)\s*[:：].{1,60}$/u
/** "(Jeanne Morel, avec Al Berg à Lyon, édité par Bo Lind)": who wrote comes first. */
const WRITER_FIRST =
  /^[(（](\p{Lu}[^()]{3,80}?)(?:,? (?:pour le service (?:français|anglais)|(?:avec|with|mit|con) [^()]{3,60}?))*,? (?:édité|edited|editing|editad[oa]|redigiert) (?:by|par|por|von) [^()]{3,60}[)）]\.?$/u
const CONTRIBUTED =
  /^.{2,140} (?:also )?contributed (?:to (?:this|the) (?:report|story|article|reporting)|reporting(?: (?:to|for|from) .{2,40})?)\.?$/iu

/** True for a line that says who reported, wrote or edited, and nothing else. */
export function isDeskNote(text: string): boolean {
  return [WRITER_FIRST, DESK, DESK_ALONE, DESK_OF_OTHERS, DESK_ROLE, CHINESE_DESK].some((shape) =>
    shape.test(text),
  )
}

/** True for a line that says who else had a part in the text. */
export function isContribution(text: string): boolean {
  return CONTRIBUTED.test(text) && !/["“”«»]/.test(text)
}

/** Where such a note is glued to the end of a text: its index and words, or null. */
export function gluedNote(text: string): { index: number; note: string } | null {
  const match = DESK_GLUED.exec(text) ?? EDITOR_GLUED.exec(text) ?? DESK_BEHIND.exec(text)
  return match && { index: match.index, note: match[0] }
}

const DESK_GLUED =
  /\s*\((?:(?:additional )?(?:reporting|writing|editing|compiled|reporte|reportagem|edición) (?:by|de|por) [^()]{3,300}|[^()]{3,60},? (?:édité|edited|editing|editad[oa]|redigiert) (?:by|par|por|von) [^()]{3,60})\)\.?$/i
/** "…開會。（編輯：林怡）": who edited, glued to the last sentence. */
const EDITOR_GLUED =
  /(?<=[。」！？])\s?[（(](?:責任編輯|责任编辑|責編|责编|編輯|编辑|核稿|翻譯|譯者|編譯)\s?[:：／/][^()（）]{1,24}[)）]$/u
/** The same without brackets behind the last sentence: "… by 2021. Reporting by A Bee; editing by C Dee". */
const DESK_BEHIND =
  /(?<=[.!?…][”"’']?)\s+(?:additional )?(?:reporting|writing|reporte|reportaje|bericht|reportagem) (?:by|de|por|von) [^.]{3,200}?[,;]? (?:and )?(?:editing|edited|writing|editado|editad[oa]|edición|redigiert|edição) (?:by|de|por|von) [^.]{3,80}\.?$/iu
const REPORTERS =
  /(?:reporting by|reported by|reporte de|reportaje de|rédaction de|bericht von|reportagem de|إعداد)\s+(.{4,120}?)(?:\s*[;;)]|,? (?:and )?(?:editing|writing|edited|additional|editado|editad[oa]|édité|redigiert|edição)|\s+للنشرة|\s+-\s|\.?$)/iu

/** Where each wrote: "Ann Lee in Santiago and Bo Dee in Toronto". */
const FILED_FROM = / in (?:\p{Lu}[\p{L}.'’-]*,? ?)+?(?= and |, |;|\)|$)/gu

/** "Reporting by Ann Lee and Bo Dee; Editing by …": who wrote, where nothing above the text says it. */
export function reportersOf(note: string): Closing {
  const names = (REPORTERS.exec(note) ?? WRITER_FIRST.exec(note.trim()))?.[1]?.replace(FILED_FROM, '')
  const byline = names === undefined ? [] : (parseByline(`By ${names}`)?.names ?? [])
  return byline.length === 0 ? {} : { reporters: byline }
}
