import {
  contentEnd,
  isClause,
  lastWord,
  opensClause,
  opensQuestion,
  skipAdjuncts,
  skipRecipient,
} from './content.ts'
import { type Cue, findCues } from './cues.ts'
import { cueForm } from './cueVerbs.ts'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  TIMES,
} from './functionWords.ts'
import {
  isNominal,
  isPersonal,
  isPronoun,
  looksVerb,
  nounPhraseAfter,
  nounPhraseBefore,
  type Phrase,
} from './nounPhrase.ts'
import { clauseSubject, type Subject, subjectAfter, subjectBefore } from './subject.ts'
import { countWords, isCapital, lastInside, type Token } from './tokens.ts'

/** A quote found in one sentence, in token indices (inclusive). */
export type Attribution = {
  content: Phrase[]
  cue: Phrase | null
  subject: Phrase | null
}

/** What a sentence says of quotes: those in it, and a cue that waits for words in the next ("Roe said:"). */
export type Reading = { found: Attribution[]; awaiting: Attribution | null }

/** Credits the contents of one English sentence to their cues and subjects. */
export function attributeEnglish(tokens: readonly Token[]): Reading {
  const cues = findCues(tokens)
  const hi = lastWord(tokens)
  const found: Attribution[] = []
  let awaiting: Attribution | null = null
  let free = 0
  for (let c = 0; c < cues.length; c += 1) {
    const cue = cues[c]!
    if (cue.from < free) continue
    const reading =
      cue.form === 'phrase'
        ? readPhrase(tokens, cue, free, hi)
        : readCue(tokens, cues, c, free, hi, found.at(-1)?.subject ?? null)
    if (!reading) continue
    const { attribution, end } = reading
    if (attribution.content.length > 0) found.push(attribution)
    else if (end >= hi && tokens.at(-1)?.text === ':') awaiting = attribution
    free = Math.max(free, end + 1)
  }
  for (const attribution of readColons(tokens, found)) found.push(attribution)
  if (!awaiting && tokens.at(-1)?.text === ':' && found.length === 0) {
    const subject = nameBefore(tokens, hi) ?? clauseSubject(tokens, 0, hi)
    awaiting = { content: [], cue: null, subject }
  }
  found.sort((a, b) => a.content[0]!.from - b.content[0]!.from)
  return { found, awaiting }
}

type Read = { attribution: Attribution; end: number } | null

/** “…, according to X”, “According to X, …”, “The plan, according to X, …”. */
function readPhrase(tokens: readonly Token[], cue: Cue, free: number, hi: number): Read {
  const subject = nounPhraseAfter(tokens, cue.to + 1, hi)
  if (!subject) return null
  const words = { from: cue.from, to: cue.to }
  const left = trim(tokens, free, cue.from - 1)
  if (!left) {
    let from = subject.to + 1
    if (tokens[from]?.text === ',') from += 1
    const right = trim(tokens, from, hi)
    if (!right) return null
    return { attribution: { content: [right], cue: words, subject }, end: hi }
  }
  const content = [left]
  let end = subject.to
  if (tokens[subject.to + 1]?.text === ',' && subject.to + 2 <= hi && !isClause(tokens, left.from, left.to)) {
    const right = trim(tokens, subject.to + 2, hi)
    if (right) {
      content.push(right)
      end = hi
    }
  } else if (!isClause(tokens, left.from, left.to) && left.to - left.from < 2) return null
  return { attribution: { content, cue: words, subject }, end }
}

