import { type FormEvent, useState } from 'react'
import type { Change } from '../../article/Change.ts'
import { findWords } from '../../article/findWords.ts'
import type { Quote } from '../../article/Quote.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { words } from '../words.ts'
import { type Choice, chosenSpeaker, WhoSaidIt } from './WhoSaidIt.tsx'

type AddQuoteProps = {
  quotes: readonly Quote[]
  texts: readonly string[]
  /** The words selected in the article, or none: then they are typed or pasted. */
  selection: string
  onSave: (change: Change) => Promise<void>
  onClose: () => void
}

/** Words of the article that the software did not mark, and who said them. */
export function AddQuote({ quotes, texts, selection, onSave, onClose }: AddQuoteProps) {
  const [said, setSaid] = useState(selection)
  const [choice, setChoice] = useState<Choice>({ who: '', typed: '' })
  const [error, setError] = useState<string>()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const who = chosenSpeaker(choice)
    if (findWords(texts, said).length === 0) return setError(words.notInText)
    if (choice.who === '') return setError(words.chooseOne)
    if (!who) return setError(words.typeName)
    const on = new Date().toISOString().slice(0, 10)
    try {
      await onSave({ kind: 'quote', correction: { words: said, add: true, ...who, on } })
      onClose()
    } catch (refused) {
      setError(refused instanceof Error ? refused.message : String(refused))
    }
  }
  return (
    <Dialog title={words.addQuote} onClose={onClose}>
      <form className="wrong" onSubmit={save}>
        <label className="right-words">
          <span>{words.wordsOfArticle}</span>
          <textarea rows={3} value={said} onChange={(event) => setSaid(event.target.value)} />
        </label>
        <WhoSaidIt quotes={quotes} choice={choice} onChange={setChoice} />
        {error !== undefined && (
          <p className="error" role="alert">
            {error}
          </p>
        )}
        <p className="form-actions">
          <button type="submit" className="button primary">
            {words.save}
          </button>
          <button type="button" className="text-button" onClick={onClose}>
            {words.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
