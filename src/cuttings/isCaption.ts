const AGENCY =
  '(?:AFP|AP|Reuters|REUTERS|EPA|EFE|Getty(?: Images)?|GETTY(?: IMAGES)?|PA|ANSA|LaPresse|Xinhua|TASS|ТАСС|РИА Новости|AAP|dpa|DPA|Bloomberg|Shutterstock|SHUTTERSTOCK|iStock|Alamy|ALAMY|Rex|REX|ANI|PTI|IANS|AA|DHA|İHA|IHA|NurPhoto|Sputnik|IRNA|Mehr|Tasnim|Anadolu|EPA-EFE|БГНЕС|БТА|Унiан|УНІАН|Укрінформ|新华社|中新社|视觉中国|共同|ロイター|Handout|handout|File|FILE)'
/** Openings that only captions and credits of pictures have. */
const OPENING =
  /^(?:photo(?:graph)?s?|pics?|pictures?|images?|captions?|image (?:copyright|caption|credit|source)|file photo|photo (?:credit|courtesy)|foto(?:s|grafía|grafia)?|fotó|bild(?:nachweis)?|imagen|immagine|crédito(?: da foto)?|crédit(?: photo)?|légende|bildunterschrift|zdjęcie|kuva|снимка|фото|ілюстрація|иллюстрация|fotoğraf|صورة|الصورة|عکس|تصویر|تصوير|图片?|圖片?|图为|圖為|資料写真|写真|사진)(?: by| credit| courtesy| von| de| di| di repertorio| d’archives)?\s*(?:[:：©|]|\/\s*\p{Lu})/iu
const CAPTIONED =
  /^(?:image (?:copyright|caption)|media caption|this undated|in this (?:\p{Lu}[a-z]+\.? \d{1,2}, \d{4},? )?(?:file )?(?:photo|image|picture|photograph)\b|a file photo|file[- ]photo|資料写真|FILE\s?[-–—]|FOTO DE ARCHIVO|ARCHIVO\b|ARCHIVES?\s?[-–—]|ΑΡΧΕΙΟ)/iu
/** Credits of pictures that close a caption. */
const CLOSING: readonly RegExp[] = [
  /[(（[](?:photo(?:graph)?|pic(?:ture)?|image|foto|fotografía|bild|crédito|crédit|фото|снимка|fotoğraf|عکس|تصوير|صورة|source|credit|courtesy)s?(?: (?:credit|courtesy(?: of)?|by|de|di|von|da))?\s*[:：/©|]?\s*[^()（）]{2,70}[)）\]]\.?$/iu,
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
  /(?:^|[\s(])(?:Photo|Photograph|Picture|Pic|Pics|Image|Foto|Fotos|Fotografía|Bild|Фото|Снимка|Fotoğraf|عکس|تصوير|صورة|صور)(?: (?:credit|courtesy(?: of)?|by|de|di|von|da))?\s*[:：/©]\s*[\p{L}@][^.!?。]{1,60}[)）]?\.?$/u,
  /(?:^|\s)(?:Pics?|Pix|Photos?)[/:]\s?[\p{L} ]{2,20}\.?$/u,
  /(?:记者|記者|通讯员)?\s?[\p{Script=Han}·]{2,8}\s?(?:摄|攝)(?:影)?[）)]?。?$/u,
  /[＝=（(][^＝=（()）]{1,20}(?:撮影|写す|提供)[）)]?$/u,
  /©\s?[\p{L}][^.!?]{1,50}$/u,
  /\((?:file|archive|archivo|archivfoto|archives|архив)(?: (?:photo|image|pic))?\)\.?$/iu,
]

/** True for the words under a picture, told by the picture's credit or by how they open. */
export function isCaption(text: string): boolean {
  if (text.length > 420) return false
  if (OPENING.test(text)) return true
  if (CAPTIONED.test(text)) return true
  return CLOSING.some((shape) => shape.test(text.slice(-160)))
}
