import { type FormEvent, useId, useState } from 'react'
import type { NameChange } from '../../article/KeptNames.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { words } from '../words.ts'

type KeepNameProps = {
  name: string
  path: string
  onSave: (change: NameChange) => Promise<void>
  onClose: () => void
}

const KINDS = ['merge', 'split', 'hide', 'withhold'] as const

/** What is right for a name in the whole archive: another's name, somebody else here, no speaker, or not to be shown. */
export function KeepName({ name, path, onSave, onClose }: KeepNameProps) {
  const group = useId()
  const [kind, setKind] = useState<(typeof KINDS)[number]>('merge')
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string>()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const other = typed.trim()
    const needsName = kind === 'merge' || kind === 'split'
    if (needsName && (other === '' || other === name)) return setError(words.typeOther)
    try {
      if (kind === 'merge') await onSave({ kind, name: other, also: name })
      else if (kind === 'split') await onSave({ kind, name, as: other, article: path })
      else await onSave({ kind, name })
      onClose()
    } catch (refused) {
      setError(refused instanceof Error ? refused.message : String(refused))
    }
  }
  return (
    <Dialog title={words.everywhere(name)} onClose={onClose}>
      <form className="wrong" noValidate onSubmit={save}>
        <fieldset className="radios">
          <legend>{words.whatIsRight}</legend>
          {KINDS.map((one) => (
            <label key={one} className="check">
              <input type="radio" name={group} checked={kind === one} onChange={() => setKind(one)} />
              <span>{words.keepKinds[one]}</span>
            </label>
          ))}
        </fieldset>
        {(kind === 'merge' || kind === 'split') && (
          <Field label={words.otherName} value={typed} error={error} onChange={setTyped} />
        )}
        {error !== undefined && kind !== 'merge' && kind !== 'split' && (
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
