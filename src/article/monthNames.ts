/** Names of the months, January first, as date lines of many languages write them: in full, inflected, shortened. */
const NAMES: readonly string[] = [
  'january jan enero ene janvier janv januar jänner jaenner gennaio gen janeiro januari ocak ianuarie stycznia styczeń января янв январь січня януари يناير ژانویه جنوری ledna január leden tammikuuta ιανουαρίου जनवरी جانفي جانفى siječnja januara tammikuu มกราคม јануар јануара ιαν ιανουάριος ינואר בינואר gener oca stycz sty січ ian led sausio jaanuar जन januára січень јан siječanj јануари ינו জানুয়ারি জানু ஜனவரி ஜன జనవరి జన जानेवारी जाने જાન્યુઆરી જાન્યુ ਜਨਵਰੀ ਜਨ ಜನವರಿ ಜನ ജനുവരി ജനു දුරුතු urtarrila xaneiro sausis janvāris jaan januarie janar yanvar იანვარი იან հունվար հունվարի հնվ студзень студзеня сту қаңтар қаң janúar eanáir មករា ມັງກອນ ဇန်နဝါရီ ဇန် בינו urtarrilaren ionawr jannar janairu jannaayo rêbendan ජනවාරි ଜାନୁଆରୀ ଜାନୁୟାରୀ জানুৱাৰী জানুয়ারী januarja ýanwar جنوري جنورۍ январи urtarrilak ဇန်နဝါရီလ ጃንዋሪ saus יאַנואַר ean janaayo januwari январ ýan יאַנ jannewaris faoi schaner schan genver ođđajagemánnu ođđj ጃን janoary jenụwarị jen يانۋار гыйнвар гыйн январы yan xan tammi ژانویهٔ janyuwari ion urt jän janvārī',
  'february feb febrero février fevrier févr fév februar febbraio fevereiro fev februari şubat februarie lutego luty февраля фев февраль лютого февруари فبراير شباط فوریه فروری února február helmikuuta φεβρουαρίου फरवरी فيفري فيفرى veljače februara veebruar फ़रवरी กุมภาพันธ์ фебруар фебруара φεβ φεβρουάριος פברואר בפברואר febrer şub lut лют únor vasario helmikuu februára febr февр лютий феб veljača velj פבר फ़र ফেব্রুয়ারি ফেব பிப்ரவரி பிப் ఫిబ్రవరి ఫిబ్ర फेब्रुवारी फेब्रु ફેબ્રુઆરી ફેબ્રુ ਫ਼ਰਵਰੀ ਫ਼ਰ ಫೆಬ್ರವರಿ ಫೆಬ್ರ ഫെബ്രുവരി ഫെബ്രു නවම් फेब्रुअरी otsaila febreiro vasaris februāris veebr shkurt fevral თებერვალი თებ փետրվար փետրվարի փտվ люты лютага ақпан ақп febrúar feabhra feabh pebrero កុម្ភៈ ກຸມພາ ဖေဖော်ဝါရီ ဖေ בפבר otsailaren chwefror frar faburairu febraayo sibat පෙබරවාරි ଫେବୃଆରୀ ଫେବ୍ରୁଆରୀ ফেব্ৰুৱাৰী ফেব্রুয়ারী ਫਰਵਰੀ பெப்ரவரி februarja fewral فبروري فبرورۍ فبروری феврали otsailak ဖေဖော်ဝါရီလ ፌብሩዋሪ شوبات peb úno vas פֿעברואַר فيبروري chw chwef fra ফেব্ৰু februwari феврал few فېبروري פֿעב fab febrewaris gearr favrer favr cʼhwevrer cʼhwe guovvamánnu guov ፌብ febroary febrụwarị فېۋرال февралы shk helmi فوریهٔ ots februārī',
  'march mar marzo mars märz maerz mrz março marco maart mart martie marca marzec марта мар март березня مارس آذار اذار مارچ března március maaliskuuta μαρτίου मार्च ožujka marta märts มีนาคม μαρ μάρτιος מרץ במרץ març марту márc бер brezna machi kovo mrt marts maaliskuu březen marec березень ožujak মার্চ மார்ச் மார் మార్చి માર્ચ ਮਾਰਚ ಮಾರ್ಚ್ മാർച്ച് മാർ මැදින් maret mac martxoa kovas მარტი მარ մարտ մարտի մրտ сакавік сакавіка сак наурыз нау márta marso មីនា ມີນາ မတ် martxoaren mawrth marzu mäerz maris maarso adar මාර්තු ମାର୍ଚ୍ଚ মাৰ্চ മാര്‍ച്ച് марти martxoak မတ်လ mhárta ማርች ئازار bře kov מאַרץ maw mäe mashi mas מערץ màrt měrc měrca meurzh meur njukčamánnu njuk martsa maachị maa مارت мартъи мартъийы maalis matshi martā',
  'april apr abril abr avril avr aprile nisan aprilie kwietnia kwiecień апреля апр апрель квітня април أبريل ابريل إبريل نيسان آوریل اپریل dubna április huhtikuuta απριλίου अप्रैल أفريل افريل travnja aprila aprill เมษายน априла απρ απρίλιος אפריל באפריל kwi квіт кві ápr aprili balandžio huhtikuu duben apríl apríla квітень travanj אפר এপ্রিল এপ্রি ஏப்ரல் ஏப் ఏప్రిల్ ఏప్రి एप्रिल एप्रि એપ્રિલ ਅਪ੍ਰੈਲ ਅਪ੍ਰੈ ಏಪ್ರಿಲ್ ಏಪ್ರಿ ഏപ്രിൽ ഏപ്രി බක් अप्रिल apirila balandis aprīlis prill aprel აპრილი აპრ ապրիլ ապրիլի ապր красавік красавіка кра сәуір сәу aibreán មេសា ເມສາ ဧပြီ באפר nis apirilaren ebrill abrëll afrilu abriil nîsan අප්රේල් අප්‍රේල් ଏପ୍ରିଲ ଅପ୍ରେଲ এপ্ৰিল ഏപ്രില്‍ اپرېل апрели apirilak ဧပြီလ aibreáin ኤፕሪል نیسان bal अप्रेल אַפּריל اپريل ebr aib ephreli eph апрел אַפּר afirilu afi gibl avrigl apryl apryla ebrel cuoŋománnu ኤፕሪ aprily epreel epr ئاپرېل апрелы pri api huhti epreli aprīlī',
  'may mayo mai maggio mag maio mei mayıs mayis maja maj мая май травня مايو أيار ايار مه می مئی května máj május toukokuuta μαΐου μαίου मई ماي svibnja พฤษภาคม maijs мај маја μάι μαΐ μάιος מאי במאי maig трав тра مئ gegužės toukokuu květen mája травень svibanj মে மே మే मे મે ਮਈ ಮೇ മേയ് වෙසක් maiatza gegužė მაისი მაი մայիս մայիսի մյս мамыр мам bealtaine beal ឧសភា ພຶດສະພາ မေ maí maiatzaren mejju mee mayu maajo gulan මැයි ମଇ ମେ মে’ മെയ് maý مې майи maiatzak မေလ bhealtaine ሜይ ئایار kvě geg מײַ مئي mej maayo meyi mey مۍ מיי maaie cèit matg meja meje mae miessemánnu mies майы touko مهٔ maijā',
  'june jun junio juin juni giugno giu junho haziran iunie czerwca czerwiec июня июн июнь червня юни يونيو يونيه حزيران ژوئن جون června jún június kesäkuuta ιουνίου जून جوان lipnja juna juuni มิถุนายน јун јуна ιουν ιούνιος יוני ביוני juny haz cze черв чер birželio giugn kesäkuu červen júna iun червень lipanj junij јуни জুন ஜூன் జూన్ જૂન ਜੂਨ ಜೂನ್ ജൂൺ පොසොන් जुन ekaina xuño birželis jūnijs junie qershor iyun ივნისი ივნ հունիս հունիսի հնս чэрвень чэрвеня чэр маусым мау júní meitheamh meith hunyo មិថុនា ມິຖຸນາ ဇွန် jūn ekainaren mehefin ġunju yuni juun pûşper ජූනි ජුනි ଜୁନ ଜୁନ୍ ജൂണ്‍ junija iýun июни ekainak ဇွန်လ mheithimh ጁን حوزەیران čvn birž meh ġun hezîran yun ògmh zercladur zercl mezheven mezh geassemánnu geas jona juu ئىيۇن июны qer iyn eka kesä jon jūnijā',
  'july jul julio juillet juil juli luglio lug julho temmuz iulie lipca lipiec июля июл июль липня юли يوليو يوليه تموز ژوئیه جولای جولائی července júl július heinäkuuta ιουλίου जुलाई جويلية جويليه يوليوز srpnja jula juuli กรกฎาคม јул јула ιουλ ιούλιος יולי ביולי juliol tem lip лип liepos heinäkuu červenec júla iul липень srpanj julij јули जुल জুলাই জুল ஜூலை జులై जुलै જુલાઈ ਜੁਲਾਈ ਜੁਲਾ ಜುಲೈ ജൂലൈ ඇසළ julai uztaila xullo liepa jūlijs julie korrik korr iyul ივლისი ივლ հուլիս հուլիսի հլս ліпень ліпеня ліп шілде шіл júlí iúil hulyo កក្កដា ກໍລະກົດ ဇူလိုင် ဇူ jūl uztailaren gorffennaf lulju yuli luulyo tîrmeh ජූලි ජුලි ଜୁଲାଇ ജൂലായ് జూలై julija iýul جولايي июли uztailak ဇူလိုင်လ ጁላይ تەمووز hul čvc liep جولاءِ gor gorff lul julayi yul iuch fanadur gouere goue suoidnemánnu suoi jolay julaị ئىيۇل июлы iyl xul uzt heinä ژوئیهٔ jol juill jūlijā',
  'august aug agosto ago août aout augustus ağustos agustus augusti sierpnia sierpień августа авг август серпня أغسطس اغسطس آب اب اوت اگست srpna augusztus elokuuta αυγούστου अगस्त أوت غشت kolovoza avgusta avgust สิงหาคม αυγ αύγουστος אוגוסט באוגוסט agost ağu серп agu agt ags agosti srpen rugpjūčio elokuu augusta серпень avg kolovoz אוג अग আগস্ট আগ ஆகஸ்ட் ஆக ఆగస్టు ఆగ ऑगस्ट ऑग ઑગસ્ટ ਅਗਸਤ ਅਗ ಆಗಸ್ಟ್ ಆಗ ഓഗസ്റ്റ് ഓഗ නිකිණි अगस्ट ogos abuztua rugpjūtis augusts gusht gush avqust აგვისტო აგვ օգոստոս օգոստոսի օգս жнівень жніўня жні тамыз там ágúst lúnasa សីហា ສິງຫາ ဩဂုတ် באוג ágú ag abuztuaren awst awwissu agusta agoosto tebax අගෝස්තු ଅଗଷ୍ଟ আগষ্ট অগস্ট ആഗസ്റ്റ് ఆగస్ట్ ઓગસ્ટ ஆகஸ்டு awgust اګست اګسټ آگست августи abuztuak သြဂုတ်လ သြဂုတ် ဩဂုတ်လ ኦገስት ئاب srp rugp अगस्‍त אויגוסט آگسٽ lún aww ogosto ogs agasti aga awg אויג lùna avust awgusta eost borgemánnu borg ኦገስ aogositra ọgọọst ọgọ ئاۋغۇست августы avq abu ogo sie augustā',
  'september sept sep septiembre setiembre septembre settembre set setembro eylül eylul septembrie września wrzesień сентября сен сент сентябрь вересня септември سبتمبر أيلول ايلول سپتامبر ستمبر září szeptember syyskuuta σεπτεμβρίου सितंबर شتنبر rujna septembra กันยายน सितम्बर септембар септембра σεπ σεπτέμβριος ספטמבר בספטמבר setembre eyl wrz вер szept septemba сеп rugsėjo syyskuu вересень septembar rujan ספט सित সেপ্টেম্বর সেপ செப்டம்பர் செப் సెప్టెంబర్ సెప్టెం सप्टेंबर सप्टें સપ્ટેમ્બર સપ્ટે ਸਤੰਬਰ ਸਤੰ ಸೆಪ್ಟೆಂಬರ್ ಸೆಪ್ಟೆಂ സെപ്റ്റംബർ സെപ്റ്റം බිනර सेप्टेम्बर iraila rugsėjis septembris shtator sentyabr სექტემბერი სექ սեպտեմբեր սեպտեմբերի սեպ верасень верасня қыркүйек қыр sentabr mfómh setyembre កញ្ញា ກັນຍາ စက်တင်ဘာ စက် בספט irailaren medi settembru satumba sebtembar îlon සැප්තැම්බර් ସେପ୍ଟେମ୍ବର ছেপ্টেম্বৰ സെപ്തംബർ സെപ്റ്റംബര്‍ செப்டெம்பர் sentýabr سپټمبر سپتمبر сентябри irailak စက်တင်ဘာလ meánfómhair mheánfómhair ሴፕቴምበር ئەیلوول zář rugs סעפּטעמבער سيپٽمبر sebteembar seb ছেপ্তেম্বৰ ছেপ্তে septhemba сентябр sen سېپتمبر סעפּ sat septimber sult settember sett gwengolo gwen čakčamánnu čakč ሴፕቴ septambra سېنتەبىر сентябры sht ira syys সেপ্ট septembrī',
  'october oct octubre octobre oktober okt ottobre ott outubro out oktober ekim octombrie października październik октября окт октябрь жовтня октомври أكتوبر اكتوبر اکتبر اکتوبر října október lokakuuta οκτωβρίου अक्टूबर oktobra oktoober ตุลาคม अक्तूबर октобар октобра οκτ οκτώβριος אוקטובר באוקטובר eki paź жовт жов oktoba říjen spalio lokakuu októbra жовтень oktobar אוק अक्टू অক্টোবর অক্টো அக்டோபர் அக் అక్టోబర్ అక్టో ऑक्टोबर ऑक्टो ઑક્ટોબર ઑક્ટો ਅਕਤੂਬਰ ਅਕਤੂ ಅಕ್ಟೋಬರ್ ಅಕ್ಟೋ ഒക്ടോ වප් अक्टोबर urria spalis oktobris tetor oktyabr ოქტომბერი ოქტ հոկտեմբեր հոկտեմբերի հոկ кастрычнік кастрычніка кас қазан қаз oktabr dfómh oktubre តុលា ຕຸລາ အောက်တိုဘာ အောက် באוק urriaren hydref ottubru oktoobar cotmeh ඔක්තෝබර් ඔක්තෝම්බර් ଅକ୍ଟୋବର অক্টোবৰ ഒക്ടോബർ ഒക്ടോബര്‍ ઓક્ટોબર ஒக்டோபர் oktýabr اکټوبر октябри urriak အောက်တိုဘာလ deireadhfómhair dheireadhfómhair ኦክቶበር říj spal אָקטאָבער آڪٽوبر hyd okthoba октябр אקטאבער אקט dàmh here golggotmánnu golg ኦክቶ ọktoba ọkt ئۆكتەبىر октябры tet ഒക്‌ടോബർ urr loka okthobha oktobrī',
  'november nov noviembre novembre novembro kasım kasim noiembrie listopada listopad ноября ноя ноябрь листопада ноември نوفمبر نوامبر نومبر listopadu marraskuuta νοεμβρίου नवंबर نونبر studenoga studenog novembra พฤศจิกายน नवम्बर новембар новембра νοε νοέμβριος נובמבר בנובמבר kas lis лист novemba нов lapkričio marraskuu нояб листопад novembar studeni ное נוב नव নভেম্বর নভে நவம்பர் நவ నవంబర్ నవం नोव्हेंबर नोव्हें નવેમ્બર નવે ਨਵੰਬਰ ਨਵੰ ನವೆಂಬರ್ ನವೆಂ നവംബർ നവം ඉල් नोभेम्बर azaroa lapkritis novembris nëntor noyabr ნოემბერი ნოე նոյեմբեր նոյեմբերի նոյ лістапад лістапада ліс қараша қар nóvember samhain samh nobyembre វិច្ឆិកា ພະຈິກ နိုဝင်ဘာ နို בנוב nóv azaroaren tachwedd novembru nuwamba nofembar mijdar නොවැම්බර් ନଭେମ୍ବର নৱেম্বৰ നവംബര്‍ noýabr ноябри azaroak နိုဝင်ဘာလ shamhain ኖቬምበር noi nob lapkr נאָוועמבער tach noofeembar nof নৱে ноябр noý נאוועמבער נאוו nuw novimber nowember nowembra skábmamánnu skáb ኖቬም novambra نويابىر ноябры nën noy aza marras novembrī',
  'december dec diciembre dic décembre decembre déc dezember dez dicembre dezembro aralık aralik desember decembrie grudnia grudzień декабря дек декабрь грудня декември ديسمبر دسامبر دسمبر prosince joulukuuta δεκεμβρίου दिसंबर دجنبر prosinca decembra detsember ธันวาคม दिसम्बर децембар децембра δεκ δεκέμβριος דצמבר בדצמבר desembre ara gru груд des prosinec dek desemba gruodžio joulukuu грудень дец decembar prosinac דצמ दिस ডিসেম্বর ডিসে டிசம்பர் டிச డిసెంబర్ డిసెం डिसेंबर डिसें ડિસેમ્બર ડિસે ਦਸੰਬਰ ਦਸੰ ಡಿಸೆಂಬರ್ ಡಿಸೆಂ ഡിസംബർ ഡിസം උඳුවප් डिसेम्बर disember abendua decembro gruodis decembris dets dhjetor dekabr დეკემბერი დეკ դեկտեմբեր դեկտեմբերի դեկ снежань снежня сне желтоқсан жел nollaig noll disyembre ធ្នូ ທັນວາ ဒီဇင်ဘာ ဒီ בדצמ abenduaren rhagfyr diċembru disamba disembar berfanbar දෙසැම්බර් ଡିସେମ୍ବର ডিচেম্বৰ ഡിസംബര്‍ ډسمبر ډيسمبر декабри abenduak ဒီဇင်ဘာလ nollag ዲሴምበር dis gruod דעצעמבער ڊسمبر rhag diċ diseembar ডিচে disemba декабр דעצ desimber dùbh kerzu juovlamánnu juov ዲሴም desambra دېكابىر декабры dhj abe joulu decembrī',
]

