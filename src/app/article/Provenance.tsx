import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PublicArticle, Received as ReceivedText } from '../../archive/ArticlePage.ts'
import type { Site } from '../../archive/Site.ts'
import { receivedShard, SITE } from '../../archive/shards.ts'
import type { CorrectableField } from '../../article/Change.ts'
import { useShard } from '../queries.ts'
import { formatDate } from '../ui/formatDate.ts'
import { words } from '../words.ts'
import { articleWords } from './articleWords.ts'
import type { Corrections } from './useCorrections.ts'

type ProvenanceProps = {
  article: PublicArticle
  path: string
  texts: readonly string[]
  corrections: Corrections
  onCorrect: () => void
}

/** What the cutting was and what was done to it, each thing with its undoing: nothing is changed unsaid. */
export function Provenance({ article, path, texts, corrections, onCorrect }: ProvenanceProps) {
  const { cutting, dates, repairs = [], corrections: made = [], before } = article
  const fields = (Object.keys(before ?? {}) as CorrectableField[]).filter(
    (field) => field in articleWords.fields,
  )
  const nothing = !cutting && repairs.length + made.length + fields.length === 0
  return (
    <details className={nothing ? 'provenance needs-js' : 'provenance'}>
      <summary>{articleWords.howRead}</summary>
      <dl>
        {cutting && <Cutting cutting={cutting} />}
        {dates?.stamp !== undefined && dates.stated !== undefined && (
          <>
            <dt>{articleWords.datesOf}</dt>
            <dd>
              {articleWords.stampSays(formatDate(dates.stamp))};{' '}
              {articleWords.statedSays(formatDate(dates.stated))}
            </dd>
          </>
        )}
        {repairs.length > 0 && (
          <>
            <dt>{articleWords.repairsMade}</dt>
            <dd>
              <ul>
                {repairs.map(({ block, start, end, was, why }) => (
                  <li key={`${block} ${start} ${was}`}>
                    <bdi>{articleWords.repaired(was, texts[block]?.slice(start, end) ?? '')}</bdi>: {why}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {made.length + fields.length > 0 && (
          <>
            <dt>{words.corrections}</dt>
            <dd>
              <ul>
                {fields.map((field) => (
                  <FieldBefore key={field} field={field} before={before!} corrections={corrections} />
                ))}
                {made.map((one) => (
                  <li key={one.words}>
                    {(one.drop ? articleWords.dropped : one.add ? articleWords.added : articleWords.credited)(
                      one.words,
                    )}{' '}
                    {corrections.canUndo(one.words) && <Undo onUndo={() => corrections.undo(one.words)} />}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      <p className="needs-js">
        <button type="button" className="text-button" onClick={onCorrect}>
          {articleWords.correctArticle}
        </button>
      </p>
      {cutting && <Received path={path} />}
    </details>
  )
}

function Cutting({ cutting }: { cutting: NonNullable<PublicArticle['cutting']> }) {
  return (
    <>
      <dt>{articleWords.file}</dt>
      <dd>{cutting.file}</dd>
      <dt>{articleWords.format}</dt>
      <dd>{cutting.format}</dd>
      <dt>{articleWords.hash}</dt>
      <dd>
        <code>{cutting.sha256}</code>
      </dd>
    </>
  )
}

type FieldBeforeProps = {
  field: CorrectableField
  before: NonNullable<PublicArticle['before']>
  corrections: Corrections
}

function FieldBefore({ field, before, corrections }: FieldBeforeProps) {
  const value = before[field]
  const shown = value == null ? articleWords.nothingBefore : Array.isArray(value) ? value.join(', ') : value
  return (
    <li>
      {articleWords.fieldBefore(
        articleWords.fields[field],
        field === 'published' && value != null ? formatDate(shown) : shown,
      )}{' '}
      <Undo onUndo={() => corrections.save({ kind: 'undoField', field })} />
    </li>
  )
}

function Undo({ onUndo }: { onUndo: () => Promise<void> }) {
  return (
    <button type="button" className="text-button needs-js" onClick={() => void onUndo()}>
      {articleWords.undo}
    </button>
  )
}

function Received({ path }: { path: string }) {
  const [open, setOpen] = useState(false)
  const { received } = useShard<Site>(SITE)
  const shard = receivedShard(path, received)
  const { data } = useQuery<Record<string, ReceivedText>>({ queryKey: [shard], enabled: open })
  if (!open)
    return (
      <button type="button" className="text-button needs-js" onClick={() => setOpen(true)}>
        {articleWords.showReceived}
      </button>
    )
  const { text, removed } = data?.[path] ?? { text: '', removed: [] }
  return (
    <>
      {removed.length > 0 && (
        <>
          <h2>{articleWords.takenOut}</h2>
          <ul className="taken-out">
            {removed.map((piece, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that does not change
              <li key={i}>
                {piece.why}: <bdi>{piece.text}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{articleWords.received}</h2>
      <pre dir="auto">{text}</pre>
    </>
  )
}
