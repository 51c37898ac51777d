import type { Span } from './Quote.ts'

/** Between stretches of words that do not follow one another in the text: “A,” she said. “B.” is kept as `A … B`. */
export const GAP = ' … '

/** An apostrophe belongs to its word, and counts for nothing: ’ and ' are the same to whoever types. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu
const APOSTROPHE = /['’ʼ]/gu

type Token = { text: string; block: number; start: number; end: number }

/** The words of a quote as a correction keeps them: its stretches, joined by `GAP`. */
export function wordsOf(spans: readonly Span[], texts: readonly string[]): string {
  return spans.map(({ block, start, end }) => (texts[block] ?? '').slice(start, end).trim()).join(GAP)
}

/**
 * Every place where `words` stand in the texts of an article's blocks, whatever the punctuation, case and blanks
 * between them. A place is one span for each block and stretch it touches. Empty where the words are not there.
 */
export function findWords(texts: readonly string[], words: string): Span[][] {
  const text = texts.flatMap((block, i) => tokensOf(block, i))
  const parts = words.split(GAP).map((part) => tokensOf(part, 0).map((token) => token.text))
  const wanted = parts.filter((part) => part.length > 0)
  const first = wanted[0]
  if (!first) return []
  const places: Span[][] = []
  for (let at = indexOf(text, first, 0); at >= 0; at = indexOf(text, first, at + 1)) {
    const place = followFrom(text, wanted, at)
    if (place === null) break
    places.push(place)
  }
  return places
}

function followFrom(text: readonly Token[], parts: readonly string[][], at: number): Span[] | null {
  const spans: Span[] = []
  let from = at
  for (const part of parts) {
    const start = indexOf(text, part, from)
    if (start < 0) return null
    spans.push(...spansOf(text.slice(start, start + part.length)))
    from = start + part.length
  }
  return spans
}

function spansOf(tokens: readonly Token[]): Span[] {
  const spans: Span[] = []
  for (const { block, start, end } of tokens) {
    const last = spans.at(-1)
    if (last?.block === block) last.end = end
    else spans.push({ block, start, end })
  }
  return spans
}

function indexOf(text: readonly Token[], part: readonly string[], from: number): number {
  for (let at = from; at + part.length <= text.length; at += 1)
    if (part.every((word, i) => text[at + i]!.text === word)) return at
  return -1
}

function tokensOf(text: string, block: number): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0].replace(APOSTROPHE, '').normalize('NFC').toLowerCase(),
    block,
    start: match.index,
    end: match.index + match[0].length,
  }))
}
