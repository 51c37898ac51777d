import type { MouseEvent, ReactNode } from 'react'
import { Link } from 'react-router'
import { quotePieces } from '../../archive/makeListItem.ts'
import { HOW_QUOTES } from '../../article/address.ts'
import { isMarksOnly } from '../../article/isMarksOnly.ts'
import { type Quote, quoteKind } from '../../article/Quote.ts'
import { QuoteText } from '../ui/QuoteText.tsx'
import { words } from '../words.ts'
import { articleWords } from './articleWords.ts'
import { speakersOf, type Voice } from './speakersOf.ts'

type RailProps = {
  quotes: readonly Quote[]
  texts: readonly string[]
  language: { lang?: string; dir: 'ltr' | 'rtl' }
  onSelect: (quote: Quote) => void
  onAdd: () => void
  /** The details of a quote; on wide screens they stand in place of the list. */
  children: ReactNode
}

/** Who said what, or the details of one quote. */
export function Rail({ quotes, texts, language, onSelect, onAdd, children }: RailProps) {
  const voices = speakersOf(quotes)
  const named = voices.filter(({ speaker }) => speaker !== null).length
  return (
    <aside className="rail" id="who" aria-label={articleWords.whoSaidWhat}>
      {children}
      <div className="voices-box">
        <h2>
          {articleWords.whoSaidWhat} {named > 0 && <span>{articleWords.speakers(named)}</span>}
        </h2>
        {isMarksOnly(language.lang ?? '') && <p className="caveat">{articleWords.marksOnly}</p>}
        {quotes.length === 0 ? (
          <p className="caveat">{articleWords.noQuotes}</p>
        ) : (
          <>
            <p className="caveat">
              {articleWords.caveat}{' '}
              <Link to={`/${HOW_QUOTES}`} className="inline-block">
                {words.howFound}
              </Link>
            </p>
            <p className="key">
              <mark className="q dir">{articleWords.exactWords}</mark>
              <mark className="q ind">{articleWords.reportedSpeech}</mark>
            </p>
            <ul className="voices">
              {voices.map((voice) => (
                <VoiceItem
                  key={voice.speaker?.name ?? ''}
                  voice={voice}
                  texts={texts}
                  language={language}
                  onSelect={onSelect}
                />
              ))}
            </ul>
          </>
        )}
        <p className="caveat needs-js mt-3">
          <button type="button" className="text-button" onClick={onAdd}>
            {articleWords.missing}
          </button>
        </p>
      </div>
    </aside>
  )
}

type VoiceItemProps = { voice: Voice } & Pick<RailProps, 'texts' | 'language' | 'onSelect'>

function VoiceItem({ voice: { speaker, quotes }, texts, language, onSelect }: VoiceItemProps) {
  const first = quotes[0]!
  const span = first.content[0]!
  const href = `#q-${encodeURIComponent(first.id)}`
  const opened = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    onSelect(first)
  }
  const direct = quotes.filter((quote) => quoteKind(quote, texts) === 'direct').length
  return (
    <li>
      <a className="voice" href={href} onClick={opened}>
        <bdi>{speaker?.name ?? words.unclear}</bdi>
      </a>
      <p className="counts">{articleWords.counts(direct, quotes.length - direct)}</p>
      {speaker?.role !== undefined && (
        <p className="role">
          <bdi>{speaker.role}</bdi>
        </p>
      )}
      {speaker?.is === 'unnamed' && speaker.role === undefined && <p className="role">{words.unnamed}</p>}
      <p className="example" {...language}>
        <a href={href} onClick={opened} tabIndex={-1}>
          <QuoteText
            kind={quoteKind(first, texts)}
            pieces={quotePieces(span, first.verbatim, texts[span.block] ?? '')}
          />
        </a>
      </p>
    </li>
  )
}
