/** Words that say when a text was changed, in the languages news is kept in. */
export const UPDATED =
  /updated?|modified|edited|revised|mis(?:e)? à jour|(?<!\p{L})maj(?=\s?[:.])|modifi[ée]|(?:dernière|last|ultima|última) modifi|actualiz|modificad|gewijzigd|aangepast|geändert|(?<!\p{L})act\.|atualiz|aggiorna|(?<=\()modifica|aktuali[sz]|bearbeitet|(?<!\p{L})stand(?=\s?:)|bijgewerkt|laatste update|обновл|обновен|оновлен|змінен|изменен|промяна|ажурирано|ažurirano|izmenjeno|güncel|تحديث|به ?‌?روز ?‌?رسانی|ویرایش|更新|修正|修改|수정|uppdaterad|oppdatert|opdateret|päivitetty|frissít|módosít|upraveno|změněno|upravené|zmenené|zmieniono|zmodyfikowano|ενημέρωση|ενημερώθηκε|עודכן|עדכון|cập nhật|อัปเดต|อัพเดต|ปรับปรุง|แก้ไข|diperbarui|अपडेट|संशोधित|اپ ?ڈیٹ|(?<!\p{L})akt\.|osveženo|osvježeno|освежено|izmijenjeno|posodobljen|uppfært|uuendatud|muudetud|atjaun|atnaujint|përditësuar|yenilən|dikemas ?kini|na-update|eguneratu|actualitz|imesasishwa|opgedateer|bygewerk|nuashonra|diweddar|aġġornat|আপডেট|হালনাগাদ|புதுப்பிக்க|మార్పు|నవీకరి|అప్‌?డేట్|ನವೀಕರಿ|ಅಪ್‌?ಡೇಟ್|പുതുക്കി|അപ്‌?ഡേറ്റ്|અપડેટ|ਅੱ?ਪਡੇਟ|අද්‍?යතන|යාවත්කාලීන|अद्यतन|अद्ययावत|अद्यावधिक|განახლდა|განახლებ|թարմացվ|абноўлен|жаңартыл|жаңыртыл|yangilan|шинэчил|បច្ចុប្បន្នភាព|ອັບເດດ|ပြင်ဆင်|zaktualizowan|ažuriran|ажуриран|ändrad|uppdatering|endret|ændret|отредактирован|відредагован|düzenlenme|son değişiklik|تعديل|업데이트|改訂/iu
/** Words that say when it was published. */
export const PUBLISHED =
  /posted|publi[cékqs]|pubbl|issued|released|created|submitted|veröffentlicht|publiziert|erstellt|erschienen|geplaatst|опубликован|опублікован|публикуван|дата|нашр|نشر|انتشار|منتشر|شائع|اشاعت|发布|發布|發佈|张贴|張貼|公告日|上版|發稿|发稿|出版時間|建立日|发表|發表|公開|配信|掲載|投稿|発行|입력|등록|승인|송고|giriş|yayın|eklenme|oluşturulma|julkaist|vydáno|közzét|megjelent|objavljeno|објављено|dodano|utworzono|δημοσί|αναρτήθηκε|פורסם|đăng|xuất bản|เผยแพร่|terbit|diterbitkan|प्रकाशित|birt(?= |:)|tayang|offentligg|kunngjort|avaldatud|paskelbta|publicēts|published|dərc|inilathala|argitara|ilichapishwa|imechapishwa|geplaas|gepubliseer|foilsithe|cyhoeddwyd|ippubblikat|প্রকাশ|வெளியிட|பதிவு|ప్రచురి|ప్రచురణ|ಪ್ರಕಟ|പ്രസിദ്ധീകരി|પ્રકાશિત|ਪ੍ਰਕਾਸ਼ਿਤ|ප්‍රකාශිත|გამოქვეყნ|հրապարակ|апублікаван|жариялан|жарыялан|qilindi|нийтэлсэн|ចេញផ្សាយ|ເຜີຍແຜ່|ထုတ်ဝေ|zveřejn|uverejnen|zverejnen|objavlj|објавен/iu
const EITHER = new RegExp(`${UPDATED.source}|${PUBLISHED.source}`, 'giu')

/** True for a date line that names what the date is of: "Posted on …", "Veröffentlicht …", "Updated …". */
export function saysPublished(line: string): boolean {
  return PUBLISHED.test(line) || UPDATED.test(line)
}

/** Where each word of publication or of change in a line begins. */
export function labelsIn(line: string): number[] {
  return [...line.matchAll(EITHER)].map(({ index }) => index)
}

/** True for words that tell of a change and of no publication. */
export function saysUpdatedOnly(words: string): boolean {
  return UPDATED.test(words) && !PUBLISHED.test(words)
}

const FIRST =
  /\bfirst (?:published|posted|issued)|erst(?:mals )?veröffentlicht|erstveröffentlichung|première publication|première mise en ligne|primera publicación|prima pubblicazione|primeira publicação|eerst(?:e keer)? gepubliceerd|först publicerad|først publisert|впервые опубликовано|вперше опубліковано|ilk yayın/iu

/** True for words that tell of the first publication, so that another day beside them is of a change. */
export function saysFirst(line: string): boolean {
  return FIRST.test(line)
}

/** Words before a day on which somebody looked at the page or kept it. */
const LOOKED_AT =
  /^[\s([]*(?:(?:this )?(?:page|document) (?:was )?(?:generated|printed|rendered)|printed from|generated on|(?:last |date )?(?:accessed|retrieved|viewed|visited|downloaded|archived)|abgerufen|zuletzt besucht|consulté|(?:fecha de )?consulta(?:do)?|recuperado|acessado|acesso em|consultato|visitato|geraadpleegd|hämtad|hentet|läst|luettu|dostęp|citováno|megtekintve|accesat|дата обращения|переглянуто|посетено|приступљено|pristupljeno|erişim(?: tarihi)?|تاريخ الاطلاع|اطلع عليه|دسترسی|访问日期|訪問日期|閲覧日?|검색일)(?![\p{L}])/iu
/** Words before the day of what is to come. */
const EVENT =
  /^[\s([]*(?:when|(?:event|closing|due|start|end|opening|expiry|effective) date|date of (?:the )?(?:event|birth|death|hearing)|date (?:and|&) time|deadline|starts?|begins?|ends?|doors(?: open)?|wann|termin|beginn|einsendeschluss|quand|date limite|cuándo|fecha (?:límite|del evento)|quando|scadenza|prazo|когда|коли|wanneer|kiedy|när|ne zaman|متى|زمان برگزاری|日時|开展时间|活动时间|開催日時|개최일)\s*[:：]/iu

/** True for words that tell when a page was looked at: "Retrieved June 5, 2017", "(abgerufen am 5. Juni 2017)". */
export function saysLookedAt(line: string): boolean {
  return LOOKED_AT.test(line)
}

/** The same without a mark: "Valid until 24 June 2017", "As of 24 June 2017", "ab 24. Juni 2017". */
const FROM_OR_UNTIL =
  /^[\s([]*(?:(?:valid |open |on show |available |in force )?(?:until|till|through|from|since|starting|beginning|as of|as at)|to(?=:)|opens?|opening|closes?|closing|expires?|effective|born|died|gültig (?:bis|ab)|ab|bis|seit|geboren|gestorben|jusqu['’]au|à partir du|dès le|depuis|né(?:e)? le|hasta(?: el)?|desde(?: el)?|a partir del?|nacido|dal|dall['’]|fino al|até|tot|vanaf|t\/m|geldig tot|od|do dnia|do|с|до|по|по состоянию на|действительно до|від|станом на|från|fra|til|till|asti|alkaen|από|μέχρι|έως)(?: on)?\s?[:：]?\s(?=(?:\p{L}+,? )?\d|\p{L}+ \d)/iu

/** True for a line that tells of an event's day: "When: Saturday, June 24, 2017", "Valid until 24 June 2017". */
export function saysEvent(line: string): boolean {
  return EVENT.test(line) || FROM_OR_UNTIL.test(line)
}
