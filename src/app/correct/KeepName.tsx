import { useId, useState } from 'react'
import type { NameChange } from '../../article/KeptNames.ts'
import { articleWords } from '../article/articleWords.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { CorrectionForm } from './CorrectionForm.tsx'

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
  const needsName = kind === 'merge' || kind === 'split'
  const save = async () => {
    const other = typed.trim()
    if (needsName && (other === '' || other === name)) throw new Error(articleWords.typeOther)
    if (kind === 'merge') await onSave({ kind, name: other, also: name })
    else if (kind === 'split') await onSave({ kind, name, as: other, article: path })
    else await onSave({ kind, name })
    onClose()
  }
  return (
    <Dialog title={articleWords.everywhere(name)} onClose={onClose}>
      <CorrectionForm onSave={save} onCancel={onClose}>
        <fieldset className="radios">
          <legend>{articleWords.whatIsRight}</legend>
          {KINDS.map((one) => (
            <label key={one} className="check">
              <input type="radio" name={group} checked={kind === one} onChange={() => setKind(one)} />
              <span>{articleWords.keepKinds[one]}</span>
            </label>
          ))}
        </fieldset>
        {needsName && <Field label={articleWords.otherName} value={typed} onChange={setTyped} />}
      </CorrectionForm>
    </Dialog>
  )
}
