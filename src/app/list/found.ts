import type { FoundOpening } from './FoundOpening.tsx'
import type { Hits } from './Hits.tsx'

type Found = { Hits: typeof Hits; FoundOpening: typeof FoundOpening }

let loaded: Found | undefined

/** Loads what shows the words that a search found, before a list of them is rendered: other lists do without it. */
export async function loadFound(): Promise<void> {
  if (loaded) return
  const [{ Hits }, { FoundOpening }] = await Promise.all([import('./Hits.tsx'), import('./FoundOpening.tsx')])
  loaded = { Hits, FoundOpening }
}

export function hasFound(): boolean {
  return loaded !== undefined
}

/** What was loaded. */
export function foundParts(): Found {
  if (!loaded) throw new Error('what shows the words that were found was not loaded')
  return loaded
}
