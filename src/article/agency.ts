/**
 * Names of news agencies and the other forms they are signed with. A form in Latin script is given the name; one in
 * another script stays as it is printed, for a name put into other letters is nowhere in the cutting.
 */
const AGENCIES: Record<string, string> = {
  Reuters:
    'REUTERS|Thomson Reuters|רויטרס|סוכנות רויטרס|Ρόιτερς|Рейтерс|Ройтерс|Ројтерс|รอยเตอร์|รอยเตอร์ส|রয়টার্স|ராய்ட்டர்ஸ்|رويترز|رویترز|Рейтер|路透社|路透|ロイター|로이터|रॉयटर्स|رائٹرز|रायटर|Reuters News|Reuters News Agency|РЕЙТЕР',
  AP: 'Associated Press|The Associated Press|ASSOCIATED PRESS|THE ASSOCIATED PRESS|أ ب|أ.ب|美联社|美聯社|АП|اے پی|أسوشيتد برس|اسوشيتد برس|آسوشیتدپرس|एपी|איי.פי|אי.פי|אי־פי|סוכנות AP|เอพี|এপি',
  AFP: 'خبرگزاری فرانسه|Agence France-Presse|Agence France Presse|AFP News|أ ف ب|أ.ف.ب|أ ف پ|فرانس برس|ا ف پ|法新社|АФП|اے ایف پی|ا.ف.ب|ا ف ب|أ.ف.پ|Agence France-Presse (AFP)|एएफपी|איי.אף.פי|אי.אף.פי|אי־אף־פי|סוכנות הידיעות הצרפתית|เอเอฟพี|এএফপি|Γαλλικό Πρακτορείο',
  PA: 'Press Association|PA Media|The Press Association',
  dpa: 'DPA|Deutsche Presse-Agentur|د ب أ|德新社|Dpa|د.ب.أ|(dpa)|dpa-AFX|dpa/tmn',
  EFE: 'Agencia EFE|Efe|埃菲社',
  ANSA: 'Ansa',
  Xinhua: 'XINHUA|Xinhua News Agency|שינחואה|ซินหัว|新华社|新華社|شينخوا|Синьхуа',
  TASS: 'ITAR-TASS|Tass|ТАСС|ИТАР-ТАСС|塔斯社|تاس',
  'RIA Novosti': 'RIA|РИА Новости|РИА|RIA NOVOSTI',
  Interfax: 'INTERFAX|Интерфакс|Interfax-Ukraine|Інтерфакс-Україна|INTERFAX.RU|Interfax.ru|ИНТЕРФАКС',
  IANS: 'Indo-Asian News Service|आईएएनएस',
  PTI: 'Press Trust of India|पीटीआई|भाषा|पीटीआई-भाषा|पीटीआई भाषा|प्रेट्र',
  ANI: 'Asian News International|एएनआई',
  UNI: 'United News of India|यूएनआई|یو این آئی|वार्ता',
  UPI: 'United Press International',
  Kyodo: 'KYODO|Kyodo News|共同|共同通信|共同社',
  Jiji: 'JIJI|Jiji Press|時事|時事通信',
  Yonhap: 'YONHAP|Yonhap News Agency|연합뉴스|韩联社',
  AA: 'Anadolu|Anadolu Agency|Anadolu Ajansı|الأناضول|وكالة الأناضول|الاناضول',
  DHA: 'Demirören Haber Ajansı',
  İHA: 'IHA|İhlas Haber Ajansı',
  IRNA: 'ایرنا|إرنا|خبرگزاری ایرنا|خبرگزاری جمهوری اسلامی|Islamic Republic News Agency',
  ISNA: 'ایسنا|خبرگزاری ایسنا|Iranian Students News Agency|Iranian Students’ News Agency',
  Fars: 'FARS|Fars News Agency|فارس|خبرگزاری فارس',
  Tasnim: 'Tasnim News Agency|تسنیم|خبرگزاری تسنیم|TASNIM',
  Mehr: 'Mehr News Agency|خبرگزاری مهر',
  SANA: 'سانا|وكالة سانا',
  WAM: 'وام',
  SPA: 'Saudi Press Agency|واس',
  MENA: 'أ ش أ',
  KUNA: 'كونا',
  Petra: 'PETRA|بترا',
  QNA: 'Qatar News Agency|قنا',
  NAN: 'News Agency of Nigeria',
  APP: 'Associated Press of Pakistan|اے پی پی',
  BSS: 'Bangladesh Sangbad Sangstha',
  UNB: 'United News of Bangladesh',
  Bernama: 'BERNAMA',
  ANTARA: 'Antara|ANTARA News|Antara News|LKBN Antara',
  VNA: 'TTXVN|Vietnam News Agency',
  CNA: 'Central News Agency|中央社',
  CNS: '中新社|China News Service|中新网|中国新闻网|中新',
  GNA: 'Ghana News Agency',
  AAP: 'Australian Associated Press',
  CP: 'The Canadian Press|Canadian Press|THE CANADIAN PRESS',
  Lusa: 'LUSA|Agência Lusa',
  Belga: 'BELGA',
  ANP: 'Anp',
  APA: 'Austria Presse Agentur',
  SDA: 'Keystone-SDA|sda',
  KNA: 'Katholische Nachrichten-Agentur',
  epd: 'EPD',
  SID: 'Sport-Informations-Dienst',
  TT: 'TT Nyhetsbyrån',
  NTB: '©NTB',
  Ritzau: 'ritzau|RITZAU|/ritzau/',
  STT: 'Stt',
  PAP: 'Polska Agencja Prasowa',
  ČTK: 'ČTK|CTK',
  TASR: 'TASR',
  MTI: 'Magyar Távirati Iroda',
  Agerpres: 'AGERPRES',
  Mediafax: 'MEDIAFAX',
  BTA: 'БТА',
  Tanjug: 'TANJUG|Танјуг',
  Beta: 'BETA|Бета|БЕТА',
  Hina: 'HINA|Хина',
  FENA: 'Fena|Фена',
  Ukrinform: 'UKRINFORM|Укрінформ|Укринформ',
  UNN: 'УНН',
  UNIAN: 'УНІАН|УНИАН',
  BelTA: 'БЕЛТА|BELTA',
  Notimex: 'NOTIMEX',
  Télam: 'TELAM|Telam|TÉLAM|Télam',
  ANDINA: 'Andina',
  'Agência Brasil': 'AGÊNCIA BRASIL|ABr',
  'Europa Press': 'EUROPA PRESS|EP',
  ACI: 'ACI Prensa|ACI Digital',
  Adnkronos: 'ADNKRONOS|AdnKronos',
  AGI: 'Agi',
  Bloomberg: 'BLOOMBERG|Bloomberg News',
  'Inter Press Service': 'IPS',
  'Press TV': 'PRESS TV',
  Agencies:
    'AGENCIES|agencies|News agencies|News Agencies|Wire services|Agency|Agencies Report|Agency Report|Agency report|Agency reports|Wire Reports|Wire reports|wire services|Wires',
  ATS: 'Keystone-ATS|ats|AWP',
  Askanews: 'askanews',
  LaPresse: 'Lapresse',
  'Prensa Latina': 'PL',
  Colprensa: 'COLPRENSA',
  'Estadão Conteúdo': 'ESTADÃO CONTEÚDO|Agência Estado',
  Folhapress: 'FOLHAPRESS|FolhaPress',
  Sputnik: 'SPUTNIK|سبوتنيك|Спутник|اسپوتنیک',
  WAFA: 'وفا|Wafa',
  ILNA: 'ایلنا',
  YJC: 'باشگاه خبرنگاران جوان',
  NNI: 'این این آئی',
  INA: 'واع',
  NNA: 'الوكالة الوطنية للإعلام',
  BNA: 'بنا',
  MAP: 'و م ع',
  ANKA: 'Anka',
  PNA: 'Philippine News Agency',
  'La Presse canadienne': 'LA PRESSE CANADIENNE|Presse canadienne|PC',
  CNW: 'Canada Newswire',
  ots: 'OTS',
  APTN: 'AP Television',
  סוכנויות: 'סוכנויות הידיעות|סוכנויות ידיעות',
  एजेंसी: 'एजेंसियां|एजेंसियाँ',
  Agencias: 'AGENCIAS|agencias|Agencia',
  Agences: 'AGENCES|agences',
  Agenturen: 'agenturen',
  Agenzie: 'agenzie',
  Agências: 'agências',
  ایجنسیاں: 'ایجنسیز',
  وكالات: 'الوكالات|وكالات الأنباء|وكاالت',
  Nampa: 'NAMPA',
  RSS: 'Rastriya Samachar Samiti',
  Trend: 'TREND|Trend News Agency',
  Azertac: 'AZERTAC|AZƏRTAC',
  Armenpress: 'ARMENPRESS',
  Kazinform: 'KAZINFORM|Казинформ|Қазинформ',
  Kabar: 'Кабар',
  Moldpres: 'MOLDPRES',
  SRNA: 'Srna|СРНА',
  STA: 'Slovenska tiskovna agencija',
  BNS: 'Baltic News Service',
  LETA: 'Leta',
  ELTA: 'Elta',
  'ANA-MPA': 'AMNA|ΑΠΕ-ΜΠΕ|ΑΠΕ',
  ANA: 'African News Agency|African News Agency (ANA)',
  TAP: 'وات',
  APS: 'واج',
  LANA: 'وال',
  SUNA: 'سونا',
  ENA: 'Ethiopian News Agency',
  ANGOP: 'Angop',
  PANA: 'Panapress|PANAPRESS',
  'New Ziana': 'ZIANA',
  BOPA: 'Botswana Press Agency',
  SAPA: 'Sapa|South African Press Association',
  KCNA: 'Korean Central News Agency',
  Newsis: '뉴시스',
  News1: '뉴스1',
  Montsame: 'MONTSAME',
  NZPA: 'New Zealand Press Association',
  AVN: 'Agencia Venezolana de Noticias',
  DyN: 'DYN',
  TNS: 'Tribune News Service',
  RNS: 'Religion News Service',
  JTA: 'Jewish Telegraphic Agency',
  CANA: 'Caribbean News Agency',
  Pajhwok: 'PAJHWOK|پژواک',
  Khaama: 'Khaama Press',
  Росбалт: 'РОСБАЛТ',
  'PR Newswire': 'PRNewswire|PRNEWSWIRE|PRNewswire-USNewswire|PRNewswire-PRWeb',
  'Business Wire': 'BUSINESS WIRE',
  GlobeNewswire: 'GLOBE NEWSWIRE|Globe Newswire|GLOBENEWSWIRE',
  REGNUM: 'РЕГНУМ|Regnum',
  'Агентство «Москва»': 'АГН «Москва»',
}
const LATIN = /^[^\p{L}]*\p{Script=Latin}/u

