import { readTopicPhrase, readTopicVerb } from './attributeByTopic.ts'
import type { Attribution } from './attribution.ts'
import { describeByTable } from './describeByTable.ts'
import type { LanguageTable } from './LanguageTable.ts'
import { isComma, isThat, nameAfter, nameBefore } from './nameByTable.ts'
import type { Phrase } from './Phrase.ts'
import { countWords, isCapital, type Token } from './tokens.ts'

/** Words between cue and "that": "dijo este lunes que". */
const LONGEST_GAP = 6

/**
 * Credits what a sentence in a language known by its table only says plainly: a cue with a name beside it, and marked
 * words or a clause opened by "that". Anything else is left alone.
 */
export function attributeByTable(tokens: readonly Token[], table: LanguageTable | undefined): Attribution[] {
  if (!table) return []
  const found: Attribution[] = []
  let free = 0
  for (let i = 0; i < tokens.length; i += 1) {
    if (i < free || tokens[i]!.kind === 'marked') continue
    const phrase = matchAny(tokens, i, table.phrases)
    const verb = phrase ? 0 : matchAny(tokens, i, table.verbs)
    const size = phrase || verb
    if (!size) continue
    const from = tokens[i]!.kind === 'point' ? i + 1 : i
    const cue = { from, to: i + size - 1 }
    const previous = found.at(-1)?.subject ?? null
    const phraseReader = table.topics ? readTopicPhrase : readPhrase
    const verbReader = table.topics ? readTopicVerb : readVerb
    const attribution = phrase
      ? phraseReader(tokens, cue, free, table)
      : verbReader(tokens, cue, free, table, previous)
    if (!attribution) continue
    found.push(attribution)
    free = Math.max(cue.to, attribution.subject?.to ?? 0, ...attribution.content.map((part) => part.to)) + 1
  }
  return found
}

/** Whether the tokens from an index on credit the marked words before them: “«Почему?» — спросил Иванов”. */
export function isTagByTable(
  tokens: readonly Token[],
  from: number,
  table: LanguageTable | undefined,
): boolean {
  if (!table) return false
  if (table.topics) return table.that.includes(tokens[from]!.lower)
  let at = from
  while (/^[,，—–-]$/.test(tokens[at]?.text ?? '')) at += 1
  if (table.spaced === false) {
    while (tokens[at]?.kind === 'word' && matchAny(tokens, at, table.verbs) === 0) at += 1
    return tokens[at]?.kind === 'word' && !isColon(tokens[at + 1])
  }
  return tokens[at]?.kind === 'word' && matchAny(tokens, at, table.verbs) > 0
}

/** Length in tokens of the entry that stands at `i`, or 0. An entry may end in the first letter of a word ("وفقا ل"). */
function matchAny(tokens: readonly Token[], i: number, entries: readonly string[]): number {
  let best = 0
  for (const entry of entries) {
    const parts = entry.split(' ')
    const matches = parts.every((part, k) => {
      const word = tokens[i + k]?.lower
      if (word === undefined) return false
      return word === part.replaceAll('’', "'") || (k > 0 && part === 'ل' && word.startsWith('ل'))
    })
    if (!matches) continue
    const size = parts.at(-1) === 'ل' ? parts.length - 1 : parts.length
    if (size > best) best = size
  }
  return best
}

function readPhrase(
  tokens: readonly Token[],
  cue: Phrase,
  free: number,
  table: LanguageTable,
): Attribution | null {
  const before = tokens[cue.from - 1]
  // “o segundo homem”: no “according to”.
  if (before && (table.lead.includes(before.lower) || table.breaks.includes(before.lower))) return null
  const subject = nameAfter(tokens, cue.to + 1, table)
  if (!subject) return null
  const left = trim(tokens, free, cue.from - 1)
  const right = trim(tokens, subject.to + 1, tokens.length - 1)
  const next = tokens[subject.to + 1]
  if (left && right && before?.kind === 'word' && next?.kind === 'word')
    return { content: [left, right], cue, subject }
  // “…, so Moos.” is always an aside; “so Moos bleibt” tells something else.
  if (tokens[cue.from]!.lower === 'so' && table.offices && next && next.kind === 'word') return null
  const content = left ?? right
  return content && { content: [content], cue, subject }
}

