import { words } from '../words.ts'
import { Dialog } from './Dialog.tsx'
import { panelWords } from './panelWords.ts'
import { setPreference, usePreference } from './preferences.ts'

/** The list of keys, and the switch that turns single keys off. */
export function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const on = usePreference('keys') === 'on'
  return (
    <Dialog title={words.keyboard} onClose={onClose}>
      <dl className="keys">
        {panelWords.keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="check">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => setPreference('keys', event.target.checked ? 'on' : 'off')}
        />
        <span>{panelWords.singleKeys}</span>
      </label>
    </Dialog>
  )
}
