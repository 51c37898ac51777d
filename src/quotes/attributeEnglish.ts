import { accordingTo, endsInAccordingTo } from './accordingTo.ts'
import type { Attribution, Place, Read } from './attribution.ts'
import { chooseSubject } from './chooseSubject.ts'
import { contentEnd, lastWord } from './content.ts'
import { contentLimit } from './contentLimit.ts'
import { findCues } from './cues.ts'
import { continuation, leftContent } from './leftContent.ts'
import { leftovers, nameBefore } from './leftovers.ts'
import type { Phrase } from './nounPhrase.ts'
import { rightContent } from './rightContent.ts'
import { clauseSubject } from './subject.ts'
import type { Token } from './tokens.ts'

/** What a sentence says of quotes: those in it, and a cue that waits for words in the next ("Roe said:"). */
export type Reading = { found: Attribution[]; awaiting: Attribution | null }

/** Credits the contents of one English sentence to their cues and subjects. */
export function attributeEnglish(tokens: readonly Token[]): Reading {
  const cues = findCues(tokens)
  const hi = lastWord(tokens)
  const found: Attribution[] = []
  const awaits = tokens.at(-1)?.text === ':'
  let awaiting: Attribution | null = null
  let free = 0
  const placeOf = (index: number): Place => {
    const previous = found.at(-1)?.subject ?? null
    return { tokens, cues, index, cue: cues[index]!, free, hi, previous }
  }
  const last = cues.length - 1
  const whole = last >= 0 && endsInAccordingTo(placeOf(last))
  for (let index = whole ? last : 0; index < cues.length; index += 1) {
    const place = placeOf(index)
    if (place.cue.from < free) continue
    const read = place.cue.form === 'phrase' ? accordingTo(place) : readCue(place)
    if (!read) continue
    if (read.attribution.content.length > 0) found.push(read.attribution)
    else if (awaits) awaiting = read.attribution
    free = Math.max(free, read.end + 1)
  }
  found.push(...leftovers(tokens, found))
  if (!awaiting && awaits && found.length === 0) {
    awaiting = { content: [], cue: null, subject: nameBefore(tokens, hi) ?? clauseSubject(tokens, 0, hi) }
  }
  found.sort((a, b) => a.content[0]!.from - b.content[0]!.from)
  return { found, awaiting }
}

function readCue(place: Place): Read {
  const { tokens, cue, cues, index, hi } = place
  const subject = chooseSubject(place)
  const make = (content: Phrase[], end: number): Read => ({
    attribution: { content, cue: { from: cue.from, to: cue.to }, subject: subject?.phrase ?? null },
    end,
  })
  const left = subject && subject.place !== 'shared' ? leftContent(place, subject) : null
  if (left && subject) {
    const after = subject.place === 'inverted' ? subject.phrase.to + 1 : cue.to + 1
    const more = continuation(tokens, left, after, hi)
    if (more < 0) return make([left], Math.max(cue.to, subject.phrase.to))
    const to = contentEnd(tokens, more, contentLimit(place, null, more), true)
    return make([left, { from: more, to }], to)
  }
  if (subject?.place === 'inverted') return null
  const right = rightContent(place, contentLimit(place, subject, cue.to + 1))
  if (right) {
    const marked = tokens.slice(right.from, right.to + 1).some((token) => token.kind === 'marked')
    return subject || marked ? make([right], right.to) : null
  }
  const waits = tokens.at(-1)?.text === ':' && index === cues.length - 1 && /[bcqr]/.test(cue.frames)
  return waits ? make([], hi) : null
}
