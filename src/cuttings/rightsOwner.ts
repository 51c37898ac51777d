import { agencyName } from '../article/agency.ts'
import { RIGHTS_WORDS } from './isFurniture.ts'

const YEARS = '(?:19|20)\\d\\d(?:\\s?[-–—]\\s?(?:19|20)?\\d\\d)?'
const SIGN = '(?:©|ⓒ|\\(c\\)|copyright)'
/** Lines that name whose rights they are behind the words for them: "جميع الحقوق محفوظة © جريدة الميناء". */
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `^(?:${RIGHTS_WORDS})[\\s.,:;|–—-]*(?:${SIGN}[\\s:,]*)+(?:${YEARS})?[\\s,]*(?:by )?(.{2,60}?)[\\s,]*(?:${YEARS})?\\.?$`,
    'iu',
  ),
  // "thecourier.example © North Quay Media Limited 2017", "Bayport Courier © 2017"
  new RegExp(`^[\\w-]+(?:\\.[\\w-]+)+\\s*©\\s*(\\p{L}.{2,60}?)[\\s,]*(?:${YEARS})?\\.?$`, 'u'),
  // 「自由時報版權所有不得轉載」
  /^(\p{Script=Han}{2,10}?)\s?(?:版權所有|版权所有|著作權所有).{0,20}$/u,
  /^all rights (?:are )?reserved (?:by|to) (?:the )?(\p{Lu}.{2,50}?)\.?$/iu,
  /^(?:جميع )?(?:الحقوق|حقوق (?:النشر|الطبع)(?: والتوزيع)?) محفوظة ل(?!ل)ـ?\s?(.{3,50}?)[\s,،©]*(?:(?:19|20)\d\d)?[\s©.]*$/u,
  /^(?:تمامی|تمام|کلیه|همه) ?(?:‌?ی)? ?حقوق .{0,40}?(?:برای|متعلق به) (.{2,40}?) (?:محفوظ|می ?‌?باشد|است).{0,12}$/u,
  new RegExp(
    `^(?![Cc]opyright|COPYRIGHT)(\\p{L}[^.!?,:;©]{2,40}?)\\s*©\\s*${YEARS}(?![^\\s.,|]).{0,60}$`,
    'u',
  ),
]

/** Whose rights a line reserves that opens with the words for them, as printed; null for other lines and for agencies, whose reports others print. */
export function rightsOwner(text: string): string | null {
  if (text.length > 160) return null
  for (const shape of SHAPES) {
    const name = shape.exec(text)?.[1]
    if (name !== undefined) return agencyName(name) === null ? name : null
  }
  return null
}

const LINK =
  /(?:[\s|·•,.–—/-]+)(?:(?:cookies?|privacy)(?: (?:policy|notice|settings|statement))?|terms(?: (?:of (?:use|service)|(?:and|&) conditions))?|contact us|about us|advertise with us|site ?map|accessibility|impressum|datenschutz(?:erklärung)?|agb|mentions légales|confidentialité|aviso legal|política de (?:privacidad|privacidade|cookies)|note legali|условия использования|политика конфиденциальности|سياسة الخصوصية|利用規約|プライバシーポリシー|隐私政策|联系我们)\s*$/iu
const RESERVED = new RegExp(`(?:[\\s|·•,.;–—-]+)(?:${RIGHTS_WORDS}).*$`, 'isu')

/** A holder of rights without the words that reserve them and the links of the page behind: "X, All Rights Reserved | Privacy policy" gives "X". */
export function withoutRightsWords(printed: string): string {
  let name = printed
  for (let again = 0; again < 6; again += 1) {
    const bare = name.replace(LINK, '').replace(RESERVED, '')
    if (bare === name || bare === '') return name
    name = bare
  }
  return name
}
