/** Wordings that only a credit begins with: a short name after them is enough. */
const SURE = [
  'culled from',
  '(?:this (?:article|story|post|report|piece|text) (?:was |is |has been )?)?(?:originally|first|previously) (?:published|posted|appeared|printed|reported|run|ran)(?: (?:on|at|by|in|with|from))?',
  '(?:re)?published (?:from|with permission from|by arrangement with)',
  'republished(?: from)?',
  'taken from',
  'excerpted from',
  'extracted from',
  'adapted from',
  'reproduced from',
  'reprinted (?:from|with permission from)',
  'summari[sz]ed (?:from|after)',
  '(?:this (?:article|story|post) (?:was |is |has been )?)?syndicated from',
  'the post .{1,160} (?:appeared first|first appeared) on',
  '(?:copyright\\s*)?(?:©|\\(c\\)|copyright)(?:\\s*(?:19|20)\\d\\d)?(?: by)?',
  'sourced from',
  'copied from',
  'courtesy of',
  'story courtesy(?: of)?',
  'hat[- ]tip(?: to)?',
  'h\\/t(?: to)?',
  'read more at',
  'read the (?:full|original|whole|rest of the) (?:article|story|report|text) (?:at|on|in|here)',
  'see original(?: at)?',
  'publicado originalmente (?:en|em|por)',
  'tomado de',
  'extraído de',
  'con información de',
  'paru dans',
  'publié (?:dans|par|sur)',
  'extrait de',
  'repris de',
  'zuerst erschienen (?:in|auf|bei)',
  'erschienen (?:in|auf|bei)',
  'übernommen (?:von|aus)',
  'tratto da',
  'pubblicato (?:su|da|in) origine',
  'retirado de',
  'extraído de',
  'نقلا عن',
  'نقلاً عن',
  'به نقل از',
  'برگرفته از',
]
/** Words that also begin headlines and sentences: a colon or an address must follow. */
const UNSURE = [
  'sources?',
  'original source',
  'article source',
  'news source',
  'via',
  'courtesy',
  'credits?',
  'read more',
  'read original',
  'original (?:article|story|text|link|post)',
  'continue reading',
  'full (?:article|story|text)(?: and video)?(?: available)?(?: here)?',
  'information from',
  'from',
  'link',
  'url',
  'quellen?',
  'fuentes?',
  'vía',
  'fonte',
  'fonti',
  'lien',
  'en savoir plus',
  'lire (?:la suite|aussi|plus)(?: sur)?',
  'mehr (?:dazu|unter|bei)',
  'leer más(?: en)?',
  'leia mais(?: em)?',
  'bron',
  'källa',
  'kilder?',
  'lähde',
  'źródło',
  'zdroj',
  'kaynak',
  'sursa',
  'forrás',
  'izvor',
  'vir',
  'allikas',
  'avots',
  'šaltinis',
  'font',
  'sumber',
  'nguồn',
  'theo',
  'chanzo',
  'πηγή',
  'источники?',
  'джерело',
  'източник',
  'извор',
  'крыніца',
  'المصدر',
  'مصدر',
  'منبع',
  'ماخذ',
  'ذریعہ',
  'מקור',
  '(?:文章|新闻|信息|稿件|原文)?来源(?:自)?',
  '(?:文章|新聞|資料)?來源',
  '转自',
  '转载自',
  '轉載自',
  '原载',
  '出典',
  '情報源',
  '引用元?',
  '提供',
  '출처',
  'स्रोत',
  'सूत्र',
  'ที่มา',
]

const SEPARATOR = '\\s*(?:[:：]|[-–—=»>|~]+(?=\\s|$|h|w)|\\.{2,3}|…)[-–—=»>|\\s]*'
const OPEN = '^[\\s*_•·\\-–—~«"“(（\\[【>]{0,8}'
/** A word ends here: no letter follows. Scripts without spaces need the separator instead. */
const STOP = '(?![\\p{L}\\p{M}\\p{N}])'

const LINE = new RegExp(
  `${OPEN}(?:(?<sure>${SURE.join('|')})|(?<unsure>${UNSURE.join('|')}))${STOP}(?<mark>${SEPARATOR})?\\s*(?<rest>.*)$`,
  'isu',
)

/** How a paragraph begins as a credit: its wording as printed, how sure that is, and what follows. */
export type CreditOpening = { wording: string; sure: boolean; marked: boolean; rest: string }

/** Reads the credit wording that opens a line; null where none does. Lines over 400 characters are none. */
export function openCredit(line: string): CreditOpening | null {
  if (line.length > 400) return null
  const groups = LINE.exec(line)?.groups
  if (!groups) return null
  const wording = groups.sure ?? groups.unsure ?? ''
  return {
    wording,
    sure: groups.sure !== undefined,
    marked: groups.mark !== undefined,
    rest: (groups.rest ?? '').trim(),
  }
}

const INLINE = new RegExp(
  `(?<=[.!?…。！？؟۔]["'”’»)\\]」』）]?)\\s*[-–—*(\\[（]{0,2}\\s*(?:(?:${SURE.join('|')})${STOP}|(?:${UNSURE.join('|')})\\s*[:：])`,
  'giu',
)

/** Where a credit begins that is glued to the end of a paragraph, after a full stop; null where none does. */
export function findGluedCredit(paragraph: string): number | null {
  const from = Math.max(0, paragraph.length - 300)
  const tail = paragraph.slice(from)
  const match = [...tail.matchAll(INLINE)].at(-1)
  return match === undefined ? null : from + match.index
}
