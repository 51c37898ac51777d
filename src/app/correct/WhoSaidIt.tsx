import { useId } from 'react'
import type { Correction } from '../../article/Article.ts'
import type { Quote } from '../../article/Quote.ts'
import { articleWords } from '../article/articleWords.ts'
import { speakersOf } from '../article/speakersOf.ts'
import { Field } from '../ui/Field.tsx'
import { words } from '../words.ts'

/** `name` of a speaker in the article, `unnamed`, `unclear`, or `other` with the name typed. */
export type Choice = { who: string; typed: string }

type WhoSaidItProps = {
  quotes: readonly Quote[]
  choice: Choice
  onChange: (choice: Choice) => void
}

const SPEAKER = 'speaker '

export const NO_CHOICE: Choice = { who: '', typed: '' }

/** What a choice says of the speaker in a correction; throws what a person is to be told where it says nothing yet. */
export function chosenSpeaker({ who, typed }: Choice): Pick<Correction, 'speaker' | 'is'> {
  if (who === '') throw new Error(articleWords.chooseOne)
  if (who === 'unclear') return { speaker: null }
  if (who === 'unnamed') return { speaker: articleWords.unnamedSource, is: 'unnamed' }
  if (who !== 'other') return { speaker: who.slice(SPEAKER.length) }
  if (typed.trim() === '') throw new Error(articleWords.typeName)
  return { speaker: typed.trim() }
}

/** The names in the article, an unnamed source, nobody, or a name to type. */
export function WhoSaidIt({ quotes, choice, onChange }: WhoSaidItProps) {
  const group = useId()
  const voices = speakersOf(quotes).flatMap(({ speaker }) => (speaker ? [speaker] : []))
  const options = [
    ...voices.map(({ name, role }) => ({ who: SPEAKER + name, label: name, role })),
    { who: 'unnamed', label: articleWords.unnamedSource, role: undefined },
    { who: 'unclear', label: words.unclear, role: undefined },
    { who: 'other', label: articleWords.someoneElse, role: undefined },
  ]
  return (
    <fieldset className="radios">
      <legend>{articleWords.whoSaidIt}</legend>
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
          label={articleWords.typeName}
          value={choice.typed}
          onChange={(typed) => onChange({ ...choice, typed })}
        />
      )}
    </fieldset>
  )
}
