import type { QuotePiece } from '../../archive/ListItem.ts'
import type { QuoteKind } from '../../article/Quote.ts'

/** A quote's words outside their article, marked as there: exact words tinted, reported ones dotted. */
export function QuoteText({ kind, pieces }: { kind: QuoteKind; pieces: readonly QuotePiece[] }) {
  if (kind === 'direct') return <mark className="q dir">{pieces.map(({ text }) => text).join('')}</mark>
  const parts = []
  let at = 0
  for (const { text, exact } of pieces) {
    parts.push(
      exact ? (
        <mark key={at} className="q dir">
          {text}
        </mark>
      ) : (
        text
      ),
    )
    at += text.length
  }
  return <mark className="q ind">{parts}</mark>
}
