import { blockText, type Draft } from '../../src/article/Article.ts'
import { undoRepairs } from '../../src/article/repairs.ts'

/** Words of a text in order; characters that only say where a word or line breaks are no part of them. */
export const words = (text: string): string[] =>
  text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/<br\s{0,9}\/?>/gi, ' ')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** True where the words of an article, put together again, are those received: all of them, no others, in order. */
export function accountsForAll(draft: Draft, received: string): boolean {
  const blocks = undoRepairs(draft.body.map(blockText), draft.repairs ?? [])
  const pieces: string[] = []
  let head = 0
  for (let block = 0; block <= blocks.length; block += 1) {
    for (const { text, before } of draft.removed ?? []) if (before === block) pieces.push(text)
    // Captions may stand above the headline.
    if (draft.body.slice(0, block).every(({ kind }) => kind === 'caption')) head = pieces.length
    if (block < blocks.length) pieces.push(blocks[block]!)
  }
  // Lines wrapped within a word of a script that parts no words are joined without a space.
  const spaceless = (text: string) =>
    text.replace(
      /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu,
      '',
    )
  const whole = spaceless(words(received).join(' '))
  const joined = (parts: string[]) => spaceless(words(parts.join('\n')).join(' '))
  const printed = (draft.removed ?? []).some(({ why }) => why.startsWith('the headline as printed'))
  if (draft.origin?.headline === 'made' || printed) return joined(pieces) === whole
  // A given headline stood somewhere among the lines taken out above the text, or between a label and a site's name.
  for (let at = 0; at <= head; at += 1)
    if (joined([...pieces.slice(0, at), draft.headline, ...pieces.slice(at)]) === whole) return true
  return false
}
