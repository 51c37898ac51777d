const AGENCY =
  '(?:AFP|AP|Reuters|REUTERS|EPA|EFE|Getty(?: Images)?|GETTY(?: IMAGES)?|PA|ANSA|LaPresse|Xinhua|TASS|ТАСС|РИА Новости|AAP|dpa|DPA|Bloomberg|Shutterstock|SHUTTERSTOCK|iStock|Alamy|ALAMY|Rex|REX|ANI|PTI|IANS|AA|DHA|İHA|IHA|NurPhoto|Sputnik|IRNA|Mehr|Tasnim|Anadolu|EPA-EFE|БГНЕС|БТА|Унiан|УНІАН|Укрінформ|新华社|中新社|视觉中国|共同|ロイター|Handout|handout|File|FILE)'
/** Openings that only captions and credits of pictures have. */
const OPENING =
  /^(?:[©ⓒ]\s*)?(?:(?:main |lead |top |cover )?(?:photo(?:graph)?s?|pics?|pictures?|images?)|captions?|(?:photo|picture) credits?|image (?:copyright|caption|credit|source)|file photo|photo (?:credit|courtesy)|foto(?:s|grafía|grafia)?|fotó|bild(?:nachweis)?|imagen|immagine|crédito(?: da foto)?|crédit(?: photo)?|légende|bildunterschrift|zdjęcie|kuva|снимк[аи]|фото(?:графия)?|світлина|ілюстрація|иллюстрация|fotografij[ae]|fotka|foto's|beeld|照片|圖片|图片来源|fotoğraf|صورة|الصورة|عکس|تصویر|تصوير|图片?|圖片?|图为|圖為|資料写真|写真|사진)(?: by| credit| courtesy| von| de| di| di repertorio| d’archives)?\s*(?:[:：©|]|\/\s*\p{Lu})/iu
const CAPTIONED =
  /^(?:image (?:copyright|caption)|media caption|this undated|in this (?:\p{Lu}[a-z]+\.? \d{1,2}, \d{4},? )?(?:file )?(?:photo|image|picture|photograph)\b|a file photo|file[- ]photo|資料写真|FILE\s?[-–—]|FOTO DE ARCHIVO|ARCHIVO\b|ARCHIVES?\s?[-–—]|ΑΡΧΕΙΟ)/iu
/** Credits of pictures that close a caption. */
const CLOSING: readonly RegExp[] = [
  /[(（[](?:photo(?:graph)?|pic(?:ture)?|image|foto|fot\.|fotografía|bild|crédito|crédit|фото|снимка|fotoğraf|عکس|تصوير|صورة|source|credit|courtesy)s?(?: (?:credit|courtesy(?: of)?|by|de|di|von|da))?\s*[:：/©|]?\s*[^()（）]{2,70}[)）\]]\.?$/iu,
  new RegExp(
    `(?:^|[\\s(（/|.—–-])(?:${AGENCY}\\s?(?:Photo|PHOTO|Pool|POOL|Images|File|FILE|photo)?\\s?/\\s?[\\p{L}][\\p{L}\\p{M} .'’/,-]{1,50}?|AP Photo|AFP Photo|AFP PHOTO|REUTERS PHOTO)[)）]?\\.?$`,
    'u',
  ),
  new RegExp(
    `(?:^|\\s)[\\p{L}][\\p{L}\\p{M} .'’-]{2,40}\\s?[/|]\\s?${AGENCY}(?: (?:Images|Photo|via Getty Images))?[)）]?\\.?$`,
    'u',
  ),
  new RegExp(`[(（[](?:${AGENCY})(?: Images| Photo| File Photo| via .{2,30})[)）\\]]\\.?$`, 'u'),
  /[(（[]Getty Images?[)）\]]\.?$/iu,
  /(?:^|[\s(])(?:Photo|Photograph|Picture|Pic|Pics|Image|Foto|Fotos|Fotografía|Bild|Fot\.|Zdj\.|Φωτ\.|Φωτό|Φωτογραφία|צילום|Фото|Снимка|Fotoğraf|عکس|تصوير|صورة|صور)(?: (?:credit|courtesy(?: of)?|by|de|di|von|da))?\s*[:：/©]\s*[\p{L}@][^.!?。]{1,60}[)）]?\.?$/u,
  /(?:^|\s)(?:Pics?|Pix|Photos?)[/:]\s?[\p{L} ]{2,20}\.?$/u,
  /(?:记者|記者|通讯员)?\s?[\p{Script=Han}·]{2,8}\s?(?:摄|攝)(?:影)?[）)]?。?$/u,
  /[＝=（(][^＝=（()）]{1,20}(?:撮影|写す|提供)[）)]?$/u,
  // "Jane Roe — Courier file photo"
  /(?:^|[.!?”"]\s+|\()\p{Lu}[\p{L}\p{M} .'’-]{2,40}(?:\s?[—–/|]|\s-)\s?\p{Lu}[\p{L}\p{M} .'’-]{1,30} photo(?:graph)?\)?\.?$/u,
  /©\s?[\p{L}][^.!?]{1,50}$/u,
  // "… in Telč. foto: Jan Novák, MAFRA", "ST PHOTO: ANN LEE", "PHOTO | ANN LEE | NATION MEDIA GROUP"
  /[.!?…]["”»)]?\s(?:foto|photo|picture|fotó|zdj|fot|φωτ|фото|снимка)\.?\s?[:：/©]\s?[\p{L}@][^!?。]{1,60}$/u,
  /(?:[.!?…”"’')]\s|\()(?:\p{Lu}{2,8} )?(?:PHOTOS?|PHOTOGRAPH|PICTURES?|FOTOS?|FOTO|PICS?|ФОТО)\s?[:：|/]\s?[\p{L}@][^!?。]{1,70}$/u,
  /^(?:\p{Lu}{2,8} )?(?:PHOTO|PICTURE|FOTO)\s?[:：|/]\s?(?=.*\p{Lu}{3})[\p{Lu}\s.|'’/-]{3,70}$/u,
  // "… before noon. | OUEST-FRANCE"
  /[.!?…]\s?[|]\s?(?:(?:PHOTO|ARCHIVES?|FOTO)S?\s?[:：]?\s?)?\p{Lu}[\p{Lu}\s.'’&/-]{1,40}$/u,
  // "(Trevor Lyle/CBC)", "(KOMPAS.com/Wahyu Nugroho)", "(ABC New England: Ann Lee)": a photographer and an outlet.
  /[([](?:\p{Lu}[\p{L}\p{M}.'’-]+ ){1,3}\p{Lu}[\p{L}\p{M}.'’-]+\s?\/\s?(?:\p{Lu}{2,}|[\p{L}\d-]+\.\p{Ll}{2,3})[^()]{0,30}[)\]]\.?$/u,
  /[.!?…]["”»]?\s[([](?:\p{Lu}[\p{L}\p{M}.'’-]+ ){1,3}\p{Lu}[\p{L}\p{M}.'’-]+\s?\/\s?\p{Lu}[^()]{1,40}[)\]]\.?$/u,
  /[([](?:\p{Lu}{2,}|[\p{L}\d-]+\.\p{Ll}{2,3})\s?\/\s?(?:\p{Lu}[\p{L}\p{M}.'’-]+ ){1,3}\p{Lu}[\p{L}\p{M}.'’-]+[)\]]\.?$/u,
  // "… de archivo. / JUAN PÉREZ (EFE)", "… lat. Fot. Jan Nowak / Agencja Gazeta"
  /[.!?…]\s?\/\s?\p{Lu}[\p{Lu}\s.'’-]{3,40}(?:\s\([\p{Lu}\s-]{2,20}\))?$/u,
  /[.!?…]["”»)]?\s(?:[Ff]ot|[Ff]oto|[Zz]dj|[Bb]ild)\.?\s(?:\p{Lu}[\p{L}\p{M}.'’-]+\s?){1,3}[/|]\s?\p{Lu}[\p{L} .]{1,30}$/u,
  /\((?:ABC|BBC|CBC|RNZ|SBS)(?: \p{Lu}[\p{L}.]+){0,4}\s?[:：/]\s?\p{Lu}[^()]{2,40}\)\.?$/u,
  /\((?:[Ss]upplied|SUPPLIED|[Ss]ubmitted|[Cc]ontributed|[Hh]andout|[Ss]upplied by [^()]{2,40}|[Ss]ubmitted by [^()]{2,40}|[Cc]ourtesy (?:of )?[^()]{2,40})\)\.?$/u,
  /[.!?]\s?Credit(?:Credit)?(?:\.{3}|…)?\s?\p{Lu}[^.!?]{2,60}$/u,
  /\((?:file|archive|archivo|archivfoto|archives|архив)(?: (?:photo|image|pic))?\)\.?$/iu,
]

/** Signs without which no closing credit stands: asked first, for most lines have none. */
const SIGN = /[/|©()（）[\]:：＝=摄攝]|[Pp]hoto|PHOTO|Credit/

/** True for a credit that is all of the words given: "(Source: Forest Department)", "REUTERS/Jane Roe". */
export const closesCaption = (words: string): boolean =>
  SIGN.test(words) && CLOSING.some((shape) => shape.exec(words)?.index === 0)

const closes = (tail: string) => SIGN.test(tail) && CLOSING.some((shape) => shape.test(tail))

/** True for the words under a picture, told by the picture's credit or by how they open. */
export function isCaption(text: string): boolean {
  if (text.length > 420) return false
  if (OPENING.test(text)) return true
  if (CAPTIONED.test(text)) return true
  return closes(text.slice(-160))
}

/** True for the words under a picture or a point of a summary, by themselves or by what stood beside them. */
export const isAside = ({ text, aside }: { text: string; aside?: string }): boolean =>
  aside !== undefined || isCaption(text)

/** Rights in a picture, not in the text: "© Photo: press office of the district". */
export const reservesPicture = (text: string): boolean =>
  /^\s*(?:©|ⓒ|\(c\))\s*(?:photo(?:graph)?s?|pictures?|images?|fotos?|fotó|фото|світлина|снимка|bild(?:er)?|fotoğraf|صورة|عکس|写真|图片|圖片|사진)\s*[:：/|]/iu.test(
    text,
  )

const PICTURED_BY =
  /^(?:photo(?:graph)?s?|pictures?|pics?|images?|illustrations?|fotos?|fotografías?|bilder|fot\.|foto\.)\s(?:by |von |de |di |av |af |door )?(?=\p{Lu})/iu

/** A word of a picture's credit that is written small. */
const SMALL =
  /^(?:пресс?-служб\p{L}+|предоставлено|надано|лично|личный|особист\p{L}+|архива|archiv[eo]?s?|archivfoto|archief|архив\p{L}*|архів\p{L}*|ar[sş]iv|arkiv|file|handout|courtesy|pool|via|by|de|do|da|von|van|of|the|and|und|et|y|e|del|illustration|illustrative|symbolbild|tanjug|dpa|epa|getty|ilustrativn\p{L}+|иллюстративн\p{L}+|из|с|сайт\p{L}*|скриншот|screenshot)$/iu

function isCreditWords(rest: string): boolean {
  const plain = rest
    .replace(/[()（）[\]]/g, ' ')
    .replace(/(?<=^|[\s/])\p{Lu}\.\s?/gu, '')
    .trim()
  if (plain === '' || plain.length > 70 || /[.!?。]\s+\S/u.test(plain)) return false
  if (/^[\p{Lo}\p{M}\s·/／|،]+$/u.test(plain)) return plain.length <= 18
  const words = plain.split(/[\s/|,–-]+/).filter((word) => /\p{L}/u.test(word))
  return (
    words.length <= 7 &&
    words.every((word) => /^[\p{Lu}\p{Lo}@©]/u.test(word) || SMALL.test(word) || /\.[a-z]{2,}$/i.test(word))
  )
}

/** True for a line that credits a picture and says nothing of what it shows: "Photo: Jane Roe/AFP". */
export function isPictureCredit(line: string): boolean {
  const text = line.replace(/\.\s+(?:share|compartir|partager|teilen|condividi|compartilhar)\b.{0,40}$/i, '')
  if (text.length > 110) return false
  if (reservesPicture(text)) return true
  const bare = text.replace(/^[\s([（【*_–—-]+|[\s)\]）】*_]+$/gu, '')
  if (
    /^(?:photo |picture |image )?credits?\s*[:：]\s*(?:twitter|facebook|instagram|youtube|vk)\b/iu.test(bare)
  )
    return true
  // "SIMON HARTLEY/FAIRFAX NZ"
  if (/^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){1,2}\s?\/\s?\p{Lu}{3,}(?: \p{Lu}{2,}){0,2}$/u.test(bare))
    return true
  // "Maria Tolland/NPR"
  if (
    /^(?!.*(?:Agency|News|Press|Agencia|Agence))(?:\p{Lu}[\p{L}\p{M}.'’-]+ ){1,3}\p{Lu}[\p{L}\p{M}.'’-]+\s?\/\s?\p{Lu}{2,8}(?: \p{Lu}\p{L}+){0,2}$/u.test(
      bare,
    )
  )
    return true
  if (/^image (?:source|copyright|credit),\s/iu.test(bare)) return true
  if (/^[Ii]mage (?:source|copyright|credit)(?: \p{Lu}\S*){1,4}$/u.test(bare)) return true
  const opening = OPENING.exec(bare)?.[0] ?? PICTURED_BY.exec(bare)?.[0]
  if (opening !== undefined) {
    const at =
      /[\s]\p{Lu}$/u.test(opening) || /\/\s*\p{Lu}$/u.test(opening) ? opening.length - 1 : opening.length
    if (isCreditWords(bare.slice(at))) return true
  }
  return (
    /^[\p{L}]/u.test(bare) &&
    /[/|]/.test(bare) &&
    isCreditWords(bare) &&
    CLOSING.some((shape) => shape.exec(bare)?.index === 0)
  )
}
