import { findMarked, type Marked } from '../article/quotationMarks.ts'
import { findTurns, type Turn } from './findTurns.ts'
import { isTag } from './isTag.ts'
import { type Sentence, splitSentences } from './sentences.ts'
import { tokenize } from './tokens.ts'

/** The sentences of an article, and the turns of its conversations by block. */
export type CutText = { sentences: Sentence[]; turns: (Turn | null)[] }

/** Cuts an English text, which is given by its blocks; `turns` are those to be told from other text. */
export function cutEnglish(texts: readonly string[], turns = findTurns(texts)): CutText {
  const sentences: Sentence[] = []
  for (const [block, text] of texts.entries()) {
    const marked = findMarked(text).map((stretch) => behindLabel(text, stretch, turns[block] ?? null))
    for (const sentence of splitSentences(block, tokenize(text, marked), isTag)) sentences.push(sentence)
  }
  lowerLabels(sentences, turns, texts)
  return { sentences, turns }
}

/** Labels in capitals as the names are written elsewhere, or with one capital: JANE McCOY is Jane McCoy. */
function lowerLabels(
  sentences: readonly Sentence[],
  turns: readonly (Turn | null)[],
  texts: readonly string[],
): void {
  if (turns.every((turn) => turn === null)) return
  const written = new Map<string, string>()
  for (const text of texts)
    for (const [word] of text.matchAll(/\p{Lu}[\p{L}'’]*\p{Ll}/gu)) {
      const key = word.toLowerCase()
      if (!written.has(key)) written.set(key, word)
    }
  for (const { block, tokens } of sentences) {
    const end = turns[block]?.end ?? 0
    for (const token of tokens)
      if (token.end <= end && CAPITALS.test(token.text))
        token.text =
          written.get(token.lower) ??
          token.text.replace(
            /(Mc|Mac)?(\p{Lu})(\p{Lu}*)/gu,
            (_, clan: string | undefined, first: string, rest: string) =>
              `${clan ?? ''}${first}${rest.toLowerCase()}`,
          )
  }
}

/** A name in capitals, McCOY included. */
const CAPITALS = /^(?:Mc|Mac)?\p{Lu}[\p{Lu}'’-]+$/u

/** “ROE: It rained.”: the label is nobody's words. */
function behindLabel(text: string, stretch: Marked, turn: Turn | null): Marked {
  if (!turn || stretch.start > turn.start || stretch.inner.end <= turn.end) return stretch
  const start = turn.end + text.slice(turn.end).search(/\S/)
  return { ...stretch, start, inner: { start, end: stretch.inner.end } }
}
