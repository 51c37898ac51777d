import type { Quote } from '../../article/Quote.ts'
import { words } from '../words.ts'
import { speakersOf } from './speakersOf.ts'

type NameLineProps = { quotes: readonly Quote[]; selected: Quote | null; onSelect: (quote: Quote) => void }

/** Who speaks in a paragraph, beside it or above it: the way to a quote's details by keyboard, and without a script to its words. */
export function NameLine({ quotes, selected, onSelect }: NameLineProps) {
  if (quotes.length === 0) return null
  return (
    <div className="names">
      {speakersOf(quotes).map(({ speaker, quotes: said }) => {
        const open = said.find((quote) => quote === selected)
        return (
          <div key={speaker?.name ?? ''} className="name">
            <a
              href={`#q-${encodeURIComponent(said[0]!.id)}`}
              aria-expanded={open !== undefined}
              aria-controls={open && 'quote-details'}
              data-quotes={said.map((quote) => quote.id).join(' ')}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return
                event.preventDefault()
                onSelect(open ?? said[0]!)
              }}
            >
              <bdi>{speaker?.name ?? words.unclear}</bdi>
            </a>
            {speaker?.role !== undefined && (
              <span className="role">
                <bdi>{speaker.role}</bdi>
              </span>
            )}
            {speaker?.is === 'unnamed' && speaker.role === undefined && (
              <span className="role">{words.unnamed}</span>
            )}
          </div>
        )
      })}
    </div>
  )
}
