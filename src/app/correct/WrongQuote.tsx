import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Change } from '../../article/Change.ts'
import { findWords, wordsOf } from '../../article/findWords.ts'
import type { Quote } from '../../article/Quote.ts'
import { words } from '../words.ts'
import { type Choice, chosenSpeaker, WhoSaidIt } from './WhoSaidIt.tsx'

type Mistake = 'speaker' | 'nobody' | 'limits'

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
  const [choice, setChoice] = useState<Choice>({ who: '', typed: '' })
  const [right, setRight] = useState(said)
  const [error, setError] = useState<string>()
  const first = useRef<HTMLFormElement>(null)
  useEffect(() => first.current?.querySelector('input')?.focus(), [])

  const key = quote.corrected?.words ?? said
  const on = new Date().toISOString().slice(0, 10)
  const correction = () => {
    if (mistake === 'nobody') return { words: key, drop: true as const, on }
    if (mistake === 'speaker') {
      const who = chosenSpeaker(choice)
      return who ? { words: key, ...who, on } : words.typeName
    }
    if (findWords(texts, right).length === 0) return words.notInText
    return { words: right, add: true as const, on }
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const made = choice.who === '' && mistake === 'speaker' ? words.chooseOne : correction()
    if (typeof made === 'string') return setError(made)
    try {
      await onSave({ kind: 'quote', correction: made })
    } catch (refused) {
      setError(refused instanceof Error ? refused.message : String(refused))
    }
  }
  return (
    <form
      className="wrong"
      ref={first}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      <fieldset className="radios">
        <legend>{words.whatIsWrong}</legend>
        {(['speaker', 'nobody', 'limits'] as const).map((one) => (
          <label key={one} className="check">
            <input
              type="radio"
              name="mistake"
              checked={mistake === one}
              onChange={() => {
                setMistake(one)
                setError(undefined)
              }}
            />
            <span>{words.mistakes[one]}</span>
          </label>
        ))}
      </fieldset>
      {mistake === 'speaker' && (
        <WhoSaidIt quotes={quotes.filter((other) => other !== quote)} choice={choice} onChange={setChoice} />
      )}
      {mistake === 'limits' && (
        <label className="right-words">
          <span>{words.rightWords}</span>
          <textarea rows={4} value={right} onChange={(event) => setRight(event.target.value)} />
        </label>
      )}
      {error !== undefined && (
        <p className="error" role="alert">
          {error}
        </p>
      )}
      <p className="form-actions">
        <button type="submit" className="button primary">
          {words.save}
        </button>
        <button type="button" className="text-button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}
