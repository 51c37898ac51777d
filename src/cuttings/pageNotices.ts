import { asksReader } from './asksReader.ts'

/**
 * What a page says of itself around a story, told by how a line opens: where to follow, whom to write to, that more
 * will come. Each pattern is a family of wordings, the same notice in the languages news is kept in.
 */

const NETWORK =
  '(?:twitter|facebook|instagram|youtube|telegram|whatsapp|linkedin|google news|flipboard|tiktok|viber|вконтакте|телеграм\\p{L}*|фейсбук\\p{L}*|تويتر|تلگرام|فيسبوك|微信|微博)'

/** Where to follow the paper or its writer, and how to get more of it. */
const PROMOTION = new RegExp(
  `^(?:${[
    `follow (?:us|@\\w+|[\\p{L}\\p{M}.’'-]+(?: [\\p{L}\\p{M}.’'-]+){0,5}) (?:on|at|via|here)\\b`,
    'get the .{2,40} newsletters?$|(?:twitter|facebook|instagram)\\s?[:：]\\s?@\\w+$|follow @|follow .{2,60} coverage\\b|(?:full|complete|more) (?:ap |afp |reuters )?coverage (?:at|on|here|:)',
    'like us on facebook|find us on|join us on|join (?:our|the) .{0,40}(?:channel|group|community)|download (?:the|our) .{0,30}app\\b|get (?:the latest|breaking|our) .{0,60}(?:inbox|newsletter|app|alerts?|channel|updates)|you must be (?:logged|signed) in|this live ?blog (?:is|has) (?:now )?(?:closed|ended)|(?:our|the) live coverage (?:has|is) (?:now )?(?:ended|over|closed)|comments (?:are|have been) (?:now )?(?:closed|disabled)',
    'to advertise(?:,| (?:call|contact|phone|ring|in|on|with|here))|advertise (?:with us|here|in (?:this|the))|to place an? (?:ad|advert|advertisement|notice)|anzeigen(?:annahme|schaltung)|für anzeigen|pour (?:passer|publier) une annonce|para (?:anunciar|publicar un anuncio)|per la (?:tua )?pubblicità|adverteren\\b|sign up (?:for|to) (?:our|the|receive|get|\\S.{2,50} (?:newsletter|alerts?|emails?))|subscribe to (?:our|the) |to (?:get|receive) .{0,60}(?:newsletter|alerts|inbox)|click here (?:to|for)|tap here|for (?:more|the latest|all the latest|breaking) .{0,80}(?:visit|go to|click|follow|download|see|head to)\\b',
    "like .{2,60} on facebook\\b|get alerts on |to (?:comment|post a comment|leave a comment),? |(?:please )?(?:log ?in|sign ?in|register) to comment|do you (?:know more|have more information)|if you (?:value|enjoy(?:ed)?|like|appreciate) (?:our|this|independent) (?:journalism|work|reporting|story|article)|since you[’']re here|thank you for reading|thanks for reading|stay (?:up to date|informed|tuned|connected) (?:with|on|for)|never miss a story|watch (?:our|the) (?:latest )?videos?|the (?:views|opinions) expressed (?:in|by|here|are)|views expressed |disclaimer ?[:：]|originally published as |share (?:it|this) (?:with|on)|was this (?:article|story|page) (?:helpful|useful)|our journalism |help us |get in touch|let us know |what do you think\\b.{0,40}(?:comment|below)|have your say|submit a correction|see something wrong|spotted? an? (?:error|mistake|typo)|buy (?:a|today.s) (?:copy|paper)",
    'read more (?:stories|news|articles|about|on|from) \\S|(?:more|all the latest) (?:news|stories) (?:from|on|about) \\S.{0,40}$|support (?:our|independent) journalism|become a (?:member|supporter)|share your (?:thoughts|views)',
    `s[íi]gu[ae]-?nos|s[íi]gu[ae](?:nos)? .{0,40}${NETWORK}|suscr[íi]b[ae](?:te|se)|únete a|descarga (?:nuestra|la) app|recibe .{0,60}(?:correo|boletín|newsletter)|consulta aquí|más (?:noticias|información) (?:de|sobre|en) `,
    `suivez[- ]|abonnez[- ]vous|inscrivez[- ]vous|rejoignez[- ]nous|téléchargez (?:notre|l['’])|retrouvez (?:toute|nous|notre|l['’])|recevez .{0,60}(?:newsletter|mail|alertes)`,
    'folgen sie|abonnieren sie|jetzt .{0,30}(?:abonnieren|anmelden|herunterladen)|(?:mehr|weitere) (?:nachrichten|meldungen|artikel|news) (?:aus|zu|von|über|finden) |besuchen sie uns|laden sie .{0,40}app',
    `seguici |iscriviti |segui(?:teci)? .{0,40}${NETWORK}|scarica (?:la|l['’]) ?app|(?:tutte le|altre) notizie (?:di|su) `,
    `siga[- ]|inscreva-se|assine (?:a|nossa)|baixe o app|receba .{0,60}(?:e-mail|newsletter|whatsapp)|(?:veja|leia|confira|acompanhe) (?:mais|outras|todas as|as últimas) (?:notícias|informações|destaques|reportagens)`,
    '(?:нашли|заметили|увидели) (?:ошибку|опечатку)|якщо ви (?:помітили|знайшли) помилку|знайшли помилку|выделите (?:её|текст|фрагмент)|(?:czy )?zauważyłeś błąd|znalazłeś błąd|hai trovato un errore|fehler gefunden|haben sie einen fehler|vous avez (?:repéré|trouvé) une (?:erreur|faute)|¿encontraste un error|encontrou (?:algum )?erro|las opiniones (?:expresadas|vertidas)|les (?:opinions|propos) exprimé|die (?:hier )?geäußerten? (?:meinung|ansicht)|le opinioni espresse|as opiniões expressas|мнение (?:автора|редакции) может|редакция не несёт|ακολουθήστε (?:το|μας|τη)|urmăreș?te-?ne|urmăriți-ne|sledujte nás|kövess(?:en)? minket|iratkoz(?:zon|z) fel|obserwuj nas|zapisz się|följ oss|følg oss|følg os|seuraa meitä|tilaa uutiskirje|prenumerera|volg ons|schrijf je in|pratite nas|пратите нас|prijavite se|theo dõi|đăng ký nhận|ikuti (?:kami|berita)|dapatkan update|ติดตาม(?:เรา|ข่าว)|กดติดตาม|עקבו אחרינו|हमें फॉलो|ہمیں فالو',
    'подпис(?:ывайтесь|аться|ывайся)|подпишитесь|присоединяйтесь|следите за (?:нашими|новостями)|читайте нас|больше новостей|хотите (?:знать|получать) .{0,40}\\?|підпис(?:уйтесь|атися|атись)|підпишіться|приєднуйтесь|читайте нас|слідкуйте за|(?:більше|ще більше|всі|усі) новин\\p{L}* (?:на|у|в) |больше новостей|още новини|последвайте ни|абонирайте се|следвайте ни',
    'bizi (?:takip|.{0,30} takip)|abone ol|uygulamamızı|haberin devamı için|en son haberler için',
    `تابعونا|تابعوا|تابع(?:نا)? (?:على|عبر)|اشترك في|للاشتراك|حمل(?:وا)? تطبيق|لمزيد من الأخبار|به (?:کانال|ما) .{0,40}(?:بپیوندید|تلگرام)|ما را در .{0,30}دنبال کنید|عضو کانال`,
    '(?:特别|免责|版权|郑重)?声明[:：]|[【\\[（(]?免责声明|本文(?:仅代表|系作者|不代表|版权|经授权)|以上(?:内容|文章)|※|この記事(?:を|は有料)|最新ニュース|关注我们|扫一扫|扫描二维码|长按识别|點擊|点击(?:下载|进入|查看)|下载.{0,12}(?:客户端|APP)|欢迎关注|更多(?:精彩|新闻|资讯|内容)|フォローする|公式(?:twitter|x|line|アカウント)|メール(?:会員|マガジン)|アプリ(?:を|で)',
  ].join('|')})`,
  'iu',
)

/** When a broadcaster tells the same on the air, and how its newsroom works: "Heard on …", "Dieses Thema im Programm:". */
const PROGRAMME = new RegExp(
  `^(?:${[
    '(?:dieses thema|das thema|der beitrag|mehr dazu|mehr zum thema) (?:(?:lief|läuft|sehen sie|hören sie) )?(?:im programm|in der sendung|im radio|im fernsehen)\\b.{0,80}|sendung(?: vom)?[:：] .{0,80}|(?:heard|seen|aired|broadcast|featured) on [^.!?]{3,60}|(?:this (?:story|segment|interview|report|episode) )?(?:originally |first )?(?:aired|was broadcast) on [^.!?]{3,60}|listen to .{3,60} on (?:bbc|abc|cbc|npr|rnz|rté)\\b.{0,60}|(?:emisión|emitido|émission|diffusé|à voir|à écouter) (?:del?|en|el|dans|sur|le) [^.!?]{3,60}',
    '(?:audio|video|vidéo|vídeo|podcast|fotos|bilder|bildergalerie|galerie|galería|diaporama|photos|gallery|karte|grafik)\\s?[:|] .{3,90}\\(\\d{1,3}(?::\\d{2})?\\s?(?:min|sek|sec|s|m|bilder|fotos|photos|images|imágenes|minuten?|mins?|minutes?)\\.?\\)',
    'this page will (?:automatically )?(?:refresh|update|reload)(?: automatically)?|(?:a |an )?\\d{1,3}[ -]minute (?:listen|read|watch)|\\d{1,3}:\\d{2} (?:min|listen)|(?:en|écouter|escuchar|hören|luister|lyssna)[:：]? \\d{1,3} ?min(?:uten?|utes?|utos?|uti|uter)?',
    '\\p{L}[\\p{L}\\d ]{1,24} logo',
  ].join('|')})$`,
  'iu',
)

/** What a newsroom says of how it works, and an editor of the paper. */
const NEWSROOM = new RegExp(
  `^(?:${[
    "(?:a |an )?(?:message|note|letter|word) from (?:the |our )?(?:editors?|publisher|newsroom)\\b.{0,40}|editor[’']s note on (?:comments|subscriptions).{0,60}",
    '(?:heb je|heeft u|heb jij) (?:een )?(?:vraag|tip|nieuws|opmerking|foto)\\b.{3,160}|(?:haben sie|hast du) (?:fragen|einen tipp|hinweise|anregungen)\\b.{3,160}|(?:vous avez|avez-vous) (?:une question|une information|un témoignage)\\b.{3,160}|(?:tienes|tiene) (?:una pista|alguna pregunta|información)\\b.{3,160}|(?:har du|tips? oss|tipsa oss|tips redaksjonen)\\b.{2,120}|(?:masz|macie) (?:dla nas )?(?:temat|informacj\\p{L}+)\\b.{2,120}',
    'så (?:här )?(?:arbetar|jobbar) vi.{0,30}|slik (?:jobber|arbeider) vi.{0,30}|sådan arbejder vi.{0,30}|näin teemme.{0,40}|so arbeiten wir.{0,30}|how we (?:work|report).{0,40}|(?:así|cómo) trabajamos.{0,30}|come lavoriamo.{0,30}|zo werken wij.{0,30}|jak pracujemy.{0,30}',
    "\\S{2,24}(?:[:'’]?s)? (?:nyheter|nyheder|journalistik|journalism|news) (?:ska|skal|bygger|stands?|must|aims?) .{3,120}",
    "(?:conforme a los criterios|según los criterios|conforms to|adheres to|follows) (?:de |the (?:standards|criteria) of )?(?:the )?(?:trust project|ipso|editors[’']? code)\\b.{0,60}",
    'i nostri valori.{0,40}|nos engagements.{0,40}|unsere standards.{0,40}|nuestros (?:estándares|principios) .{0,40}',
    '\\S{3,30} (?:encourages (?:commentary|comments?|discussion|debate|freedom of)|publishes all comments|reserves the right to|welcomes (?:your )?comments|does not (?:endorse|moderate))\\b.{0,160}',
    "(?:direkt )?aus dem \\S{2,20}[- ](?:newskanal|newsfeed|nachrichtenkanal|ticker)|(?:diese|die) (?:meldung|nachricht) (?:stammt|kommt) (?:aus|von) .{3,60}|(?:this (?:story|article) )?(?:was )?(?:automatically |auto-?)(?:generated|published|imported) (?:from|by) .{3,80}|fil d[’']actualité \\S{2,20}",
    'invalid e-?mail(?: address)?|(?:oops[,!.]? )?something went wrong[,.]? (?:please )?(?:try again|refresh)\\b.{0,30}|please enter (?:a valid|your) e-?mail.{0,30}|thank(?:s| you) for (?:subscribing|signing up|registering).{0,60}|you can unsubscribe .{0,60}|(?:when|by) (?:you )?(?:subscrib|sign)\\p{L}+ .{3,200}|we have more newsletters.{0,60}|ungültige e-?mail.{0,40}|correo (?:electrónico )?(?:no válido|inválido)|adresse e-?mail (?:non valide|invalide)|indirizzo e-?mail non valido|e-?mail inválido',
  ].join('|')})[.!:]?$`,
  'iu',
)

/** Whom to write to or to call. */
const CONTACT = [
  /^[([]{1,2}[^()[\]]{0,160}\S@\S+\.\w{2,}[^()[\]]{0,120}[)\]]{1,2}\.?$/u,
  /^(?:[\p{L}\p{M}.’' -]{3,40} (?:can be (?:reached|contacted)|is reachable|may be reached) (?:at|by|on|via)|(?:contact|e-?mail|write to|reach) (?:the (?:author|writer|reporter|editor|newsroom)|us|him|her|them|[\p{Lu}][\p{L}.’'-]+(?: [\p{Lu}][\p{L}.’'-]+){0,3}))\b.{0,120}(?:@|\d{4})/iu,
  /^(?:e-?mail|mail|correo|courriel|contacto?|kontakt|contatti|почта|тел|البريد|邮箱|メール)\s*[:：]\s*\S+@\S+$/iu,
  /^(?:(?:e-?mail|contact|mail|correo|courriel|kontakt):? )?\S+@[\w-]+(?:\.[\w-]+)+$/iu,
  /^(?:have|got|do you have|know) (?:a |any |more |something )?(?:news|tips?|story|stories|information|photos?|videos?|more)\b.{0,80}\?.{0,160}$/iu,
  /^(?:send|submit|share) (?:us )?your (?:news|tips?|stories|story|photos?|pictures|videos?|letters?)\b.{0,140}$/iu,
]

/** That more will come. */
const DEVELOPING = new RegExp(
  `^[\\s(\\[*_–—-]*(?:${[
    'more (?:details )?(?:to follow|to come|soon|follows?)|more (?:information|details) (?:as|when) (?:it|they|we) .{0,60}|this is an? (?:developing|breaking)(?: news)? story\\b.{0,160}|(?:an? )?(?:developing|breaking)(?: news)? story(?:[.,;!–—-] ?.{0,120})?|check back (?:for|later|soon).{0,100}|(?:this|the) (?:story|article|post|page|report) (?:will be|is being) updated\\b.{0,160}|(?:please )?refresh (?:this|the) page .{0,100}|updates? to follow|story developing|we will (?:bring|have) .{0,40}(?:updates?|more).{0,60}',
    '(?:noticia|información) en (?:desarrollo|ampliación|construcción)|(?:habrá|en breve,?) (?:más información|ampliación)|seguirá ampliación|ampliaremos (?:la )?información',
    "plus d['’](?:informations?|infos) (?:à (?:venir|suivre)|dans).{0,60}|(?:article|information) en cours (?:de rédaction|d['’]actualisation|de développement)",
    'mehr in kürze|(?:weitere informationen|mehr|details) (?:in kürze|folgen)|(?:der|dieser) artikel wird (?:laufend |ständig |fortlaufend )?aktualisiert',
    '(?:notizia |articolo )?in aggiornamento|seguono aggiornamenti|(?:matéria |notícia |reportagem )?em atualização|(?:esta )?(?:matéria|reportagem) (?:está|será) (?:sendo )?atualizada?',
    '(?:новость|материал|текст) (?:дополняется|обновляется|будет обновл\\p{L}+|будет дополн\\p{L}+)|(?:подробности|продолжение) (?:позже|следу\\p{L}+)|(?:новина|матеріал) (?:доповнюється|оновлюється)|(?:очаквайте|следват) подробности',
    'haber güncelleniyor|ayrıntılar (?:geliyor|birazdan)|(?:التفاصيل|المزيد|البقية) (?:لاحقا|لاحقاً|بعد قليل)|(?:خبر )?(?:يتبع|قيد التحديث)|ادامه دارد|اخبار تکمیلی.{0,30}|خبر تکمیل می ?‌?شود',
    '(?:稍后|随后|后续)(?:更新|报道|详情).{0,10}|未完待续|続報(?:します|を待つ)?|詳報(?:は後ほど|します)?|(?:写真|内容|情報|見出し|本文|動画|図表)を?.{0,10}(?:追加|更新|修正|変更)(?:しました|します)|この記事は(?:随時)?更新(?:されます|します|中)',
  ].join('|')})[\\s.。…!)\\]*_–—-]*$`,
  'iu',
)

/** How long reading takes, how often a page was seen, and the number it is filed under. */
const FIGURES = [
  /^(?:(?:estimated )?reading time|read(?:ing)? time|time to read|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|время чтения|час читання|okuma süresi|مدة القراءة|وقت القراءة|زمان مطالعه|阅读时间)\s*[:：]?\s*(?:ca\.? |about |environ |~)?[\d٠-٩۰-۹]{1,3}\s?\p{L}{0,10}\.?(?: \p{L}{1,8})?$/iu,
  /^(?:listen|audio)? ?\(?\d{1,3}[ -](?:min|mins|minutes?)\.?(?: (?:read|listen|de lecture|de lectura|lesen|lesezeit|di lettura|de leitura))?\)?$/iu,
  /^(?:کد ?(?:خبر|مطلب)|شناسه(?: خبر)?|شماره خبر|رقم الخبر|رمز الخبر|(?:news|story|article|doc(?:ument)?|item) (?:id|code|no\.?|number)|(?:номер|код) новости|(?:稿件|文章|新闻)编号|기사 ?번호)\s*[:：#]?\s*[\d٠-٩۰-۹]{2,14}(?:\s*[|،–-](?!.*[\d۰-۹]{4}).{0,30})?$/iu,
  /^[\d.,]{1,6} ?[km]? ?(?:shares?|views?|likes?|retweets?|favou?rites?|reactions?)(?:[\s,|·•]+[\d.,]{1,6} ?[km]? ?(?:shares?|views?|likes?|comments?|retweets?|favou?rites?|reactions?)){0,4}$/iu,
]

/** Buttons of more than a few fixed words, and what a page says where nobody has commented. */
const BUTTON_ROWS = [
  /^(?:skip to (?:main |sections? |the )?(?:content|navigation|search|menu|footer)).{0,80}$/iu,
  /^(?:this (?:article|story|page) is more than .{3,20} old|list of \d{1,2} items?|list \d{1,2} of \d{1,2}|(?:printable|print) version\b.{0,160}|ajouter à vos sélections|follow [^.!?:]{2,40}:)$/iu,
  /^(?:our standards\s?:\s?the (?:thomson|trust)|私たちの行動規範\s?[:：]).{0,60}$/iu,
  /^(?:all times (?:stated )?are .{2,20}|(?:video|media) player.{0,20}|get involved|back to top close|you have been signed up|hide caption|(?:toggle|show|expand) caption|[\d.,]{1,7} times read)$/iu,
  /^(?:(?:this )?(?:story|article|post) continues (?:below|after)|scroll (?:down )?(?:for|to)|start (?:your|a) free trial|try .{3,30} for free)\b.{0,50}$/iu,
  /^like this:? ?(?:like )?(?:loading)?\W*$/iu,
  /^(?:[【[](?:字号|字體|字体|文字)[^】\]]{0,12}[】\]]|[【[](?:打印|关闭|收藏|纠错|分享|列印)[】\]])(?:\s?[【[][^】\]]{1,12}[】\]]){0,4}$/u,
  /^(?:\+\d{1,3}|\d{1,6} view comments|recommend \d{1,4}|(?:facebook|twitter|whatsapp|linkedin) (?:count|share|shares)|more (?:by|from) this author|mehr (?:von diesem autor|artikel des autors)|más de este autor|du même auteur|altri articoli dell['’]autore|sharing is caring|vstoupit do diskuse(?: \(\d+\))?)\W*$/iu,
  /^(?:reply|retweets?|likes?|share)(?:[\s·|]+(?:[\d.,]+[km]?|reply|retweets?|likes?|favou?rites?|share)){2,8}$/iu,
  // What stands around the results of a search.
  /^(?:(?:results|hits|items|articles|treffer|ergebnisse|resultados|résultats|risultati|wyników|resultaten|результатов|результатів) (?:per page|pro seite|por página|par page|per pagina|na stronę|на странице|на сторінці)|sonuç sayısı)\s?[:：]?[\s\d|,·/-]{0,40}$/iu,
  /^(?:show|view|display|anzeigen|mostrar|afficher|mostra)\s?[:：]?(?:\s?[|·/]?\s?\d{1,3}){2,6}(?: (?:per page|pro seite|por página|par page|per pagina))?$/iu,
  /^(?:sort(?:ed)? by|order by|sortieren nach|ordenar por|trier par|ordina per|classificar por|сортировать(?: по)?|сортувати(?: за)?|sorteren op|sortuj według|sırala)\s?[:：]?\s?[^.!?]{2,60}$/iu,
  /^click to (?:share|print|email|tweet|e-mail)\b.{0,80}$/iu,
  /^[Pp]osted by [\p{Ll}\d][\p{L}\d_.-]* (?:at|on) (?!.{0,40}(?:19|20)\d\d).{1,40}$/u,
  /^(?:view|see|show) (?:all|more) (?:galleries|photos|pictures|images|comments|stories|articles|news)\W*$/iu,
  /^(?:previous|prev|zurück|anterior|précédent|precedente|назад|前へ|上一页|上一篇)\s*[|/·«»<>-]*\s*(?:next|weiter|siguiente|suivant|successivo|próximo|вперёд|次へ|下一页|下一篇)$/iu,
  /^[[(]?(?:read (?:more|on|the (?:full|rest of the) (?:story|article))|continue reading|see more|show more|lire la suite|lire plus|voir plus|leer más|seguir leyendo|ver más|weiterlesen|mehr lesen|mehr anzeigen|leggi (?:tutto|di più)|continua a leggere|leia mais|continue lendo|ler mais|saiba mais|читать (?:далее|дальше|полностью|ещё)|читати (?:далі|більше)|прочети повече|pročitaj(?:te)? više|devamını (?:oku|okuyun)|devamı|اقرأ المزيد|المزيد|ادامه مطلب|مزید پڑھیں|阅读(?:全文|更多)|查看(?:全文|更多)|展开全文|続きを読む|もっと見る|더보기|lees (?:meer|verder)|läs mer|les mer|læs mere|czytaj (?:dalej|więcej)|číst dál)[\s.…»>→\])]*$/iu,
  /^(?:be the first to comment|sé el primero en comentar|soyez le premier à (?:commenter|réagir)|schreiben sie den ersten kommentar|sii il primo a commentare|seja o primeiro a comentar|bu habere henüz|ilk yorumu|ostavite? komentar|pošalji(?:te)? komentar|оставить комментарий|остави коментар|залишити коментар|لا (?:توجد|يوجد) تعليقات|کوئی تبصرہ نہیں|no comments yet|deel dit artikel|dela artikeln|del artikkelen|podijeli|podeli|udostępnij|refresh for|لینک کوتاه|【打印】|【关闭】|\[打印\]|【字体|분享하기).{0,60}$/iu,
  /^[\p{L}]{2,12}\/(?:fim|fin|fine|end|ende|koniec|kraj)\.?$/iu,
  /^posted by .{2,40} at \d{1,2}:\d{2}.{0,10}(?:no|\d+) comments?\b.{0,80}$/iu,
  /^[A-Z]{2,6}\/[\w-]{2,12}(?:\/[\w-]{2,12}){0,3}(?: ?[Nn]ews ?[Dd]esk)?$/u,
]

/** The form below a text in which readers may write, in the words that most such forms have. */
const COMMENT_FORM =
  /^(?:(?:you must|please|vous devez|connectez-vous|sie müssen|bitte|debes|tienes que|devi|você precisa|je moet|du måste|du må) .{0,30}(?:logged in|log in|connecté|vous connecter|angemeldet|anmelden|iniciar sesión|registrarte|accedere|entrar|inloggen|ingelogd|logga in|logge inn)(?!\p{L}).{0,60}(?:comment|kommentieren|comentar|commentare|reageren|kommentera|kommentere)|your e-?mail address will not be|required fields are marked|save my name, e-?mail|notify me of (?:follow|new)|you may use these html|logged in as |this site uses akismet|(?:tu|su) dirección de correo(?: electrónico)? no será|los campos (?:obligatorios|necesarios)|votre adresse (?:de messagerie|e-?mail|de courriel) ne sera|les champs obligatoires|(?:ihre|deine) e-?mail-?adresse wird nicht|erforderliche felder|il tuo indirizzo e-?mail non|i campi obbligatori|o (?:seu|teu) endereço de e-?mail não|campos obrigatórios|(?:je|het|uw) e-?mail-?adres (?:zal|wordt)|vereiste velden|twój adres e-?mail|ваш (?:адрес )?e-?mail|ваша e-?mail|обязательные поля|обов[’']язкові поля|لن يتم نشر عنوان|الحقول الإلزامية|نشانی ایمیل شما|e-?posta (?:hesabınız|adresiniz)|alamat e-?mail anda|adresa ta de e-?mail|vaš[ae] e-?mail|ваша адреса е-?поште|вашият (?:имейл|e-?mail)|din e-?(?:post|mail)|sähköpostiosoitettasi|az e-?mail ?címe|η (?:ηλ|διεύθυνση).{0,12}διεύθυνση|email của bạn|メールアドレスが公開|您的(?:电子邮箱|邮箱|电邮)|이메일(?: 주소)?[은는]|האימייל (?:שלך )?לא|อีเมลของคุณ)|^(?:name|e-?mail|comment|website|nombre|correo electrónico|nom|nome|имя|ім['’]я|الاسم|نام) ?\*$/iu

/** By what rules readers may write, and that they may not. */
const COMMENT_RULES =
  /^(?:to encourage (?:thoughtful|respectful|constructive|civil)\b|(?:all )?(?:comments?|submissions|contributions) (?:on this (?:story|article) )?(?:are|is|will be|may be|must be) (?:\w+ )?(?:moderated|reviewed|checked|subject to|approved|published|not (?:allowed|available)|welcome)\b|(?:first and last|real|full) names (?:will|must|are)\b|by (?:submitting|posting|leaving) (?:a|your) comments?\b|(?:please )?(?:read|see|note|follow) (?:our|the) (?:comment\w*|community|house|moderation|submission) (?:policy|guidelines|rules|standards)|we (?:welcome your comments|reserve the right to (?:remove|edit|close|delete|moderate))|kommentare (?:werden|sind) |bitte beachten sie (?:unsere|die) (?:netiquette|kommentarregeln)|les commentaires (?:sont|seront) |los comentarios (?:son|serán|están) |os comentários (?:são|serão|não) |i commenti (?:sono|vengono|saranno) |комментарии (?:проходят|публикуются|закрыты|отключены)|yorumlar (?:onaylandıktan|editör)|التعليقات (?:لا تعبر|تخضع|المنشورة)|نظرات (?:حاوی|پس از))/iu

/** Leads from one story to the next: "Previous article: …", "下一篇：没有了". */
const NEIGHBOURS =
  /^(?:[«<‹←]\s*)?(?:(?:previous|prev|next|older|newer) (?:article|post|story|entry|item)|(?:artículo|noticia|nota|entrada) (?:anterior|siguiente)|article (?:précédent|suivant)|(?:vorheriger|nächster|voriger) (?:artikel|beitrag)|(?:articolo|notizia) (?:precedente|successiv[ao])|(?:notícia|artigo|matéria|próximo|próxima) (?:anterior|seguinte|artigo|notícia|matéria)|(?:предыдущая|следующая) (?:новость|статья|запись)|(?:попередня|наступна) (?:новина|стаття)|(?:önceki|sonraki) (?:haber|yazı)|(?:vorige|volgende) (?:artikel|bericht)|(?:poprzedni|następny) (?:artykuł|wpis)|(?:الخبر|المقال|الموضوع) (?:السابق|التالي)|(?:خبر|مطلب) (?:قبلی|بعدی)|[上下]一(?:篇|条|則|则|頁)|(?:前|次)の(?:記事|ニュース)|(?:이전|다음) ?(?:기사|글))\s*[:：»>→].{0,120}$/iu

/** What an agency has changed in a report: "*カテゴリーを追加しました。" */
const CHANGED =
  /^[*＊※].{0,40}(?:追加|修正|変更|更新|訂正|再送|差し替え)(?:いた)?(?:しました|します|して再送します)?[。.]?$/u

/** Where the same is read on a telephone: "… m.example.org". */
const ON_PHONE = /^[^"“”„«»]{0,90}(?<![\w.-])(?:m|mobile|mobil|wap)\.[\w-]+(?:\.[\w-]+)+[^"“”„«»]{0,12}$/iu

const LONGEST = 280

/** Why a line is a notice of the page it was copied from, in plain words; null for every line that could be text. */
export function pageNotice(text: string): string | null {
  if (text.length > LONGEST) return null
  const plain = text.replace(/^[\s*•·►▶>»→👉📲_–—-]{1,6}/u, '')
  if (plain.length < 220 && PROMOTION.test(plain)) return 'a notice of the page'
  if (asksReader(plain)) return 'a notice of the page'
  if (PROGRAMME.test(plain) || NEWSROOM.test(plain)) return 'a notice of the page'
  if (CONTACT.some((shape) => shape.test(plain))) return 'whom to write to'
  if (BUTTON_ROWS.some((shape) => shape.test(plain))) return 'a button of the page'
  if (plain.length < 200 && COMMENT_FORM.test(plain)) return 'a form of the page'
  if (COMMENT_RULES.test(plain) || ON_PHONE.test(plain)) return 'a notice of the page'
  if (plain.length < 160 && NEIGHBOURS.test(plain)) return 'links to other stories'
  if (CHANGED.test(text)) return 'a note of the newsroom'
  if (DEVELOPING.test(text)) return 'the page’s note that more will come'
  if (FIGURES.some((shape) => shape.test(text))) return 'a figure of the page’s own'
  return null
}
