import { useSyncExternalStore } from 'react'
import type { Change, Patch } from '../../article/Change.ts'
import type { NameChange } from '../../article/KeptNames.ts'
import { isKeepers, pageMeta } from '../ui/pageMeta.ts'
import { KEPT } from './kept.ts'

type Kept = Patch['changes'][number]

const listeners = new Set<() => void>()
let cached: { text: string; changes: Kept[] } = { text: '', changes: [] }

/**
 * Makes a change: in the open folder by the local server, else on this device, to be downloaded. Gives the address
 * the article has then; throws with the server's reason where it refuses.
 */
export async function makeChange(path: string, change: Change): Promise<string> {
  if (isKeepers) return (await post({ what: 'article', path, change })) ?? path
  write([...readKept(), { path, change }])
  return path
}

/** Changes the names kept by hand: only where there is a folder to keep them in. */
export async function changeNames(change: NameChange): Promise<void> {
  await post({ what: 'names', change })
}

async function post(body: unknown): Promise<string | undefined> {
  const response = await fetch(`${import.meta.env.BASE_URL}changes`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Write-Token': pageMeta('write-token') ?? '' },
    body: JSON.stringify(body),
  })
  const answer = (await response.json().catch(() => ({}))) as { path?: string; error?: string }
  if (!response.ok) throw new Error(answer.error ?? response.statusText)
  return answer.path
}

function readKept(): Kept[] {
  let text = ''
  try {
    text = localStorage.getItem(KEPT) ?? ''
    if (text !== cached.text) cached = { text, changes: text === '' ? [] : (JSON.parse(text) as Kept[]) }
  } catch {
    // Blocked or damaged: what is kept in this page holds, and what is stored is not touched.
    cached = { ...cached, text }
  }
  return cached.changes
}

function write(changes: Kept[]): void {
  const text = JSON.stringify(changes)
  cached = { text, changes }
  try {
    localStorage.setItem(KEPT, text)
  } catch {
    // Kept until the page is left; it can still be downloaded.
  }
  for (const listener of listeners) listener()
}

/** Throws away the corrections kept on this device. */
export function discardChanges(): void {
  write([])
}

/** The file that `npm run import` applies. */
export function makePatch(): Patch {
  return { onTheRecord: 'corrections', changes: readKept() }
}

const NONE: Kept[] = []

/** Corrections kept on this device; none while the page is being hydrated. */
export function useKeptChanges(): Kept[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    readKept,
    () => NONE,
  )
}
