import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Quote } from '../../article/Quote.ts'
import { Icon } from '../ui/Icon.tsx'
import { tellCopied } from '../ui/toast.ts'
import { articleWords } from './articleWords.ts'
import { copyText } from './copyText.ts'
import { shareAddress } from './shareAddress.ts'

type ShareMenuProps = { headline: string; path: string; selected: Quote | null }

/** A menu button (ARIA practices): copy link, copy headline and link, the device's own sheet, print. */
export function ShareMenu({ headline, path, selected }: ShareMenuProps) {
  const [open, setOpen] = useState(false)
  const [done, setDone] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const address = () => shareAddress(path, selected)

  useEffect(() => {
    if (!open) return
    box.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus()
    const away = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node) && !button.current?.contains(event.target as Node))
        setOpen(false)
    }
    document.addEventListener('pointerdown', away)
    return () => document.removeEventListener('pointerdown', away)
  }, [open])

  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const copy = async (text: string) => {
    close()
    const copied = await copyText(text)
    setDone(copied)
    if (!copied) tellCopied(false, text)
    setTimeout(() => setDone(false), 2000)
  }
  const pressed = (event: KeyboardEvent) => {
    const items = [...box.current!.querySelectorAll<HTMLElement>('[role=menuitem]')]
    const at = items.indexOf(document.activeElement as HTMLElement)
    const moves: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: items.length - 1,
    }
    if (event.key === 'Escape') {
      event.stopPropagation()
      close()
    } else if (event.key === 'Tab') setOpen(false)
    else if (moves[event.key] !== undefined) {
      event.preventDefault()
      items.at(moves[event.key]! % items.length)?.focus()
    }
  }
  const shares = typeof navigator !== 'undefined' && 'share' in navigator
  return (
    <div className="relative needs-js">
      <button
        ref={button}
        type="button"
        className="action share"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          setOpen(true)
        }}
      >
        <Icon name="share" />
        {done ? articleWords.linkCopied : articleWords.share}
      </button>
      <span className="sr-only" role="status">
        {done ? articleWords.linkCopied : ''}
      </span>
      {open && (
        <div
          ref={box}
          className="menu"
          role="menu"
          aria-label={articleWords.share}
          tabIndex={-1}
          onKeyDown={pressed}
        >
          <MenuItem icon="link" text={articleWords.copyLink} onChoose={() => copy(address())} />
          <MenuItem
            icon="quote"
            text={articleWords.copyHeadline}
            onChoose={() => copy(`${headline}\n${address()}`)}
          />
          {shares && (
            <MenuItem
              icon="share"
              text={articleWords.shareToApp}
              onChoose={() => {
                close()
                navigator.share({ title: headline, url: address() }).catch(() => {})
              }}
            />
          )}
          <MenuItem
            icon="print"
            text={articleWords.print}
            onChoose={() => {
              close()
              print()
            }}
          />
        </div>
      )}
    </div>
  )
}

type MenuItemProps = { icon: 'link' | 'quote' | 'share' | 'print'; text: string; onChoose: () => void }

function MenuItem({ icon, text, onChoose }: MenuItemProps) {
  return (
    <button type="button" role="menuitem" tabIndex={-1} onClick={onChoose}>
      <Icon name={icon} className="size-4.5" />
      {text}
    </button>
  )
}
