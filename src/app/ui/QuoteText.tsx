import type { QuotePiece } from '../../archive/ListItem.ts'
import type { QuoteKind } from '../../article/Quote.ts'

/** A quote's words outside their article, marked as there: exact words tinted, reported ones dotted. */
export function QuoteText({ kind, pieces }: { kind: QuoteKind; pieces: readonly QuotePiece[] }) {
  if (kind === 'direct') return <mark className="q dir">{pieces.map(({ text }) => text).join('')}</mark>
  return (
    <mark className="q ind">
      {pieces.map(({ text, exact }, i) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text keep their order
        exact ? (
          <mark key={i} className="q dir">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </mark>
  )
}
