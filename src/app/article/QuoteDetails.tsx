import { lazy, Suspense, useState } from 'react'
import { Link } from 'react-router'
import type { PublicArticle } from '../../archive/ArticlePage.ts'
import { facetSlug } from '../../archive/facetSlug.ts'
import { listAddress, WHOLE_LIST } from '../../archive/ListState.ts'
import { quotePieces } from '../../archive/makeListItem.ts'
import { HOW_QUOTES } from '../../article/address.ts'
import { type Quote, quoteKind } from '../../article/Quote.ts'
import { textLanguage } from '../ui/direction.ts'
import { formatDate } from '../ui/formatDate.ts'
import { hrefOf } from '../ui/hrefOf.ts'
import { Icon } from '../ui/Icon.tsx'
import { QuoteText } from '../ui/QuoteText.tsx'
import { useShortcuts } from '../ui/useShortcuts.ts'
import { words } from '../words.ts'
import { articleWords } from './articleWords.ts'
import { CopyButton } from './CopyButton.tsx'
import { QuoteFacts } from './QuoteFacts.tsx'
import { shareAddress } from './shareAddress.ts'
import { speakersOf } from './speakersOf.ts'
import type { Corrections } from './useCorrections.ts'

const KeepName = lazy(async () => ({ default: (await import('../correct/KeepName.tsx')).KeepName }))
const WrongQuote = lazy(async () => ({ default: (await import('../correct/WrongQuote.tsx')).WrongQuote }))

type QuoteDetailsProps = {
  article: PublicArticle
  quotes: readonly Quote[]
  quote: Quote
  texts: readonly string[]
  path: string
  corrections: Corrections
  /** Told the words that are marked no more. */
  onDropped: (words: string | null) => void
  onStep: (by: 1 | -1) => void
  onClose: () => void
}

/** One quote: who, what kind, and why the software thinks so. In the rail, or a sheet on a phone: never over the sentence. */
export function QuoteDetails(props: QuoteDetailsProps) {
  const { article, quotes, quote, texts, path, corrections, onDropped, onStep, onClose } = props
  const { speaker, corrected } = quote
  const [wrong, setWrong] = useState(false)
  const kind = quoteKind(quote, texts)
  useShortcuts({ w: () => setWrong(true) })
  const leaveForm = () => {
    setWrong(false)
    focusOutcome()
  }
  return (
    <div className="details" id="quote-details" role="group" aria-label={articleWords.quoteDetails}>
      <DetailsTop quotes={quotes} quote={quote} onStep={onStep} onClose={onClose} />
      {corrected && (
        <p className="by-hand" role="status">
          {articleWords.byHand}{' '}
          {corrections.canUndo(corrected.words) && (
            <button type="button" className="text-button" onClick={() => corrections.undo(corrected.words)}>
              {articleWords.undo}
            </button>
          )}
        </p>
      )}
      <h2 tabIndex={-1}>
        <bdi>{speaker?.name ?? words.unclear}</bdi>
      </h2>
      {speaker?.role !== undefined && <p className="role">{speaker.role}</p>}
      <blockquote {...textLanguage(article.language)}>
        {quote.content.map((span) => (
          <span key={`${span.block} ${span.start}`} className="block">
            <QuoteText kind={kind} pieces={quotePieces(span, quote.verbatim, texts[span.block] ?? '')} />
          </span>
        ))}
      </blockquote>
      {wrong ? (
        <Suspense fallback={null}>
          <WrongQuote
            quotes={quotes}
            quote={quote}
            texts={texts}
            onSave={async (change) => {
              await corrections.save(change)
              const gone = change.kind === 'quote' && change.correction.drop
              onDropped(gone ? change.correction.words : null)
              leaveForm()
            }}
            onCancel={leaveForm}
          />
        </Suspense>
      ) : (
        <>
          <QuoteFacts quote={quote} texts={texts} />
          <Does article={article} quote={quote} texts={texts} path={path} corrections={corrections} />
          <p className="caveat needs-js">
            <button type="button" className="text-button" onClick={() => setWrong(true)}>
              {articleWords.wrong}
            </button>{' '}
            {articleWords.caveat}{' '}
            <Link to={`/${HOW_QUOTES}`} className="inline-block">
              {words.howFound}
            </Link>
          </p>
        </>
      )}
    </div>
  )
}

/**
 * The form goes, and the focus to what came of it: the undoing of it, or the quote. The cache tells of new data in a
 * task of its own, so the focus waits for one after it, and for what that draws.
 */
function focusOutcome(): void {
  const focus = () =>
    document.querySelector<HTMLElement>('.rail .by-hand button, .details h2')?.focus({ preventScroll: true })
  setTimeout(() => requestAnimationFrame(focus))
}

type DetailsTopProps = Pick<QuoteDetailsProps, 'quotes' | 'quote' | 'onStep' | 'onClose'>

function DetailsTop({ quotes, quote, onStep, onClose }: DetailsTopProps) {
  const named = speakersOf(quotes).filter((voice) => voice.speaker !== null).length
  return (
    <div className="details-top">
      <button type="button" className="back" onClick={onClose}>
        <Icon name="back" className="size-3.5" />
        <span>{articleWords.speakers(named)}</span>
      </button>
      <p className="stepper">
        <button
          type="button"
          className="icon-button"
          aria-label={articleWords.previousQuote}
          onClick={() => onStep(-1)}
        >
          <Icon name="back" className="size-4" />
        </button>
        {articleWords.nOfM(quotes.indexOf(quote) + 1, quotes.length)}
        <button
          type="button"
          className="icon-button"
          aria-label={articleWords.nextQuote}
          onClick={() => onStep(1)}
        >
          <Icon name="next" className="size-4" />
        </button>
      </p>
      <button type="button" className="icon-button close" aria-label={words.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  )
}

type DoesProps = Pick<QuoteDetailsProps, 'article' | 'quote' | 'texts' | 'path' | 'corrections'>

function Does({ article, quote, texts, path, corrections }: DoesProps) {
  const [keeping, setKeeping] = useState(false)
  const { speaker } = quote
  const link = () => shareAddress(path, quote)
  const said = quote.content.map(({ block, start, end }) => texts[block]?.slice(start, end) ?? '').join(' … ')
  const date = article.published && formatDate(article.published)
  const source = [speaker?.name, article.publisher, date].filter(Boolean).join(', ')
  return (
    <ul className="does">
      <li>
        <CopyButton icon="link" name={articleWords.copyQuoteLink} text={link} />
      </li>
      <li>
        <CopyButton
          icon="quote"
          name={articleWords.copyQuote}
          text={() => `${said}\n— ${source}\n${link()}`}
        />
      </li>
      {speaker && speaker.is !== 'unnamed' && (
        <li>
          <Link to={hrefOf(listAddress({ ...WHOLE_LIST, speaker: [facetSlug(speaker.name)] }))}>
            <Icon name="person" className="size-4.5" />
            {articleWords.allQuotesBy(speaker.name)}
          </Link>
        </li>
      )}
      {speaker && corrections.saveName && (
        <li>
          <button type="button" onClick={() => setKeeping(true)}>
            <Icon name="marker" className="size-4.5" />
            {articleWords.thisName}
          </button>
        </li>
      )}
      {keeping && speaker && corrections.saveName && (
        <Suspense fallback={null}>
          <KeepName
            name={speaker.name}
            path={path}
            onSave={corrections.saveName}
            onClose={() => setKeeping(false)}
          />
        </Suspense>
      )}
    </ul>
  )
}
