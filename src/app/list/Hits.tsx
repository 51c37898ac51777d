import { findMarks } from '../../archive/findMarks.ts'

/** Text with the words that a search found: bold and underlined, never tinted, so that they do not look like quotes. */
export function Hits({ text, marks }: { text: string; marks: readonly string[] }) {
  const parts = []
  let at = 0
  for (const [start, end] of findMarks(text, marks)) {
    parts.push(
      text.slice(at, start),
      <mark key={start} className="hit">
        {text.slice(start, end)}
      </mark>,
    )
    at = end
  }
  return at === 0 ? text : [...parts, text.slice(at)]
}
