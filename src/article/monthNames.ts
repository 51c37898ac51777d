/** Names of the months, January first, as date lines of many languages write them: in full, inflected, shortened. */
const NAMES: readonly string[] = [
  'january jan enero ene janvier janv januar jänner jaenner gennaio gen janeiro januari ocak ianuarie stycznia styczeń января янв январь січня януари يناير كانون ژانویه جنوری ledna január leden tammikuuta ιανουαρίου जनवरी',
  'february feb febrero février fevrier févr fév februar febbraio fevereiro fev februari şubat februarie lutego luty февраля фев февраль лютого февруари فبراير شباط فوریه فروری února február helmikuuta φεβρουαρίου फरवरी',
  'march mar marzo mars märz maerz mrz março marco maart mart martie marca marzec марта мар март березня مارس آذار مارچ března március maaliskuuta μαρτίου मार्च',
  'april apr abril abr avril avr aprile nisan aprilie kwietnia kwiecień апреля апр апрель квітня април أبريل ابريل إبريل نيسان آوریل اپریل dubna április huhtikuuta απριλίου अप्रैल',
  'may mayo mai maggio mag maio mei mayıs mayis maja maj мая май травня مايو أيار مه می مئی května máj május toukokuuta μαΐου μαίου मई',
  'june jun junio juin juni giugno giu junho haziran iunie czerwca czerwiec июня июн июнь червня юни يونيو يونيه حزيران ژوئن جون června jún június kesäkuuta ιουνίου जून',
  'july jul julio juillet juil juli luglio lug julho temmuz iulie lipca lipiec июля июл июль липня юли يوليو يوليه تموز ژوئیه جولای جولائی července júl július heinäkuuta ιουλίου जुलाई',
  'august aug agosto ago août aout augustus ağustos agustus augusti sierpnia sierpień августа авг август серпня أغسطس اغسطس آب اوت اگست srpna augusztus elokuuta αυγούστου अगस्त',
  'september sept sep septiembre setiembre septembre settembre set setembro eylül eylul septembrie września wrzesień сентября сен сент сентябрь вересня септември سبتمبر أيلول سپتامبر ستمبر září szeptember syyskuuta σεπτεμβρίου सितंबर',
  'october oct octubre octobre oktober okt ottobre ott outubro out oktober ekim octombrie października październik октября окт октябрь жовтня октомври أكتوبر اكتوبر تشرين اکتبر اکتوبر října október lokakuuta οκτωβρίου अक्टूबर',
  'november nov noviembre novembre novembro kasım kasim noiembrie listopada listopad ноября ноя ноябрь листопада ноември نوفمبر نوامبر نومبر listopadu marraskuuta νοεμβρίου नवंबर',
  'december dec diciembre dic décembre decembre déc dezember dez dicembre dezembro aralık aralik desember decembrie grudnia grudzień декабря дек декабрь грудня декември ديسمبر دسامبر دسمبر prosince joulukuuta δεκεμβρίου दिसंबर',
]

const NUMBERS = new Map(
  NAMES.flatMap((row, index) => row.split(' ').map((name) => [name, index + 1] as const)),
)

/** The number of a month, 1 to 12, by its name in any of the languages known here; null for other words. */
export function monthNumber(name: string): number | null {
  return NUMBERS.get(name.toLowerCase().replace(/\.$/, '').normalize('NFC')) ?? null
}