function readCue(
  tokens: readonly Token[],
  cues: readonly Cue[],
  c: number,
  free: number,
  hi: number,
  previous: Phrase | null,
): Read {
  const cue = cues[c]!
  const subject = chooseSubject(tokens, cue, free, hi, previous)
  const words = { from: cue.from, to: cue.to }
  const make = (content: Phrase[], end: number): Read => ({
    attribution: { content, cue: words, subject: subject?.phrase ?? null },
    end,
  })
  const left = subject && subject.place !== 'shared' ? leftContent(tokens, cue, subject, free, hi) : null
  if (left) {
    const after = subject!.place === 'inverted' ? subject!.phrase.to + 1 : cue.to + 1
    const more = continuation(tokens, left, after, hi)
    if (more) {
      const to = contentEnd(tokens, more, breakAfter(tokens, cues, c, more, hi), true)
      return make([left, { from: more, to }], to)
    }
    return make([left], Math.max(cue.to, subject!.phrase.to))
  }
  if (subject?.place === 'inverted') return null
  const limit = breakAfter(tokens, cues, c, cue.to + 1, hi)
  const right = rightContent(tokens, cue, limit, hi)
  if (right) {
    const marked = tokens.slice(right.from, right.to + 1).some((token) => token.kind === 'marked')
    return subject || marked ? make([right], right.to) : null
  }
  if (tokens.at(-1)?.text === ':' && c === cues.length - 1 && /[bcqr]/.test(cue.frames)) return make([], hi)
  return null
}

/** Before or after the cue: “…,” said Roe has the same words in front as “Roe, a teacher, said”. */
function chooseSubject(
  tokens: readonly Token[],
  cue: Cue,
  free: number,
  hi: number,
  previous: Phrase | null,
): Subject | null {
  const before = tokens[cue.from - 1]
  const next = tokens[cue.to + 1]
  const direct = subjectBefore(tokens, cue, free, previous)
  const mayInvert =
    cue.form === 'finite' &&
    cue.frames.includes('q') &&
    !cue.frames.includes('r') &&
    before !== undefined &&
    cue.from > free &&
    (before.kind === 'marked' || /^[,—–-]+$/.test(before.text)) &&
    next !== undefined &&
    cue.to < hi &&
    (isNominal(next) || DETERMINERS.has(next.lower) || isPronoun(next)) &&
    !TIMES.has(next.lower) &&
    next.lower !== 'that'
  if (!mayInvert) return direct
  const after = subjectAfter(tokens, cue, hi)
  if (!after) return direct
  const follows = tokens[after.phrase.to + 1]
  const closed =
    after.phrase.to >= hi ||
    !follows ||
    follows.kind === 'point' ||
    follows.kind === 'marked' ||
    PREPOSITIONS.has(follows.lower) ||
    SUBORDINATORS.has(follows.lower) ||
    TIMES.has(follows.lower) ||
    CONJUNCTIONS.has(follows.lower) ||
    /ing$/.test(follows.lower)
  if (before.kind === 'marked' && /[,.?!…—–-]/.test(lastInside(before))) return after
  if (!closed) return direct
  if (before.kind === 'marked' && countWords(before) > 3) return after
  if (direct?.place === 'direct') return direct
  return isClause(tokens, free, cue.from - 1) ? after : direct
}

/** What stands before "X said" or "said X", if that is what was said. */
function leftContent(
  tokens: readonly Token[],
  cue: Cue,
  subject: Subject,
  free: number,
  hi: number,
): Phrase | null {
  if (!/[bq]/.test(cue.frames)) return null
  const at = subject.start - 1
  const before = tokens[at]
  if (!before || at < free) return null
  const marked = before.kind === 'marked' || (tokens[at - 1]?.kind === 'marked' && at - 1 >= free)
  if (before.kind !== 'marked' && !/^[,—–?!-]+$/.test(before.text)) return null
  const range = trim(tokens, free, at)
  if (!range) return null
  if (marked) {
    const tail = before.kind === 'marked' ? before : tokens[at - 1]!
    // “Sunday Times” reporter Jane Roe said …
    if (before.kind === 'marked' && !/[,.?!…—–-]/.test(lastInside(tail)) && countWords(tail) < 4) return null
    return markedTail(tokens, range, before.kind === 'marked' ? at : at - 1)
  }
  if (!isClause(tokens, range.from, range.to)) {
    // "The plan, he said, would fail."
    const next = tokens[cue.to + 1]
    const split = next?.text === ',' && cue.to + 2 <= hi && subject.place === 'direct'
    return split && opensAfterTag(tokens, cue.to + 2, hi) ? range : null
  }
  const opener = tokens[range.from]!
  if (subject.place === 'direct') {
    if (followsContent(tokens, cue, hi)) return null
    const adjunct = SUBORDINATORS.has(opener.lower) || /(?:ing|ed)$/.test(opener.lower)
    if (adjunct && !tokens.slice(range.from, range.to).some((t) => t.text === ',')) {
      if (cue.to < hi && tokens[cue.to + 1]!.text !== ',') return null
    }
  }
  return range
}

