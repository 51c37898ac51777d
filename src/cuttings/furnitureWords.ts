const set = (text: string) => new Set(text.split(/\s*\|\s*|\n\s*/).filter((entry) => entry !== ''))

/** Whole lines, in lower case and without marks around them, that are never words of an article wherever they stand. */
export const BUTTONS = set(
  `share|share this|share this article|share this story|share this page|share on facebook|share on twitter|share on whatsapp|share via email|share with friends|tweet|tweet this|like this|like loading|loading|print|print this|print this page|print article|email this|email this article|email to a friend|e-mail|email|save|save article|copy link|link copied|facebook|twitter|whatsapp|linkedin|pinterest|google+|google plus|telegram|reddit|instagram|flipboard|messenger|tumblr|vk|odnoklassniki
  advertisement|advertisements|advertising|sponsored|sponsored content|story continues below advertisement|article continues below advertisement|continue reading the main story|continue reading below|publicidad|publicité|publicidade|pubblicità|anzeige|werbung|reklama|reklam|реклама|إعلان|اعلان|تبلیغات|آگهی|広告|廣告|广告|광고|advertentie|annons|annonse|annonce|iklan
  leave a comment|leave a reply|post a comment|add a comment|write a comment|view comments|show comments|comments are closed|no comments|no comments yet|join the discussion|join the conversation|reply|dejar un comentario|deja un comentario|comentar|comentarios|laisser un commentaire|commenter|réagir|kommentar schreiben|kommentieren|kommentare|commenta|commenti|deixe um comentário|comentários|комментарии|комментировать|оставить комментарий|коментарі|yorumlar|yorum yap|التعليقات|أضف تعليقا|نظرات|ارسال نظر|评论|发表评论|我要评论|コメント|コメントを書く|댓글
  back to top|top of page|go to top|skip to content|google analytics|comscore|chartbeat|doubleclick|quantcast|adsense|facebook pixel|hotjar|taboola|outbrain|googletag|scorecardresearch|new relic|parse.ly|omniture|skip to main content|skip to navigation|jump to navigation|toggle navigation|report a typo|report an error|report this ad|recommended for you|play video|video unavailable|media playback is unsupported on your device|listen to this article|click to enlarge|enlarge image|view gallery|view image|previous|next|previous article|next article|prev|close|print edition|all rights reserved|sign in|log in|login|register|sign up|subscribe|subscribe now|my account|log out|dismiss|accept|i agree|got it|menu|search|search for|more|more stories|newsletter|newsletters|sign up for our newsletter|get our newsletter
  compartir|compartir en facebook|compartir en twitter|imprimir|enviar por correo|enviar|partager|partager sur facebook|partager sur twitter|imprimer|envoyer par email|envoyer|teilen|drucken|merken|e-mail senden|per mail versenden|condividi|stampa|invia|compartilhar|compartilhe|partilhar|поделиться|распечатать|версия для печати|поширити|друкувати|paylaş|yazdır|مشاركة|شارك|طباعة|اشتراک گذاری|چاپ|نسخه چاپی|پرینٹ|分享|打印|分享到|シェア|シェアする|ツイート|印刷|공유|인쇄|delen|afdrukken|dela|skriv ut|del
  our standards: the thomson reuters trust principles|our standards: the thomson reuters trust principles.|register now for free unlimited access to reuters.com
  endit|enditem|endite|ends|-ends-|end|(end)|### |-30-|انتهى|انتهي|انتهای پیام|انتهای خبر|完|(完)|（完）`,
)

