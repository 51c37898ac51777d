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
    if ('quote' in found) setId(found.quote.id)
    const target =
      'quote' in found
        ? document.getElementById(`q-${found.quote.id}`)
        : document.querySelectorAll('.body > .passage')[found.place.block]
    target?.scrollIntoView({ block: 'center' })
  }, [hash, quotes, texts])

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
    select: (quote: Quote) => show(quote.id === id ? null : quote.id),
    close: () => {
      if (id === null) return
      show(null)
      focusName(id)
    },
    /** The next or previous quote: scrolled to, and its name button focused. */
    step: (by: 1 | -1) => {
      if (quotes.length === 0) return
      const next =
        quotes[at < 0 ? (by === 1 ? 0 : quotes.length - 1) : (at + by + quotes.length) % quotes.length]!
      show(next.id)
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
      document
        .getElementById(`q-${next.id}`)
        ?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
      focusName(next.id)
    },
  }
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
