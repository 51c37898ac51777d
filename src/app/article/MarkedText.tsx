import { Fragment, type MouseEvent, type ReactNode } from 'react'
import { quotePieces } from '../../archive/makeListItem.ts'
import type { Quote, Span } from '../../article/Quote.ts'
import { LinkedText } from './LinkedText.tsx'

type MarkedTextProps = {
  text: string
  block: number
  quotes: readonly Quote[]
  selected: Quote | null
  onSelect: (quote: Quote) => void
}

/** A block's text with its quotes marked. Nothing is added to the text itself: copying and finding stay true. */
export function MarkedText({ text, block, quotes, selected, onSelect }: MarkedTextProps) {
  const spans = quotes
    .flatMap((quote) => quote.content.map((span) => ({ quote, span })))
    .filter(({ span }) => span.block === block)
    .sort((a, b) => a.span.start - b.span.start)
  const parts: ReactNode[] = []
  let at = 0
  for (const { quote, span } of spans) {
    if (span.start < at) continue
    parts.push(<LinkedText key={at} text={text.slice(at, span.start)} />)
    parts.push(
      <QuoteMark
        key={`${quote.id} ${span.start}`}
        quote={quote}
        span={span}
        text={text}
        on={quote === selected}
        onSelect={onSelect}
      />,
    )
    at = span.end
  }
  return [...parts, <LinkedText key="rest" text={text.slice(at)} />]
}

type QuoteMarkProps = {
  quote: Quote
  span: Span
  text: string
  on: boolean
  onSelect: (quote: Quote) => void
}

/** Not focusable: the name beside the paragraph is the way by keyboard, a click or tap on the words the short one. */
function QuoteMark({ quote, span, text, on, onSelect }: QuoteMarkProps) {
  const pieces = quotePieces(span, quote.verbatim, text)
  const exact = pieces.every((piece) => piece.exact || !/[\p{L}\p{N}]/u.test(piece.text))
  const clicked = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a')) return
    if (getSelection()?.isCollapsed ?? true) onSelect(quote)
  }
  const first = quote.content[0] === span
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the name button beside the paragraph does the same by keyboard
    <mark
      className={`q ${exact ? 'dir' : 'ind'}${on ? ' on' : ''}`}
      id={first ? `q-${quote.id}` : undefined}
      onClick={clicked}
    >
      {exact ? (
        <LinkedText text={text.slice(span.start, span.end)} />
      ) : (
        pieces.map((piece, i) =>
          piece.exact ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text keep their order
            <mark key={i} className="q dir">
              <LinkedText text={piece.text} />
            </mark>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text keep their order
            <Fragment key={i}>
              <LinkedText text={piece.text} />
            </Fragment>
          ),
        )
      )}
    </mark>
  )
}
