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
  '(?:re)?(?:published|printed|produced|posted|used)(?: here)? (?:with|by) (?:kind )?permission (?:of|from)',
  'by (?:kind )?permission of',
  'summari[sz]ed (?:from|after)',
  '(?:this (?:article|story|post) (?:was |is |has been )?)?syndicated from',
  'the post .{1,160} (?:appeared first|first appeared) on',
  '(?:copyright\\s*)?(?:©|ⓒ|\\(c\\)|copyright)(?:\\s*@)?(?:\\s*(?:19|20)\\d\\d)?(?: by)?',
  'sourced from',
  'copied from',
  'courtesy of',
  'story courtesy(?: of)?',
  'hat[- ]tip(?: to)?',
  'h\\/t(?: to)?',
  'read more at',
  'read the (?:full|original|whole|rest of the) (?:article|story|report|text) (?:at|on|in|here)',
  'see original(?: at)?',
  'published (?:in|on|by|at)',
  'as (?:reported|published|seen) (?:by|in|on)',
  'posted (?:from|via)',
  'publicad[oa] (?:originalmente |originariamente |por primera vez |antes )?(?:en|em|no|na|por)',
  '(?:este artículo|esta nota|este texto) (?:fue|se) public\\p{L}+ (?:originalmente |por primera vez )?(?:en|por)',
  'tomado de(?:l)?',
  'extraíd[oa] d[eoa]l?',
  'con información de(?:l)?',
  'con informaciones de',
  'cortesía de(?:l)?',
  'leer (?:la |el )?(?:nota|noticia|artículo) (?:complet[oa]|original) en',
  "(?:cet )?(?:article )?(?:est )?paru (?:initialement |d[’']abord )?(?:dans|sur)",
  "publié (?:à l[’']origine |initialement |d[’']abord |originellement )?(?:dans|par|sur)",
  "lire (?:la suite|l[’']article|l[’']intégralité)(?: complet| original)? (?:sur|dans)",
  'extrait d[eu]',
  'repris d[eu]',
  "avec l[’']aimable autorisation d[eu]",
  '(?:zuerst |ursprünglich |dieser (?:artikel|text|beitrag) (?:ist |erschien )?(?:zuerst )?(?:bei |in |auf |im )?)?(?:erschienen|veröffentlicht) (?:in|auf|bei|im|am)',
  'übernommen (?:von|aus|vom)',
  '(?:weiterlesen|mehr dazu|den ganzen artikel lesen) (?:auf|bei|in)',
  'mit freundlicher genehmigung (?:von|des|der)',
  'tratto d[ai]l?(?:la)?',
  'pubblicato (?:originariamente |originalmente |per la prima volta )?(?:su|da|in)(?: origine)?',
  "leggi (?:tutto|l[’']articolo(?: completo| originale)?) su",
  'retirado d[eoa]',
  'com informações d[eoa]s?',
  'leia (?:a matéria completa|mais|o original) (?:em|no|na)',
  'взято (?:с|из)',
  'по материалам(?: сайта| издания| газеты)?',
  'перепечатано из',
  'преузето (?:са|од|из)',
  'preuzeto (?:sa|od|iz|s)',
  'převzato z',
  'przedruk z',
  'preluat (?:de pe|din|de la)',
  'передрук із?',
  'опубликовано (?:в|на)',
  'читать (?:далее|полностью|оригинал) (?:на|в)',
  'за матеріалами(?: видання| сайту)?',
  'за інформацією',
  'по материали на',
  'overgenomen (?:van|uit)',
  '(?:eerder|oorspronkelijk) verschenen (?:in|op)',
  'läs mer (?:på|i)',
  'czytaj więcej (?:na|w)',
  'نق(?:لا|لاً|لًا) عن',
  'به نقل از',
  'برگرفته از',
  'بشکریہ',
  'साभार',
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
  'read (?:the )?(?:full|original|whole|complete|rest of the)? ?(?:article|story|report|text)(?: here)?',
  'available at',
  'ref(?:erence)?s?',
  'quellen?(?: und weitere informationen)?',
  'fuentes?(?: original| consultada)?',
  'vía',
  'fonte(?: articolo| notizia| originale| original)?',
  'fonti',
  'lien',
  'en savoir plus',
  'lire (?:la suite|plus)(?: sur)?',
  'mehr (?:dazu|unter|bei)',
  'leer más(?: en)?',
  'leia mais(?: em)?',
  'bron(?:nen)?',
  'källa',
  'kilder?',
  'lähde',
  'źródło',
  'zdroj',
  '(?:haber )?kaynak(?:lar)?',
  '(?:haberin )?kaynağı',
  'alıntı',
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
  '(?:перво)?источник(?:и)?(?: информации| новости| статьи)?',
  'оригинал(?: статьи| материала)?',
  'подробнее(?: на)?',
  'ссылка(?: на источник)?',
  '(?:першо)?джерело(?: інформації| новини)?',
  'детальніше(?: на)?',
  'източник',
  'извор',
  'крыніца',
  'المصدر(?: الأصلي)?',
  'مصدر(?: الخبر| المقال)?',
  'رابط (?:الخبر|المصدر|المقال)',
  'منبع(?: خبر)?',
  'لینک خبر',
  'ماخذ',
  'ذریعہ',
  'מקור',
  '(?:本文|文章|新闻|新聞|信息|稿件|原文|图文|资料|資料|消息|内容)?(?:来源|來源)(?:自|于|於)?',
  '[转轉](?:[载載])?自',
  '摘自',
  '原[载載](?:于|於)?',
  '原文(?:链接|連結|地址|网址)?',
  '出[处處]',
  '稿源',
  '出典',
  '情報源',
  '引用元?',
  'ソース',
  '参照元?',
  '転載元?',
  '元記事',
  '配信元?',
  '提供',
  '출처',
  'स्रोत',
  'सूत्र',
  'ที่มา',
]

