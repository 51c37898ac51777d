import { useEffect, useRef, useState } from 'react'
import type { Correction } from '../../article/Article.ts'
import type { Change } from '../../article/Change.ts'
import { findWords, wordsOf } from '../../article/findWords.ts'
import type { Quote } from '../../article/Quote.ts'
import { articleWords } from '../article/articleWords.ts'
import { CorrectionForm } from './CorrectionForm.tsx'
import { type Choice, chosenSpeaker, NO_CHOICE, WhoSaidIt } from './WhoSaidIt.tsx'

const MISTAKES = ['speaker', 'nobody', 'limits'] as const
type Mistake = (typeof MISTAKES)[number]

type WrongQuoteProps = {
  quotes: readonly Quote[]
  quote: Quote
  texts: readonly string[]
  onSave: (change: Change) => Promise<void>
  onCancel: () => void
}

/** What is wrong with a mark, and what is right, in the place of its details: choose, save. */
export function WrongQuote({ quotes, quote, texts, onSave, onCancel }: WrongQuoteProps) {
  const said = wordsOf(quote.content, texts)
  const [mistake, setMistake] = useState<Mistake>('speaker')
  const [choice, setChoice] = useState<Choice>(NO_CHOICE)
  const [right, setRight] = useState(said)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  const makeCorrection = (): Correction => {
    const key = quote.corrected?.words ?? said
    const on = new Date().toISOString().slice(0, 10)
    if (mistake === 'nobody') return { words: key, drop: true, on }
    if (mistake === 'speaker') return { words: key, ...chosenSpeaker(choice), on }
    if (findWords(texts, right).length === 0) throw new Error(articleWords.notInText)
    return { words: right, add: true, on }
  }
  return (
    <CorrectionForm
      ref={form}
      onSave={async () => onSave({ kind: 'quote', correction: makeCorrection() })}
      onCancel={onCancel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      <fieldset className="radios">
        <legend>{articleWords.whatIsWrong}</legend>
        {MISTAKES.map((one) => (
          <label key={one} className="check">
            <input type="radio" name="mistake" checked={mistake === one} onChange={() => setMistake(one)} />
            <span>{articleWords.mistakes[one]}</span>
          </label>
        ))}
      </fieldset>
      {mistake === 'speaker' && (
        <WhoSaidIt quotes={quotes.filter((other) => other !== quote)} choice={choice} onChange={setChoice} />
      )}
      {mistake === 'limits' && (
        <label className="right-words">
          <span>{articleWords.rightWords}</span>
          <textarea rows={4} value={right} onChange={(event) => setRight(event.target.value)} />
        </label>
      )}
    </CorrectionForm>
  )
}
