import { cutTail } from './cutTail.ts'
import { SPACELESS } from './endsLikeSentence.ts'
import { closesCaption, isPictureCredit } from './isCaption.ts'
import type { Paragraph } from './splitParagraphs.ts'

/** Where a credit may begin: after a full stop, at a bracket, at a word for pictures. */
const START =
  /(?<=[.!?。！？»”"’')\]])\s*(?=\S)|\s*(?=[(（[])|\s+(?=(?:photo(?:graph)?s?|pictures?|pics?|images?|foto(?:grafía)?s?|bild|фото|снимк[аи]|fotoğraf|عکس|تصوير)(?: (?:credit|courtesy|by))?\s?[:：/©])/giu
const LONGEST = 100

/** Takes the picture's credit off the end of its caption: "… at the bend. Photo: Jane Roe/AFP". */
export function cutPictureCredit(caption: Paragraph): Paragraph {
  const { text } = caption
  const from = Math.max(SPACELESS.test(text) ? 4 : 12, text.length - LONGEST)
  for (const { index } of text.slice(from).matchAll(START)) {
    const start = from + index
    const rest = text.slice(start).trim()
    if (rest === '' || !(isPictureCredit(rest) || closesCaption(rest))) continue
    return cutTail(caption, start, 'the credit of the picture')
  }
  return caption
}