/** What follows the second comma of "The plan, he said, …" is no participle of the sentence's own. */
function opensAfterTag(tokens: readonly Token[], i: number, hi: number): boolean {
  const token = tokens[i]!
  return (
    i <= hi &&
    token.kind !== 'point' &&
    !RELATIVES.has(token.lower) &&
    !/^(?:when|while|after)$/.test(token.lower) &&
    !(
      /ing$/.test(token.lower) &&
      !isCapital(token) &&
      i < hi &&
      tokens[i - 1]!.text === ',' &&
      cueForm(token.lower) !== undefined
    )
  )
}

/** Whether the content plainly stands after the cue, so that what is before is an adjunct: "In May, Roe said he left". */
function followsContent(tokens: readonly Token[], cue: Cue, hi: number): boolean {
  const next = tokens[cue.to + 1]
  if (!next || cue.to >= hi) return false
  if (next.kind === 'marked') return true
  if (next.kind === 'point') return next.text === ':'
  if (next.lower === 'that') return true
  const i = skipAdjuncts(tokens, cue.to + 1, hi, true)
  if (i >= 0) return true
  if (PREPOSITIONS.has(next.lower) || TIMES.has(next.lower) || SUBORDINATORS.has(next.lower)) return false
  if (cue.frames.includes('r')) {
    const after = skipRecipient(tokens, cue.to + 1, hi)
    return after <= hi && (opensClause(tokens, after, hi) || skipAdjuncts(tokens, after, hi, true) >= 0)
  }
  return opensClause(tokens, cue.to + 1, hi)
}

/** Marked words before the tag: alone if they are a sentence of their own, else with the clause that leads to them. */
function markedTail(tokens: readonly Token[], range: Phrase, at: number): Phrase {
  let from = at
  while (from > range.from) {
    const before = tokens[from - 1]!
    if (before.kind === 'marked') from -= 1
    else if (before.text === ',' && tokens[from - 2]?.kind === 'marked' && from - 2 >= range.from) from -= 2
    else break
  }
  if (from === range.from) return { from, to: at }
  const before = tokens[from - 1]!
  const inside = tokens[from]!.text.slice(1, 3)
  if (/^[:,]$/.test(before.text) && /\p{Lu}/u.test(inside)) return { from, to: at }
  return { from: range.from, to: at }
}

/** The content goes on after the tag: “A,” she said, “b.” and "The plan, he said, would fail." Gives its start or 0. */
function continuation(tokens: readonly Token[], left: Phrase, after: number, hi: number): number {
  let i = after
  // “A,” she said in May, “b.”
  if (tokens[left.to]!.kind === 'marked' && tokens[i]?.text !== ',') {
    const at = skipAdjuncts(tokens, i, hi, true)
    return at > 0 && tokens[at]!.kind === 'marked' ? at : 0
  }
  if (!/^[,—–:-]+$/.test(tokens[i]?.text ?? '')) return 0
  i += 1
  const next = tokens[i]
  if (!next || i > hi) return 0
  if (next.kind === 'marked') return i
  if (tokens[left.to]!.kind === 'marked') return 0
  if (!isClause(tokens, left.from, left.to)) return i
  return CONJUNCTIONS.has(next.lower) && opensClause(tokens, i + 1, hi) ? i : 0
}

