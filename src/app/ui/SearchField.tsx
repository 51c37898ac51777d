import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate, useNavigation, useSearchParams } from 'react-router'
import { listAddress, readListState, WHOLE_LIST } from '../../archive/ListState.ts'
import { answerKey } from '../../archive/listKeys.ts'
import { askWorker } from '../askWorker.ts'
import { found } from '../list/found.ts'
import { words } from '../words.ts'
import { addressOf } from './addressOf.ts'
import { hrefOf } from './hrefOf.ts'
import { Icon } from './Icon.tsx'
import { useShortcuts } from './useShortcuts.ts'

/** Files that a search needs are fetched once one pauses in typing: a word half typed would fetch others. */
const PAUSE_MS = 150
/** The end of a word of so many letters seldom finds others: what it needs is fetched at once, if it is little. */
const LONG = 5
const LITTLE = 4
const isLong = (q: string) => (q.split(/\s/).at(-1) ?? '').length >= LONG

/**
 * Chromium lays a page that has a text field out as soon as it is parsed, before its faces are there, and then once
 * more: a built page has a button that looks like the empty field, which start.js makes a field once it was painted.
 */
const AS_BUILT = { type: 'button', value: words.searchLabel }

/**
 * The search field keeps its own text and tells the address: at once where what is at hand, or little more, answers,
 * else after a pause. The address fills it on Back.
 */
export function SearchField({ open, onClose }: { open: boolean; onClose: () => void }) {
  const field = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [query] = useSearchParams()
  const location = useLocation()
  const pending = useNavigation().location
  const navigate = useNavigate()
  const client = useQueryClient()
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

  // A filter may be on its way: the search is put upon where the reader is going.
  const at = pending ?? location
  const address = addressOf(at.pathname)
  const onList = address?.screen === 'list'
  const stateWith = (q: string) => ({
    ...(onList ? readListState(address, new URLSearchParams(at.search)) : WHOLE_LIST),
    q,
  })
  const search = (q: string) => {
    clearTimeout(timer.current)
    if (q === sent) return
    setSent(q)
    navigate(hrefOf(listAddress(stateWith(q))), {
      replace: onList && stated !== '' && q !== '',
      preventScrollReset: onList,
    })
  }
  const type = async (q: string) => {
    setText(q)
    clearTimeout(timer.current)
    if (!onList) return
    timer.current = setTimeout(() => latest.current(q), PAUSE_MS)
    const key = answerKey(stateWith(q))
    const answer = q.trim() === '' ? null : await askWorker(key, isLong(q) ? LITTLE : 0)
    if (answer === null || field.current?.value !== q) return
    client.setQueryData([key], answer)
    latest.current(q)
  }
  const latest = useRef(search)
  latest.current = search

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
        autoComplete="off"
        placeholder={words.searchLabel}
        {...(import.meta.env.SSR ? AS_BUILT : { type: 'search', value: text })}
        onChange={(event) => void type(event.target.value)}
        onFocus={() => {
          void askWorker(answerKey(WHOLE_LIST), 0)
          // What does not come now is asked for again by the search.
          found.load().catch(() => {})
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
