import { useState } from 'react'
import type { Quote } from '../../article/Quote.ts'
import { MarkedText } from '../article/MarkedText.tsx'
import { NameLine } from '../article/NameLine.tsx'
import { QuoteFacts } from '../article/QuoteFacts.tsx'
import type { Sample } from './samples.ts'

/** A sample drawn by the article's own parts: its name opens the facts below, as it opens the details there. */
export function SamplePassage({ sample: { text, quote } }: { sample: Sample }) {
  const [selected, setSelected] = useState<Quote | null>(null)
  const select = () => setSelected(selected === null ? quote : null)
  return (
    <div className="passage sample">
      <NameLine quotes={[quote]} selected={selected} onSelect={select} />
      <div>
        <p className="text">
          <MarkedText text={text} block={0} quotes={[quote]} selected={selected} onSelect={select} />
        </p>
        {selected && (
          <div className="sample-facts" id="quote-details">
            <QuoteFacts quote={quote} texts={[text]} />
          </div>
        )}
      </div>
    </div>
  )
}