/** What stands after the cue, if the cue's frames allow it to be content. */
function rightContent(tokens: readonly Token[], cue: Cue, limit: number, hi: number): Phrase | null {
  const frames = cue.frames
  let start = cue.to + 1
  if (start > limit) return null
  const has = (frame: string) => frames.includes(frame)
  if (has('t') && infinitiveAt(tokens, start, limit, has('r'))) return span(tokens, start, limit)
  if (has('r')) {
    if (opensQuestion(tokens, start)) return span(tokens, start, limit)
    start = skipRecipient(tokens, start, hi)
    if (start > limit) return null
  }
  if (/[bcqr]/.test(frames)) {
    const strong = cue.lemma === 'say' || cue.lemma === 'tell'
    const at = skipAdjuncts(tokens, start, limit, false)
    const first = at >= 0 ? tokens[at]! : undefined
    if (first && at <= limit) {
      if (first.kind === 'marked') return { from: at, to: contentEnd(tokens, at, limit, true) }
      const afterThat = first.lower === 'that' ? at + 1 : at
      const clause =
        (strong && isSayable(tokens, at, limit)) ||
        (/[bc]/.test(frames) && opensClause(tokens, at, limit)) ||
        (opensQuestion(tokens, at) &&
          /^(?:ask|explain|say|tell|wonder|question|note|describe)$/.test(cue.lemma)) ||
        (first.text === ':' && false)
      if (clause && afterThat <= limit) return span(tokens, afterThat, limit)
    }
  }
  const objects = has('o') && hasLink(tokens, cue, start, limit)
  if (objects) return span(tokens, start, shortLimit(tokens, start, limit))
  const marked = firstMarked(tokens, start, limit)
  if (marked >= 0) {
    const to = contentEnd(tokens, start, limit, false)
    if (to >= marked) return { from: skipLead(tokens, start, marked), to }
  }
  return null
}

/** "said" takes almost anything, but not an adjunct that ends the sentence. */
function isSayable(tokens: readonly Token[], at: number, limit: number): boolean {
  const first = tokens[at]!
  if (PREPOSITIONS.has(first.lower) && !isClause(tokens, at, limit)) return false
  if (/^(?:so|goodbye|hello|thanks|nothing|anything|something|more|little|much|as)$/.test(first.lower))
    return limit - at > 3
  return limit > at || first.kind === 'marked'
}

function infinitiveAt(tokens: readonly Token[], start: number, limit: number, recipient: boolean): boolean {
  const next = tokens[start]
  if (next?.lower === 'to' || (next?.lower === 'not' && tokens[start + 1]?.lower === 'to'))
    return start < limit
  if (!recipient) return false
  for (let i = start + 1; i < Math.min(limit, start + 9); i += 1) {
    const token = tokens[i]!
    if (token.kind === 'point' || looksVerb(tokens, i)) return false
    if (token.lower === 'to' || (token.lower === 'not' && tokens[i + 1]?.lower === 'to'))
      return !isCapital(tokens[i + 1])
  }
  return false
}

const LINKS: Record<string, RegExp> = { accuse: /^of$/, describe: /^as$/, blame: /^(?:for|on)$/ }

function hasLink(tokens: readonly Token[], cue: Cue, start: number, limit: number): boolean {
  const link = LINKS[cue.lemma]
  if (!link) return false
  for (let i = start + 1; i <= Math.min(limit, start + 14); i += 1) {
    const token = tokens[i]!
    if (token.kind === 'point') return false
    if (link.test(token.lower)) return true
  }
  return false
}

function shortLimit(tokens: readonly Token[], start: number, limit: number): number {
  for (let i = start; i <= limit; i += 1) if (/^[;:—–]$/.test(tokens[i]!.text)) return i - 1
  return limit
}

function firstMarked(tokens: readonly Token[], start: number, limit: number): number {
  for (let i = start; i <= Math.min(limit, start + 18); i += 1) {
    const token = tokens[i]!
    if (token.kind === 'marked') return i
    if (token.kind === 'point' && token.text !== ',' && token.text !== ':') return -1
    if (token.kind === 'word' && isPersonal(token) && i > start) return -1
  }
  return -1
}

/** "referred to", "talked about": the preposition belongs to the cue. */
function skipLead(tokens: readonly Token[], start: number, marked: number): number {
  let from = start
  while (from < marked && (PREPOSITIONS.has(tokens[from]!.lower) || /^[,:]$/.test(tokens[from]!.text)))
    from += 1
  return from
}

