import { useState } from 'react'
import { isBefore, type ListState } from '../../archive/ListState.ts'
import { readTypedDate } from '../../archive/typedDate.ts'
import { Field } from '../ui/Field.tsx'
import { formatDate } from '../ui/formatDate.ts'
import { words } from '../words.ts'
import type { GoTo } from './ListScreen.tsx'

/** Two fields that take dates as people write them. */
export function ExactDates({ state, goTo }: { state: ListState; goTo: GoTo }) {
  const [from, setFrom] = useState(state.from === null ? '' : formatDate(state.from))
  const [to, setTo] = useState(state.to === null ? '' : formatDate(state.to))
  const [errors, setErrors] = useState<{ from?: string; to?: string }>({})
  const submit = () => {
    const [first, last] = [from, to].map((text) =>
      text.trim() === '' ? null : (readTypedDate(text) ?? undefined),
    )
    const found: { from?: string; to?: string } = {}
    if (first === undefined) found.from = words.notADate
    if (last === undefined) found.to = words.notADate
    if (first && last && isBefore(last, first)) found.to = words.mustFollow(formatDate(first))
    setErrors(found)
    if (first !== undefined && last !== undefined && !found.to)
      goTo({ from: first, to: last, undated: false })
  }
  return (
    <form
      className="exact-dates"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Field label={words.from} value={from} hint={words.dateHint} error={errors.from} onChange={setFrom} />
      <Field label={words.to} value={to} hint={words.dateHint} error={errors.to} onChange={setTo} />
      <button type="submit" className="button">
        {words.showArticles}
      </button>
    </form>
  )
}