const SEPARATOR = '\\s*(?:[:：]|[-–—=»>|~]+(?=\\s|$|h|w)|\\.{2,3}|…)[-–—=»>|\\s]*'
const OPEN = '^[\\s*_•·\\-–—~«"“(（\\[【><＜]{0,8}'
/** A word ends here: no letter follows. Scripts without spaces need the separator instead. */
const STOP = '(?![\\p{L}\\p{M}\\p{N}])'

const LINE = new RegExp(
  `${OPEN}(?:(?:(?<sure>${SURE.join('|')})|(?<unsure>${UNSURE.join('|')}))${STOP}|(?<glued>[转轉][载載]自|摘自|来源于))(?<mark>${SEPARATOR})?\\s*(?<rest>.*)$`,
  'isu',
)

/** How a paragraph begins as a credit: its wording as printed, how sure that is, and what follows. */
export type CreditOpening = { wording: string; sure: boolean; marked: boolean; rest: string }

/** "Read more: Council votes on quay" leads to another story; after these words a source is a name or an address. */
const READ_ON =
  /^(?:read (?:more|original)|continue reading|lire (?:la suite|aussi|plus)|en savoir plus|mehr (?:dazu|unter|bei)|leer más|leia mais|подробнее|детальніше)/iu
const PARTICLE =
  /^(?:of|the|and|de|del|la|le|les|el|los|du|des|der|die|das|und|y|et|e|do|da|di|il|&|[-–—])$/iu

/** True for words that are neither an address nor a name of a few words. */
function leadsElsewhere(rest: string): boolean {
  if (rest === '' || /https?:|www\.|\d{4}|\.[a-z]{2,}(?:\/|$)/i.test(rest)) return false
  const words = rest.split(/\s+/)
  return words.length > 5 || words.some((word) => !PARTICLE.test(word) && /^["“«]?\p{Ll}/u.test(word))
}

/** Reads the credit wording that opens a line; null where none does. Lines over 400 characters are none. */
export function openCredit(line: string): CreditOpening | null {
  if (line.length > 400) return null
  const groups = LINE.exec(line)?.groups
  if (!groups) return null
  const wording = groups.sure ?? groups.unsure ?? groups.glued ?? ''
  if (READ_ON.test(wording) && groups.mark !== undefined && leadsElsewhere(groups.rest ?? '')) return null
  return {
    wording,
    sure: groups.sure !== undefined || groups.glued !== undefined,
    marked: groups.mark !== undefined,
    rest: (groups.rest ?? '').trim(),
  }
}

const INLINE = new RegExp(
  `(?<=[.!?…。！？؟۔]["'“”’»)\\]」』）]?)\\s*[-–—*(\\[（]{0,2}\\s*(?:(?:${SURE.join('|')})${STOP}|(?:${UNSURE.join('|')})\\s*[:：])`,
  'giu',
)

/** Where a credit begins that is glued to the end of a paragraph, after a full stop; null where none does. */
export function findGluedCredit(paragraph: string): number | null {
  const from = Math.max(0, paragraph.length - 300)
  const tail = paragraph.slice(from)
  const match = [...tail.matchAll(INLINE)].at(-1)
  return match === undefined ? null : from + match.index
}