function readVerb(
  tokens: readonly Token[],
  cue: Phrase,
  free: number,
  table: LanguageTable,
  previous: Phrase | null,
): Attribution | null {
  const inFront = nameBefore(tokens, cue.from - 1, free, table)
  const before = inFront && mayBeAdverb(tokens, inFront, cue, table) ? null : inFront
  const left = trim(tokens, free, (before ? before.from : cue.from) - 1)
  const after = before || table.spaced === false ? null : nameAfter(tokens, cue.to + 1, table)
  const aside = after && left && isCapital(tokens[after.to])
  let subject = before ?? (aside ? { from: after.from, to: asideAfter(tokens, after.to, table) } : after)
  if (!subject && joins(tokens, cue)) subject = previous
  const start = Math.max(cue.to, after && subject ? subject.to : 0) + 1
  const right =
    table.opens === ','
      ? clauseBehindComma(tokens, start, subject, table)
      : rightContent(tokens, start, after !== null, table)
  const last = left && tokens[left.to]!
  if (right && last && goesOn(tokens, left, right, table.opens === ','))
    return { content: [{ from: left.to, to: left.to }, right], cue, subject }
  if (right) return subject || table.drops ? { content: [right], cue, subject } : null
  if (!last) return null
  const marked = last.kind === 'marked' && countWords(last) > 1
  if (marked) return { content: [{ from: left.to, to: left.to }], cue, subject }
  return isComma(tokens[left.to + 1]) && subject && !before ? { content: [left], cue, subject } : null
}

/** “Schließlich sagte Moos”: one capital opens the sentence and another stands behind the cue. */
function mayBeAdverb(tokens: readonly Token[], name: Phrase, cue: Phrase, table: LanguageTable): boolean {
  if (!table.capitals || name.from > 0 || name.to > 0) return false
  const after = nameAfter(tokens, cue.to + 1, table)
  if (!after) return false
  const lead = table.lead.includes(tokens[after.from]!.lower)
  return isCapital(tokens[after.from]) || (lead && isCapital(tokens[after.to]))
}

/** “A”, dijo Roe, “B”: both are what was said, unless a colon gives the second to another cue. */
function goesOn(tokens: readonly Token[], left: Phrase, right: Phrase, clause: boolean): boolean {
  const [a, b] = [tokens[left.to]!, tokens[right.from]!]
  return (
    a.kind === 'marked' &&
    (b.kind === 'marked' || clause) &&
    countWords(a) > 1 &&
    isComma(tokens[right.from - 1])
  )
}

/** "y añadió", "وقال": the cue goes on from the one before. */
function joins(tokens: readonly Token[], cue: Phrase): boolean {
  return /^(?:y|e|et|und|и|و)$/.test(tokens[cue.from - 1]?.lower ?? '') || /^و/.test(tokens[cue.from]!.lower)
}

/** “张伟表示，学校将开学。”: marked words, or the rest of the sentence if somebody is said to have told it. */
function clauseBehindComma(
  tokens: readonly Token[],
  start: number,
  subject: Phrase | null,
  table: LanguageTable,
): Phrase | null {
  const opened = isComma(tokens[start]) || isColon(tokens[start])
  const at = opened ? start + 1 : start
  if (tokens[at]?.kind === 'marked') return { from: at, to: at }
  if (!opened || !subject) return null
  const speaker = describeByTable(tokens.slice(subject.from, subject.to + 1), table)
  return speaker && trim(tokens, at, tokens.length - 1)
}

