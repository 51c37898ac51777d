import { type ReactNode, useEffect, useRef } from 'react'
import { words } from '../words.ts'
import { Icon } from './Icon.tsx'

type DialogProps = { title: string; children: ReactNode; onClose: () => void; footer?: ReactNode }

/** A modal dialog: the browser's own, so that focus, Escape and the rest of the page are right. */
export function Dialog({ title, children, footer, onClose }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = element.current!
    const opener = document.activeElement
    if (!dialog.open) dialog.showModal()
    return () => {
      dialog.close()
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])
  return (
    // In strict mode the effect runs twice, and the event of the first closing comes when the dialog is open again.
    <dialog
      ref={element}
      className="dialog"
      aria-label={title}
      onClose={() => element.current?.open || onClose()}
    >
      <div className="flex items-center justify-between gap-4">
        <h2>{title}</h2>
        <button type="button" className="icon-button" aria-label={words.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {children}
      {footer}
    </dialog>
  )
}
