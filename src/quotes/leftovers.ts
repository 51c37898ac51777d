import type { Attribution } from './attribution.ts'
import { contentEnd, lastWord } from './content.ts'
import { AUXILIARIES, DETERMINERS } from './functionWords.ts'
import { coreAfter, isPersonal, nounPhraseBefore, type Phrase } from './nounPhrase.ts'
import { clauseSubject } from './subject.ts'
import { isCapital, lastInside, type Token } from './tokens.ts'

/**
 * Marked words that no cue claimed but that the sentence ties to a speaker: after a colon (“He was blunt: “No.””), or
 * after a comma behind a tag (“A,” said Roe, a teacher from Hull, “b.”). The latter join the quote before.
 */
export function leftovers(tokens: readonly Token[], found: readonly Attribution[]): Attribution[] {
  const more: Attribution[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    if (tokens[i]!.kind !== 'marked' || isClaimed(found, i) || isClaimed(more, i)) continue
    const tag = shortTag(tokens, i)
    if (tag) more.push(tag)
    const before = tokens[i - 1]
    if (tag || !before) continue
    if (before.text === ':') {
      const subject = nameBefore(tokens, i - 2) ?? clauseSubject(tokens, 0, i - 2)
      more.push({
        content: [{ from: i, to: contentEnd(tokens, i, lastWord(tokens), true) }],
        cue: null,
        subject,
      })
    } else if (before.text === ',') {
      const earlier = found.findLast((one) => one.content.at(-1)!.to < i)
      if (earlier && tokens[earlier.content.at(-1)!.to]!.kind === 'marked')
        earlier.content.push({ from: i, to: i })
    }
  }
  return more
}

/** “Wait,” Roe chimed in: a verb that is no cue tags speech when nothing else stands behind the marks. */
function shortTag(tokens: readonly Token[], at: number): Attribution | null {
  const subject = /[,?!]/.test(lastInside(tokens[at]!)) ? coreAfter(tokens, at + 1, tokens.length - 1) : null
  const first = subject && tokens[subject.from]
  if (!first || (!isPersonal(first) && !isCapital(first))) return null
  const cue = { from: subject.to + 1, to: subject.to + 1 }
  if (
    !/\p{Ll}(?:s|ed)$|^went$/u.test(tokens[cue.from]?.lower ?? '') ||
    AUXILIARIES.has(tokens[cue.from]!.lower)
  )
    return null
  while (tokens[cue.to + 1]?.kind === 'word' && cue.to < cue.from + 2) cue.to += 1
  const stop = tokens[cue.to + 1]
  return !stop || stop.kind === 'point' ? { content: [{ from: at, to: at }], cue, subject } : null
}

function isClaimed(found: readonly Attribution[], i: number): boolean {
  return found.some((one) => one.content.some((part) => part.from <= i && part.to >= i))
}

/** A name that stands right before a colon: "It came as news to Jane Roe: …". */
export function nameBefore(tokens: readonly Token[], end: number): Phrase | null {
  if (!isCapital(tokens[end])) return null
  const phrase = nounPhraseBefore(tokens, end, 0)
  return phrase && !DETERMINERS.has(tokens[phrase.from]!.lower) && phrase.to - phrase.from < 6 ? phrase : null
}
