import type { LanguageTable } from './LanguageTable.ts'
import type { Token } from './tokens.ts'

/** In front of a topic's particle stands a character of a name or noun, not the end of a verb. */
const NOUN_END = /[\p{Script=Han}\p{Script=Katakana}ーん]/u
const DOT = /^[·・‧•＝]$/

/**
 * Cuts runs of characters without spaces where a cue, its particle or the end of a name stands, so that each is a token:
 * "张伟在会上说" into 张伟, 在, 会上, 说. Only the ends of a run are looked at: 小说家 holds no cue.
 */
export function cutRuns(tokens: readonly Token[], table: LanguageTable): Token[] {
  const cut: Token[] = []
  for (const token of joinDots(tokens)) {
    if (token.kind !== 'word') {
      cut.push(token)
      continue
    }
    const behindMarks = cut.at(-1)?.kind === 'marked'
    const pieces = table.topics
      ? topicPieces(token.text, behindMarks, table)
      : finalCuePieces(token.text, table)
    let start = token.start
    for (const text of pieces) {
      if (text === '') continue
      cut.push({ ...token, start, end: start + text.length, text, lower: text.toLowerCase() })
      start += text.length
    }
  }
  return cut
}

/** "安娜·杜瓦尔" is one run. */
function joinDots(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    const last = joined.at(-1)
    const [dot, next] = [tokens[i]!, tokens[i + 1]]
    const inside = last?.kind === 'word' && next?.kind === 'word' && DOT.test(dot.text)
    if (inside && last.end === dot.start && dot.end === next.start) {
      const text = last.text + dot.text + next.text
      joined[joined.length - 1] = { ...last, end: next.end, text, lower: text.toLowerCase() }
      i += 1
    } else joined.push(dot)
  }
  return joined
}

/** The cue stands at the end of the run, behind the speaker and perhaps a place or time. */
function finalCuePieces(run: string, table: LanguageTable): string[] {
  const verb = longest(table.verbs, (entry) => run.endsWith(entry))
  if (verb === '') return [run]
  let rest = run.slice(0, -verb.length)
  const lead = longest(table.lead, (entry) => rest.startsWith(entry))
  rest = rest.slice(lead.length)
  const tail = [verb]
  for (;;) {
    const small = longest(table.auxiliaries, (entry) => rest.endsWith(entry))
    if (small === '') break
    tail.unshift(small)
    rest = rest.slice(0, -small.length)
  }
  let at = rest.length
  let end = ''
  for (const entry of table.breaks) {
    const found = rest.indexOf(entry)
    if (found < 0 || found > at || (found === at && entry.length < end.length)) continue
    at = found
    end = entry
  }
  return [lead, rest.slice(0, at), end, rest.slice(at + end.length), ...tail]
}

/** The speaker stands in front of a particle; behind the marks comes "that", and the cue ends the run. */
function topicPieces(run: string, behindMarks: boolean, table: LanguageTable): string[] {
  const phrase = longest(table.phrases, (entry) => run.endsWith(entry))
  if (phrase !== '') return [run.slice(0, -phrase.length), phrase]
  const that = behindMarks ? longest(table.that, (entry) => run.startsWith(entry)) : ''
  const verb = that === '' ? '' : longest(table.verbs, (entry) => run.endsWith(entry))
  const rest = run.slice(that.length, run.length - verb.length)
  const pieces: string[] = []
  let from = 0
  for (let i = 1; i < rest.length; i += 1) {
    if (!table.topics!.includes(rest[i]!) || !NOUN_END.test(rest[i - 1]!)) continue
    pieces.push(rest.slice(from, i), rest[i]!)
    from = i + 1
  }
  return [that, ...pieces, rest.slice(from), verb]
}

function longest(entries: readonly string[], matches: (entry: string) => boolean): string {
  let best = ''
  for (const entry of entries) if (entry.length > best.length && matches(entry)) best = entry
  return best
}
