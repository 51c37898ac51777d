/** Names of the months, January first, as date lines of many languages write them: in full, inflected, shortened. */
const NAMES: readonly string[] = [
  'january jan enero ene janvier janv januar jänner jaenner gennaio gen janeiro januari ocak ianuarie stycznia styczeń января янв январь січня януари يناير ژانویه جنوری ledna január leden tammikuuta ιανουαρίου जनवरी جانفي جانفى siječnja januara tammikuu มกราคม јануар јануара ιαν ιανουάριος ינואר בינואר gener oca stycz sty січ ian led sausio jaanuar जन',
  'february feb febrero février fevrier févr fév februar febbraio fevereiro fev februari şubat februarie lutego luty февраля фев февраль лютого февруари فبراير شباط فوریه فروری února február helmikuuta φεβρουαρίου फरवरी فيفري فيفرى veljače februara veebruar फ़रवरी กุมภาพันธ์ фебруар фебруара φεβ φεβρουάριος פברואר בפברואר febrer şub lut лют únor vasario',
  'march mar marzo mars märz maerz mrz março marco maart mart martie marca marzec марта мар март березня مارس آذار اذار مارچ března március maaliskuuta μαρτίου मार्च ožujka marta märts มีนาคม μαρ μάρτιος מרץ במרץ març марту márc бер brezna machi kovo',
  'april apr abril abr avril avr aprile nisan aprilie kwietnia kwiecień апреля апр апрель квітня април أبريل ابريل إبريل نيسان آوریل اپریل dubna április huhtikuuta απριλίου अप्रैल أفريل افريل travnja aprila aprill เมษายน априла απρ απρίλιος אפריל באפריל kwi квіт кві ápr aprili balandžio',
  'may mayo mai maggio mag maio mei mayıs mayis maja maj мая май травня مايو أيار ايار مه می مئی května máj május toukokuuta μαΐου μαίου मई ماي svibnja พฤษภาคม maijs мај маја μάι μαΐ μάιος מאי במאי maig трав тра مئ gegužės',
  'june jun junio juin juni giugno giu junho haziran iunie czerwca czerwiec июня июн июнь червня юни يونيو يونيه حزيران ژوئن جون června jún június kesäkuuta ιουνίου जून جوان lipnja juna juuni มิถุนายน јун јуна ιουν ιούνιος יוני ביוני juny haz cze черв чер birželio giugn',
  'july jul julio juillet juil juli luglio lug julho temmuz iulie lipca lipiec июля июл июль липня юли يوليو يوليه تموز ژوئیه جولای جولائی července júl július heinäkuuta ιουλίου जुलाई جويلية جويليه يوليوز srpnja jula juuli กรกฎาคม јул јула ιουλ ιούλιος יולי ביולי juliol tem lip лип liepos',
  'august aug agosto ago août aout augustus ağustos agustus augusti sierpnia sierpień августа авг август серпня أغسطس اغسطس آب اب اوت اگست srpna augusztus elokuuta αυγούστου अगस्त أوت غشت kolovoza avgusta avgust สิงหาคม αυγ αύγουστος אוגוסט באוגוסט agost ağu sie серп agu agt ags agosti srpen rugpjūčio',
  'september sept sep septiembre setiembre septembre settembre set setembro eylül eylul septembrie września wrzesień сентября сен сент сентябрь вересня септември سبتمبر أيلول ايلول سپتامبر ستمبر září szeptember syyskuuta σεπτεμβρίου सितंबर شتنبر rujna septembra กันยายน सितम्बर септембар септембра σεπ σεπτέμβριος ספטמבר בספטמבר setembre eyl wrz вер szept septemba сеп rugsėjo',
  'october oct octubre octobre oktober okt ottobre ott outubro out oktober ekim octombrie października październik октября окт октябрь жовтня октомври أكتوبر اكتوبر اکتبر اکتوبر října október lokakuuta οκτωβρίου अक्टूबर oktobra oktoober ตุลาคม अक्तूबर октобар октобра οκτ οκτώβριος אוקטובר באוקטובר eki paź жовт жов oktoba říjen spalio',
  'november nov noviembre novembre novembro kasım kasim noiembrie listopada listopad ноября ноя ноябрь листопада ноември نوفمبر نوامبر نومبر listopadu marraskuuta νοεμβρίου नवंबर نونبر studenoga studenog novembra พฤศจิกายน नवम्बर новембар новембра νοε νοέμβριος נובמבר בנובמבר kas lis лист novemba нов lapkričio',
  'december dec diciembre dic décembre decembre déc dezember dez dicembre dezembro aralık aralik desember decembrie grudnia grudzień декабря дек декабрь грудня декември ديسمبر دسامبر دسمبر prosince joulukuuta δεκεμβρίου दिसंबर دجنبر prosinca decembra detsember ธันวาคม दिसम्बर децембар децембра δεκ δεκέμβριος דצמבר בדצמבר desembre ara gru груд des prosinec dek desemba gruodžio',
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
  return /كانون|تشرين/.test(text)
    ? LEVANTINE.reduce((out, [pattern, name]) => out.replace(pattern, name), text)
    : text
}

/** Greek in capitals drops its accents. */
const withoutAccents = (name: string) =>
  /\p{Script=Greek}/u.test(name) ? name.normalize('NFD').replace(/\p{M}/gu, '').replace(/ς/gu, 'σ') : name
const UNACCENTED = new Map([...NUMBERS].map(([name, month]) => [withoutAccents(name), month] as const))

/** The number of a month, 1 to 12, by its name in any of the languages known here; null for other words. */
export function monthNumber(name: string): number | null {
  const plain = name.toLowerCase().replace(/\.$/, '').normalize('NFC')
  return NUMBERS.get(plain) ?? UNACCENTED.get(withoutAccents(plain)) ?? null
}