function index(): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const [name, aliases] of Object.entries(AGENCIES)) {
    names.set(name, name)
    for (const alias of aliases.split('|')) names.set(alias, LATIN.test(alias) ? name : alias)
  }
  return names
}

const NAMES = index()
/** A word for agencies before the name or after it: "Agencia Télam", "Tanjug News Agency". */
const AGENCY_WORD =
  /^(?:[Aa]gencia|[Aa]gência|[Aa]gence|[Aa]genzia|Agentur|[Aa]gencja|[Aa]genția|[Aa]gencija|[Aa]gentura|[Aa]gentúra|[Аа]гентство|[Аа]гентція|[Аа]генция|وكالة|خبرگزاری) (?:de [Nn]oticias |de [Nn]otícias )?(.{2,30})$|^(.{2,30}) (?:[Nn]ews [Aa]gency|[Aa]jansı|[Hh]aber [Aa]jansı|通讯社|通信社)$/u

/**
 * The canonical name of the news agency that a text names and nothing else: "Thomson Reuters" gives "Reuters".
 * In other scripts than Latin it stays as printed. Several parted by slashes are named together, "AP/Reuters". null where any part is not a known agency.
 * Case counts, for most agencies are signed with the letters of a word.
 */
export function agencyName(text: string): string | null {
  if (text.length > 80) return null
  const whole = NAMES.get(text.trim())
  if (whole !== undefined) return whole
  const called = AGENCY_WORD.exec(text.trim())
    ?.slice(1)
    .find((part) => part !== undefined)
  const plain = called === undefined ? undefined : NAMES.get(called)
  if (plain !== undefined) return plain
  // Services and desks of an agency are named after a slash in small letters: "dpa/lnw", "dpa-infocom".
  const desk = /^(dpa|DPA|AFP|APA|SDA|epd)[/-]\p{Ll}{2,8}$/u.exec(text.trim())
  if (desk) return NAMES.get(desk[1] ?? '') ?? null
  const parts = text.split(/\s*[/,،]\s*|\s+(?:and|with|et|und|y|e)\s+/).map((part) => NAMES.get(part.trim()))
  if (parts.length < 2 || parts.some((part) => part === undefined)) return null
  return [...new Set(parts)].join('/')
}

/** As `agencyName` for a signature in brackets, where some papers write the name small or large: "(belga)", "(ANSA)". */
export function signedAgency(text: string): string | null {
  const plain = text.trim()
  const capital = plain.replace(
    /\p{L}+/gu,
    (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
  )
  return agencyName(plain) ?? agencyName(plain.toUpperCase()) ?? agencyName(capital)
}
