import { useId } from 'react'

type FieldProps = {
  label: string
  value: string
  hint?: string
  error?: string | undefined
  onChange: (text: string) => void
}

/** A line of text to type: the error stands above the field, and takes the place of the hint. */
export function Field({ label, value, hint, error, onChange }: FieldProps) {
  const id = useId()
  const note = error ?? hint
  return (
    <div className={error ? 'field bad' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {note !== undefined && (
        <p id={`${id}-note`} className={error ? 'error' : 'hint'} role={error ? 'alert' : undefined}>
          {note}
        </p>
      )}
      <input
        id={id}
        value={value}
        autoComplete="off"
        aria-invalid={error !== undefined}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