/** Last token before the next cue that has a clause of its own: “…, adding that”, “… and added”, “…, while Roe said”. */
function breakAfter(
  tokens: readonly Token[],
  cues: readonly Cue[],
  c: number,
  from: number,
  hi: number,
): number {
  for (let d = c + 1; d < cues.length; d += 1) {
    const next = cues[d]!
    if (next.from <= from) continue
    const before = tokens[next.from - 1]!
    if (next.form === 'phrase') {
      if (before.text === ',') return next.from - 2
      continue
    }
    if (!/[bcqrto]/.test(next.frames)) continue
    if (next.form === 'loose') {
      if (before.text === ',' && tokens[next.from]!.lower !== 'to') return next.from - 2
      if (before.lower === 'and' && tokens[next.from]!.lower !== 'to') return trimBack(tokens, next.from - 2)
      continue
    }
    if (/^(?:and|but|then)$/.test(before.lower)) {
      const at = trimBack(tokens, next.from - 2)
      if (
        tokens[at + 1]?.text === ',' ||
        tokens[at]?.kind === 'marked' ||
        /^(?:add|say|tell|call|note|warn|insist|argue|urge|ask|suggest|predict|promise|vow|pledge)$/.test(
          next.lemma,
        )
      )
        return at
      continue
    }
    const subject = subjectBefore(tokens, next, from)
    if (!subject || subject.place !== 'direct') continue
    const lead = tokens[subject.start - 1]
    const comma = tokens[subject.start - 2]
    if (
      lead &&
      /^(?:and|but|while|though|although|as|yet|whereas)$/.test(lead.lower) &&
      (comma?.text === ',' || comma?.kind === 'marked')
    )
      return trimBack(tokens, subject.start - 2)
    if (lead && /^[;—–]$/.test(lead.text)) return subject.start - 2
  }
  return hi
}

function trimBack(tokens: readonly Token[], to: number): number {
  let at = to
  while (at > 0 && (tokens[at]!.text === ',' || CONJUNCTIONS.has(tokens[at]!.lower))) at -= 1
  return at
}

/** “He was blunt: “No.””: marked words after a colon that no cue claimed. */
function readColons(tokens: readonly Token[], found: readonly Attribution[]): Attribution[] {
  const more: Attribution[] = []
  for (let i = 1; i < tokens.length; i += 1) {
    if (tokens[i]!.kind !== 'marked' || tokens[i - 1]!.text !== ':') continue
    if (found.some((f) => f.content.some((part) => part.from <= i && part.to >= i))) continue
    const subject = nameBefore(tokens, i - 2) ?? clauseSubject(tokens, 0, i - 2)
    more.push({
      content: [{ from: i, to: contentEnd(tokens, i, lastWord(tokens), true) }],
      cue: null,
      subject,
    })
  }
  return more
}

/** A name that stands right before a colon: "It came as news to Jane Roe: …". */
function nameBefore(tokens: readonly Token[], end: number): Phrase | null {
  if (!isCapital(tokens[end])) return null
  const phrase = nounPhraseBefore(tokens, end, 0)
  return phrase && !DETERMINERS.has(tokens[phrase.from]!.lower) && phrase.to - phrase.from < 6 ? phrase : null
}

function span(tokens: readonly Token[], from: number, to: number): Phrase | null {
  return trim(tokens, from, to)
}

/** Drops points and conjunctions at both ends; null when nothing is left. */
function trim(tokens: readonly Token[], from: number, to: number): Phrase | null {
  let a = from
  let b = to
  while (
    a <= b &&
    ((tokens[a]!.kind === 'point' && !/^[([$£]$/.test(tokens[a]!.text)) ||
      /^(?:and|but|yet)$/.test(tokens[a]!.lower))
  )
    a += 1
  while (
    b >= a &&
    ((tokens[b]!.kind === 'point' && !/^[)\]%]$/.test(tokens[b]!.text)) ||
      /^(?:and|but|as|while)$/.test(tokens[b]!.lower))
  )
    b -= 1
  return a <= b ? { from: a, to: b } : null
}
