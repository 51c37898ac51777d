import { findHits, type TextQuery } from '../../archive/textQuery.ts'

/** Text with the words that a search found: bold and underlined, never tinted, so that they do not look like quotes. */
export function Hits({ text, query }: { text: string; query: TextQuery }) {
  if (query.terms.length === 0) return text
  const parts = []
  let at = 0
  for (const [start, end] of findHits(text, query)) {
    parts.push(
      text.slice(at, start),
      <mark key={start} className="hit">
        {text.slice(start, end)}
      </mark>,
    )
    at = end
  }
  return [...parts, text.slice(at)]
}
