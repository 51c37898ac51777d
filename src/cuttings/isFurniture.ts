import { agencyName } from '../article/agency.ts'
import { BUTTONS, FILED, HOME_WORDS, LEADS, MENU_WORDS, SHARE_WORDS } from './furnitureWords.ts'
import { isPictureCredit } from './isCaption.ts'
import { pageNotice } from './pageNotices.ts'

/** What a line of a page is that is no part of its story; `why` in plain words. */
export type Furniture = { why: string; menu?: true; cut?: true }

const BREADCRUMBS = new RegExp(
  `^(?:you are here:?\\s*)?(?:${HOME_WORDS})\\s*(?:[>»›/|→·-]|::)\\s*\\S.{0,120}$`,
  'iu',
)
/** "Hindi News / राज्य / मध्य प्रदेश": steps parted by strokes count below a first step that is the news itself. */
const STROKE_STEPS =
  /^(?:[\p{L}\p{M}]{2,20} )?(?:news|समाचार|न्यूज़|न्यूज|खबरें|ख़बरें|खबर|সংবাদ|খবর|செய்திகள்|వార్తలు|خبریں|nachrichten|noticias|notícias|actualités?|notizie|новости|новини|vesti|vijesti|wiadomości|zprávy|haberler?|berita|أخبار|اخبار)(?:\s\/\s[^/|.!?।:"“”\d]{2,40}){1,6}$/iu
/** "Folha do Jequi » Cidades": one step is enough with marks that only paths have. */
const ONE_STEP = /^[^>»›→.!?:]{2,40}\s[»›→]\s[^>»›→.!?:]{2,40}$/u
const TIGHT_STEPS = /^[^>.!?]{2,20}(?:>>[^>.!?]{2,20}){1,4}$/u
const SITE_CRUMBS = /^[\w-]+\.\p{Ll}{2,3}\s?[>»›→]\s?[^.]{2,120}$/u
const CRUMBS = /^[^>»›→.!?]{2,40}(?:\s?[>»›→]\s?[^>»›→.!?]{2,60}){2,6}$/u
const LEAD = new RegExp(`^[\\[(*•►▶»>-]*\\s*(?:${LEADS})\\s*(?:[:：|–—-]|>>?|»)\\s*\\S`, 'iu')
/** The same without a mark, before the other story's headline. */
const READ_TOO =
  /^(?:lees ook|read more|see also|lire aussi|à lire aussi|lesen sie auch|lea también|lee también|mirá también|leia também|veja também|leggi anche|czytaj też|czytaj także|läs också|les også|læs også|baca juga|читайте также|читайте також|also read|read also) (?=\p{Lu}\p{L}* \S)/iu
const SUBJECTS = new RegExp(`^(?:(?:${FILED})\\s*[:：]|(?:posted|filed) (?:in|under) \\p{Lu})`, 'iu')
/** The words that reserve rights, in the languages news is kept in. */
export const RIGHTS_WORDS = String.raw`\b(?:all rights reserved|todos los derechos reservados|tous droits réservés|alle rechte vorbehalten|tutti i diritti (?:sono )?riservati|riproduzione riservata|reproduction interdite|prohibida (?:su|la) reproducción|todos os direitos reservados|may not be (?:published|reproduced|copied))\b|все права защищены|всички права запазени|усі права захищені|всі права захищен|tüm hakları saklıdır|جميع الحقوق محفوظة|حقوق محفوظ|版权所有|版權所有|無断転載|無断複製|무단 ?전재|未经授权`
const RIGHTS = new RegExp(RIGHTS_WORDS, 'iu')
const COOKIES =
  /^(?:we use cookies|this (?:web)?site uses cookies|by (?:using|continuing to use) (?:this|our) site|we and our partners|este sitio (?:web )?utiliza cookies|ce site utilise des cookies|diese (?:web)?seite verwendet cookies|wir verwenden cookies|utilizziamo i cookie|usamos cookies|nous utilisons des cookies)/i
const PAYWALL =
  /^(?:subscribe (?:now |today )?(?:for|from|at) .{0,24}(?:\d|cents?|pence|€|\$|£)|(?:please )?(?:subscribe|sign in|log in|register|sign up) (?:now )?(?:to|for) (?:continue|keep|read|unlock|full access|unlimited)|to (?:continue reading|read (?:the full|this|more)|keep reading|view this)|(?:this|the full) (?:article|story|content) is (?:only )?(?:for|available (?:only )?(?:to|for)|reserved)|already a (?:subscriber|member)|you(?: have|['’]ve) (?:read|reached|used|\d+|no) |want to read (?:more|on)|(?:this|the rest of the) .{0,30}(?:for subscribers|subscribers only)|continue reading (?:with|this|your)|unlock this article|para (?:seguir|continuar) leyendo|contenido exclusivo para suscriptores|la suite est réservée|cet article est réservé|il vous reste \d+ ?%|weiterlesen mit|dieser artikel ist (?:nur )?für abonnenten|jetzt weiterlesen|contenuto riservato agli abbonati|per continuare a leggere|conteúdo exclusivo para assinantes|para continuar lendo|полная версия доступна|sie (?:möchten|wollen) (?:weiterlesen|diesen artikel)|(?:sind sie )?bereits (?:abonnent|kunde|kundin|registriert|mitglied)|sie haben (?:bereits |schon )ein (?:abo|konto)|vous (?:souhaitez|voulez) (?:lire|continuer)|déjà (?:abonné|inscrit)|¿?(?:quieres|quiere|deseas|desea) (?:seguir|continuar) leyendo|¿?ya (?:eres|soy|es) (?:suscriptor|usuario|socio)|vuoi (?:continuare a leggere|leggere)|(?:sei|hai) già (?:un )?(?:abbona|registra)\p{L}+|quer continuar (?:a ler|lendo)|já (?:é|sou) (?:assinante|subscritor)|wil (?:je|u) (?:verder lezen|dit artikel|alles lezen)|(?:bent u |ben je )?al abonnee|vill du läsa|redan prenumerant|vil du (?:lese|læse) (?:videre|resten|hele|mere)|(?:er du )?allerede abonnent|chcesz czytać (?:dalej|więcej)|masz już (?:konto|prenumeratę|subskrypcję)|chcete (?:číst|čítať) (?:dál|ďalej)|хотите (?:дочитать|читать дальше)|уже (?:подписаны|есть подписка)|хочете (?:дочитати|читати далі)|devamını okumak için|zaten abone|余下全文|剩余\d+%|この記事は(?:会員|有料)|残り\d+文字)/iu
const COMMENTS =
  /^comments? ?\(\d{1,5}\).{0,40}$|^(?:\(?\d{1,5}\)? (?:comments?|shares?|views?|likes?|retweets?|comentarios?|commentaires?|kommentare?|commenti|comentários?|yorum|комментари\p{L}+|просмотр\p{L}*|переглядів|条评论)|(?:comments?|комментари[ий]|коментарі|yorumlar|التعليقات|تعليقات|نظرات|评论|コメント|commenti|comentários|коментари|komentari|komentarze|reacties|views?|shares?|hits|comentarios|commentaires|kommentare|просмотров|переглядів|бازدید|بازدید|المشاهدات|浏览量?|阅读量?|点击)\s*[:：(]?\s*[\d.,k۰-۹]{1,8}\)?)$/iu
const PAGES =
  /^(?:showing \d+\s?[-–]\s?\d+ of \d+.{0,20}|sort by\b.{0,60}|(?:«\s?(?:prev\w*|zurück|précédent|anterior|vorherige)\s+)?(?:(?:\d{1,3}|\.{3}|…)\s+){2,14}(?:next|weiter|siguiente|suivant|próxima|далее|التالي|下一页|次へ).{0,4}|[«<‹←]?\s?(?:prev(?:ious)?|zurück|précédent|anterior|vorherige|précédente|precedente|назад|السابق|前へ|上一页)(?:\s+(?:\d{1,3}|\.{3}|…))*\s+(?:next|weiter|siguiente|suivant|suivante|próxima|successiva|далее|вперёд|التالي|下一页|次へ)\s?[»>›→]?|(?:page|seite|página|pagina|страница)\s\d{1,3}\s(?:of|von|de|di|из)\s\d{1,3}|(?:newer|older) posts?(?: home)?(?: older posts?)?)$/iu
/** What a search says above its results: what was looked for, and how many there are. */
const SEARCHED =
  /^(?:(?:search )?results? (?:of (?:the|your) search )?for|you (?:have )?searched for|résultats? (?:de (?:la |votre )?recherche )?pour|resultados? (?:de (?:la |su |tu )?(?:búsqueda|busca) )?(?:de|para|por)|suchergebnisse? (?:für|zu)|risultati (?:della |di )?(?:ricerca )?per|результаты поиска(?: по запросу)?|результати пошуку(?: за запитом)?|نتائج البحث(?: عن)?|نتایج جستجو(?: برای)?)\s?(?:[:：]\s?\S|["“„«'‘]).{0,80}$|^you (?:have )?searched for \S.{0,60}$|^(?:your )?search (?:for|of) .{2,80} (?:returned|found|produced|gave|yielded|matched|has|brought) (?:about )?(?:[\d,.]{1,9}|one|no) (?:results?|match(?:es)?|articles?|stories|items?|hits?)$|^(?:we found |there (?:is|are|were) |found )?(?:about )?(?:[\d,.]{1,9}|one|no) (?:search )?(?:results?|match(?:es)?|articles?|stories|hits?) (?:found )?(?:for|matching) ["“„«'‘].{2,80}$|^(?:su|tu|votre|ihre|la tua|sua) (?:búsqueda|recherche|suche|ricerca|busca|pesquisa) .{2,80}\d{1,6} (?:resultados?|résultats?|ergebnisse?|treffer|risultat[oi])\b.{0,12}$|^[\d.,]{1,9} (?:treffer|resultados?|résultats?|ergebnisse?|risultat[oi]|wynik\p{L}*|resultaten|resultat|träffar|результат\p{L}*|sonuç) (?:für|para|pour|per|dla|voor|för|по запросу|за запитом|için) .{2,80}$|^(?:搜索结果|搜尋結果|検索結果)\s?[:：].{1,40}$|^(?:showing )?\d{1,5}\s?[-–—]\s?\d{1,5} (?:of|von|de|di|sur|из|з) (?:about )?[\d,.]{1,9} (?:results?|resultados?|résultats?|ergebnissen?|risultati|результат\p{L}*)(?: sort(?:ed)? by\b.{0,60})?$|^(?:about )?[\d,.]{1,9} (?:search )?(?:results?|resultados?|résultats?|ergebnisse?|risultati|результат\p{L}*)(?: (?:found|encontrados|trouvés|gefunden|trovati|найдено))?(?:\. sort(?:ed)? by\b.{0,60})?$/iu
const FONT =
  /^(?:(?:font|text) size|increase (?:font|text)|schriftgröße|taille (?:du|de) (?:texte|police)|tamaño (?:de la )?(?:letra|fuente|texto)|dimensione (?:del )?(?:testo|carattere)|tamanho (?:da (?:letra|fonte)|do texto)|размер (?:шрифта|текста)|розмір шрифту|yazı (?:boyutu|tipi)|حجم الخط|اندازه (?:متن|فونت)|字号|字體|字体|文字サイズ|글자 ?크기|lettergrootte)\b.{0,30}$/iu
const LETTERS = /^(?:[AaА][+-]?[\s|/]*){2,5}$|^[-–+]\s?[AАa]\s?[-–+]$/u
const CODE =
  /^(?:(?:var|let|const) \w+ ?=|function\s?\w*\(|window\.|document\.|googletag|\(adsbygoogle|if ?\(|\}|\{\{|\/\*|<!--|\$\(|gtag\(|_gaq|#\w[\w-]* ?\{|\.\w[\w-]* ?\{|@media)/
const NOTE =
  /^\((?:adds|updates|corrects|recasts|repeats|refiles|removes|writes through|fixes|clarifies|new throughout|rewrites)\b[^()]{0,200}\)$/i
const SYNDICATED =
  /^[(*[]{0,2}\s?(?:except for the headline, )?(?:this|the above) (?:story|article|report|copy|news item) (?:has not been|was not|is not) (?:edited|created)\b.{0,200}$|auto-generated from a syndicated feed/i
/** The initials of the desks that an agency's report passed: "bur/tm/hk". */
const INITIALS =
  /^[A-Z]{2,4} \/\/ ?[A-Z]{2,4}\.?$|^[a-z]{2,4}(?:[/-][a-z]{2,4}){1,4}$|^\p{Ll}{2,4}\/(?:\s?\p{Ll}{2,4}\/){0,4}$/u
const CLASS_NAME = /^[a-z][a-z0-9]*(?:(?:-|_|--|__)[a-z0-9]+)+$/
const COUNTER =
  /^(?:(?:image|photo|picture|slide|foto|bild|imagen|immagine|фото|صورة|图)\s*)?\d{1,3}\s?(?:\/|of|de|von|di|из|sur)\s?\d{1,3}$/iu
const WEEKDAY =
  /^(?:m|t|w|f|s|mo|tu|we|th|fr|sa|su|mon|tue|wed|thu|fri|sat|sun|l|x|j|v|d|lu|ma|me|je|ve|di|mi|ju|do|пн|вт|ср|чт|пт|сб|вс)$/i
const EDGE_MARKS = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[\s|/•·,»>›–—:]+/u)
    .filter((word) => word !== '')
/** "HomeNewsSport" in its parts. */
const glued = (text: string) =>
  /^\S{8,400}$/.test(text) ? text.split(/(?<=[\p{Ll}+])(?=\p{Lu})/u).map((part) => part.toLowerCase()) : []

/** "HomeNewsSportWhat's OnJobs": links glued together, some of them of two words. More seams than spaces show it. */
function isGluedRow(text: string): boolean {
  if (text.length > 400 || /[.!?;:"“”]/u.test(text)) return false
  const parts = text.split(/(?<=[\p{Ll}+])(?=\p{Lu})/u).map((part) => part.toLowerCase())
  const known = parts.filter((part) => MENU_WORDS.has(part)).length
  return parts.length >= 5 && parts.length > text.split(' ').length + 1 && known >= parts.length * 0.5
}

const LONGEST_MENU_WORD = Math.max(...[...MENU_WORDS].map((word) => word.length))

/** "HOMENEWSSPORT", "首页新闻社会": how few words of a menu make up all of it; 0 where something is left over. */
function menuWordsIn(text: string): number {
  if (!/^[\p{Lu}\p{Lo}]{8,200}$/u.test(text)) return 0
  const plain = text.toLowerCase()
  const counts = [0]
  for (let end = 1; end <= plain.length; end += 1) {
    let best = Number.POSITIVE_INFINITY
    for (let start = Math.max(0, end - LONGEST_MENU_WORD); start < end; start += 1)
      if (counts[start]! < best && MENU_WORDS.has(plain.slice(start, end))) best = counts[start]! + 1
    counts.push(best)
  }
  const all = counts.at(-1)!
  return Number.isFinite(all) ? all : 0
}

const HOME = new RegExp(`^(?:${HOME_WORDS})$`, 'iu')

/** A row of names of sections, each with a capital, some of them known: "Inicio Estado Municipios Policía". */
function isCapitalRow(text: string, words: readonly string[]): boolean {
  const tokens = text.split(/\s+/)
  if (tokens.length < 5 || /[.!?,:;"“”]/u.test(text) || !MENU_WORDS.has(words[0] ?? '')) return false
  const known = words.filter((word) => MENU_WORDS.has(word)).length
  if (!tokens.every((token) => /^\p{Lu}/u.test(token))) return false
  // In capitals, and "Home" first, a few known ones are enough.
  const homely = text === text.toUpperCase() && HOME.test(tokens[0]!)
  return known >= (homely ? 2 : Math.max(4, words.length * 0.6))
}

function isMenuRow(line: string): boolean {
  const text = line.replace(/^skip to (?:main )?(?:content|navigation)\s+/i, '')
  const words = wordsOf(text)
  const parts = glued(text)
  const known = (list: string[], share: number) =>
    list.filter((word) => MENU_WORDS.has(word)).length >= list.length * share
  return (
    (words.length >= 3 && known(words, 1)) ||
    (words.length >= 6 && known(words, 0.75) && !/[.!?]$/.test(text)) ||
    (parts.length >= 3 && known(parts, parts.length >= 5 ? 0.5 : 0.75)) ||
    isCapitalRow(text, words) ||
    isGluedRow(text) ||
    menuWordsIn(text) >= 4
  )
}

function isShareRow(text: string): boolean {
  const words = wordsOf(text).filter((word) => !/^\(?\d{1,5}[k+]?\)?$/.test(word))
  const known = (list: string[]) => list.every((word) => SHARE_WORDS.has(word))
  const parts = glued(text)
  const site =
    /شیئر|facebook|twitter|whatsapp|email|e-mail|tweet|print|linkedin|вконтакте|微信|微博|imprim|drucken|share|فيسبوك|تويتر|تلگرام|телеграм|페이스북/iu
  return (words.length >= 2 && site.test(text) && known(words)) || (parts.length >= 2 && known(parts))
}

function isCalendar(text: string): boolean {
  const tokens = text.split(/\s+/)
  const days = tokens.map(Number)
  const ascending = days.every((day, index) => day <= 31 && day === days[0]! + index)
  if (tokens.length >= 3 && tokens.every((token) => /^\d{1,2}$/.test(token)) && ascending) return true
  if (tokens.length < 5) return /^«\s?\p{L}{3,9}(?:\s+\p{L}{3,9}\s?»)?$/u.test(text)
  return tokens.every((token) => WEEKDAY.test(token)) || tokens.every((token) => /^\d{1,2}$/.test(token))
}

/**
 * What a line of a copied page is that belongs to no story: a button, a menu, a row of shares, a tracker's name.
 * null for every line that could be text. Only what is known for certain counts; `menu` marks lines of navigation,
 * `cut` those that stand where the rest of the text was withheld.
 */
export function furnitureOf(line: string): Furniture | null {
  if (line.length > 600) return null
  const text = line.replace(/İ/g, 'I')
  // The capital I with a dot becomes two characters in small letters.
  const plain = text
    .toLowerCase()
    .replace(/\u0307/g, '')
    .replace(EDGE_MARKS, '')
  if (plain === '')
    return { why: /^[×✕✖]$/u.test(text) ? 'a button of the page' : 'a rule or mark of the page' }
  // "Advertisement 2"
  const uncounted = plain.replace(/ \d{1,2}$/, '')
  if (BUTTONS.has(uncounted) || BUTTONS.has(plain) || BUTTONS.has(text.toLowerCase()))
    return { why: 'a button of the page' }
  if (COUNTER.test(text)) return { why: 'the counter of a picture show' }
  const names = text.split(' ').filter((name) => CLASS_NAME.test(name)).length
  if (
    (CLASS_NAME.test(text) && !INITIALS.test(text)) ||
    CODE.test(text) ||
    (names >= 2 && !/[.!?,]/.test(text))
  )
    return { why: 'code of the page', menu: true }
  if (/^(?:\d{1,3}(?:[ ,.]\d{3})+|\d{2,3}|\d{5,7})$/.test(text)) return { why: 'a count of the page’s own' }
  if (/^\d{1,5}\.\d$/.test(text)) return { why: 'a figure of the page’s own', menu: true }
  if (
    BREADCRUMBS.test(text) ||
    (text.length < 160 && CRUMBS.test(text)) ||
    SITE_CRUMBS.test(text) ||
    ONE_STEP.test(text) ||
    TIGHT_STEPS.test(text) ||
    (text.length < 140 && STROKE_STEPS.test(text))
  )
    return { why: 'the path to the page', menu: true }
  if (isMenuRow(text)) return { why: 'a menu of the page', menu: true }
  if (text.length < 120 && SEARCHED.test(text) && !/[.!?]$/.test(text))
    return { why: 'what a search says of its results', menu: true }
  if (isShareRow(text) || PAGES.test(text) || COMMENTS.test(text) || FONT.test(text) || LETTERS.test(text))
    return { why: 'buttons of the page' }
  if (isCalendar(text)) return { why: 'a calendar of the page' }
  if (PAYWALL.test(text) && text.length < 300) return { why: 'a note of the page on reading on', cut: true }
  if (COOKIES.test(text)) return { why: 'a notice of the page' }
  if (isPictureCredit(text)) return { why: 'the credit of a picture' }
  const notice = pageNotice(text)
  if (notice !== null) return { why: notice }
  if (text.length < 140 && READ_TOO.test(text) && !/[.。!?]$/u.test(text))
    return { why: 'a link to another story' }
  if (text.length < 250 && LEAD.test(text) && !/https?:|www\./i.test(text) && !/[.。]$/u.test(text))
    return { why: 'a link to another story' }
  // "Posted in Local News on December 9, 2016" holds the date.
  if (SUBJECTS.test(text) && !/(?:19|20)\d\d/.test(text) && text.length < 250 && !/[.。]$/u.test(text))
    return { why: 'the subjects it is filed under' }
  if (SYNDICATED.test(text) && text.length < 300) return { why: 'a notice of the page' }
  if (INITIALS.test(text) && !text.split('/').some((part) => agencyName(part) !== null))
    return { why: 'the initials of an agency’s desks' }
  if (NOTE.test(text)) return { why: 'the agency’s note on what it changed' }
  return null
}

/** A line that reserves rights: no part of the story, though it may name the publisher. */
export function isRightsLine(text: string): boolean {
  return text.length < 400 && RIGHTS.test(text)
}

/** One or two words of a menu alone on a line: furniture among others of its kind, else perhaps a headline. */
export function isMenuEntry(text: string): boolean {
  const words = wordsOf(text)
  return words.length <= 3 && words.length > 0 && words.every((word) => MENU_WORDS.has(word))
}