/** Heads of lists of other stories: what follows is headlines of those. */
export const RELATED_HEADS = set(
  `related|related stories|related articles|related posts|related news|related content|related topics|related coverage|related links|more on this story|more from this section|more from the web|more like this|most read|most popular|most viewed|most shared|most commented|popular posts|popular stories|trending|trending now|trending stories|latest news|latest stories|latest posts|latest headlines|top stories|recent posts|recent comments|recent articles|editors' picks|editor's picks|editor’s picks|you may also like|you might also like|you may like|also read|read also|see also|read next|up next|more news|more headlines|in other news|other stories|other news|recommended|recommended stories|elsewhere on the web|from the web|around the web|promoted stories|sponsored stories|don't miss|what to read next|more top stories|archives|categories|tags|topics
  noticias relacionadas|te puede interesar|también te puede interesar|más noticias|lo más leído|lo más visto|más leídas|últimas noticias|ver también|artículos relacionados
  articles liés|à lire aussi|lire aussi|sur le même sujet|les plus lus|articles les plus lus|dernières infos|voir aussi|à voir aussi|dans la même rubrique
  mehr zum thema|weitere artikel|lesen sie auch|das könnte sie auch interessieren|meistgelesen|meistgelesene artikel|aktuelle meldungen|ähnliche artikel|verwandte artikel|weitere meldungen
  leggi anche|articoli correlati|potrebbe interessarti|i più letti|ultime notizie|notizie correlate
  leia também|veja também|leia mais|notícias relacionadas|mais lidas|últimas notícias|artigos relacionados|saiba mais
  читайте также|по теме|материалы по теме|похожие новости|самое читаемое|последние новости|другие новости|ещё по теме|читайте також|новини за темою|останні новини|прочетете още|още по темата
  ilgili haberler|bunlar da ilginizi çekebilir|çok okunanlar|son dakika haberleri|benzer haberler
  اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|مواضيع ذات صلة|أخبار ذات صلة|مواضيع متعلقة|الأكثر قراءة|آخر الأخبار|مطالب مرتبط|اخبار مرتبط|بیشتر بخوانید|پربازدیدترین|خبرهای مرتبط|پربیننده‌ترین
  相关新闻|相关阅读|相关文章|延伸阅读|相關新聞|延伸閱讀|推荐阅读|热门新闻|最新消息|関連記事|関連ニュース|あわせて読みたい|おすすめ記事|人気記事|アクセスランキング|관련기사|관련뉴스|많이 본 뉴스
  lees ook|meer nieuws|läs också|läs mer|les også|læs også|czytaj także|zobacz także|zobacz też`,
)

/** Words that menus of news sites are made of, in lower case. */
export const MENU_WORDS = set(
  `home|homepage|news|world|sport|sports|business|politics|opinion|opinions|life|style|lifestyle|culture|arts|art|travel|tech|technology|science|health|weather|video|videos|photos|photo|pictures|gallery|galleries|local|national|international|nation|about|contact|us|more|search|menu|login|log|in|sign|up|subscribe|register|e-paper|epaper|jobs|classifieds|obituaries|entertainment|money|markets|economy|finance|education|environment|features|blog|blogs|podcast|podcasts|tv|live|radio|newsletter|newsletters|top|stories|latest|trending|popular|africa|asia|europe|americas|australia|uk|india|china|middle|east|football|cricket|rugby|tennis|crime|society|fashion|food|books|film|music|games|cars|motoring|property|shop|shopping|events|editorial|editorials|letters|columns|columnists|comment|analysis|investigations|magazine|archive|archives|help|faq|advertise|terms|privacy|cookies|sitemap|rss|region|regions|country|city|breaking|special|reports|multimedia|interactive|cartoons|crosswords|puzzles|horoscopes|auto|science|and|the|&|exclusive|interview|interviews|explainer|explained|profile|obituary|review|reviews|feature|update|updates|alert|developing|depth|factbox|exclusiva|entrevista|análisis|reportaje|última|hora|urgente|exclusif|entretien|reportage|kommentar|leitartikel|exklusiv|esclusiva|intervista|análise|эксклюзив|интервью|срочно|аналитика|özel|röportaj|haber|حصري|عاجل|حوار|اختصاصی|گفتگو|独家|快讯|速報|独自
  inicio|portada|noticias|mundo|deportes|economía|política|opinión|cultura|sociedad|ciencia|tecnología|salud|gente|nacional|internacional|sucesos|buscar|menú|contacto|suscríbete|edición|impresa|vídeos|fotos|espectáculos|negocios|local
  accueil|actualités|actualité|monde|france|politique|économie|société|culture|sports|sciences|santé|régions|météo|rechercher|contact|abonnés|abonnez-vous|vidéos|planète|idées|connexion
  startseite|nachrichten|politik|wirtschaft|panorama|kultur|wissen|wissenschaft|gesundheit|reise|auto|wetter|suche|meinung|regional|deutschland|ausland|inland|digital|karriere|abo|anmelden|kontakt|gesellschaft|lokales|netzwelt|feuilleton|finanzen
  início|notícias|esportes|desporto|economia|política|opinião|cultura|saúde|tecnologia|mundo|brasil|entretenimento|buscar|contato|assine|vídeos
  cronaca|esteri|politica|economia|sport|cultura|spettacoli|salute|scienza|cerca|abbonati|meteo|notizie|ultim'ora
  главная|новости|политика|экономика|общество|спорт|культура|мир|россия|происшествия|наука|технологии|видео|фото|поиск|контакты|войти|подписка|в|мире|головна|новини|політика|економіка|суспільство|світ|відео|пошук|контакти|начало
  anasayfa|haberler|gündem|dünya|ekonomi|spor|kültür|sanat|yaşam|sağlık|teknoloji|magazin|video|foto|galeri|yazarlar|ara|iletişim|siyaset|eğitim
  الرئيسية|أخبار|اخبار|عربي|عالم|العالم|سياسة|اقتصاد|رياضة|ثقافة|فن|منوعات|صحة|علوم|تكنولوجيا|فيديو|صور|بحث|اتصل|بنا|آراء|مقالات|محليات|دولي
  خانه|صفحه|اصلی|اخبار|سیاسی|اقتصادی|اجتماعی|فرهنگی|ورزشی|بین‌الملل|جهان|ایران|علمی|استان‌ها|عکس|فیلم|جستجو|تماس|با|ما|درباره
  首页|新闻|国内|国际|社会|财经|体育|娱乐|科技|军事|评论|图片|视频|地方|教育|健康|文化|滚动|专题|登录|注册|搜索|首頁|新聞|國際|財經|體育|娛樂|視頻
  ホーム|トップ|ニュース|社会|政治|経済|国際|スポーツ|エンタメ|地域|写真|動画|検索|ログイン|天気|文化|科学|コラム`,
)
export const HOME_WORDS =
  'home|homepage|you are here:? ?home|inicio|portada|accueil|startseite|início|página inicial|главная|головна|начало|anasayfa|ana sayfa|الرئيسية|خانه|صفحه اصلی|صفحه نخست|首页|首頁|ホーム|トップ|홈|strona główna|hem|hjem|forside'