const NUMBERS = new Map(
  NAMES.flatMap((row, index) => row.split(' ').map((name) => [name, index + 1] as const)),
)

/** Levantine months of two words, by the one-word name of the same month. */
const LEVANTINE: readonly [RegExp, string][] = [
  [/كانون (?:ال)?(?:ثاني|ثانى)/g, 'يناير'],
  [/كانون (?:ال)?(?:أول|اول)/g, 'ديسمبر'],
  [/تشرين (?:ال)?(?:ثاني|ثانى)/g, 'نوفمبر'],
  [/تشرين (?:ال)?(?:أول|اول)/g, 'أكتوبر'],
]

/** Irish months of two words. */
const IRISH: readonly [RegExp, string][] = [
  [/mh?eán fómhair/giu, 'mfómh'],
  [/dh?eireadh fómhair/giu, 'dfómh'],
]

/** Thai months as they are shortened, January first. */
const THAI = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' ')
const THAI_SHORT = /[ก-ฮ]ี?ิ?\.[ก-ฮ]\.|เม\.ย\./gu

/** A text with each month that is written in two words, or shortened to two letters with full stops, in one word. */
export function monthsInOneWord(text: string): string {
  if (/[ก-ฮ]\.|มิ\.|มี\./u.test(text))
    return text.replace(THAI_SHORT, (short) => {
      const month = THAI.indexOf(short)
      return month < 0 ? short : (NAMES[month]!.split(' ').find((name) => /^[ก-ฮเ]/u.test(name)) ?? short)
    })
  if (/mh?air/iu.test(text)) return IRISH.reduce((out, [pattern, name]) => out.replace(pattern, name), text)
  return /كانون|تشرين/.test(text)
    ? LEVANTINE.reduce((out, [pattern, name]) => out.replace(pattern, name), text)
    : text
}

/** Greek in capitals drops its accents. */
const withoutAccents = (name: string) =>
  /\p{Script=Greek}/u.test(name) ? name.normalize('NFD').replace(/\p{M}/gu, '').replace(/ς/gu, 'σ') : name
const UNACCENTED = new Map([...NUMBERS].map(([name, month]) => [withoutAccents(name), month] as const))

/** Names that mean another month in Croatian than in Polish, Czech or Ukrainian. */
const CROATIAN = new Map(
  'sij velj ožu tra svi lip srp kol ruj lis stu pro'
    .split(' ')
    .map((name, index) => [name, index + 1] as const),
)
  .set('listopad', 10)
  .set('listopada', 10)

/**
 * The number of a month, 1 to 12, by its name in any of the languages known here; null for other words. `language` parts
 * the few names that two languages give to different months.
 */
export function monthNumber(name: string, language = 'und'): number | null {
  const plain = name.toLowerCase().replace(/\.$/, '').normalize('NFC')
  if (/^(?:hr|bs)/.test(language) && CROATIAN.has(plain)) return CROATIAN.get(plain)!
  return NUMBERS.get(plain) ?? UNACCENTED.get(withoutAccents(plain)) ?? null
}
