import { type FormEvent, type KeyboardEvent, type ReactNode, type Ref, useState } from 'react'
import { articleWords } from '../article/articleWords.ts'

type CorrectionFormProps = {
  children: ReactNode
  /** Throws with what a person is to be told, where something is missing or the server refuses. */
  onSave: () => Promise<void>
  onCancel: () => void
  onKeyDown?: (event: KeyboardEvent) => void
  ref?: Ref<HTMLFormElement>
}

/** What every form of corrections has: what went wrong, Save and Cancel. */
export function CorrectionForm({ children, onSave, onCancel, ...rest }: CorrectionFormProps) {
  const [error, setError] = useState<string>()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    try {
      await onSave()
    } catch (reason) {
      setError(reason instanceof Error ? reason.message : String(reason))
    }
  }
  return (
    <form className="wrong" noValidate onSubmit={submit} {...rest}>
      {children}
      {error !== undefined && (
        <p className="error" role="alert">
          {error}
        </p>
      )}
      <p className="form-actions">
        <button type="submit" className="button primary">
          {articleWords.save}
        </button>
        <button type="button" className="text-button" onClick={onCancel}>
          {articleWords.cancel}
        </button>
      </p>
    </form>
  )
}
