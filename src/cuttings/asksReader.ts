/** Where to get the paper's app, and what it does: "Get the Bayport Courier app", "The Courier app brings you all that happens". */
const APP = new RegExp(
  `^(?:${[
    '(?:get|download|install|try|open|use)(?: the| our| this)? [^.!?]{2,60}\\bapps?(?: (?:now|today|here|(?:for )?free|for (?:free|ios|android|iphone|ipad)|(?:on|from|in) (?:the |your )?.{3,50}))?',
    '(?:the|our) .{2,50}\\bapp (?:is the home of|is your|brings you|gives you|keeps you|lets you|puts|has all|features all) .{3,140}',
    '(?:now )?available (?:now )?(?:on|from|in|at) (?:the )?(?:app store|google play|apple|ios|android|play store)\\b.{0,80}',
    "descarg(?:a|ue|á|ate) (?:gratis )?(?:la|nuestra) (?:app|aplicación)\\b.{0,60}|télécharge[rz] (?:gratuitement )?(?:l[’']|notre |votre )(?:appli(?:cation)?|app)(?!\\p{L}).{0,60}|laden sie (?:sich )?(?:hier |jetzt )?(?:die|unsere) .{0,40}app\\b.{0,40}|(?:die|unsere) .{2,40}[- ]app (?:jetzt |kostenlos |hier )*(?:herunterladen|laden)|scarica (?:subito |gratis )?(?:la nostra |l[’'])(?:app|applicazione)\\b.{0,60}|baix[ea] (?:grátis )?(?:o|a|nosso|nossa) (?:app|aplicativo|aplicação)(?!\\p{L}).{0,60}|download (?:nu |gratis )?(?:de|onze) .{0,40}app\\b.{0,40}|lad(?:da)? ne[dr] .{0,40}appen.{0,40}|last ned .{0,40}appen.{0,40}|hent .{0,40}appen.{0,40}|lataa .{0,40}sovellus.{0,40}",
    '(?:pobierz|ściągnij) (?:naszą |bezpłatną )?aplikację(?!\\p{L}).{0,60}|stáhněte si .{0,30}aplikaci(?!\\p{L}).{0,50}|stiahnite si .{0,30}aplikáciu(?!\\p{L}).{0,50}|preuzmite .{0,30}aplikaciju.{0,50}|töltse le .{0,40}(?:appot|alkalmazás).{0,40}|descarcă .{0,30}aplicația.{0,50}|(?:скачайте|установите|загрузите) .{0,30}приложение(?!\\p{L}).{0,60}|(?:завантажте|встановіть) .{0,30}(?:застосунок|додаток)(?!\\p{L}).{0,60}|изтеглете .{0,30}приложение.{0,50}|.{2,40}uygulamasını (?:hemen )?indir(?:in|iniz)?|(?:κατεβάστε|κατέβασε) .{0,40}(?:app|εφαρμογή).{0,40}|(?:unduh|download) aplikasi .{2,60}|tải (?:ứng dụng|app) .{2,60}',
    'حمّ?ل(?:وا)? (?:الآن )?تطبيق .{2,60}|(?:دانلود|نصب) (?:اپلیکیشن|برنامه) .{2,60}|הורידו את (?:האפליקציה|אפליקציית) ?.{0,50}|डाउनलोड करें .{2,60}ऐप.{0,20}|.{2,60}ऐप डाउनलोड करें.{0,20}',
  ].join('|')})[.!]?$`,
  'iu',
)

/** Where a page asks what its reader thinks of it: "Dê sua opinião sobre …", "Rate this article". */
const FEEDBACK = new RegExp(
  `^¿?(?:${[
    'rate (?:this|the|our) (?:article|story|page|content|report|news|recipe)|how (?:would|do) you rate (?:this|our)|did you (?:like|enjoy|find) (?:this|the) (?:article|story|page|report)|(?:give|send|leave) us (?:your )?feedback|tell us what you think|is this (?:article|page|content|information) (?:helpful|useful)|your (?:rating|feedback|opinion) (?:matters|helps)',
    'd[êe] (?:a )?sua (?:opinião|nota)|deixe (?:a )?sua (?:opinião|avaliação|nota)|avalie (?:esta?|este|a|o|nosso|nossa) (?:notícia|matéria|reportagem|artigo|conteúdo|texto|página)|o que (?:você )?achou d(?:esta?|este|o|a) (?:notícia|matéria|reportagem|artigo|conteúdo|texto)|este (?:conteúdo|artigo) foi útil|esta (?:notícia|página|matéria) foi útil',
    '(?:danos|déjanos|denos|dejanos) (?:tu|su) (?:opinión|valoración)|(?:califica|califique|valora|valore|puntúa) (?:esta?|este|la|el) (?:noticia|nota|artículo|contenido|página)|(?:qué te|te) (?:ha )?(?:pareció|parecido|gustó|gustado) (?:esta?|este|la|el) (?:noticia|nota|artículo|contenido)|(?:te|le) (?:fue|ha sido|resultó) útil (?:esta?|este)',
    'donnez[- ](?:nous )?votre avis|votre avis (?:nous intéresse|compte)|notez cet article|cet article vous a[- ]t[- ]il|avez[- ]vous (?:aimé|trouvé) cet article',
    'bewerten sie (?:diesen|den|diese)|(?:wie )?(?:fanden|finden) sie (?:diesen|den) (?:artikel|beitrag)|(?:wie )?(?:hat|gefällt) ihnen (?:dieser|der) (?:artikel|beitrag)|war (?:dieser|der) (?:artikel|beitrag) (?:hilfreich|interessant)|ihre meinung (?:ist uns wichtig|zählt)',
    "valuta (?:questo|questa|l[’'])|(?:ti|le) è (?:stato |stata )?(?:utile|piaciut[oa]) (?:questo|questa|l[’'])|dicci (?:cosa ne pensi|la tua)|wat vond (?:je|u) van (?:dit|deze)|was dit (?:artikel|bericht) (?:nuttig|interessant)|geef (?:je|uw) mening|oceń (?:ten )?artykuł|podziel się (?:swoją )?opinią|ohodnoťte (?:tento )?článek",
    'оцените (?:материал|новость|статью|публикацию|эту)|поставьте оценку|поделитесь (?:своим )?мнением|что вы думаете об этом\\?|оцініть (?:матеріал|новину|статтю|публікацію)|оценете (?:статията|новината)|(?:bu )?(?:haberi|içeriği) (?:beğendiniz mi|değerlendirin|oyla)|قي[ّ]?م (?:هذا )?(?:المقال|الخبر)|ما رأيك في هذا|この記事は(?:いかがでしたか|役に立ちましたか|参考になりましたか)',
  ].join('|')})(?!\\p{L})`,
  'iu',
)

/** True for a line in which a page offers its app, or asks what the reader thinks of it, in the languages news is kept in. */
export function asksReader(text: string): boolean {
  return (text.length < 200 && APP.test(text)) || (text.length < 160 && FEEDBACK.test(text))
}
