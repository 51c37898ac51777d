/**
 * Where a list was left, by its entry in the history: its address, the rows that were rendered from offset `top` on,
 * how far the page was scrolled, and the path of the article that was opened from it.
 */
export type KeptPlace = {
  address: string
  first: number
  end: number
  top: number
  scrolled: number
  estimate: number
  opened?: string
}

/** The place kept for an entry of the history; null for another address, or where there is none. */
export function keptPlace(key: string, address: string): KeptPlace | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(`list ${key}`) ?? 'null') as KeptPlace | null
    return kept?.address === address ? kept : null
  } catch {
    return null
  }
}

export function keepPlace(key: string, place: KeptPlace): void {
  try {
    const { opened } = { ...keptPlace(key, place.address), ...place }
    sessionStorage.setItem(`list ${key}`, JSON.stringify({ ...place, ...(opened && { opened }) }))
  } catch {
    // Without storage Back still shows the list, from its beginning.
  }
}