/** Words of a row of share buttons, in lower case. */
export const SHARE_WORDS = set(
  `share|shares|tweet|tweets|email|e-mail|mail|print|facebook|twitter|whatsapp|linkedin|pinterest|pin|it|reddit|google|google+|plus|telegram|copy|link|comments|comment|on|via|this|article|save|like|likes|follow|tumblr|flipboard|messenger|viber|instagram|youtube|rss|sms|x|more|with|a|friend|to|and|&|sur|auf|en|su|em|no|na|op|på|в|на|у
  على|فيسبوك|وفيسبوك|تويتر|وتويتر|واتساب|وواتساب|المقال|الخبر|عبر|در|تلگرام|واتساپ|фейсбук|твиттер|телеграм|compartir|imprimir|enviar|partager|imprimer|envoyer|teilen|drucken|mailen|condividi|stampa|compartilhar|поделиться|вконтакте|одноклассники|paylaş|yazdır|مشاركة|شارك|طباعة|分享|打印|微信|微博|シェア|ツイート|印刷|はてな|line`,
)

/** Openings of lines that lead to another story and stand alone, a mark after them. */
export const LEADS =
  "also read|read also|read more|read next|see also|must read|related|related story|related stories|related article|more on this|also see|don[’']t miss|recommended|watch|in pictures|in pics|listen|lea también|lee también|leer más|le puede interesar|te puede interesar|ver también|mire también|lire aussi|à lire aussi|lire également|voir aussi|à lire|lesen sie auch|lesen sie hier|mehr dazu|mehr zum thema|lies auch|leia também|leia mais|veja também|veja mais|leggi anche|guarda anche|читайте также|читайте ещё|смотрите также|читайте також|прочетете още|ayrıca okuyun|bunu da okuyun|ilgili haber|اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|شاهد أيضا|بیشتر بخوانید|مزید پڑھیں|相关阅读|延伸阅读|延伸閱讀|推荐阅读|関連記事|あわせて読みたい|lees ook|läs också|les også|læs også|czytaj także|zobacz też"
/** Openings of lines that list the subjects a story is filed under. */
export const FILED =
  'tags?|topics?|keywords?|filed under|posted in|categor(?:y|ies)|labels?|more on|etiquetas|temas|palabras clave|mots[- ]clés|thèmes|schlagw(?:o|ö)rter|schlagworte|themen|stichworte|tag|argomenti|parole chiave|assuntos|palavras-chave|теги|метки|темы|рубрики|теґи|етикети|etiketler|anahtar kelimeler|الوسوم|كلمات مفتاحية|كلمات دلالية|برچسب‌ها|برچسب ها|کلید واژه|کلیدواژه‌ها|标签|关键词|關鍵字|タグ|キーワード|태그'
