import type { Edit } from '../article/repairs.ts'

const PICTURE_LINK = /\s*(?<![\w/.])(?:https?:\/\/)?(?:pic\.(?:twitter|x)\.com|t\.co)\/\w{4,20}/giu

/** Takes out the short links to a picture or a page that a post carries at its end. */
export function mendTweets(text: string): Edit[] {
  if (!/pic\.|t\.co\//i.test(text)) return []
  return [...text.matchAll(PICTURE_LINK)]
    .filter(({ 0: link }) => link.trim().length < text.trim().length)
    .map(({ index, 0: link }) => ({
      start: index,
      end: index + link.length,
      text: '',
      why: 'the short link of a post',
    }))
}
