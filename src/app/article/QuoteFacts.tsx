import type { Quote } from '../../article/Quote.ts'
import { quoteKind } from '../../article/Quote.ts'
import { formatDate } from '../ui/formatDate.ts'
import { articleWords } from './articleWords.ts'

/** Words as a reader counts them: “AK-47” and “won’t” are one. */
const WORDS = /[\p{L}\p{M}\p{N}]+(?:[’'\-.,][\p{L}\p{M}\p{N}]+)*/gu

/** Why words are marked and credited as they are: kind, cue, speaker and how sure the software is. */
export function QuoteFacts({ quote, texts }: { quote: Quote; texts: readonly string[] }) {
  const { speaker, cue, corrected } = quote
  const kind = quoteKind(quote, texts)
  const textOf = ({ block, start, end }: { block: number; start: number; end: number }) =>
    texts[block]?.slice(start, end) ?? ''
  const exact = quote.verbatim.map(textOf).join(' ').match(WORDS)?.length ?? 0
  const mention = speaker?.mention.map(textOf).join('” … “')
  const [certainty, because] = speaker ? articleWords.certainties[speaker.certainty]! : []
  return (
    <dl>
      <dt>{articleWords.kind}</dt>
      <dd>{articleWords.kinds(kind, exact)}</dd>
      {(cue || exact > 0) && (
        <>
          <dt>{articleWords.why}</dt>
          <dd>
            {cue && <bdi>“{textOf(cue)}”</bdi>}
            {exact > 0 && <small>{articleWords.inMarks(kind, exact, cue !== undefined)}</small>}
          </dd>
        </>
      )}
      <dt>{articleWords.speaker}</dt>
      <dd>
        {mention ? <bdi>“{mention}”</bdi> : (speaker?.name ?? articleWords.noSpeaker)}
        {corrected?.software && <small>{articleWords.softwareHad(corrected.software)}</small>}
      </dd>
      {certainty !== undefined && (
        <>
          <dt>{articleWords.certainty}</dt>
          <dd>
            {certainty}
            <small>{corrected?.on === undefined ? because : formatDate(corrected.on)}</small>
          </dd>
        </>
      )}
    </dl>
  )
}
