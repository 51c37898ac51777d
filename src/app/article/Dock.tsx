import type { Quote } from '../../article/Quote.ts'
import { Icon } from '../ui/Icon.tsx'
import { words } from '../words.ts'

type DockProps = { quotes: readonly Quote[]; selected: Quote | null; onStep: (by: 1 | -1) => void }

/** On a phone: from quote to quote with a thumb. */
export function Dock({ quotes, selected, onStep }: DockProps) {
  if (quotes.length === 0) return null
  const shown = selected ?? quotes[0]!
  return (
    <nav className="dock needs-js" aria-label={words.quotes}>
      <button
        type="button"
        className="icon-button"
        aria-label={words.previousQuote}
        onClick={() => onStep(-1)}
      >
        <Icon name="back" />
      </button>
      <p>
        <b>
          <bdi>{shown.speaker?.name ?? words.unclear}</bdi>
        </b>{' '}
        · {words.nOfM(quotes.indexOf(shown) + 1, quotes.length)}
      </p>
      <button type="button" className="icon-button" aria-label={words.nextQuote} onClick={() => onStep(1)}>
        <Icon name="next" />
      </button>
    </nav>
  )
}
