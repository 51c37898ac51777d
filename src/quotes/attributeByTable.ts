import type { Attribution } from './attribution.ts'
import type { LanguageTable } from './languages.ts'
import type { Phrase } from './nounPhrase.ts'
import { countWords, isCapital, type Token } from './tokens.ts'

const LONGEST_NAME = 6

/**
 * Credits what a sentence in a language known by its table only says plainly: a cue with a name beside it, and marked
 * words or a clause opened by "that". Anything else is left alone.
 */
export function attributeByTable(tokens: readonly Token[], table: LanguageTable | undefined): Attribution[] {
  if (!table) return []
  const found: Attribution[] = []
  let free = 0
  for (let i = 0; i < tokens.length; i += 1) {
    if (i < free || tokens[i]!.kind !== 'word') continue
    const phrase = matchAny(tokens, i, table.phrases)
    const verb = phrase ? 0 : matchAny(tokens, i, table.verbs)
    const size = phrase || verb
    if (!size) continue
    const cue = { from: i, to: i + size - 1 }
    const attribution = phrase ? readPhrase(tokens, cue, free, table) : readVerb(tokens, cue, free, table)
    if (!attribution) continue
    found.push(attribution)
    free = Math.max(cue.to, attribution.subject?.to ?? 0, ...attribution.content.map((part) => part.to)) + 1
  }
  return found
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
  const subject = nameAfter(tokens, cue.to + 1, table)
  if (!subject) return null
  const left = trim(tokens, free, cue.from - 1)
  const right = trim(tokens, subject.to + 1, tokens.length - 1)
  const content = left ?? right
  return content && { content: [content], cue, subject }
}

function readVerb(
  tokens: readonly Token[],
  cue: Phrase,
  free: number,
  table: LanguageTable,
): Attribution | null {
  const before = nameBefore(tokens, cue.from - 1, free, table)
  const left = trim(tokens, free, (before ? before.from : cue.from) - 1)
  const after = before ? null : nameAfter(tokens, cue.to + 1, table)
  const aside = after && left && isCapital(tokens[after.to])
  const subject = before ?? (aside ? { from: after.from, to: asideAfter(tokens, after.to, table) } : after)
  let at = Math.max(cue.to, subject?.to ?? 0) + 1
  while (/^[,،:]$/.test(tokens[at]?.text ?? '')) at += 1
  const opens = tokens[at]
  let right: Phrase | null = null
  if (opens?.kind === 'marked') right = { from: at, to: at }
  else if (opens && isThat(opens, table)) right = trim(tokens, at + 1, tokens.length - 1)
  if (right) return subject && { content: [right], cue, subject }
  if (!left) return null
  const last = tokens[left.to]!
  const marked = last.kind === 'marked' && countWords(last) > 1
  const comma = /^[,،]$/.test(tokens[left.to + 1]?.text ?? '')
  if (marked) return { content: [{ from: left.to, to: left.to }], cue, subject }
  return comma && subject ? { content: [left], cue, subject } : null
}

function isThat(token: Token, table: LanguageTable): boolean {
  return table.that.includes(token.lower) || (table.that.includes('qu') && /^qu['’]/.test(token.lower))
}

/** A name or a short noun phrase after the cue, up to "that", a comma or marks. */
function nameAfter(tokens: readonly Token[], start: number, table: LanguageTable): Phrase | null {
  let to = start - 1
  let named = false
  for (let i = start; i < tokens.length; i += 1) {
    const token = tokens[i]!
    if (token.kind !== 'word' || isThat(token, table)) break
    if (i - start >= LONGEST_NAME + (table.capitals ? 2 : 0))
      return table.capitals && named ? { from: start, to } : null
    if (table.pronouns.includes(token.lower)) return i === start ? { from: i, to: i } : null
    named ||= isCapital(token)
    to = i
  }
  if (to < start) return null
  if (table.capitals) {
    if (!named && !table.lead.includes(tokens[start]!.lower)) return null
    if (!named && to - start > 5) return null
  } else if (tokens[to + 1] === undefined && to - start > 4) return null
  return { from: start, to }
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

/** A name in front of the cue, back to the beginning of the sentence, a comma or marks. */
function nameBefore(tokens: readonly Token[], end: number, lo: number, table: LanguageTable): Phrase | null {
  let from = end + 1
  let named = false
  for (let i = end; i >= lo; i -= 1) {
    const token = tokens[i]!
    if (token.kind !== 'word' || isThat(token, table)) break
    if (end - i >= LONGEST_NAME + (table.capitals ? 2 : 0)) return null
    named ||= isCapital(token)
    from = i
  }
  if (from > end) return null
  const first = tokens[from]!
  if (table.pronouns.includes(first.lower)) return { from, to: end }
  if (table.capitals && !named) return null
  return { from, to: end }
}

function trim(tokens: readonly Token[], from: number, to: number): Phrase | null {
  let a = from
  let b = to
  while (a <= b && tokens[a]!.kind === 'point') a += 1
  while (b >= a && tokens[b]!.kind === 'point') b -= 1
  return a <= b ? { from: a, to: b } : null
}
