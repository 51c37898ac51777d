import { useState } from 'react'
import type { Change } from '../../article/Change.ts'
import { findWords } from '../../article/findWords.ts'
import type { Quote } from '../../article/Quote.ts'
import { articleWords } from '../article/articleWords.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { CorrectionForm } from './CorrectionForm.tsx'
import { type Choice, chosenSpeaker, NO_CHOICE, WhoSaidIt } from './WhoSaidIt.tsx'

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
  const [choice, setChoice] = useState<Choice>(NO_CHOICE)
  const save = async () => {
    if (findWords(texts, said).length === 0) throw new Error(articleWords.notInText)
    const on = new Date().toISOString().slice(0, 10)
    await onSave({ kind: 'quote', correction: { words: said, add: true, ...chosenSpeaker(choice), on } })
    onClose()
  }
  return (
    <Dialog title={articleWords.addQuote} onClose={onClose}>
      <CorrectionForm onSave={save} onCancel={onClose}>
        <label className="right-words">
          <span>{articleWords.wordsOfArticle}</span>
          <textarea rows={3} value={said} onChange={(event) => setSaid(event.target.value)} />
        </label>
        <WhoSaidIt quotes={quotes} choice={choice} onChange={setChoice} />
      </CorrectionForm>
    </Dialog>
  )
}
