import { useState } from 'react'
import type { Quote } from '../../article/Quote.ts'
import { Icon } from '../ui/Icon.tsx'
import { tellCopied } from '../ui/toast.ts'
import { words } from '../words.ts'
import { articleWords } from './articleWords.ts'
import { copyText } from './copyText.ts'
import { shareAddress } from './shareAddress.ts'

type DockProps = {
  headline: string
  path: string
  quotes: readonly Quote[]
  selected: Quote | null
  onStep: (by: 1 | -1) => void
}

/** On a phone: from quote to quote with a thumb, and the selected one, or else the article, to others. */
export function Dock({ headline, path, quotes, selected, onStep }: DockProps) {
  const [copied, setCopied] = useState(false)
  const shown = selected ?? quotes[0]
  const share = async () => {
    const url = shareAddress(path, selected)
    // Closing the device's own sheet is no failure.
    if ('share' in navigator) return navigator.share({ title: headline, url }).catch(() => {})
    const done = await copyText(url)
    setCopied(done)
    if (!done) tellCopied(false, url)
    setTimeout(() => setCopied(false), 2000)
  }
  return (
    <div className="dock needs-js" role="group" aria-label={articleWords.quotes}>
      {shown && <Step name="back" label={articleWords.previousQuote} onStep={() => onStep(-1)} />}
      <p>
        {!copied && shown && (
          <>
            <b>
              <bdi>{shown.speaker?.name ?? words.unclear}</bdi>
            </b>{' '}
            · {articleWords.nOfM(quotes.indexOf(shown) + 1, quotes.length)}
          </>
        )}
        <span role="status">{copied ? articleWords.linkCopied : ''}</span>
      </p>
      {shown && <Step name="next" label={articleWords.nextQuote} onStep={() => onStep(1)} />}
      <button type="button" className="icon-button ms-2" aria-label={articleWords.share} onClick={share}>
        <Icon name="share" />
      </button>
    </div>
  )
}

function Step({ name, label, onStep }: { name: 'back' | 'next'; label: string; onStep: () => void }) {
  return (
    <button type="button" className="icon-button" aria-label={label} onClick={onStep}>
      <Icon name={name} />
    </button>
  )
}