/** What was said behind the cue: marked words, or a clause opened by "that" up to the next cue that "and" joins. */
function rightContent(
  tokens: readonly Token[],
  start: number,
  inverted: boolean,
  table: LanguageTable,
): Phrase | null {
  let at = start
  while (isComma(tokens[at]) || isColon(tokens[at])) at += 1
  if (tokens[at]?.kind === 'marked') return { from: at, to: at }
  const behind = afterColon(tokens, start)
  if (behind > 0) return { from: behind, to: behind }
  // “dijo Roe, que vive aquí”: a relative clause; “dijo Roe, en Orle, que llovía” is none.
  const clear = table.opens === ', that' && table.that.includes(tokens[at]?.lower ?? '')
  if (inverted && at > start && !clear) at = afterAside(tokens, at)
  else if (tokens[at] && !isThat(tokens[at]!, table)) at = afterGap(tokens, at, table)
  const opens = tokens[at]
  if (!opens || !isThat(opens, table) || at + 1 >= tokens.length) return null
  let to = at + 1
  while (to + 1 < tokens.length && !startsNext(tokens, to + 1, table)) to += 1
  return trim(tokens, at + 1, to)
}

function isColon(token: Token | undefined): boolean {
  return /^[:：]$/.test(token?.text ?? '')
}

/** The marked words behind a colon that a few words set apart from the cue: “dijo este lunes en Orle: «No»”. */
function afterColon(tokens: readonly Token[], start: number): number {
  let at = start
  while (tokens[at]?.kind === 'word' && at - start < LONGEST_GAP) at += 1
  return isColon(tokens[at]) && tokens[at + 1]?.kind === 'marked' ? at + 1 : -1
}

function startsNext(tokens: readonly Token[], i: number, table: LanguageTable): boolean {
  if (!isComma(tokens[i - 1]) || !/^(?:y|e|et|und|и|و)/.test(tokens[i]!.lower)) return false
  return (
    matchAny(tokens, i, table.verbs) > 0 ||
    (i + 1 < tokens.length && matchAny(tokens, i + 1, table.verbs) > 0)
  )
}

/** The token behind the comma that closes an aside begun at `from`, or the end. */
function afterAside(tokens: readonly Token[], from: number): number {
  for (let i = from + 1; i < Math.min(tokens.length, from + 12); i += 1) if (isComma(tokens[i])) return i + 1
  return tokens.length
}

function afterGap(tokens: readonly Token[], from: number, table: LanguageTable): number {
  for (let i = from; i < Math.min(tokens.length, from + LONGEST_GAP); i += 1) {
    const comma = table.opens === ', that' && isComma(tokens[i])
    if (comma && tokens[i + 1] && isThat(tokens[i + 1]!, table)) continue
    if (tokens[i]!.kind !== 'word') return from
    if (isThat(tokens[i]!, table)) return i
  }
  return from
}

/** “Anne Duval, maire de Brise”: a short aside in small letters that a point or the sentence's end closes. */
function asideAfter(tokens: readonly Token[], end: number, table: LanguageTable): number {
  if (!table.capitals || tokens[end + 1]?.text !== ',' || tokens[end + 2]?.kind !== 'word') return end
  if (isCapital(tokens[end + 2]) || isThat(tokens[end + 2]!, table)) return end
  let to = end + 2
  while (tokens[to + 1]?.kind === 'word' && to - end < 10) to += 1
  const stop = tokens[to + 1]
  const verb = tokens.slice(end + 2, to + 1).some((_, i) => matchAny(tokens, end + 2 + i, table.verbs) > 0)
  return (!stop || /^[,.]$/.test(stop.text)) && !verb && to > end + 2 ? to : end
}

function trim(tokens: readonly Token[], from: number, to: number): Phrase | null {
  let a = from
  let b = to
  while (a <= b && tokens[a]!.kind === 'point') a += 1
  while (b >= a && tokens[b]!.kind === 'point') b -= 1
  return a <= b ? { from: a, to: b } : null
}
