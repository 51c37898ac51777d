import type { Paragraph } from './splitParagraphs.ts'

const MARK = /(?:…|\.{3}|\[…\]|\[\.{3}\]|\(…\)|\(more\)|\[\+\d+ chars\])["'“”’»)]?$/iu
const CLOSED = /[.!?。！？۔؟।…]["'“”’»)\]」』）＞]*$|["”»」』]$/u
const SPEECH = /[:：]$/u

/**
 * Says that a text was cut off in the end: by a mark of omission, or in the middle of a sentence where all other
 * paragraphs end in a full stop. null where it ends as it should.
 */
export function findCut(paragraphs: readonly Paragraph[]): string | null {
  const last = paragraphs.at(-1)
  if (!last || last.text.length < 20) return null
  if (MARK.test(last.text)) return 'the text ends with a mark of omission: it may have been cut off'
  if (CLOSED.test(last.text) || /^[•▪■●◦‣*-]\s/u.test(last.text)) return null
  const others = paragraphs.slice(0, -1).filter(({ text }) => text.length > 60)
  const closed = others.filter(({ text }) => CLOSED.test(text) || SPEECH.test(text)).length
  const open = last.text.length > 60 || /[,;\-–—،、，]$|\s\p{Ll}{1,3}$/u.test(last.text)
  return open && closed >= 1 && closed === others.length
    ? 'the text ends in the middle of a sentence: it may have been cut off'
    : null
}
