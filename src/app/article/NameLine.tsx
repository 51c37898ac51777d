import type { Quote } from '../../article/Quote.ts'
import { words } from '../words.ts'
import { speakersOf } from './speakersOf.ts'

type NameLineProps = { quotes: readonly Quote[]; selected: Quote | null; onSelect: (quote: Quote) => void }

/** Who speaks in a paragraph, beside it or above it: the way to a quote's details by keyboard. */
export function NameLine({ quotes, selected, onSelect }: NameLineProps) {
  if (quotes.length === 0) return null
  return (
    <div className="names">
      {speakersOf(quotes).map(({ speaker, quotes: said }) => {
        const open = said.find((quote) => quote === selected)
        return (
          <div key={speaker?.name ?? ''} className="name">
            <button
              type="button"
              aria-expanded={open !== undefined}
              data-quotes={said.map((quote) => quote.id).join(' ')}
              onClick={() => onSelect(open ?? said[0]!)}
            >
              <bdi>{speaker?.name ?? words.unclear}</bdi>
            </button>
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
