import { partDateLine } from '../article/statedDate.ts'
import { isRightsLine } from './isFurniture.ts'
import type { Paragraph } from './splitParagraphs.ts'

/** Heads of what readers wrote, alone on a line. */
const COMMENTS_HEAD =
  /^(?:[([]?\d{1,5}[)\]]?\s*)?(?:have your say|komentarai|komentāri|kommentaarid|kommentit|kommentarer|leserkommentare|komentáre|komentářů|hozzászólások|comentarii|comentaris|σχόλια|תגובות|ความคิดเห็น|टिप्पणियां|opmerkingen|comments?|reader comments|comentarios?|commentaires?|kommentare?|commenti|comentários?|reacties|yorumlar|комментари[ий]|коментарі|коментари|komentari|komentara|komentarze|komentarzy|komentářů|коментара|коментарів|комментари(?:я|ев)|yorum|تبصرے|komentar|bình luận|التعليقات|تعليقات|نظرات|评论|評論|网友评论|コメント|댓글)\s*[:：]?\s*(?:[([]?\d{1,5}[)\]]?)?(?:\s*[|·-]?\s*closed)?$|^\d{1,5} (?:thoughts? on|responses? to|replies to|reply to|comments? on)\b/iu

/** The same with the headline behind it in quotation marks and the number in words, as blogs print it: 'One thought on “…”'. */
const COMMENTS_ON =
  /^(?:(?:[\d.,]{1,6}|one|two|three|a single) (?:thoughts?|comments?|responses?|replies|reply) (?:on|to|about)|(?:un|\d{1,5}) (?:pensamientos?|comentarios?|respuestas?) (?:en|sobre|a|para)|(?:une|un|\d{1,5}) (?:réflexions?|commentaires?|réponses?|avis) (?:sur|à|au sujet de)|(?:ein|eine|\d{1,5}) (?:gedanken?|kommentare?|antwort(?:en)?) (?:zu|auf)|(?:un|\d{1,5}) (?:pensier[oi]|comment[oi]|rispost[ae]) (?:su|a|riguardo)|(?:um|\d{1,5}) (?:pensamentos?|comentários?|respostas?) (?:em|sobre|para|a)|(?:[eé]{2}n|één|eén|\d{1,5}) (?:gedachten?|reacties?|antwoord(?:en)?) (?:over|op|aan)|(?:en|ett|et|\d{1,5}) (?:tank(?:e|ar|er)|kommentar(?:er)?|svar) (?:på|om|till|til)|(?:jeden|jedna|\d{1,5}) (?:myśl|myśli|komentarz|komentarze|komentarzy) (?:na temat|do|o)|(?:jeden|jedna|\d{1,5}) (?:myšlenk[ay]|komentář[eů]?|názor[yů]?) (?:na|u|k)|(?:одна|один|одно|\d{1,5}) (?:мысл\p{L}+|комментари\p{L}+|коментар\p{L}*|думк\p{L}+|ответ\p{L}*|отзыв\p{L}*) (?:к|на|до|о|про)(?: записи)?|(?:yksi|\d{1,5}) (?:ajatus|ajatusta|kommentti|kommenttia) (?:artikkeli\p{L}*|aiheesta)|(?:un|\d{1,5}) comentari(?:u|i) (?:la|despre))\s?["“„«‹‘'「「].{2,200}$|^["“„«‘「].{2,160}["”“»’」](?:\s?(?:üzerine|için) (?:bir|\d{1,5}) (?:yorum|düşünce|cevap)|への\d{1,5}件の(?:フィードバック|コメント)|に\d{1,5}件の(?:フィードバック|コメント).{0,8}|\s?(?:的|有)\s?\d{1,5}\s?[条則条個].{1,8}|에 (?:대한|달린) \d{1,5}개의? (?:생각|댓글).{0,4})$/iu

/** A day as comments are dated, whose year may have two figures: "Dana, Haifa (27.12.16)". */
const DAY = /(?<!\d)\d{1,2}[./]\d{1,2}[./]\d{2}(?!\d)/

/** True where one of these short lines holds a day, as comments do. */
export const isDated = (lines: readonly Paragraph[]) =>
  lines.some(
    ({ text }) =>
      text.length < 60 && !isRightsLine(text) && (DAY.test(text) || partDateLine(text, 'und') !== null),
  )

/** What opens a reader's words where no head stands above them: "Bob Smith says:", "Anonymous said..." */
const SAYS =
  /^\S.{1,40} (?:says|said|wrote|writes|schrieb|schreibt|dice|dijo|a dit|disse|ha detto|пишет|написал[аи]?|zegt|skriver|napisał)\s?(?:\.\.\.|…|:)$/iu

/** The same with its day on the line, as blogs print it: "Ann L. says: May 11, 2017 at 9:14 am". */
const SAYS_AT =
  /^\S.{1,40} (?:says|said|wrote|schrieb|schreibt|sagt|dice|dijo|dit|a dit|disse|diz|ha detto|пишет|сказал[аи]?|каже|zegt|schreef|skriver|säger|sier|siger|pisze|napisał[a]?|řík[aá]|napsal[a]?|spune|diyor ki|dedi ki)\s?[:：]\s?(?=.*\d{4}).{8,50}\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?$/iu

/** True where the words of readers begin: a head of them, "One thought on “…”", or a reader's name with a day on the line or below. */
export function opensComments(paragraphs: readonly Paragraph[], index: number): boolean {
  const { text } = paragraphs[index]!
  if (COMMENTS_HEAD.test(text) || COMMENTS_ON.test(text) || SAYS_AT.test(text)) return true
  return SAYS.test(text) && isDated(paragraphs.slice(index + 1, index + 4))
}
