import { SPACELESS } from './endsLikeSentence.ts'

/** What pages speak of around a story, in the languages news is kept in: letters to subscribe to, accounts, cookies. */
const MATTERS = [
  'newsletters?|inbox|e-?mail (?:alerts?|updates?)|subscri(?:be|bers?|bing|ptions?)|sign(?:ing)?[- ]up|sign[- ]in|log(?:ging)?[- ]in|accounts?|cookies?|privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions)|browser|javascript|ad[- ]?block\\p{L}*|app store|google play|apps?|podcasts?|notifications?|alerts?|e-?paper|unlimited|free trial|paywall|journalism|moderat(?:ed|ors?|ion)|comments?|commenting|whatsapp|facebook|twitter|instagram|youtube|tiktok|telegram|this (?:web ?site|site|page|article|story|report|video|advertisement|content|material)|article|copyright|licen[cs]ing|syndicat\\p{L}+|editorial standards|latest news|top stories|headlines|breaking news|click here|forum|readers|not responsible for the content|other languages|memberships?|briefing|external (?:sites?|linking|content)|reading list|app|comments policy|print edition|trackers|telegram channel|breaking news updates?',
  'boletín|boletines|suscri\\p{L}+|regístra\\p{L}*|inicia\\p{L}* sesión|lectores|periodismo|redes sociales|esta (?:noticia|página|web)|este (?:artículo|contenido|sitio)|política de privacidad|notificaciones',
  'abonn\\p{L}+|inscri[vt]\\p{L}+|cet article|ce (?:site|contenu)|lecteurs|journalisme|connect(?:ez|er)-?\\p{L}*|commentaires?|navigation|alertes|application|boîte mail|boite mail|newsletter',
  'abos?|anmeld\\p{L}+|registrier\\p{L}+|kommentar(?:e|en)?|nutzungsbedingungen|datenschutz\\p{L}*|journalismus|postfach|dies(?:er|en|em) (?:artikel|beitrag|text)|diese (?:seite|website)|leser(?:innen|n)?|inhalte?|newsletter|nutzungsanfrage|probe|bestellen|veröffentlichung|nutzung',
  'abbona\\p{L}+|iscri\\p{L}+|questo (?:articolo|sito|contenuto)|lettori|giornalismo|notifiche|commenti|cookie',
  'assin(?:e|ante|antes|atura|aturas)|inscrev\\p{L}+|cadastr\\p{L}+|leitores|jornalismo|est[ea] (?:artigo|conteúdo|matéria|site|página)|notificações|comentários|aplicativo',
  'taalfout|formulier|nieuwsbrief|nieuwsbrieven|abonne\\p{L}*|inlog\\p{L}*|aanmeld\\p{L}*|dit artikel|deze (?:site|website|pagina)|reacties',
  'kommentera|artiklar|nyhetsbrev\\p{L}*|nyhedsbrev\\p{L}*|prenumer\\p{L}+|abonner\\p{L}+|abonnent\\p{L}*|logga in|logg inn|log ind|uutiskirje\\p{L}*|tilaa\\p{L}*|denne artikel(?:en)?|kommentarer',
  'newslettera?|subskry\\p{L}+|komentarz\\p{L}*|aplikacj\\p{L}+|zaloguj\\p{L}*|ten artykuł|tego artykułu|prenumerat\\p{L}*|odběr\\p{L}*|předplat\\p{L}*|hírlevel\\p{L}*|előfizet\\p{L}*|iratkoz\\p{L}*|aboneaz\\p{L}*|newsletterul|pretplat\\p{L}*|bilten\\p{L}*',
  'подпи[сш]\\p{L}+|рассылк\\p{L}+|розсилк\\p{L}+|куки|файл\\p{L}* cookie|нашего сайта|сайт[ае]?|комментари\\p{L}+|коментар\\p{L}*|телеграм\\p{L}*|читател\\p{L}*|читач\\p{L}*|приложени\\p{L}*|застосунок|гиперссылк\\p{L}*|ссылк\\p{L}+|посилання\\p{L}*|использовани\\p{L}+|використання|материал\\p{L}*|матеріал\\p{L}*|абонамент\\p{L}*|бюлетин\\p{L}*|претплат\\p{L}*',
  'bülten\\p{L}*|abone\\p{L}*|çerez\\p{L}*|uygulama\\p{L}*|üye\\p{L}*|ενημερωτικό|newsletter|εγγραφ\\p{L}*|εγγραφείτε|σχόλι\\p{L}+',
  'النشرة|نشرتنا|اشترك\\p{L}*|الاشتراك|تطبيق\\p{L}*|موقعنا|قناتنا|قناة|صفحتنا|التعليقات|خبرنامه|نظر|پاسخ|کانال|اپلیکیشن|عضو\\p{L}*|دیدگاه\\p{L}*|ایپ|سبسکرائب|چینل|נרשמו|ניוזלטר|אפליקציה|תגובות',
].join('|')
/** Words by which a page turns to whoever reads it. */
const ADDRESSES = [
  "you|your|you[’'](?:ve|re|ll|d)|our|us|we|click|tap|please|here|only (?:available|for)|continues? (?:below|after)",
  'tus?|usted|nuestr[oa]s?|recib[ea]\\p{L}*|únete|sigue|síguenos|aquí|vous|votre|vos|notre|nos|nous|cliquez|ici|réservée?s?|exclusiv[oa]s?',
  'wir|unser\\p{L}*|uns|hier|jetzt|dein\\p{L}*|kostenlos|tuoi?|tua|vostr[oaie]|nostr[oaie]|clicca|scopri|você|nosso|nossas?|clique|aqui|receba|jouw|uw|onze|ons|hier|meld|gratis',
  'din|ditt|dit|vår\\p{L}*|vores|oss|här|her|twoj\\p{L}*|twój|nasz\\p{L}*|kliknij|zapisz|tutaj|váš|vaše|náš|naše|nekünk|önnek|itt|noastr\\p{L}+|aici|naš\\p{L}*|vaš\\p{L}*|ovdje|ovde',
  'вы|вас|ваш\\p{L}*|наш\\p{L}*|здесь|нажмите|ви|тут|допускается|дозволяється|разрешен\\p{L}*|дозволен\\p{L}*|только|тук|вашия',
  'sizi?n?|bizi|bizim|tıkla\\p{L}*|hemen|μας|σας|εδώ|اضغط\\p{L}*|هنا|تابع\\p{L}*|عبر|حمّ?ل\\p{L}*|شما|ما را|کلیک|اینجا|کنید|ہمارے|کریں|לחצו|כאן|שלנו',
].join('|')
/** Requests count where they open a sentence: elsewhere somebody joins or supports something. */
const REQUEST =
  /(?:^|[.!?…]\s+)(?:join|follow|download|support|get|send|become|connect|sign up|sign in|log in|subscribe|register|read|watch|listen|share|recib[ea]|sigue|únete|recevez|suivez|abonnez|inscrivez|receba|assine|siga|iscriviti|scopri|meld|schrijf|zapisz|pobierz|подпишитесь|подписывайтесь)(?!\p{L})/iu
