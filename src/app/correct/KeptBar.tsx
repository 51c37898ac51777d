import { isKeepers } from '../ui/pageMeta.ts'
import { words } from '../words.ts'
import { discardChanges, makePatch, useKeptChanges } from './changes.ts'

/** On a static host: the corrections made on this device, to be taken to the folder of the archive, or thrown away. */
export function KeptBar() {
  const kept = useKeptChanges()
  if (kept.length === 0 || isKeepers) return null
  const download = () => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(
      new Blob([JSON.stringify(makePatch(), null, 2)], { type: 'application/json' }),
    )
    link.download = 'corrections.json'
    link.click()
    URL.revokeObjectURL(link.href)
  }
  return (
    <aside className="kept-bar wrap" aria-label={words.corrections}>
      <span role="status">{words.keptHere(kept.length)}</span>
      <button type="button" className="text-button" onClick={download}>
        {words.download}
      </button>
      <button type="button" className="text-button" onClick={discardChanges}>
        {words.discard}
      </button>
    </aside>
  )
}
