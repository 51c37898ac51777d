const SCHEME = /^[a-z][a-z0-9+.-]*:\S/i
const MAIL = /\S@\S/

/** What may follow the name: on what terms it was taken over. */
export const TAIL_NOTE =
  /\.\s+(?:all rights|все права|всички права|(?:усі|всі) права|todos los derechos|todos os direitos|tous droits|alle rechte|tutti i diritti|tüm hakları|використання|использование|перепечатка|передрук|копирование|при (?:использовании|цитировании)|جميع الحقوق|حقوق|click here|read (?:the|more)|(?:re)?published|reprinted|used (?:by|with|under)|licen[cs]ed)(?!\p{L}).*$/isu
/** "来源：海岛日报 责任编辑：王芳": who edited, behind the name. */
const EDITOR =
  /[\s|（(]+(?:责任编辑|責任編輯|责编|编辑|編輯|作者|记者|記者|校对|editor|редактор|автор)\s?[:：].*$/iu
const GENERIC =
  /^(?:газет[аыи]|журнал[аі]?|сайт[аі]?|портал[аі]?|издани[ея]|видання|агентств[ао]|в(?:ест)?(?:ник)?\.|вестник|списание|лист|novine|časopis|portal|(?:el |la |le |il |lo |o |a |die |der |das |de )?(?:diario|periódico|revista|journal|quotidien|site|zeitung|magazin|tageszeitung|quotidiano|giornale|rivista|jornal|krant|tidning(?:en)?|gazete(?:si)?|dergisi)|صحيفة|جريدة|موقع|مجلة|روزنامه|سایت|خبرگزاری|روزنامہ|newspaper|the newspaper|website)\s*(?=["«„“”'‘])/iu

/** `газета «Вести»` and `в. „Глас“` as the name in their marks. */
function unquoted(text: string): string {
  const plain = text.trim().replace(/^[\s:：–—-]+/u, '')
  const inside = /^["«„“”'‘「『]\s?([^"«»„“”]{2,60}?)\s?["»“”'’」』]\.?$/u.exec(plain.replace(GENERIC, ''))
  return inside?.[1] ?? text
}

/** The text of a credit without its addresses, brackets and joining words: a name, or nothing. */
export function nameIn(text: string): string {
  const name = unquoted(text.replace(TAIL_NOTE, '').replace(EDITOR, ''))
    .replace(/^[\s:：|,;()[\]\-–—>»*_"“”«»]+|[\s:：|,;([\]（）【】\-–—>»*_"“”«»]+$/gu, '')
    .replace(/,? with (?:kind )?permission\.?$/i, '')
    .replace(/ for (?:this|that|the (?:tip|link|story|heads[- ]up)|spotting|pointing)(?!\p{L}).*$/iu, '')
    .replace(/,? (?:19|20)\d\d$/, '')
    .replace(/(?<=\p{L}{4})\s*\([^()]{2,30}\)$/u, '')
    .replace(/\s+(?:at|on|via|here|website|:)$/i, '')
    .replace(/(?<=\p{L}{3})\.$/u, '')
    .trim()
  return (name.includes('(') ? name : name.replace(/[\s)]+$/, '')).replace(
    / (?:newspapers?|web ?site|online|magazine|portal|blog)$/,
    '',
  )
}

/** A publisher's name is short, no sentence, no address of another kind. */
export function isName(name: string, sure: boolean): boolean {
  if (name === '' || name.length > 80 || !/\p{L}/u.test(name)) return false
  if (SCHEME.test(name) || MAIL.test(name) || /[?。？؟]|[!！].|[\p{Ll}]{2}\.\s+\p{Lu}/u.test(name))
    return false
  const words = name.split(' ')
  if (words.length > (sure ? 8 : 6)) return false
  return !/^\p{Ll}/u.test(name) || /^the \p{Lu}/u.test(name) || words.length <= 2 || /\.\p{L}{2,}/u.test(name)
}

/** "Courtesy of Mr Brown, the fence was repaired." */
export function isSentence(text: string, name: string): boolean {
  return /[.!?]$/.test(text) && name.split(' ').length > 4
}
