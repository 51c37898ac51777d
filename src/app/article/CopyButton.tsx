import { useEffect, useState } from 'react'
import { Icon } from '../ui/Icon.tsx'
import { tellCopied } from '../ui/toast.ts'
import { words } from '../words.ts'
import { copyText } from './copyText.ts'

type CopyButtonProps = { icon: 'link' | 'quote'; name: string; text: () => string }

/** Copies a text, and says for two seconds that it did. */
export function CopyButton({ icon, name, text }: CopyButtonProps) {
  const [done, setDone] = useState(false)
  useEffect(() => {
    if (!done) return
    const timer = setTimeout(() => setDone(false), 2000)
    return () => clearTimeout(timer)
  }, [done])
  return (
    <>
      <button
        type="button"
        onClick={async () => {
          const copied = await copyText(text())
          setDone(copied)
          if (!copied) tellCopied(false, text())
        }}
      >
        <Icon name={icon} className="size-4.5" />
        {done ? words.copied : name}
      </button>
      <span className="sr-only" role="status">
        {done ? words.copied : ''}
      </span>
    </>
  )
}
