import { isCapital, lastInside, type Token } from './tokens.ts'

/** One sentence of a block. Sentences inside quotation marks do not count: a marked stretch is one token. */
export type Sentence = { block: number; tokens: Token[] }

const TERMINAL = new Set(['.', '!', '?', '…', '。', '؟', '۔', '！', '？'])
/** "U.S." */
const ABBREVIATED = /\.[\p{L}]\.$/u
/** Tokens. Nothing longer is a sentence; the cut keeps the cost linear in text without points. */
const LONGEST = 200
/** Words that begin a sentence after "U.S." more likely than they go on. */
const OPENERS = new Set(
  'the he she it they but and in on a an this that these those when as if there i we you while after'.split(
    ' ',
  ),
)

/**
 * Cuts the tokens of a block at sentence ends. `isTag` says whether the tokens from an index on credit the stretch
 * before them ("“Why?” Roe asked"): there the sentence goes on after a question mark. With `anywhere` words may stand
 * before the stretch, as where the speaker comes first and the verb last.
 */
export function splitSentences(
  block: number,
  tokens: readonly Token[],
  isTag: (tokens: readonly Token[], from: number) => boolean,
  anywhere = false,
): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  const cut = (to: number) => {
    const part: Token[] = []
    for (let i = from; i < to; i += 1) if (tokens[i]!.text !== '\n') part.push(tokens[i]!)
    if (part.length > 0) sentences.push({ block, tokens: part })
    from = to
  }
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!
    const next = tokens[i + 1]
    if (token.text === '\n' || i - from >= LONGEST) cut(i + 1)
    else if (!next) continue
    else if (token.kind === 'marked') {
      if (!TERMINAL.has(lastInside(token)) || !beginsSentence(next)) continue
      const leads = anywhere || tokens.slice(from, i).every((before) => before.kind !== 'word')
      if (leads && next.kind !== 'marked' && isTag(tokens, i + 1)) continue
      cut(i + 1)
    } else if (token.kind === 'point') {
      if (TERMINAL.has(token.text) && beginsSentence(next)) cut(i + 1)
      else if (/^\.{3,}$/.test(token.text) && isCapital(next)) cut(i + 1)
    } else if (
      token.text.endsWith('.') &&
      ABBREVIATED.test(token.text) &&
      OPENERS.has(next.lower) &&
      isCapital(next)
    )
      cut(i + 1)
  }
  cut(tokens.length)
  return sentences
}

function beginsSentence(token: Token): boolean {
  if (token.kind === 'marked') return true
  if (token.kind === 'point') return /^[([¿¡—–-]$/.test(token.text)
  // Scripts without capitals begin a sentence with any letter.
  return isCapital(token) || /^[\p{N}\p{Lo}]/u.test(token.text)
}