/** A page's words for itself: with a second matter they need nobody to turn to. */
const ITSELF =
  /(?<!\p{L})(?:this (?:web ?site|site|page|article|advertisement|content|material)|copyright|not responsible for the content|est[ea] (?:artículo|contenido|sitio|artigo|conteúdo|site)|cet article|ce site|dies(?:er|en) (?:artikel|beitrag)|diese (?:seite|website)|questo (?:articolo|sito)|dit artikel|deze site|denne artikel|ten artykuł)(?!\p{L})/iu
const MATTER = new RegExp(`(?<![\\p{L}\\p{M}])(?:${MATTERS})(?![\\p{L}\\p{M}])`, 'giu')
const ADDRESSED = new RegExp(`(?<![\\p{L}\\p{M}])(?:${ADDRESSES})(?![\\p{L}\\p{M}])`, 'giu')
/** The same in scripts whose words are not parted, or whose endings vary. */
const SPACELESS_MATTER =
  /订阅|訂閱|客户端|公众号|微信|版权|版權|转载|轉載|下载|下載|本网|本網|本站|免责|扫码|登录|登入|会员|會員|评论区|隐私|会員|無断|ログイン|有料|購読|国際条約|保護されて|メルマガ|ニュースレター|アプリ|フォロー|利用規約|著作権|クッキー|구독|뉴스레터|무단|저작권|로그인|회원|댓글|카카오톡|제보|ऐप|डाउनलोड|सब्सक्राइब|न्यूज़लेटर|डिसक्लेमर|डिस्क्लेमर|आर्टिकल|फॉलो|लेटेस्ट|ข่าวสาร|สมัคร|แอป|ติดตาม/gu
const SPACELESS_ADDRESS =
  /您|我们|我們|点击|點擊|欢迎|歡迎|关注|敬请|请勿|ください|こちら|あなた|당신|여러분|저희|클릭|하세요|주세요|금지|हमारे|हमें|आपके|यहां|करें|पढ़ें|क्लिक|हुआ है|ได้ที่|คลิก/gu

const RIGHTS = /版权|版權|转载|轉載|免责|著作権|無断|저작권|무단|डिसक्लेमर|डिस्क्लेमर/u

const LONGEST = 300
const count = (text: string, shape: RegExp) => new Set(text.toLowerCase().match(shape) ?? []).size

/**
 * How much a line speaks of the page it stands on and to whoever reads it: 0 for a line that does not, 1 for one that
 * may be such a notice where nothing but the page is left, 2 for one that is no part of a story wherever it stands.
 * Words in quotation marks are somebody's, so a line that holds them is none.
 */
export function speaksOfPage(text: string): 0 | 1 | 2 {
  const plain = text.toLowerCase().replace('«»', '')
  if (text.length > LONGEST || /["“„«»‘「『]/u.test(plain)) return 0
  const spaceless = SPACELESS.test(text) || /[\p{Script=Hangul}\p{Script=Devanagari}]/u.test(text)
  const matters = count(plain, MATTER) + (spaceless ? count(plain, SPACELESS_MATTER) : 0)
  if (matters === 0) return 0
  const addresses = count(plain, ADDRESSED) + (spaceless ? count(plain, SPACELESS_ADDRESS) : 0)
  const asks = REQUEST.test(text)
  if (
    addresses === 0 &&
    !asks &&
    !(matters >= 2 && ITSELF.test(text)) &&
    !(matters >= 2 && RIGHTS.test(text))
  )
    return 0
  const short = text.length <= (spaceless ? 50 : 130)
  return short && addresses > 0 && matters + addresses + (asks ? 1 : 0) >= 3 ? 2 : 1
}
