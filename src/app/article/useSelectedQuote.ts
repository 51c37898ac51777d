import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { findQuote } from '../../article/findQuote.ts'
import type { Quote } from '../../article/Quote.ts'

/**
 * The quote whose details are open. An address ending in #q-… opens its quote; opening one writes it into the
 * address, without an entry in the history, so that what is seen can be shared as it stands. `pointed` is the block
 * of words that an address names and that are no quote any more.
 */
export function useSelectedQuote(quotes: readonly Quote[], texts: readonly string[]) {
  const { hash } = useLocation()
  const [id, setId] = useState<string | null>(null)
  const [pointed, setPointed] = useState<number | null>(null)
  useEffect(() => {
    const wanted = decodeHash(hash)
    const found = wanted === null ? null : findQuote(wanted, quotes, texts)
    setPointed(found && 'place' in found ? found.place.block : null)
    if (!found) return
    if ('quote' in found) {
      setId(found.quote.id)
      document.getElementById(`q-${found.quote.id}`)?.scrollIntoView({ block: 'center' })
      focusDetails()
    } else
      document.querySelectorAll('.body > .passage')[found.place.block]?.scrollIntoView({ block: 'center' })
  }, [hash, quotes, texts])
  useEffect(() => {
    if (id !== null) keepInSight(id)
  }, [id])

  const show = (next: string | null) => {
    setId(next)
    const address =
      location.pathname + location.search + (next === null ? '' : `#q-${encodeURIComponent(next)}`)
    history.replaceState(history.state, '', address)
  }
  const at = quotes.findIndex((quote) => quote.id === id)
  return {
    selected: quotes[at] ?? null,
    pointed,
    /** From the text or the margin: the focus stays, the same again closes. */
    select: (quote: Quote) => show(quote.id === id ? null : quote.id),
    /** From the list of speakers, which the details take the place of: they get the focus. */
    open: (quote: Quote) => {
      show(quote.id)
      document.getElementById(`q-${quote.id}`)?.scrollIntoView({ block: 'center', behavior: pace() })
      focusDetails()
    },
    close: () => {
      if (id === null) return
      show(null)
      focusName(id)
    },
    /** The next or previous quote: scrolled to, and its name focused. */
    step: (by: 1 | -1) => {
      if (quotes.length === 0) return
      const next =
        quotes[at < 0 ? (by === 1 ? 0 : quotes.length - 1) : (at + by + quotes.length) % quotes.length]!
      show(next.id)
      document.getElementById(`q-${next.id}`)?.scrollIntoView({ block: 'center', behavior: pace() })
      focusName(next.id)
    },
  }
}

function pace(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
}

function focusDetails(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('.details h2')?.focus({ preventScroll: true }),
  )
}

/** On narrow screens the details are a sheet: the words being checked move into the space above it. */
function keepInSight(id: string): void {
  requestAnimationFrame(() => {
    const sheet = document.querySelector('.details')
    const mark = document.getElementById(`q-${id}`)
    if (!sheet || !mark || getComputedStyle(sheet).position !== 'fixed') return
    const space = sheet.getBoundingClientRect().top
    const { top, bottom } = mark.getBoundingClientRect()
    const middle = Math.max((space - (bottom - top)) / 2, 12)
    if (top < 12 || bottom > space - 12) scrollBy({ top: top - middle, behavior: 'instant' })
  })
}

function focusName(id: string): void {
  document.querySelector<HTMLElement>(`[data-quotes~="${CSS.escape(id)}"]`)?.focus({ preventScroll: true })
}

function decodeHash(hash: string): string | null {
  if (!hash.startsWith('#q-')) return null
  try {
    return decodeURIComponent(hash.slice(3)).normalize('NFC')
  } catch {
    return null
  }
}
