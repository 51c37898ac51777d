import { useSyncExternalStore } from 'react'
import { words } from '../words.ts'

/** One thing told in passing; `field`: a text that could not be copied, to be copied by hand. */
type Told = { text: string; field?: string } | null

const SHOWN_MS = 2500
let told: Told = null
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

function set(next: Told): void {
  told = next
  for (const listener of listeners) listener()
}

/** Says that a text was copied, or gives it to be copied by hand where the browser refused. */
export function tellCopied(done: boolean, text: string): void {
  clearTimeout(timer)
  set(done ? { text: words.copied } : { text: words.copyByHand, field: text })
  if (done) timer = setTimeout(() => set(null), SHOWN_MS)
}

export function dismissTold(): void {
  clearTimeout(timer)
  set(null)
}

export function useTold(): Told {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => told,
    () => null,
  )
}
