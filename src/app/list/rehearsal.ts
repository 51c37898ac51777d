import type { QueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { articleAtHand } from '../articleAtHand.ts'

let path: string | null = null
const listeners = new Set<() => void>()

function set(next: string | null): void {
  path = next
  for (const listener of listeners) listener()
}

/** Has an article rendered once out of sight, if it is there. */
export function rehearse(client: QueryClient, article: string): void {
  if (articleAtHand(client, article)) set(article)
}

export function endRehearsal(): void {
  set(null)
}

/** The article that is being rendered out of sight, if any. */
export function useRehearsed(): string | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => path,
    () => null,
  )
}
