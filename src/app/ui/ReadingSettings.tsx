import { words } from '../words.ts'
import { Dialog } from './Dialog.tsx'
import { panelWords } from './panelWords.ts'
import { CHOICES, setPreference, usePreference } from './preferences.ts'

/** Size, leading and measure of the text, and its highlights. */
export function ReadingSettings({ onClose }: { onClose: () => void }) {
  const highlights = usePreference('highlights') === 'on'
  return (
    <Dialog title={words.readingSettings} onClose={onClose}>
      <Choice name="size" />
      <Choice name="leading" />
      <Choice name="measure" />
      <label className="check mt-3">
        <input
          type="checkbox"
          checked={highlights}
          onChange={(event) => setPreference('highlights', event.target.checked ? 'on' : 'off')}
        />
        <span>{panelWords.markQuotes}</span>
      </label>
    </Dialog>
  )
}

function Choice({ name }: { name: 'size' | 'leading' | 'measure' }) {
  const chosen = usePreference(name)
  return (
    <fieldset className={`choice ${name}`}>
      <legend>{panelWords.settings[name].legend}</legend>
      <div>
        {CHOICES[name].map((value, i) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              onChange={() => setPreference(name, value)}
            />
            <span>{panelWords.settings[name].values[i]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
