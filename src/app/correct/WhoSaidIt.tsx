import { useId } from 'react'
import type { Correction } from '../../article/Article.ts'
import type { Quote } from '../../article/Quote.ts'
import { speakersOf } from '../article/speakersOf.ts'
import { Field } from '../ui/Field.tsx'
import { words } from '../words.ts'

/** `name` of a speaker in the article, `unnamed`, `unclear`, or `other` with the name typed. */
export type Choice = { who: string; typed: string }

type WhoSaidItProps = {
  quotes: readonly Quote[]
  choice: Choice
  error?: string | undefined
  onChange: (choice: Choice) => void
}

const SPEAKER = 'speaker '

export function speakerChoice(name: string): Choice {
  return { who: SPEAKER + name, typed: '' }
}

/** What a choice says of the speaker in a correction. Null where a name is still to be typed. */
export function chosenSpeaker({ who, typed }: Choice): Pick<Correction, 'speaker' | 'is'> | null {
  if (who === 'unclear') return { speaker: null }
  if (who === 'unnamed') return { speaker: words.unnamedSource, is: 'unnamed' }
  if (who === 'other') return typed.trim() === '' ? null : { speaker: typed.trim() }
  return { speaker: who.slice(SPEAKER.length) }
}

/** The names in the article, an unnamed source, nobody, or a name to type. */
export function WhoSaidIt({ quotes, choice, error, onChange }: WhoSaidItProps) {
  const group = useId()
  const voices = speakersOf(quotes).flatMap(({ speaker }) => (speaker ? [speaker] : []))
  const options = [
    ...voices.map(({ name, role }) => ({ who: SPEAKER + name, label: name, role })),
    { who: 'unnamed', label: words.unnamedSource, role: undefined },
    { who: 'unclear', label: words.unclear, role: undefined },
    { who: 'other', label: words.someoneElse, role: undefined },
  ]
  return (
    <fieldset className="radios">
      <legend>{words.whoSaidIt}</legend>
      {options.map(({ who, label, role }) => (
        <label key={who} className="check">
          <input
            type="radio"
            name={group}
            checked={choice.who === who}
            onChange={() => onChange({ ...choice, who })}
          />
          <bdi>{label}</bdi>
          {role !== undefined && <small>{role}</small>}
        </label>
      ))}
      {choice.who === 'other' && (
        <Field
          label={words.typeName}
          value={choice.typed}
          error={error}
          onChange={(typed) => onChange({ ...choice, typed })}
        />
      )}
    </fieldset>
  )
}
