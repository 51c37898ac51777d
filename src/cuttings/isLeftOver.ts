import { SPACELESS } from './endsLikeSentence.ts'
import { isCaption } from './isCaption.ts'
import type { Paragraph } from './splitParagraphs.ts'

/** A signature in brackets may follow the full stop: 「…た。（共同）」. */
const CLOSED = /[.!?…。！？۔؟।:：]["'“”’»)\]」』）/>＞]*(?:\s?[（(【[][^（()）【】[\]]{1,24}[)）】\]])?$/u
/** Words no line ends with, unless it was cut off. */
const LOOSE =
  /\s(?:the|a|an|of|to|and|or|but|in|on|at|by|for|from|with|as|that|than|under|over|about|into|is|are|was|were|has|have|had|be|been|its|his|her|their|el|la|los|las|un|una|de|del|y|e|o|que|en|por|con|le|les|une|des|du|et|à|au|dans|pour|avec|sur|der|die|das|den|dem|ein|eine|und|zu|mit|von|für|il|lo|gli|di|da|do|os|em|para|com|в|на|и|с|по|из|что|не|та|і|від|до|ve|ile|için|في|من|على|إلى|از|به|در|که|و)$/iu

/**
 * True where the last line is a leftover of the page: short, no sentence, no point of a list, below paragraphs that
 * nearly all end in a full stop. A line that breaks off after "of" or "the" is text that was cut.
 */
export function isLeftOver(paragraphs: readonly Paragraph[]): boolean {
  const { text } = paragraphs.at(-1)!
  if (
    text.length > 70 ||
    CLOSED.test(text) ||
    LOOSE.test(text) ||
    /[,;،、–—-]$|^[•▪■●◦‣∙*–—-]\s?|^["“„«‘「]|@\w/u.test(text)
  )
    return false
  // A full stop inside shows a sentence, whatever is glued to its end.
  if (/[。！？]\s?[^\s"'”’»)\]」』）]|\p{Ll}{2}[.!?]["”’»)]?(?: \S|\p{Lu}\p{Ll})/u.test(text)) return false
  // Japanese told by its verb: a headline ends in a noun.
  if (/[はがをに].{2,}(?:る|た|だ|ない|です|ます)$/u.test(text)) return false
  if (text.split(' ').length > 9 || isCaption(text) || (text.match(/\d+/g) ?? []).length >= 3) return false
  // Only what is longer than a leftover can be shows how the paragraphs of the text end.
  const least = SPACELESS.test(text) ? 20 : 50
  const above = paragraphs
    .slice(-40, -1)
    .filter((line) => line.text.length > least && line.aside !== 'post' && !isCaption(line.text))
  const closed = above.filter((paragraph) => CLOSED.test(paragraph.text)).length
  return closed >= 1 && closed >= above.length * 0.8
}
