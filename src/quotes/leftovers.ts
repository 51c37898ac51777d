import type { Attribution } from './attribution.ts'
import { contentEnd, lastWord } from './content.ts'
import { DETERMINERS } from './functionWords.ts'
import { nounPhraseBefore, type Phrase } from './nounPhrase.ts'
import { clauseSubject } from './subject.ts'
import { isCapital, type Token } from './tokens.ts'

/**
 * Marked words that no cue claimed but that the sentence ties to a speaker: after a colon (“He was blunt: “No.””), or
 * after a comma behind a tag (“A,” said Roe, a teacher from Hull, “b.”). The latter join the quote before.
 */
export function leftovers(tokens: readonly Token[], found: readonly Attribution[]): Attribution[] {
  const more: Attribution[] = []
  for (let i = 1; i < tokens.length; i += 1) {
    if (tokens[i]!.kind !== 'marked' || isClaimed(found, i)) continue
    const before = tokens[i - 1]!
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

function isClaimed(found: readonly Attribution[], i: number): boolean {
  return found.some((one) => one.content.some((part) => part.from <= i && part.to >= i))
}

/** A name that stands right before a colon: "It came as news to Jane Roe: …". */
export function nameBefore(tokens: readonly Token[], end: number): Phrase | null {
  if (!isCapital(tokens[end])) return null
  const phrase = nounPhraseBefore(tokens, end, 0)
  return phrase && !DETERMINERS.has(tokens[phrase.from]!.lower) && phrase.to - phrase.from < 6 ? phrase : null
}
