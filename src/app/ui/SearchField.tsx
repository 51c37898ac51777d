import { useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate, useNavigation, useSearchParams } from 'react-router'
import { listAddress, readListState, WHOLE_LIST } from '../../archive/ListState.ts'
import { words } from '../words.ts'
import { addressOf } from './addressOf.ts'
import { hrefOf } from './hrefOf.ts'
import { Icon } from './Icon.tsx'
import { useShortcuts } from './useShortcuts.ts'

/** Long enough to let a word be typed, short enough to feel at once. */
const PAUSE_MS = 150

/** The search field keeps its own text and tells the address after a pause; the address fills it on Back. */
export function SearchField({ open, onClose }: { open: boolean; onClose: () => void }) {
  const field = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [query] = useSearchParams()
  const location = useLocation()
  const pending = useNavigation().location
  const navigate = useNavigate()
  const stated = query.get('q') ?? ''
  const [text, setText] = useState(stated)
  const [sent, setSent] = useState(stated)
  const [seen, setSeen] = useState(stated)
  // Only an address that says something new, and not what was sent to it, is taken up: Back, or a link.
  if (stated !== seen) {
    setSeen(stated)
    if (stated !== sent) {
      setSent(stated)
      setText(stated)
    }
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  // What was typed before the script had come stands in the field, and React does not know of it.
  useEffect(() => {
    const typed = field.current?.value ?? ''
    if (typed !== '') setText(typed)
  }, [])
  useEffect(() => {
    if (open) field.current?.focus()
  }, [open])
  useShortcuts({
    '/': () => {
      field.current?.focus()
      field.current?.select()
    },
  })

  const search = (q: string) => {
    clearTimeout(timer.current)
    if (q === sent) return
    setSent(q)
    // A filter may be on its way: the search is put upon where the reader is going.
    const at = pending ?? location
    const address = addressOf(at.pathname)
    const onList = address?.screen === 'list'
    const state = onList ? readListState(address, new URLSearchParams(at.search)) : WHOLE_LIST
    navigate(hrefOf(listAddress({ ...state, q })), {
      replace: onList && sent !== '' && q !== '',
      preventScrollReset: onList,
    })
  }

  return (
    <form
      className={`search ${open ? 'open' : ''}`}
      role="search"
      action={import.meta.env.BASE_URL}
      onSubmit={(event) => {
        event.preventDefault()
        search(text)
      }}
    >
      <Icon name="search" />
      <label className="sr-only" htmlFor="q">
        {words.searchLabel}
      </label>
      <input
        ref={field}
        id="q"
        name="q"
        type="search"
        autoComplete="off"
        placeholder={words.searchLabel}
        value={text}
        onChange={(event) => {
          const { value } = event.target
          setText(value)
          clearTimeout(timer.current)
          if (addressOf(location.pathname)?.screen === 'list')
            timer.current = setTimeout(() => search(value), PAUSE_MS)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          if (text !== '') {
            setText('')
            search('')
          } else if (open) onClose()
          else field.current?.blur()
        }}
      />
      <kbd>/</kbd>
      {open && (
        <button type="button" className="icon-button" aria-label={words.closeSearch} onClick={onClose}>
          <Icon name="close" />
        </button>
      )}
    </form>
  )
}
