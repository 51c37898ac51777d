import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import type { PublicArticle } from '../../archive/ArticlePage.ts'
import { facetSlug } from '../../archive/evaluateList.ts'
import { listAddress, WHOLE_LIST } from '../../archive/ListState.ts'
import { quotePieces } from '../../archive/makeListItem.ts'
import { type Quote, quoteKind, type Span } from '../../article/Quote.ts'
import { textLanguage } from '../ui/direction.ts'
import { formatDate } from '../ui/formatDate.ts'
import { hrefOf } from '../ui/hrefOf.ts'
import { Icon } from '../ui/Icon.tsx'
import { QuoteText } from '../ui/QuoteText.tsx'
import { words } from '../words.ts'
import { copyText } from './copyText.ts'
import { shareAddress } from './shareAddress.ts'
import { speakersOf } from './speakersOf.ts'

/** Words as a reader counts them: “AK-47” and “won’t” are one. */
const WORDS = /[\p{L}\p{M}\p{N}]+(?:[’'\-.,][\p{L}\p{M}\p{N}]+)*/gu

type QuoteDetailsProps = {
  article: PublicArticle
  quotes: readonly Quote[]
  quote: Quote
  texts: readonly string[]
  path: string
  onStep: (by: 1 | -1) => void
  onClose: () => void
}

/** One quote: who, what kind, and why the software thinks so. In the rail, or a sheet on a phone: never over the sentence. */
export function QuoteDetails({ article, quotes, quote, texts, path, onStep, onClose }: QuoteDetailsProps) {
  const { speaker, cue } = quote
  const kind = quoteKind(quote, texts)
  const textOf = (span: Span) => texts[span.block]?.slice(span.start, span.end) ?? ''
  const named = speakersOf(quotes).filter((voice) => voice.speaker !== null).length
  const link = () => shareAddress(path, quote)
  const exact = quote.verbatim.map(textOf).join(' ').match(WORDS)?.length ?? 0
  const said = quote.content.map(textOf).join(' … ')
  const source = [
    speaker?.name,
    article.publisher,
    article.published && formatDate(article.published),
  ].filter(Boolean)
  const certainty = speaker && words.certainties[speaker.certainty]
  return (
    <div className="details" role="group" aria-label={words.quoteDetails}>
      <div className="details-top">
        <button type="button" className="back" onClick={onClose}>
          <Icon name="back" className="size-3.5" />
          <span>{words.speakers(named)}</span>
        </button>
        <p className="stepper">
          <button
            type="button"
            className="icon-button"
            aria-label={words.previousQuote}
            onClick={() => onStep(-1)}
          >
            <Icon name="back" className="size-4" />
          </button>
          {words.nOfM(quotes.indexOf(quote) + 1, quotes.length)}
          <button
            type="button"
            className="icon-button"
            aria-label={words.nextQuote}
            onClick={() => onStep(1)}
          >
            <Icon name="next" className="size-4" />
          </button>
        </p>
        <button type="button" className="icon-button close" aria-label={words.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <h2>
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
      <dl>
        <dt>{words.kind}</dt>
        <dd>{words.kinds(kind, exact)}</dd>
        <dt>{words.why}</dt>
        <dd>
          {cue && <bdi>“{textOf(cue)}”</bdi>}
          {exact > 0 && <small>{words.inMarks(kind, exact, cue !== undefined)}</small>}
        </dd>
        <dt>{words.speaker}</dt>
        <dd>{speaker ? <bdi>“{speaker.mention.map(textOf).join('” … “')}”</bdi> : words.noSpeaker}</dd>
        {certainty && (
          <>
            <dt>{words.certainty}</dt>
            <dd>
              {certainty[0]}
              <small>{certainty[1]}</small>
            </dd>
          </>
        )}
      </dl>
      <ul className="does">
        <li>
          <CopyButton icon="link" name={words.copyQuoteLink} text={link} />
        </li>
        <li>
          <CopyButton
            icon="quote"
            name={words.copyQuote}
            text={() => `${said}\n— ${source.join(', ')}\n${link()}`}
          />
        </li>
        {speaker && speaker.is !== 'unnamed' && (
          <li>
            <Link to={hrefOf(listAddress({ ...WHOLE_LIST, speaker: [facetSlug(speaker.name)] }))}>
              <Icon name="person" className="size-4.5" />
              {words.allQuotesBy(speaker.name)}
            </Link>
          </li>
        )}
      </ul>
      <p className="caveat">{words.caveat}</p>
    </div>
  )
}

function CopyButton({ icon, name, text }: { icon: 'link' | 'quote'; name: string; text: () => string }) {
  const [done, setDone] = useState(false)
  useEffect(() => {
    if (!done) return
    const timer = setTimeout(() => setDone(false), 2000)
    return () => clearTimeout(timer)
  }, [done])
  return (
    <>
      <button type="button" onClick={async () => setDone(await copyText(text()))}>
        <Icon name={icon} className="size-4.5" />
        {done ? words.copied : name}
      </button>
      <span className="sr-only" role="status">
        {done ? words.copied : ''}
      </span>
    </>
  )
}
